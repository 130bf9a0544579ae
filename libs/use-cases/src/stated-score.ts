import type { LeafWeight } from './leaf-weight.ts';
import { type DefaultScore, scoreInput, type ScoreBasis, scoreOf, unknownScore, whole } from './score-of.ts';
import type { ScoreCell } from './score-table-result.ts';
import type { StatedScore } from './selection-settings.ts';

/** A score, and whether people confirmed or gave it. */
export interface ScoreWithStanding extends DefaultScore {
  readonly confirmed: boolean;
}

/**
 * What people stated takes the place of the default. Confirming a default keeps it, and with it the three points of an estimate; a
 * lever's points are then taken as they are. Bounds that people give hold for the default, too.
 */
export function scoreWithStated(leaf: LeafWeight, basis: ScoreBasis, stated?: StatedScore): ScoreWithStanding {
  const score = scoreOf(leaf, basis);
  if (!stated) return { ...score, confirmed: false };
  const { value, low, high } = stated;
  if (value === null && low === null && high === null) return confirmedScore(leaf, score);
  if (value === null && score.origin === 'assumed') return betweenBounds(leaf, basis, stated);
  return pointScore(leaf, basis, { value: value ?? middleOf(score), low, high });
}

/** The value of a score as things stand: what is certain, and everything unsure at its most likely. */
export function middleOf({ fixed, rests }: DefaultScore): number {
  return rests.reduce((sum, { input, share }) => sum + share * input.value, fixed);
}

/** A score as a cell of the table: in its unit and in points. */
export function cellOf(leaf: LeafWeight, score: ScoreWithStanding): ScoreCell {
  const { fixed, rests, origin, confirmed } = score;
  const end = (of: 'low' | 'high'): number => rests.reduce((sum, { input, share }) => sum + share * input[of], fixed);
  const [value, low, high] = [middleOf(score), end('low'), end('high')];
  const [one, other] = [pointsOf(leaf, low), pointsOf(leaf, high)];
  return {
    criterion: leaf.criterion,
    value,
    low,
    high,
    points: pointsOf(leaf, value),
    pointsLow: Math.min(one, other),
    pointsHigh: Math.max(one, other),
    origin,
    confirmed,
    unknown: rests.some(({ input }) => input.isAssumed),
    fixed,
    parts: rests.map(({ input, share }) => ({ input: input.id, share })),
  };
}

/**
 * A value in points: 0 at the criterion's worst and below, 100 at its best and beyond.
 *
 * @example
 * pointsOf({ worst: 200, best: 0 }, 50); // => 75
 */
export function pointsOf({ worst, best }: Pick<LeafWeight, 'worst' | 'best'>, value: number): number {
  return Math.min(100, Math.max(0, (100 * (value - worst)) / (best - worst)));
}

function confirmedScore({ kind }: LeafWeight, score: DefaultScore): ScoreWithStanding {
  // Nobody can confirm what is not there.
  if (score.origin === 'assumed') return { ...score, confirmed: false };
  return kind === 'lever'
    ? { fixed: middleOf(score), rests: [], origin: score.origin, confirmed: true }
    : { ...score, confirmed: true };
}

function pointScore(
  { criterion }: LeafWeight,
  { useCase }: ScoreBasis,
  { value, low, high }: { value: number; low: number | null; high: number | null },
): ScoreWithStanding {
  const [least, most] = [Math.min(value, low ?? value), Math.max(value, high ?? value)];
  if (least === most) return { fixed: value, rests: [], origin: 'stated', confirmed: true };
  const input = { ...scoreInput(useCase.id, criterion), low: least, value, high: most };
  const rests = [whole({ ...input, shape: 'peaked' as const, isAssumed: false })];
  return { fixed: 0, rests, origin: 'stated', confirmed: true };
}

/** Bounds for something of which nothing else is known: anything between them, or from one of them to the end of the scale. */
function betweenBounds(leaf: LeafWeight, { useCase }: ScoreBasis, { low, high }: StatedScore): ScoreWithStanding {
  const scale = unknownScore(leaf, useCase.id).rests[0]!.input;
  const ends = [low ?? Math.min(scale.low, high ?? scale.low), high ?? Math.max(scale.high, low ?? scale.high)];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (least === most) return { fixed: least, rests: [], origin: 'stated', confirmed: true };
  const input = { ...scale, low: least, value: (least + most) / 2, high: most, isAssumed: false };
  return { fixed: 0, rests: [whole(input)], origin: 'stated', confirmed: true };
}
