import type { Prerequisite, UseCase } from '@peerway/use-cases';
import { emptyRows, type OwnList, type OwnRow } from './own-rows.ts';

/** A use case as the form holds it: texts throughout, lists of short texts one a line. */
export interface OwnDraft extends Readonly<Record<OwnList, readonly OwnRow[]>> {
  readonly name: string;
  readonly summary: string;
  readonly typicalProblem: string;
  readonly primaryLever: string;
  readonly levers: readonly string[];
  readonly patterns: readonly string[];
  readonly platforms: readonly string[];
  readonly antiPatterns: string;
  readonly typicalIntegrations: string;
  readonly policies: string;
  readonly pilotDesign: string;
  readonly effort: readonly OwnRow[];
}

export const sizes = ['small', 'medium', 'large'] as const;

const definitions: readonly string[] = [
  $localize`One site, team or cluster, up to about 250 users or devices`,
  $localize`Several sites or clusters, up to about 5,000 users or devices`,
  $localize`The whole enterprise, above about 5,000 users or devices`,
];

/** The draft of a use case that nobody has written yet. */
export function emptyOwnDraft(): OwnDraft {
  const text = { name: '', summary: '', typicalProblem: '', antiPatterns: '', typicalIntegrations: '' };
  return {
    ...text,
    policies: '',
    pilotDesign: '',
    primaryLever: '',
    levers: [],
    patterns: [],
    platforms: [],
    effort: definitions.map((definition) => ({ definition, optimistic: '', likely: '', pessimistic: '' })),
    prerequisites: [],
    benefitDrivers: [],
    risks: [],
    kpis: [],
    rolloutStages: [],
    training: [],
  };
}

/** A use case as the form shows it; each entry carries what it was, so that what the form does not show is kept. */
export function ownDraftOf(useCase: UseCase): OwnDraft {
  const { name, summary, typicalProblem, primaryLever, levers, patterns, platforms } = useCase;
  return {
    name,
    summary,
    typicalProblem,
    primaryLever,
    levers,
    patterns,
    platforms,
    antiPatterns: useCase.antiPatterns.join('\n'),
    typicalIntegrations: useCase.typicalIntegrations.join('\n'),
    policies: useCase.policies.join('\n'),
    pilotDesign: useCase.pilotDesign ?? '',
    effort: sizes.map((size) => ({
      definition: useCase.effort[size].definition,
      ...pointsText(useCase.effort[size].personWeeks),
    })),
    prerequisites: useCase.prerequisites.map(prerequisiteRow),
    benefitDrivers: useCase.benefitDrivers.map((each) => rowOf('benefitDrivers', each)),
    risks: useCase.risks.map((each) => rowOf('risks', each)),
    kpis: useCase.kpis.map((each) => rowOf('kpis', each)),
    rolloutStages: useCase.rolloutStages.map((each) => ({
      ...rowOf('rolloutStages', each),
      ...pointsText(each.weeks),
    })),
    training: useCase.training.map((each) => rowOf('training', each)),
  };
}

type Points = UseCase['rolloutStages'][number]['weeks'];

function pointsText({ optimistic, likely, pessimistic }: Points): OwnRow {
  return { optimistic: String(optimistic), likely: String(likely), pessimistic: String(pessimistic) };
}

function rowOf(list: OwnList, part: object): OwnRow {
  const shown = Object.entries(part).filter(([name]) => name in emptyRows[list]);
  const texts = shown.map(([name, value]) => [name, Array.isArray(value) ? value.join('\n') : String(value)] as const);
  return { ...emptyRows[list], ...Object.fromEntries(texts), from: JSON.stringify(part) };
}

function prerequisiteRow(prerequisite: Prerequisite): OwnRow {
  const { text, kind, appliesWhen, check } = prerequisite;
  return {
    ...emptyRows.prerequisites,
    text,
    kind,
    appliesWhen: appliesWhen ?? '',
    check: 'kept',
    ask: check.ask ?? '',
    from: JSON.stringify(prerequisite),
  };
}
