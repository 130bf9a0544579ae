import type { LinkReading } from './benefit-link-reading.ts';
import type { BenefitWorth, MeasuredValues } from './benefit-worth.ts';

/** How much of the difference between what a line promised and what it brings comes from one measured parameter. */
export interface BenefitReason {
  readonly reading: LinkReading;
  /** In money, once or by year as the line is: positive where the parameter brings more than promised. */
  readonly effect: number;
}

/**
 * Why a line brings another sum than promised: what each measured parameter does to it. The effects add up to the difference. Each is
 * the mean of what it does when the parameters change one after the other, in their order and the other way round: for products of
 * two this is Shapley's value (1953).
 */
export function benefitReasons(key: string, readings: readonly LinkReading[], worth: BenefitWorth): BenefitReason[] {
  const own = readings.filter(({ place, measured }) => measured !== null && worth.restsOn(key).has(place));
  const forth = stepsOf(key, own, worth);
  const back = stepsOf(key, [...own].reverse(), worth);
  return own
    .map((reading) => ({ reading, effect: ((forth.get(reading) ?? 0) + (back.get(reading) ?? 0)) / 2 }))
    .filter(({ effect }) => effect !== 0)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

function stepsOf(key: string, order: readonly LinkReading[], worth: BenefitWorth): Map<LinkReading, number> {
  const steps = new Map<LinkReading, number>();
  const changed = new Map<number, number>();
  const valueOf = (measured: MeasuredValues): number | undefined => worth.values(measured).get(key);
  let before = valueOf(changed);
  for (const reading of order) {
    changed.set(reading.place, reading.measured ?? 0);
    const now = valueOf(changed);
    if (now !== undefined && before !== undefined) steps.set(reading, now - before);
    before = now;
  }
  return steps;
}
