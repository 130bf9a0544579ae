import { Audience } from './audience.ts';
import { comparedGroups, type ComparedGroup, hasSeveral, isTold } from './compared-groups.ts';
import { type ComparedRound, comparedRounds, type ComparedRounds, type RoundToCompare } from './compared-rounds.ts';
import type { Comparison } from './comparison.ts';
import { comparisonFindings } from './comparison-findings.ts';
import type { ComparedFigure, Move } from './comparison-parts.ts';
import { differenceIntervals } from './difference-intervals.ts';
import type { Ends } from './interval-ends.ts';
import type { Figure } from './figure.ts';
import { scoreOf } from './figure-of.ts';
import { figureIn } from './figure-in.ts';
import { groupMeans } from './group-means.ts';
import { plainSums } from './mean-intervals.ts';
import { moveOf } from './move-of.ts';
import { readiness } from './readiness.ts';
import type { Readiness } from './readiness-result.ts';
import { verdictChange } from './verdict-change.ts';

/** What may be said beside the rounds. */
export type CompareOptions = {
  /** The seed of the bootstrap: a whole number of 32 bits, 1 unless given. */
  readonly seed?: number;
};

/** A comparison, with the moves of single cells that its derivations open. */
export type Compared = {
  readonly comparison: Comparison;
  readonly cells: readonly Move[];
  readonly rounds: ComparedRounds;
};

/**
 * What moved between two rounds: for the whole, each dimension, pattern, audience and question by how many points, with a
 * 95 % interval of the difference, and whether that is more than chance.
 *
 * Only questions that both rounds asked, in the same words, are compared, by the weights of the later bank. A
 * respondent with the same id in both rounds is one person and is drawn with both answers, unless either round is
 * anonymous: then nobody is recognised, and what either round hides is hidden in both.
 *
 * @example
 * compareRounds({ bank, answers: [], options: {} }, { bank, answers: [], options: {} }).whole.standing; // => 'unknown'
 */
export function compareRounds(before: RoundToCompare, after: RoundToCompare, options: CompareOptions = {}): Comparison {
  return compared(before, after, options).comparison;
}

/** The comparison, and what its derivations need besides. */
export function compared(before: RoundToCompare, after: RoundToCompare, options: CompareOptions): Compared {
  const rounds = comparedRounds(before, after);
  const anonymous = Boolean(before.options.anonymous) || Boolean(after.options.anonymous);
  const results = [resultOf(before), resultOf(after)] as const;
  const seed = options.seed ?? 1;
  const told = toldMoves(rounds, results, { seed, paired: !anonymous });
  const { bank } = rounds;
  const take = (count: number) => told.moves.splice(0, count);
  const dimensions = take(bank.dimensions.length);
  const patterns = take(bank.patterns.length);
  const cells = take(bank.dimensions.length * Audience.options.length);
  const questions = take(rounds.after.joint.sheet.questions.length);
  const [whole, ...audiences] = told.moves;
  const comparison = {
    bankBefore: before.bank.version,
    bankAfter: after.bank.version,
    seed,
    resamples: told.resamples,
    anonymous,
    paired: told.pairs,
    whole: whole!,
    dimensions,
    patterns,
    audiences,
    questions,
    leftOut: [...rounds.leftOut],
    verdict: verdictChange(
      { bank: before.bank, readiness: results[0] },
      { bank: after.bank, readiness: results[1] },
      (id) => patterns.find(({ figure }) => figure === `pattern:${id}`)?.standing ?? 'unknown',
    ),
    findings: comparisonFindings(before, after, rounds),
  };
  return { comparison, cells, rounds };
}

function resultOf({ bank, answers, options, readiness: known }: RoundToCompare): Readiness {
  return known ?? readiness(bank, answers, options);
}

type Told = { readonly moves: Move[]; readonly resamples: number; readonly pairs: number | null };

