import {
  bankInput,
  type DerivationPart,
  type DerivationScope,
  figureInput,
  heaviestFirst,
  meanMethod,
  spreadInputs,
  thresholdReason,
} from './derivation-part.ts';
import { patternWeightOf } from './pattern-readiness.ts';
import { questionInput } from './question-derivation.ts';

/** How the readiness of the whole came about: its dimensions with their weights. */
export function wholeDerivation({ bank, result }: DerivationScope): DerivationPart {
  const dimensions = result.dimensions.map(({ dimension, name, weight, figure }) =>
    figureInput(name, figure, weight, `dimension:${dimension}`),
  );
  return {
    ...meanMethod('Readiness', result.whole),
    formula: 'score = (mean − 1) × 25; mean = Σ dimension weight × dimension mean / Σ dimension weight',
    inputs: [...heaviestFirst(dimensions), ...spreadInputs(result.whole, bank)],
  };
}

/** How a dimension came about: its questions with their weights, and its target. */
export function dimensionDerivation({ bank, result }: DerivationScope, id: string): DerivationPart | undefined {
  const dimension = bank.dimensions.find((entry) => entry.id === id);
  const figure = result.dimensions.find((entry) => entry.dimension === id)?.figure;
  if (!dimension || !figure) return undefined;
  return {
    ...meanMethod(dimension.name, figure),
    formula: 'mean = Σ question weight × question mean / Σ question weight, over questions with answers',
    inputs: [
      ...heaviestFirst(dimension.questions.map((question) => questionInput(result, question, question.weight))),
      bankInput('target', dimension.target, 'level', `${dimension.targetReason} (${dimension.basis})`),
      ...spreadInputs(figure, bank),
    ],
  };
}

/** How the readiness for a pattern came about: its questions, the lines it is held against, what blocks it. */
export function patternDerivation({ bank, result }: DerivationScope, id: string): DerivationPart | undefined {
  const pattern = result.patterns.find((entry) => entry.pattern === id);
  if (!pattern) return undefined;
  const blockers = result.dimensions.filter(({ dimension }) => pattern.blockers.includes(dimension));
  return {
    ...meanMethod(pattern.name, pattern.figure),
    formula: 'mean = Σ pattern weight × question mean / Σ pattern weight, over questions in dimensions with a figure',
    inputs: [
      ...heaviestFirst(weighingQuestions({ bank, result }, id)),
      bankInput('score a pilot needs', bank.thresholds.pilotScore, 'score', thresholdReason(bank)),
      bankInput(
        'score from which conditions can close the gap',
        bank.thresholds.conditionalScore,
        'score',
        thresholdReason(bank),
      ),
      ...blockers.map(({ dimension, name, figure }) => ({
        ...figureInput(name, figure, patternWeightOf(bank, dimension, id), `dimension:${dimension}`),
        text: 'blocks',
      })),
      ...spreadInputs(pattern.figure, bank),
    ],
  };
}

function weighingQuestions({ bank, result }: Pick<DerivationScope, 'bank' | 'result'>, pattern: string) {
  return bank.dimensions.flatMap((dimension) => {
    const hasFigure = result.dimensions.find((entry) => entry.dimension === dimension.id)?.figure.status === 'ok';
    return dimension.questions.flatMap((question) => {
      const weight = question.patternWeights.find((entry) => entry.pattern === pattern)?.weight ?? 0;
      if (weight === 0) return [];
      const input = questionInput(result, question, weight);
      // A question counts only where its dimension has a figure; shown with a value, the sum would not add up.
      return [hasFigure ? input : { ...input, value: null, text: input.text ?? 'tooFew' }];
    });
  });
}
