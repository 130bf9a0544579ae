import type { EntityManager } from '@mikro-orm/postgresql';
import { patterns } from '@peerway/kernel';
import type { OrganizationProfile } from '@peerway/organization';
import {
  defaultCriteria,
  type PatternInput,
  type QuestionInput,
  rolloutSizeFor,
  type SelectionInputs,
  SelectionSettings,
} from '@peerway/use-cases';
import type { MemberAccess } from '../access/access.ts';
import { leverInputs } from '../alignment/lever-inputs.ts';
import {
  type LatestResult,
  latestResult,
  type Standing,
  standingOf,
  wholeResult,
  wholeStanding,
} from '../assessment/standing.ts';
import { inventoryOf } from '../organization/inventory-of.ts';
import type { SavedSelection } from './selection.entity.ts';
import { sorted } from './fingerprint.ts';
import { selectionRows } from './selection-rows.ts';

/** What an engagement has set; the usual criteria, for a rollout of its size, as long as nobody has set anything. */
export function settingsOf(saved: SavedSelection | null, { employees }: OrganizationProfile): SelectionSettings {
  if (saved) return SelectionSettings.parse(saved.settings);
  return { criteria: defaultCriteria(rolloutSizeFor(employees)), useCases: null, size: null, seed: 1 };
}

/** What an engagement has set, read from what is kept. */
export async function settingsIn(
  em: EntityManager,
  access: MemberAccess,
  engagement: string,
): Promise<SelectionSettings> {
  const { profile } = await standingOf(em, access, engagement);
  return settingsOf((await selectionRows(em, engagement)).saved, profile);
}

/**
 * Everything that a ranking of an engagement rests on today, as a member may see it: figures of readiness are those of the page
 * of the result, and one that is hidden there is hidden here.
 */
export async function selectionInputs(
  em: EntityManager,
  access: MemberAccess,
  engagement: string,
): Promise<SelectionInputs> {
  const standing = await standingOf(em, access, engagement);
  return inputsWith(em, standing, await latestResult(em, access, engagement));
}

/**
 * The same with every figure, as whoever may record decisions sees it: for fingerprints, and for what a decision keeps. It is
 * not shown to anybody who may see less.
 */
export async function wholeInputs(em: EntityManager, engagement: string): Promise<SelectionInputs> {
  return inputsWith(em, await wholeStanding(em, engagement), await wholeResult(em, engagement));
}

async function inputsWith(
  em: EntityManager,
  { engagementId: engagement, organizationId, profile }: Standing,
  result: LatestResult | null,
): Promise<SelectionInputs> {
  const { saved, findings, scores } = await selectionRows(em, engagement);
  const settings = settingsOf(saved, profile);
  const facts = await inventoryOf(em, organizationId);
  return sorted({
    size: settings.size ?? rolloutSizeFor(profile.employees),
    levers: await leverInputs(em, engagement),
    ...readinessOf(result),
    facts: facts.map(({ fact, state, value }) => ({ fact, state, value })),
    findings: findings.map(({ said }) => said),
    scores: scores.map(({ said }) => said),
    settings,
  });
}

/** What the latest result says of patterns and questions; a hidden figure is null, and null says nothing. */
function readinessOf(result: LatestResult | null): { patterns: PatternInput[]; questions: QuestionInput[] } {
  if (!result) return { patterns: [], questions: [] };
  const { readiness } = result;
  return {
    patterns: readiness.patterns.flatMap(({ pattern: id, figure }) => {
      const pattern = patterns.find((each) => each === id);
      const { score, scoreLow, scoreHigh } = figure;
      return pattern ? [{ pattern, score: exact(score), low: exact(scoreLow), high: exact(scoreHigh) }] : [];
    }),
    questions: readiness.questions.map(({ question, figure }) => ({ question, level: exact(figure.mean) })),
  };
}

/** Beyond the sixth digit figures say nothing, and differ between versions of a machine's arithmetic. */
function exact(figure: number | null): number | null {
  return figure === null ? null : Math.round(figure * 1e6) / 1e6;
}
