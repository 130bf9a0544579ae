import type { EntityManager } from '@mikro-orm/postgresql';
import { patterns } from '@peerway/kernel';
import { type Fit, fit, type SelectionInputs, type UseCase } from '@peerway/use-cases';
import { useCaseTies } from '@peerway/use-cases/content';
import type { GenerationAction, GenerationCase, GenerationInputs, GenerationPlatform } from '@peerway/rollout';
import type { MemberAccess } from '../access/access.ts';
import { bankIn } from '../assessment/bank-in.ts';
import { type LatestResult, latestResult, wholeResult } from '../assessment/standing.ts';
import { workspaceLibrary } from '../case-studies/workspace-library.ts';
import { platformOf, useCasesOf } from '../use-cases/catalogue-of.ts';
import { DecisionRecord } from '../use-cases/decision-record.entity.ts';
import { selectionInputs, wholeInputs } from '../use-cases/selection-inputs.ts';

/** For whom a plan is generated, and of which use cases; those that are not there are left out. */
export interface GenerationPlace {
  readonly engagement: string;
  readonly useCases: readonly string[];
}

/**
 * What a plan of these use cases is generated from: the catalogue in its own language, so that the same plan comes out whoever
 * asks, and of the assessment what the member may see of it.
 */
export async function generationInputs(
  em: EntityManager,
  access: MemberAccess,
  place: GenerationPlace,
): Promise<GenerationInputs> {
  const { engagement } = place;
  const selection = await selectionInputs(em, access, engagement);
  const result = await latestResult(em, access, engagement);
  return inputsWith(em, place, { selection, result, workspaceId: access.workspaceId ?? '' });
}

/** The same with every figure of the assessment: for the sample, which everybody may see whole. */
export async function wholeGenerationInputs(
  em: EntityManager,
  workspaceId: string,
  place: GenerationPlace,
): Promise<GenerationInputs> {
  const { engagement } = place;
  const selection = await wholeInputs(em, engagement);
  return inputsWith(em, place, { selection, result: await wholeResult(em, engagement), workspaceId });
}

interface Known {
  readonly selection: SelectionInputs;
  readonly result: LatestResult | null;
  readonly workspaceId: string;
}

async function inputsWith(
  em: EntityManager,
  { engagement, useCases }: GenerationPlace,
  { selection, result, workspaceId }: Known,
): Promise<GenerationInputs> {
  const known = await useCasesOf(em);
  const chosen = [...new Set(useCases)].flatMap((id) => known.get(id) ?? []);
  return {
    size: selection.size,
    useCases: chosen,
    prerequisites: chosen.flatMap((useCase) => openPrerequisites(useCase, fitOf(useCase, selection))),
    actions: await actionsOf(em, result),
    needs: useCaseTies
      .filter(({ kind, when }) => kind === 'requires' && when === null)
      .map(({ useCase, other }) => ({ useCase, other })),
    platforms: await platformsDecided(em, engagement),
    cases: await casesThatEnded(em, workspaceId, chosen),
  };
}

/** Which prerequisites of a use case hold, by what is known of the engagement. */
export function fitOf(useCase: UseCase, { facts, findings, patterns, questions }: SelectionInputs): Fit {
  return fit(useCase, { facts, findings }, { patterns, questions });
}

function openPrerequisites(useCase: UseCase, { prerequisites }: Fit): GenerationInputs['prerequisites'] {
  const states = new Map(prerequisites.map((one) => [one.prerequisite, one.state]));
  return useCase.prerequisites.flatMap(({ id, kind, text, appliesWhen, check }) => {
    const state = states.get(id);
    if (state !== 'unmet' && state !== 'unknown') return [];
    const fact = check.kind === 'inventory' ? check.subject : null;
    const question = check.kind === 'question' ? check.subject : null;
    return [{ useCase: useCase.id, id, kind, text, appliesWhen, state, ask: check.ask, fact, question }];
  });
}

/** A question counts for a pattern from this weight of the bank on: of 0 to 3, 1 says "a little". */
const counts = 2;

/** What the latest result recommends, best return for the effort first. */
async function actionsOf(em: EntityManager, result: LatestResult | null): Promise<GenerationAction[]> {
  if (!result) return [];
  const bank = await bankIn(em, result.round.bankVersion, 'en');
  const questions = new Map(
    bank.dimensions.flatMap((dimension) =>
      dimension.questions.map((question) => [question.id, { dimension, question }]),
    ),
  );
  return result.readiness.actions.flatMap(({ question: id, appliesBecauseLevel, targetLevel }) => {
    const found = questions.get(id);
    if (!found) return [];
    const { action, ownerRole, effortPersonWeeks } = found.question.recommendation;
    const heavy = found.question.patternWeights.filter(({ weight }) => weight >= counts);
    return [
      {
        ...{ question: id, action, ownerRole, effortPersonWeeks },
        ...{ dimension: found.dimension.id, dimensionName: found.dimension.name },
        ...{ level: appliesBecauseLevel, target: targetLevel },
        patterns: patterns.filter((pattern) => heavy.some((each) => each.pattern === pattern)),
      },
    ];
  });
}

/** The platforms that were decided on and still stand. */
async function platformsDecided(em: EntityManager, engagementId: string): Promise<GenerationPlatform[]> {
  const where = { engagementId, about: 'platform', withdrawnAt: null } as const;
  const decisions = await em.find(DecisionRecord, where, { orderBy: { id: 'desc' } });
  const latest = new Map(decisions.toReversed().map(({ useCase, chosen }) => [useCase ?? '', chosen]));
  return [...latest].flatMap(([useCase, [first]]) => {
    const platform = first === undefined ? undefined : platformOf(first);
    if (!platform) return [];
    const limitations = platform.limitations.map(({ fact }) => fact);
    return [{ useCase, id: platform.id, name: platform.name, limitations }];
  });
}

/** How many cases are told of each use case, and how many lessons of each. */
const mostCases = 3;
const mostLessons = 2;

/** The cases of the library that did not last and share most patterns with a chosen use case; the latest of these first. */
async function casesThatEnded(
  em: EntityManager,
  workspaceId: string,
  chosen: readonly UseCase[],
): Promise<GenerationCase[]> {
  const { cases } = await workspaceLibrary(em, workspaceId);
  const ended = cases.map(({ study }) => study).filter(({ status }) => status !== 'running');
  return chosen.flatMap((useCase) => {
    const shared = (patterns: readonly string[]): number =>
      useCase.patterns.filter((pattern) => patterns.includes(pattern)).length;
    return ended
      .filter(({ patterns, lessons }) => shared(patterns) > 0 && lessons.length > 0)
      .toSorted(
        (a, b) =>
          Number(useCase.cases.includes(b.id)) - Number(useCase.cases.includes(a.id)) ||
          shared(b.patterns) - shared(a.patterns) ||
          b.statusAsOf - a.statusAsOf ||
          (a.id < b.id ? -1 : 1),
      )
      .slice(0, mostCases)
      .map(({ id, title, statusReason, lessons }) => ({
        ...{ id, title, useCase: useCase.id, reason: statusReason },
        lessons: lessons.slice(0, mostLessons).map(({ text }) => text),
      }));
  });
}
