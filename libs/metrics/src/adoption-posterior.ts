import { type BassRates } from './bass-curve.ts';

/** Whether what comes follows those who take part, or a curve by the calendar that chance does not move. */
export type AdoptionCourse = 'followsShare' | 'followsCurve';

/** One set of rates with a course and a kind of noise, and how much of the belief falls on it. */
export interface AdoptionCell {
  readonly logP: number;
  readonly logQ: number;
  readonly course: AdoptionCourse;
  /** The variance of new adopters goes with this power of what is expected: 0, 1 or 2. */
  readonly power: number;
  /** The squared deviations, each divided by the expected to that power. */
  readonly squares: number;
  /** Where the curve by the calendar stands after the last period. */
  readonly curve: number;
  readonly weight: number;
}

/** What a series tells of its rates: cells of equal size, whose weights sum to 1. */
export interface AdoptionPosterior {
  readonly cells: readonly AdoptionCell[];
  /** Width and height of a cell, in natural logarithms of p and q. */
  readonly size: readonly [number, number];
  /** Over how many periods the noise was seen. */
  readonly periods: number;
}

/** A rectangle of rates, from and to, in natural logarithms. */
interface RateBox {
  readonly p: readonly [number, number];
  readonly q: readonly [number, number];
}

/** Sums over the periods for one course: the logarithm of what is expected, and squares for each power. */
interface CourseSums {
  logs: number;
  readonly squares: [number, number, number];
}

const cellsAcross = 31;
/** No series is taken as more exact than this, as a share of what is expected: figures are rounded and dated. */
const leastNoise = 0.005;
/** A curve by the calendar is believed less beforehand; with this much, bands hold for both kinds of series. */
const beforehand = { followsShare: 0, followsCurve: Math.log(0.4) } as const;

/**
 * The share that a Bass curve adds over the next period, from the share that has adopted by now.
 *
 * Where the curve goes follows from where it is, whenever it began: (p + q·F) / (1 - F) grows by the factor e^(p+q) in
 * each period (Bass 1969). The share is 0 to 1.
 *
 * @example
 * nextShare({ p: 0.03, q: 0.38 }, 0).toFixed(4); // => '0.0358'
 */
export function nextShare({ p, q }: BassRates, share: number): number {
  const hazard = p + q * share;
  const growth = Math.expm1(p + q);
  return ((1 - share) * growth * hazard) / ((growth + 1) * hazard + q * (1 - share));
}

/**
 * What the shares of some periods, the first of which is the start, tell of p and q, of the kind of noise and of the
 * course (Bayes on a grid).
 *
 * Beforehand every logarithm of p, every q, every power and every logarithm of the noise is as probable as any other;
 * the size of the noise is integrated out. The grid is narrowed three times to where the weight lies. The shares are 0
 * to 1, at least two, and the last is above the first.
 *
 * @example
 * adoptionPosterior([0, 0.04, 0.09, 0.15, 0.24]).periods; // => 4
 */
export function adoptionPosterior(shares: readonly number[]): AdoptionPosterior {
  const periods = shares.length - 1;
  const mean = (shares[periods]! - shares[0]!) / periods;
  let box: RateBox = { p: [Math.log(mean * 1e-4), Math.log(3)], q: [Math.log(0.02 / periods), Math.log(8)] };
  let cells = cellsIn(box, shares);
  for (let narrowed = 0; narrowed < 3; narrowed++) {
    box = boxAround(cells, box);
    cells = cellsIn(box, shares);
  }
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  const likely = cells.filter(({ weight }) => weight > 1e-9 * total);
  return { cells: likely.map((cell) => ({ ...cell, weight: cell.weight / total })), size: sizeOf(box), periods };
}

function sizeOf({ p, q }: RateBox): [number, number] {
  return [(p[1] - p[0]) / cellsAcross, (q[1] - q[0]) / cellsAcross];
}

function cellsIn(box: RateBox, shares: readonly number[]): AdoptionCell[] {
  const [width, height] = sizeOf(box);
  const places = Array.from({ length: cellsAcross }, (_, at) => at + 0.5);
  const cells = places.flatMap((i) =>
    places.flatMap((k) => cellsAt([box.p[0] + i * width, box.q[0] + k * height], shares)),
  );
  const most = cells.reduce((best, { weight }) => Math.max(best, weight), -Infinity);
  return cells.map((cell) => ({ ...cell, weight: Math.exp(cell.weight - most) }));
}

/** The cells of one pair of rates, for each course and power; the weight is still a logarithm. */
function cellsAt([logP, logQ]: readonly [number, number], shares: readonly number[]): AdoptionCell[] {
  const rates = { p: Math.exp(logP), q: Math.exp(logQ) };
  const sums = { followsShare: noSums(), followsCurve: noSums() };
  const periods = shares.length - 1;
  let curve = shares[0]!;
  for (let t = 0; t < periods; t++) {
    const seen = shares[t + 1]! - shares[t]!;
    const byCurve = nextShare(rates, curve);
    addPeriod(sums.followsShare, seen, nextShare(rates, shares[t]!));
    addPeriod(sums.followsCurve, seen, byCurve);
    curve = Math.min(1, curve + byCurve);
  }
  return (['followsShare', 'followsCurve'] as const).flatMap((course) =>
    sums[course].squares.map((squares, power) => {
      const likelihood = -(power / 2) * sums[course].logs - (periods / 2) * Math.log(squares);
      return { logP, logQ, course, power, squares, curve, weight: beforehand[course] + logQ + likelihood };
    }),
  );
}

function noSums(): CourseSums {
  return { logs: 0, squares: [0, 0, 0] };
}

function addPeriod(sums: CourseSums, seen: number, expected: number): void {
  const least = Math.max(expected, 1e-12);
  const square = (seen - least) ** 2 + (leastNoise * least) ** 2;
  sums.logs += Math.log(least);
  sums.squares[0] += square;
  sums.squares[1] += square / least;
  sums.squares[2] += square / least / least;
}

/** The smallest rectangle of cells outside of which next to no weight lies. */
function boxAround(cells: readonly AdoptionCell[], box: RateBox): RateBox {
  const likely = cells.filter(({ weight }) => weight > 1e-6);
  const [width, height] = sizeOf(box);
  const around = (values: readonly number[], size: number): [number, number] => [
    values.reduce((least, value) => Math.min(least, value), Infinity) - size / 2,
    values.reduce((most, value) => Math.max(most, value), -Infinity) + size / 2,
  ];
  return {
    p: around(
      likely.map(({ logP }) => logP),
      width,
    ),
    q: around(
      likely.map(({ logQ }) => logQ),
      height,
    ),
  };
}
