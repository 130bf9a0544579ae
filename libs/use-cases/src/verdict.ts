import { alternativeStandings } from './alternative-standings.ts';
import type { UseCaseAlternatives } from './alternatives.ts';
import { fit, type OrganizationInput, type ReadinessInput } from './fit.ts';
import {
  useCaseVerdictKinds,
  type AlternativeStanding,
  type UseCaseVerdict,
  type UseCaseVerdictKind,
} from './use-case-verdict.ts';
import type { UseCase } from './use-case.ts';
import { alternativeGrounds, conditionGrounds, neededGrounds, readinessGrounds } from './verdict-grounds.ts';
import { verdictLines, type VerdictLines } from './verdict-lines.ts';
import { verdictSteps } from './verdict-steps.ts';

/** What else a verdict rests on. */
export interface VerdictOptions {
  /** What the catalogue says of alternatives, for all use cases or for this one. */
  readonly alternatives: readonly UseCaseAlternatives[];
  readonly lines?: VerdictLines;
}

/**
 * Whether a use case should be done with peers here: P2P, hybrid, not P2P, or undecided; why; what would be enough instead; and
 * what would have to change.
 *
 * The verdict is the lowest that any of its grounds allows, in the order not P2P, undecided, hybrid, P2P. So it is monotone: less
 * readiness, or a prerequisite that turns from met to unknown or unmet, never raises it. See docs/methods/use-case-verdict.md.
 *
 * @example
 * const known = { facts: [], findings: [] };
 * verdict(useCases[0], known, { patterns: [], questions: [] }, { alternatives: useCaseAlternatives }).kind; // => 'undecided'
 */
export function verdict(
  useCase: UseCase,
  organization: OrganizationInput,
  readiness: ReadinessInput,
  { alternatives, lines = verdictLines }: VerdictOptions,
): UseCaseVerdict {
  const known = { facts: organization.facts, questions: readiness.questions };
  const content = alternatives.find((each) => each.useCase === useCase.id);
  const { prerequisites } = fit(useCase, organization, readiness);
  const needed = prerequisites.filter(({ prerequisite }) => content?.neededForP2p.includes(prerequisite));
  const conditions = prerequisites.filter((each) => !needed.includes(each));
  const standings = content ? alternativeStandings(content, known, organization.findings) : [];
  const grounds = [
    ...alternativeGrounds(standings, lines),
    ...neededGrounds(needed),
    ...conditionGrounds(conditions, lines),
    ...readinessGrounds(useCase, readiness.patterns, lines),
  ].sort((a, b) => height(a.allows) - height(b.allows));
  const kind = grounds[0]?.allows ?? 'undecided';
  return {
    useCase: useCase.id,
    kind,
    alternative: kind === 'p2p' ? null : instead(standings, kind),
    alternatives: standings,
    reasons: grounds.map((ground) => ({ ...ground, decides: ground.allows === kind })),
    wouldChange: verdictSteps({ useCase: useCase.id, grounds, prerequisites, conditions, alternatives: standings }),
  };
}

/** The cheapest that suffices, else the cheapest still open; beside peers also one that does not suffice alone. */
function instead(standings: readonly AlternativeStanding[], kind: UseCaseVerdictKind): AlternativeStanding | null {
  const sufficient = standings.find(({ state }) => state === 'suffices');
  const open = standings.find(({ state }) => state === 'open');
  const beside = kind === 'hybrid' ? standings.find(({ combines }) => combines) : undefined;
  return sufficient ?? open ?? beside ?? null;
}

function height(kind: UseCaseVerdictKind): number {
  return useCaseVerdictKinds.indexOf(kind);
}
