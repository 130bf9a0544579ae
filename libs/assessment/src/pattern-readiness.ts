import type { Assessed } from './assess.ts';
import type { Bank, Thresholds } from './bank.ts';
import type { DimensionReadiness, PatternReadiness } from './readiness-parts.ts';
import type { VerdictKind } from './verdict.ts';

/**
 * The verdict for each pattern.
 *
 *   figure                          | blockers          | verdict
 *   none, or too little weight known| any               | undecided
 *   score below the conditional line| any               | not ready
 *   any                             | more than allowed | not ready
 *   low end at or above the pilot's | none              | ready
 *   anything else                   | up to the allowed | ready with conditions
 *
 * One person has no interval: the score itself takes the place of its low end.
 */
export function patternReadiness(assessed: Assessed, dimensions: readonly DimensionReadiness[]): PatternReadiness[] {
  const { bank } = assessed.material.sheet;
  return bank.patterns.map(({ id, name }, place) => {
    const figure = assessed.patterns[place]!;
    const weightKnown = assessed.weightKnown[place]!;
    const blockers = blocking(dimensions)
      .filter(({ dimension }) => patternWeightOf(bank, dimension, id) >= bank.thresholds.blockerWeight)
      .map(({ dimension }) => dimension);
    const kind = kindOf(figure, blockers.length, weightKnown, bank.thresholds);
    return { pattern: id, name, threshold: bank.thresholds.pilotScore, kind, blockers, weightKnown, figure };
  });
}

/** The dimensions that block, those that miss their target by most first. */
export function blocking(dimensions: readonly DimensionReadiness[]): DimensionReadiness[] {
  return dimensions.filter(({ blocks }) => blocks).sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
}

/** The mean weight of a dimension's questions for a pattern. */
export function patternWeightOf(bank: Bank, dimension: string, pattern: string): number {
  const questions = bank.dimensions.find(({ id }) => id === dimension)?.questions ?? [];
  const weights = questions.map(
    (question) => question.patternWeights.find((entry) => entry.pattern === pattern)?.weight ?? 0,
  );
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, questions.length);
}

function kindOf(
  { score, scoreLow }: PatternReadiness['figure'],
  blockers: number,
  weightKnown: number,
  thresholds: Thresholds,
): VerdictKind {
  if (score === null || weightKnown < thresholds.weightFloor) return 'undecided';
  if (score < thresholds.conditionalScore || blockers > thresholds.blockersAllowed) return 'notReady';
  return (scoreLow ?? score) >= thresholds.pilotScore && blockers === 0 ? 'ready' : 'readyWithConditions';
}
