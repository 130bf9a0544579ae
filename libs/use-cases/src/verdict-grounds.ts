import type { PrerequisiteFit } from './fit.ts';
import type { PatternInput } from './selection-inputs.ts';
import type { AlternativeStanding, UseCaseGround, UseCaseVerdictKind } from './use-case-verdict.ts';
import type { UseCase } from './use-case.ts';
import type { VerdictLines } from './verdict-lines.ts';

/** A ground before it is known whether it decides. */
export type Ground = Omit<UseCaseGround, 'decides'>;

/*
 * Each ground looks at one thing and says the highest verdict it allows; the verdict is the lowest of these. A ground never allows
 * more when the thing it looks at gets worse, so neither does the verdict.
 */

/**
 * What the alternatives to peers allow. One that suffices makes peers needless, unless it costs clearly more than they do; one
 * that would do so, and that nobody has ruled out yet, keeps from going all the way.
 */
export function alternativeGrounds(standings: readonly AlternativeStanding[], lines: VerdictLines): Ground[] {
  if (standings.length === 0) return [ground('alternativesUnnamed', 'hybrid', null)];
  return standings.map(({ kind, state, cost, p2pCost }) => {
    const costs = { needed: p2pCost, found: cost };
    const isCheap = cost <= p2pCost + lines.costMargin;
    if (state === 'ruledOut') return ground('alternativeRuledOut', 'p2p', kind, costs);
    if (state === 'open') return ground('alternativeOpen', isCheap ? 'hybrid' : 'p2p', kind, costs);
    return isCheap
      ? ground('alternativeSuffices', 'notP2p', kind, costs)
      : ground('alternativeSufficesForMore', 'hybrid', kind, costs);
  });
}

/** What the prerequisites without which peers cannot work allow, each by itself. */
export function neededGrounds(needed: readonly PrerequisiteFit[]): Ground[] {
  return needed.map(({ prerequisite, state, reason }) => {
    const distance = { needed: reason.needed, found: reason.found };
    if (state === 'unmet') return ground('neededUnmet', 'notP2p', prerequisite, distance);
    if (state === 'unknown') return ground('neededUnknown', 'undecided', prerequisite, distance);
    return ground('neededMet', 'p2p', prerequisite, distance);
  });
}

/** What the other prerequisites allow, all together: how many of them hold. One that does not apply counts as held. */
export function conditionGrounds(conditions: readonly PrerequisiteFit[], lines: VerdictLines): Ground[] {
  const all = conditions.length;
  if (all === 0) return [];
  const unmet = conditions.filter(({ state }) => state === 'unmet').length;
  const met = conditions.filter(({ state }) => state === 'met' || state === 'doesNotApply').length;
  const counts = { needed: Math.ceil(all * lines.metShare), found: met };
  if (unmet > all * lines.unmetShare) return [ground('conditionsMostlyUnmet', 'notP2p', null, counts)];
  if (met < all * lines.knownShare) return [ground('conditionsTooFewMet', 'undecided', null, counts)];
  if (met < all * lines.metShare) return [ground('conditionsPartlyMet', 'hybrid', null, counts)];
  return [ground('conditionsMet', 'p2p', null, counts)];
}

/** What readiness allows, for each pattern that the use case rests on: it is as strong as the weakest of them. */
export function readinessGrounds(useCase: UseCase, patterns: readonly PatternInput[], lines: VerdictLines): Ground[] {
  return useCase.patterns.map((pattern) => {
    const input = patterns.find((each) => each.pattern === pattern);
    const score = input?.score ?? null;
    const distance = { needed: lines.pilotScore, found: score };
    if (score === null) return ground('readinessUnknown', 'undecided', pattern, distance);
    if (score < lines.conditionalScore) return ground('readinessTooLow', 'notP2p', pattern, distance);
    return Math.min(score, input?.low ?? score) < lines.pilotScore
      ? ground('readinessConditional', 'hybrid', pattern, distance)
      : ground('readinessReached', 'p2p', pattern, distance);
  });
}

function ground(
  code: Ground['code'],
  allows: UseCaseVerdictKind,
  at: string | null,
  distance: { readonly needed: number | null; readonly found: number | null } = { needed: null, found: null },
): Ground {
  return { code, allows, at, ...distance };
}
