import { betaDensity, betaProbability, betaQuantile, normalQuantile, type ThreePoint } from '@peerway/statistics';

/** Turns normal scores into values of a three-point estimate: as many as `length`, from the first of a column into another. */
export type ScoreValues = (scores: Float64Array, length: number, values: Float64Array) => void;

/** Scores further out than this come once in six billion; they get the value of this one. */
const REACH = 6.4;
/** Pieces on each side of the middle. */
const PIECES = 64;
const STEP = REACH / PIECES;

/**
 * The values of a beta-PERT estimate by their normal score: score 0 is the median, score 1.28 the value that is exceeded one time in
 * ten. As a table of 128 cubic pieces it is some forty times as quick as the quantile itself, never falls, and is off by less than a
 * millionth of the range.
 *
 * @example
 * const values = new Float64Array(1);
 * pertScores({ low: 2, mode: 4, high: 6 })(Float64Array.of(0), 1, values);
 * values[0].toFixed(9); // => '4.000000000'
 */
export function pertScores({ low, mode, high }: ThreePoint): ScoreValues {
  const width = high - low;
  if (width === 0) return (_, length, values) => void values.fill(low, 0, length);
  const pieces = piecesOf((mode - low) / width);
  for (let at = 0; at < pieces.length; at += 1) pieces[at] = pieces[at]! * width + (at % 4 === 0 ? low : 0);
  const last = 2 * PIECES - 2 ** -20;
  return (scores, length, values) => {
    for (let i = 0; i < length; i += 1) {
      const place = (scores[i]! + REACH) * (1 / STEP);
      const inside = place > 0 ? (place < last ? place : last) : 0;
      const piece = inside | 0;
      const way = inside - piece;
      const at = 4 * piece;
      values[i] = ((pieces[at + 3]! * way + pieces[at + 2]!) * way + pieces[at + 1]!) * way + pieces[at]!;
    }
  };
}

/** The four coefficients of each piece, lowest first, for values from 0 to 1 with their peak at `share`. */
function piecesOf(share: number): Float64Array {
  const [a, b] = [1 + 4 * share, 5 - 4 * share];
  const below = knotsBelow(a, b);
  const above = knotsBelow(b, a);
  const knots = [...below.toReversed(), ...above.slice(1).map(({ value, slope }) => ({ value: 1 - value, slope }))];
  const pieces = new Float64Array(8 * PIECES);
  for (let piece = 0; piece < 2 * PIECES; piece += 1) {
    const [from, to] = [knots[piece]!, knots[piece + 1]!];
    const rise = to.value - from.value;
    // Slopes of more than three times the rise would let the piece fall in between (Fritsch and Carlson 1980).
    const [start, end] = [Math.min(from.slope * STEP, 3 * rise), Math.min(to.slope * STEP, 3 * rise)];
    pieces.set([from.value, start, 3 * rise - 2 * start - end, start + end - 2 * rise], 4 * piece);
  }
  return pieces;
}

interface Knot {
  readonly value: number;
  readonly slope: number;
}

/** From the median downwards. Above it the same is done for the mirrored distribution, whose small shares keep their digits. */
function knotsBelow(a: number, b: number): readonly Knot[] {
  const knots: Knot[] = [];
  let value = betaQuantile(0.5, a, b);
  for (let knot = 0; knot <= PIECES; knot += 1) {
    const score = -knot * STEP;
    value = valueAt(score, value, { a, b });
    knots.push({ value, slope: normalDensity(score) / betaDensity(value, a, b) });
  }
  return knots;
}

/** Newton's steps between scores, where the distribution is almost a straight line. */
function valueAt(score: number, near: number, { a, b }: { readonly a: number; readonly b: number }): number {
  let value = near;
  for (let step = 0; step < 40; step += 1) {
    const reached = normalQuantile(betaProbability(value, a, b));
    if (Math.abs(reached - score) < 1e-10) break;
    const next = value + ((score - reached) * normalDensity(reached)) / betaDensity(value, a, b);
    value = next > 0 ? Math.min(next, (1 + value) / 2) : value / 2;
  }
  return value;
}

function normalDensity(score: number): number {
  return Math.exp(-(score * score) / 2) / Math.sqrt(2 * Math.PI);
}
