import { type CaseDriver, type CaseModel, driverKey, driverMonths } from '@peerway/business-case';
import { dayNumber, isoDay, monthsAfter } from '@peerway/schedule';
import { type LinkReading, measuredWithin } from './benefit-link-reading.ts';
import type { BenefitWorth } from './benefit-worth.ts';

/** One month of the case that is over. */
export interface BenefitMonth {
  /** Its first and last day. */
  readonly from: string;
  readonly to: string;
  /** What the approved case promised of it, in prices of the start. */
  readonly promised: number;
  /** What it brought; null where nothing was measured in it. */
  readonly realised: number | null;
}

/** What is needed to tell the months of a line. */
export interface MonthsAsked {
  readonly model: CaseModel;
  readonly readings: readonly LinkReading[];
  readonly worth: BenefitWorth;
  readonly today: string;
}

/**
 * The months of a yearly benefit that are over, from the first in which it was promised: what was promised, and a twelfth of what the
 * line comes to by year with the values measured in the month. Empty as long as the case has no start, or none is over.
 */
export function benefitMonths(driver: CaseDriver, { model, readings, worth, today }: MonthsAsked): BenefitMonth[] {
  const { start } = model.settings;
  const key = driverKey(driver);
  const amount = worth.values(new Map()).get(key);
  if (start === null || amount === undefined) return [];
  const own = readings.filter(({ place, obstacle }) => isReadable(obstacle) && worth.restsOn(key).has(place));
  const months: BenefitMonth[] = [];
  for (const [month, share] of driverMonths(model, driver).entries()) {
    if (month === 0 || share === 0) continue;
    const from = monthsAfter(start, month - 1);
    const to = isoDay(dayNumber(monthsAfter(start, month)) - 1);
    if (to >= today) break;
    const measured = new Map(
      own.flatMap((reading) => {
        const value = measuredWithin(reading, from, to);
        return value === null ? [] : [[reading.place, value] as const];
      }),
    );
    const brought = measured.size === 0 ? undefined : worth.values(measured).get(key);
    months.push({ from, to, promised: share * amount, realised: brought === undefined ? null : brought / 12 });
  }
  return months;
}

/** A KPI that is out of date says nothing of today, but what it said of earlier months stands. */
const isReadable = (obstacle: LinkReading['obstacle']): boolean => obstacle === null || obstacle === 'STALE';
