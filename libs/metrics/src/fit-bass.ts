import { type BassPoint, type BassRates, bassDensity, bassShare } from './bass-curve.ts';
import { type BassObstacle, bassObstacle, type CannotFitBass, cannotFit } from './bass-obstacle.ts';
import { crossInverse, type LeastSquares, leastSquares, type Residuals } from './least-squares.ts';

/** What a period's new adopters are compared with: the curve at the period's end, or its growth over the period. */
export type BassForm = 'density' | 'interval';

/** How a Bass curve is fitted. */
export interface BassOptions {
  /** `interval` if not said. */
  readonly form?: BassForm;
  /** How many can adopt, such as the head count; above 0. It is then fixed and not estimated. */
  readonly marketSize?: number;
}

/** A Bass curve that was fitted. */
export interface BassFit extends BassRates {
  readonly state: 'fitted';
  /** The form that p, q and m belong to: the same series gives a smaller p by the density than by the interval. */
  readonly form: BassForm;
  /** How many adopt in the end, in the unit of the adoptions. */
  readonly m: number;
  /** By linearisation at the optimum; that of m is 0 where the market size was given. */
  readonly standardErrors: { readonly p: number; readonly q: number; readonly m: number };
  /** The square root of the sum of squared residuals by the degrees of freedom. */
  readonly residualStandardError: number;
  readonly sumOfSquares: number;
  readonly degreesOfFreedom: number;
}

/** The series in units of its largest value, with the form and the market in the same unit. */
interface BassProblem {
  readonly adoptions: readonly number[];
  readonly form: BassForm;
  readonly market: number | null;
}

/**
 * The curve of Bass (1969) that comes nearest to a series of new adopters, one figure for each period since the start.
 *
 * Non-linear least squares (Srinivasan and Mason 1986), by Levenberg–Marquardt on the logarithms of p, q and m from the
 * best of 42 starts. Two forms: the density m·f(t) at t = 1, 2, …, and the interval m·(F(t) - F(t-1)). The interval is
 * what a count over a period is; the density, which many published fits use, dates it half a period late and so gives a
 * smaller p. Figures below zero are taken as corrections. What cannot be estimated is said, with a reason.
 *
 * @example
 * const fit = fitBass([840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890], { form: 'density' });
 * fit.state === 'fitted' && fit.q.toFixed(4); // => '0.6381'
 */
export function fitBass(adoptions: readonly number[], options: BassOptions = {}): BassFit | CannotFitBass {
  const { form = 'interval', marketSize = null } = options;
  const obstacle = bassObstacle(adoptions, marketSize);
  if (obstacle) return cannotFit(obstacle);
  const unit = Math.max(...adoptions);
  const problem = {
    adoptions: adoptions.map((count) => count / unit),
    form,
    market: marketSize === null ? null : marketSize / unit,
  };
  const found = bestOf(problem);
  if (!found) return cannotFit('unidentified');
  const fit = fitted(problem, found);
  return typeof fit === 'string' ? cannotFit(fit) : inUnit(fit, unit);
}

function inUnit(fit: BassFit, unit: number): BassFit {
  return {
    ...fit,
    m: fit.m * unit,
    standardErrors: { ...fit.standardErrors, m: fit.standardErrors.m * unit },
    residualStandardError: fit.residualStandardError * unit,
    sumOfSquares: fit.sumOfSquares * unit * unit,
  };
}

/** The lowest sum of squares that the search reaches from the most promising starts. */
function bestOf(problem: BassProblem): LeastSquares | null {
  const model = (logs: readonly number[]): Residuals => bassResiduals(problem, logs);
  return startsFor(problem)
    .map((start) => ({ start, sum: model(start).residuals.reduce((sum, part) => sum + part * part, 0) }))
    .sort((a, b) => a.sum - b.sum)
    .slice(0, 5)
    .map(({ start }) => leastSquares(model, start))
    .filter(({ hasSettled }) => hasSettled)
    .reduce<LeastSquares | null>((best, one) => (best && best.sumOfSquares <= one.sumOfSquares ? best : one), null);
}

/** Starts over quick and slow curves, early and late peaks, measured by the length of the series; m then follows. */
function startsFor({ adoptions, form, market }: BassProblem): number[][] {
  const starts = [0.5, 1, 2, 4, 8, 16, 32].flatMap((speed) =>
    [1.5, 5, 20, 100, 1000, 100_000].map((ratio) => {
      const sum = speed / adoptions.length;
      return { p: sum / (1 + ratio), q: (sum * ratio) / (1 + ratio) };
    }),
  );
  return starts.flatMap((rates) => {
    const logs = [Math.log(rates.p), Math.log(rates.q)];
    if (market !== null) return [logs];
    const curve = adoptions.map((_, at) => growth(rates, form, at + 1).value);
    const size = product(curve, adoptions) / product(curve, curve);
    return size > 0 && Number.isFinite(size) ? [[...logs, Math.log(size)]] : [];
  });
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * other[at]!, 0);
}

/** What the curve says of one period, as a share of the market. */
function growth(rates: BassRates, form: BassForm, period: number): BassPoint {
  if (form === 'density') return bassDensity(rates, period);
  const [from, to] = [bassShare(rates, period - 1), bassShare(rates, period)];
  return { value: to.value - from.value, byP: to.byP - from.byP, byQ: to.byQ - from.byQ };
}

function ratesOf(problem: BassProblem, logs: readonly number[]): BassRates & { readonly m: number } {
  const [p, q, m] = logs.map((value) => Math.exp(Math.max(-60, Math.min(60, value))));
  return { p: p!, q: q!, m: problem.market ?? m! };
}

function bassResiduals(problem: BassProblem, logs: readonly number[]): Residuals {
  const { p, q, m } = ratesOf(problem, logs);
  const points = problem.adoptions.map((_, at) => growth({ p, q }, problem.form, at + 1));
  return {
    residuals: points.map(({ value }, at) => m * value - problem.adoptions[at]!),
    jacobian: points.map(({ value, byP, byQ }) => [
      m * byP * p,
      m * byQ * q,
      ...(problem.market === null ? [m * value] : []),
    ]),
  };
}

/** The fit with its errors, or why it says too little to be one. */
function fitted(problem: BassProblem, { parameters, sumOfSquares }: LeastSquares): BassFit | BassObstacle {
  const { p, q, m } = ratesOf(problem, parameters);
  const degreesOfFreedom = problem.adoptions.length - parameters.length;
  const inverse = crossInverse(bassResiduals(problem, parameters).jacobian);
  if (!inverse) return 'unidentified';
  if (m > 10 * problem.adoptions.reduce((sum, count) => sum + count, 0) && problem.market === null) return 'beyondData';
  const residualStandardError = Math.sqrt(sumOfSquares / degreesOfFreedom);
  // The errors of logarithms are relative ones.
  const relative = inverse.map((row, k) => residualStandardError * Math.sqrt(Math.max(0, row[k]!)));
  if (relative.some((error) => !(error < 1))) return 'errorsTooLarge';
  const standardErrors = { p: relative[0]! * p, q: relative[1]! * q, m: (relative[2] ?? 0) * m };
  return {
    state: 'fitted',
    form: problem.form,
    p,
    q,
    m,
    standardErrors,
    residualStandardError,
    sumOfSquares,
    degreesOfFreedom,
  };
}
