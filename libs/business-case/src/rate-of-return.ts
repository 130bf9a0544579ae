import { type FlowTerm, flowTerms } from './cash-flow-terms.ts';
import { growthRoots } from './growth-roots.ts';

/** Every rate of return of some flows: none, one, or several. */
export interface RateOfReturn {
  /** The only rate; where there are several, the one nearest to no growth. Not there when there is none. */
  readonly value?: number;
  /** How many there are. With more than one, `value` must not be shown as if it were the only one. */
  readonly count: number;
  /** All of them from -99.99999 % to 1,000,000 % a year, lowest first; those beyond only when there is no other. */
  readonly roots: number[];
}

/** Rates beyond these are named only when there is no other. */
const [leastRate, mostRate] = [-0.9999999, 10_000];

/**
 * The rates at which dated money is worth nothing today.
 *
 * Flows a few days apart may also balance at 10 to the power of 100 percent a year, or at a loss of all but a ten-millionth.
 * That says nothing of the money, and is left out where there is a rate between -99.99999 % and 1,000,000 %.
 */
export function ratesOfReturn(flows: readonly FlowTerm[]): RateOfReturn {
  const all = growthRoots(flowTerms(flows))
    .map((u) => Math.expm1(-u) + 0)
    .reverse();
  const usual = all.filter((rate) => rate > leastRate && rate <= mostRate);
  const roots = usual.length > 0 ? usual : all;
  const nearest = roots.reduce<number | undefined>(
    (best, rate) => (best === undefined || Math.abs(Math.log1p(rate)) < Math.abs(Math.log1p(best)) ? rate : best),
    undefined,
  );
  return { ...(nearest === undefined ? {} : { value: nearest }), count: roots.length, roots };
}
