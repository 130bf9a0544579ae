import {
  bankInput,
  type DerivationPart,
  type DerivationScope,
  figureInput,
  thresholdReason,
} from './derivation-part.ts';

/** How the verdict came about: each pattern's score and kind, the lines of the bank, what blocks. */
export function verdictDerivation({ bank, result }: DerivationScope): DerivationPart {
  const { verdict, patterns, dimensions, whole } = result;
  const { thresholds } = bank;
  const line = (name: string, value: number, unit: string) => bankInput(name, value, unit, thresholdReason(bank));
  const ranked = [...patterns].sort((a, b) => (b.figure.score ?? -1) - (a.figure.score ?? -1));
  return {
    status: whole.status === 'hidden' ? 'hidden' : 'ok',
    name: 'Verdict',
    value: null,
    text: verdict.kind,
    unit: null,
    method: 'The verdict of the pattern that is best placed',
    formula:
      'ready: low end of the score ≥ pilot score, nothing blocks; with conditions: score ≥ conditional score, ' +
      'no more blockers than allowed; else not ready; undecided: too few answers or too little weight known',
    reference: 'Our own rule; thresholds are expert default.',
    page: 'readiness',
    inputs: [
      ...ranked.map(({ pattern, name, kind, figure }) => ({
        ...figureInput(name, figure, null, `pattern:${pattern}`),
        value: verdict.view === 'onePerson' ? figure.score : figure.scoreLow,
        unit: verdict.view === 'onePerson' ? 'score' : 'low end of score',
        text: kind,
      })),
      ...dimensions
        .filter(({ blocks }) => blocks)
        .map(({ dimension, name, figure }) => ({
          ...figureInput(name, figure, null, `dimension:${dimension}`),
          text: 'blocks',
        })),
      line('score a pilot needs', thresholds.pilotScore, 'score'),
      line('score from which conditions can close the gap', thresholds.conditionalScore, 'score'),
      line('levels under target that block', thresholds.blockerGapLevels, 'level'),
      line('mean pattern weight from which a dimension can block', thresholds.blockerWeight, 'weight'),
      line('blockers allowed', thresholds.blockersAllowed, 'dimensions'),
      line('share of weight that must be known', thresholds.weightFloor, 'share'),
    ],
  };
}