function toldMoves(
  rounds: ComparedRounds,
  [before, after]: readonly [Readiness, Readiness],
  drawing: { readonly seed: number; readonly paired: boolean },
): Told {
  const { all, plan } = comparedGroups(rounds);
  const intervals = differenceIntervals(rounds, plan, drawing);
  const [earlier, later] = [rounds.before.joint, rounds.after.joint].map((material) =>
    groupMeans(plan, material, plainSums(material), new Float64Array(all.length)),
  ) as [Float64Array, Float64Array];
  const names = namesOf(rounds);
  const moves = all.map((group, place) => {
    const [figure, name] = names[place]!;
    const [was, is] = [earlier[place]!, later[place]!];
    const isKnown = isTold(group) && !Number.isNaN(was) && !Number.isNaN(is);
    const ends = (of: Ends, round: ComparedRound) => (hasSeveral(round, group.group) ? endsAt(of, place) : undefined);
    return moveOf({
      figure,
      name,
      questions: isKnown ? group.group.questions.length : 0,
      reason: isKnown ? null : reasonOf(group, figure, rounds),
      before: isKnown
        ? side(was, ends(intervals.before, rounds.before), figureIn(before, figure))
        : withoutScore(group.before),
      after: isKnown
        ? side(is, ends(intervals.after, rounds.after), figureIn(after, figure))
        : withoutScore(group.after),
      difference: isKnown ? is - was : NaN,
      ...endsAt(intervals.difference, place),
    });
  });
  return { moves, resamples: intervals.resamples, pairs: intervals.pairs };
}

type MeanEnds = { readonly low: number; readonly high: number };

function endsAt(ends: Ends, place: number): MeanEnds {
  return { low: ends.low[place]!, high: ends.high[place]! };
}

function withoutScore(status: ComparedFigure['status']): ComparedFigure {
  return { status, score: null, scoreLow: null, scoreHigh: null };
}

/** Where the shared questions are all that a round asked, its own result has the interval already: one figure, one interval. */
function side(mean: number, ends: MeanEnds | undefined, own: Figure | undefined): ComparedFigure {
  const score = scoreOf(mean);
  const alone = { status: 'ok' as const, score, scoreLow: null, scoreHigh: null };
  if (!ends) return alone;
  if (own && own.score !== null && own.scoreLow !== null && Math.abs(own.score - score) < 1e-9)
    return { status: 'ok', score: own.score, scoreLow: own.scoreLow, scoreHigh: own.scoreHigh };
  if (Number.isNaN(ends.low)) return alone;
  const [low, high] = [Math.min(ends.low, mean), Math.max(ends.high, mean)];
  return { status: 'ok', score, scoreLow: scoreOf(low), scoreHigh: scoreOf(high) };
}

/** The id and the name of every figure, in the order of the plan. */
function namesOf({ bank, after }: ComparedRounds): (readonly [id: string, name: string])[] {
  const audiences = Audience.options.map((audience) => ({
    audience,
    name: bank.audiences.find((entry) => entry.audience === audience)?.name ?? audience,
  }));
  return [
    ...bank.dimensions.map(({ id, name }) => [`dimension:${id}`, name] as const),
    ...bank.patterns.map(({ id, name }) => [`pattern:${id}`, name] as const),
    ...audiences.flatMap(({ audience, name }) =>
      bank.dimensions.map((dimension) => [`cell:${audience}:${dimension.id}`, `${name}: ${dimension.name}`] as const),
    ),
    ...after.joint.sheet.questions.map(({ id, text }) => [`question:${id}`, text] as const),
    ['whole', 'Readiness'] as const,
    ...audiences.map(({ audience, name }) => [`audience:${audience}`, name] as const),
  ];
}

/** Questions that only say something else now are no questions that were not asked. */
function reasonOf({ before, after }: ComparedGroup, figure: string, { leftOut }: ComparedRounds): Move['reason'] {
  const statuses = [before, after];
  if (statuses.includes('hidden')) return 'hidden';
  if (!statuses.includes('notAsked')) return 'tooFew';
  const isChanged = leftOut.some(
    ({ reason, dimension }) => reason === 'changed' && (figure === 'whole' || figure === `dimension:${dimension}`),
  );
  return isChanged ? 'changed' : 'notAsked';
}
