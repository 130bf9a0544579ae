import { benefitCostRatio } from './benefit-cost-ratio.ts';
import type { CaseFigure, CaseRate, CaseResult, FigureReason } from './case-result.ts';
import { irr } from './irr.ts';
import { npv } from './npv.ts';
import { discountedPayback, payback, type Payback } from './payback.ts';

/** What the figures of the headline are made of. */
export interface HeadlineFlow {
  readonly net: readonly number[];
  /** Positive amounts. */
  readonly benefits: readonly number[];
  readonly costs: readonly number[];
  readonly rate: number | null;
  /** How many lines of money have a value. */
  readonly lines: number;
}

/** The five figures. */
export type Headline = Pick<CaseResult, 'npv' | 'irr' | 'payback' | 'discountedPayback' | 'benefitCostRatio'>;

/** The figures of a flow, each with the reason where there is none. */
export function headlineOf({ net, benefits, costs, rate, lines }: HeadlineFlow): Headline {
  if (lines === 0) {
    const nothing = none('NOTHING_COUNTED');
    return {
      npv: nothing,
      irr: { ...nothing, roots: [] },
      payback: nothing,
      discountedPayback: nothing,
      benefitCostRatio: nothing,
    };
  }
  const ofRate = (figure: (rate: number) => CaseFigure): CaseFigure =>
    rate === null ? none('DISCOUNT_RATE_MISSING') : held(() => figure(rate));
  return {
    npv: ofRate((known) => ({ value: npv(known, net), reason: null })),
    irr: rateOf(net),
    payback: held(() => yearsOf(payback(net))),
    discountedPayback: ofRate((known) => yearsOf(discountedPayback(known, net))),
    benefitCostRatio: ofRate((known) => benefitCostRatio(known, benefits, costs)),
  };
}

/** The worth of yearly flows at a rate, or null where there is no rate or it is more than a number can hold. */
export function worthOf(rate: number | null, flows: readonly number[]): number | null {
  return rate === null ? null : held(() => ({ value: npv(rate, flows), reason: null })).value;
}

function rateOf(net: readonly number[]): CaseRate {
  const { value, count, roots } = irr(net);
  if (count === 1) return { value: value ?? null, reason: null, roots };
  return { value: null, reason: count === 0 ? 'NO_RATE' : 'SEVERAL_RATES', roots };
}

function yearsOf({ years, reason }: Payback): CaseFigure {
  return { value: years, reason };
}

function none(reason: FigureReason): CaseFigure {
  return { value: null, reason };
}

/** A figure, unless it is more than a number can hold. */
function held(figure: () => CaseFigure): CaseFigure {
  try {
    return figure();
  } catch (error) {
    if (error instanceof RangeError) return none('TOO_LARGE');
    throw error;
  }
}
