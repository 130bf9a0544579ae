import type { Alternative, UseCaseAlternatives } from './alternatives.ts';
import { checkStanding, type KnownOfOrganization } from './check-standing.ts';
import type { FindingOut, FoundState } from './finding-out.ts';
import type { AlternativeStanding } from './use-case-verdict.ts';

/**
 * How the alternatives to peers stand, the cheapest first; of two that cost the same, the one named first.
 *
 * An alternative suffices when all its checks hold, is ruled out by one that does not, and is open otherwise. Checks that do not
 * apply are left out; with none left, the alternative does not apply either.
 *
 * @example
 * alternativeStandings({ useCase: 'x', p2pCost: 3, neededForP2p: [], alternatives: [] }, { facts: [], questions: [] }, []); // => []
 */
export function alternativeStandings(
  content: UseCaseAlternatives,
  known: KnownOfOrganization,
  findings: readonly FindingOut[],
): AlternativeStanding[] {
  return content.alternatives
    .map((alternative) => {
      const checks = checkStates(content.useCase, alternative, known, findings);
      const of = (state: string): string[] => checks.filter((check) => check.state === state).map(({ id }) => id);
      const [met, unmet, unknown] = [of('met'), of('unmet'), of('unknown')];
      const state = stateOf(met.length, unmet.length, unknown.length);
      const costs = { cost: alternative.cost, p2pCost: content.p2pCost, combines: alternative.hybrid !== null };
      return { kind: alternative.kind, state, ...costs, met, unmet, unknown };
    })
    .sort((a, b) => a.cost - b.cost);
}

/** What was found out goes before what the inventory says. */
function checkStates(
  useCase: string,
  alternative: Alternative,
  known: KnownOfOrganization,
  findings: readonly FindingOut[],
): { id: string; state: FoundState | 'unknown' }[] {
  return alternative.sufficientChecks.map(({ id, check }) => {
    const said = findings.findLast((finding) => finding.useCase === useCase && finding.prerequisite === id);
    return { id, state: said?.state ?? checkStanding(check, known, said?.threshold ?? null).state };
  });
}

function stateOf(met: number, unmet: number, unknown: number): AlternativeStanding['state'] {
  if (unmet > 0 || met + unknown === 0) return 'ruledOut';
  return unknown > 0 ? 'open' : 'suffices';
}
