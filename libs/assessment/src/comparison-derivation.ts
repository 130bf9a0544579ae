import { type Derivation, type DerivationInput, DomainError } from '@peerway/kernel';
import type { RoundToCompare } from './compared-rounds.ts';
import { type CompareOptions, type Compared, compared } from './compare-rounds.ts';
import type { Move } from './comparison-parts.ts';
import { computedInput, countInput } from './derivation-part.ts';

/**
 * How the move of one figure between two rounds came about: both scores, the interval of their difference, the questions or
 * dimensions behind with their weights, how people were drawn.
 *
 * Figures are named as in a result: whole, dimension:<id>, pattern:<id>, audience:<audience>, cell:<audience>:<dimension> and
 * question:<id>. A move that is hidden keeps its inputs to itself. An id that names nothing is refused with NOT_FOUND.
 *
 * @example
 * comparisonDerivation({ bank, answers: [], options: {} }, { bank, answers: [], options: {} }, 'whole').text; // => 'tooFew'
 */
export function comparisonDerivation(
  before: RoundToCompare,
  after: RoundToCompare,
  figure: string,
  options: CompareOptions = {},
): Derivation {
  const told = compared(before, after, options);
  const { comparison, cells } = told;
  const { whole, dimensions, patterns, audiences, questions } = comparison;
  const moves = [whole, ...dimensions, ...patterns, ...audiences, ...cells, ...questions];
  const move = moves.find((each) => each.figure === figure);
  if (!move) {
    const sentence = 'This comparison has no such figure. Go back to the comparison and open it from there.';
    throw new DomainError('NOT_FOUND', sentence, { figure });
  }
  const isHidden = move.reason === 'hidden';
  const versions = [...new Set([comparison.bankBefore, comparison.bankAfter])];
  return {
    figure,
    name: move.name,
    value: move.difference,
    text: move.reason ?? move.standing,
    unit: 'points',
    method: 'Difference of two scores, with a percentile bootstrap interval over respondents',
    methodVersion: '1',
    formula: formulaOf(comparison.paired),
    reference:
      'Efron 1979; people who answered both rounds are drawn as one: Field and Welsh 2007. Weights: expert default.',
    page: 'comparison',
    inputs: isHidden ? [] : [...sides(move), ...behind(told, figure), ...drawing(told)],
    content: `question bank ${versions.join(' and ')}`,
    seed: comparison.resamples > 0 ? comparison.seed : null,
    date: after.options.today ?? null,
    findings: [...(move.reason ? [move.reason] : []), ...comparison.findings.map(({ code }) => code)],
  };
}

function formulaOf(paired: number | null): string {
  const drawn =
    paired === null ? 'the people of each round by themselves' : 'people, each with the answers to both rounds';
  return `difference = score after − score before, over the questions of both rounds; interval = 2.5 % and 97.5 % quantiles over resamples of ${drawn}; rose or fell when it does not hold 0`;
}

function sides({ before, after, differenceLow, differenceHigh, questions }: Move): DerivationInput[] {
  return [
    { ...computedInput('score before', before.score, 'score'), text: before.status === 'ok' ? null : before.status },
    { ...computedInput('score after', after.score, 'score'), text: after.status === 'ok' ? null : after.status },
    computedInput('95 % interval of the difference, low end', differenceLow, 'points'),
    computedInput('95 % interval of the difference, high end', differenceHigh, 'points'),
    countInput('questions compared', questions, 'questions'),
  ];
}

/** What a move is made of: a whole of its dimensions, a dimension or pattern of its questions, an audience of its cells. */
function behind({ comparison, cells, rounds: { bank } }: Compared, id: string): DerivationInput[] {
  const [kind, key] = id.split(':');
  const weightOf = new Map(bank.dimensions.map((dimension) => [dimension.id, dimension.weight]));
  const part = (move: Move, weight: number): DerivationInput => ({
    ...computedInput(move.name, move.difference, 'points'),
    text: move.reason,
    weight,
    figure: move.figure,
  });
  const weightIn = (move: Move): number | undefined => weightOf.get(move.figure.split(':').at(-1) ?? '');
  if (kind === 'whole') return heaviest(comparison.dimensions.map((move) => part(move, weightIn(move) ?? 0)));
  if (kind === 'audience')
    return heaviest(
      cells.filter(({ figure }) => figure.startsWith(`cell:${key}:`)).map((move) => part(move, weightIn(move) ?? 0)),
    );
  const weights = new Map(
    bank.dimensions.flatMap((dimension) =>
      dimension.questions.map((question): [string, number] => {
        const forPattern = question.patternWeights.find(({ pattern }) => pattern === key)?.weight ?? 0;
        if (kind === 'pattern') return [question.id, forPattern];
        return [question.id, kind === 'dimension' && dimension.id === key ? question.weight : 0];
      }),
    ),
  );
  return heaviest(
    comparison.questions.flatMap((move) => {
      const weight = weights.get(move.figure.slice('question:'.length)) ?? 0;
      return weight > 0 ? [part(move, weight)] : [];
    }),
  );
}

function heaviest(inputs: readonly DerivationInput[]): DerivationInput[] {
  return [...inputs].sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
}

function drawing({ comparison: { paired, resamples } }: Compared): DerivationInput[] {
  return [
    computedInput('resamples', resamples, 'resamples'),
    ...(paired === null ? [] : [countInput('people who answered both rounds', paired, 'people')]),
  ];
}
