import {
  type CaseDriver,
  type CaseModel,
  driverKey,
  driverMonths,
  driverValues,
  likelyValue,
  type OpenDriver,
  type ValueKind,
} from '@peerway/business-case';
import { monthsAfter } from '@peerway/schedule';
import type { BenefitLink } from './benefit-link.ts';
import { type LinkReading, linkReadings, type MeasuredKpi } from './benefit-link-reading.ts';
import { type BenefitMonth, benefitMonths } from './benefit-months.ts';
import { type BenefitReason, benefitReasons } from './benefit-reasons.ts';
import { type BenefitWorth, benefitWorth } from './benefit-worth.ts';

/** One benefit of the approved case: what it promised, and what the measured values make of it. All in prices of the start. */
export interface BenefitLine {
  readonly key: string;
  readonly useCase: string | null;
  readonly name: string;
  readonly kind: ValueKind;
  /** Whether it comes each year, or once. */
  readonly isYearly: boolean;
  /** Whether the headline of the case counts it. */
  readonly isCounted: boolean;
  /** Once or by year at full effect. */
  readonly promised: number;
  /** The same with what is measured today; null where nothing of it is. */
  readonly measured: number | null;
  /** The same with what is not measured at the worse and the better end of its range; null where nothing is measured. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** How sure it is that the rollout moved the figures: the least sure of its links. Null where nothing is measured. */
  readonly confidence: BenefitLink['confidence'] | null;
  /** From which day it was promised; null while the case has no start. */
  readonly from: string | null;
  /** The months that are over since; only of what comes each year. */
  readonly months: readonly BenefitMonth[];
  /** Why it brings another sum than promised, the strongest first. */
  readonly reasons: readonly BenefitReason[];
  /** What it was to bring over all years of the case. */
  readonly promisedInAll: number;
  /** What it brings over all years if it goes on as measured today; null where nothing is measured. */
  readonly expectedInAll: number | null;
}

/** What the benefits of an approved case come to beside what was promised. */
export interface Benefits {
  readonly currency: string;
  readonly lines: readonly BenefitLine[];
  /** Benefits that the approved case itself could not compute, and why. */
  readonly open: readonly OpenDriver[];
  readonly links: readonly LinkReading[];
  /** Of the lines that the headline counts. */
  readonly totals: BenefitTotals;
}

/** Sums over the lines that the headline counts, in prices of the start. */
export interface BenefitTotals {
  /** What all of them were to bring over all years. */
  readonly promised: number;
  /** What those of which something is measured were to bring; to be held against `expected`. */
  readonly promisedMeasured: number;
  readonly expected: number;
  /** What was promised and realised in the months that are over and in which something was measured. */
  readonly toDate: { readonly promised: number; readonly realised: number };
}

/** What benefits are told from. */
export interface BenefitGround {
  readonly links: readonly BenefitLink[];
  readonly kpis: readonly MeasuredKpi[];
  readonly today: string;
}

/**
 * What was realised of the benefits that an approved business case promised: its own formulas, with the values that KPIs measured in
 * place of those that it assumed. What no KPI shows is neither realised nor missed; it is said to be not measured.
 *
 * @example
 * const settings = { currency: 'EUR', start: null, horizonYears: 1, counted: [] };
 * const model = { settings, parameters: [], drivers: [], leftOut: [], phasing: [] };
 * benefit(model, { links: [], kpis: [], today: '2027-01-01' }).totals.toDate; // => { promised: 0, realised: 0 }
 */
export function benefit(model: CaseModel, { links, kpis, today }: BenefitGround): Benefits {
  const readings = linkReadings(model, links, { kpis, today });
  const worth = benefitWorth(model);
  const known = driverValues(model, likelyValue);
  const open = new Map(known.open.map((one) => [one.key, one]));
  const benefits = model.drivers.filter(({ sign, kind }) => sign === 'benefit' && kind !== 'quantity');
  const lines = benefits
    .filter((driver) => known.values.has(driverKey(driver)))
    .map((driver) => lineOf(driver, { model, readings, worth, today }));
  return {
    currency: model.settings.currency,
    lines,
    open: benefits.flatMap((driver) => open.get(driverKey(driver)) ?? []),
    links: readings,
    totals: totalsOf(lines),
  };
}

interface LineGround {
  readonly model: CaseModel;
  readonly readings: readonly LinkReading[];
  readonly worth: BenefitWorth;
  readonly today: string;
}

function lineOf(driver: CaseDriver, ground: LineGround): BenefitLine {
  const { model, readings, worth } = ground;
  const key = driverKey(driver);
  const used = readings.filter(({ place, measured }) => measured !== null && worth.restsOn(key).has(place));
  const now = new Map(used.map(({ place, measured }) => [place, measured ?? 0]));
  const promised = worth.values(new Map()).get(key) ?? 0;
  const measured = now.size === 0 ? null : (worth.values(now).get(key) ?? null);
  const shares = driverMonths(model, driver);
  const isYearly = driver.unit === 'money/year';
  const months = isYearly ? benefitMonths(driver, ground) : [];
  return {
    ...{ key, useCase: driver.useCase, name: driver.name, kind: driver.kind, isYearly, promised, measured, months },
    isCounted: model.settings.counted.includes(driver.kind),
    range: measured === null ? null : rangeOf(key, now, worth),
    confidence: measured === null ? null : leastSure(used),
    from: firstDay(shares, model.settings.start),
    reasons: benefitReasons(key, readings, worth),
    promisedInAll: promised * sum(shares),
    expectedInAll: measured === null ? null : expectedOf({ measured, isYearly, shares, months }),
  };
}

function rangeOf(key: string, now: ReadonlyMap<number, number>, worth: BenefitWorth): BenefitLine['range'] {
  const ends = ([-1, 1] as const).flatMap((lean) => worth.leaning(now, lean).get(key) ?? []);
  return ends.length < 2 ? null : { low: Math.min(...ends), high: Math.max(...ends) };
}

const confidences = ['low', 'medium', 'high'] as const;

function leastSure(used: readonly LinkReading[]): BenefitLink['confidence'] {
  return confidences.find((level) => used.some(({ link }) => link.confidence === level)) ?? 'high';
}

function firstDay(shares: readonly number[], start: string | null): string | null {
  const month = shares.findIndex((share) => share > 0);
  return start === null || month < 0 ? null : monthsAfter(start, Math.max(0, month - 1));
}

/**
 * What is behind counts as it was, what lies ahead as it is today: with the climb that was promised as long as none of it is behind. A
 * month behind in which nothing was measured counts as nothing.
 */
function expectedOf(of: {
  readonly measured: number;
  readonly isYearly: boolean;
  readonly shares: readonly number[];
  readonly months: readonly BenefitMonth[];
}): number {
  if (!of.isYearly || of.months.length === 0) return of.measured * sum(of.shares);
  const ahead = of.shares.filter((share) => share > 0).length - of.months.length;
  return sum(of.months.map(({ realised }) => realised ?? 0)) + (ahead * of.measured) / 12;
}

function totalsOf(lines: readonly BenefitLine[]): BenefitTotals {
  const counted = lines.filter(({ isCounted }) => isCounted);
  const measured = counted.filter(({ expectedInAll }) => expectedInAll !== null);
  const known = counted.flatMap(({ months }) => months).filter(({ realised }) => realised !== null);
  return {
    promised: sum(counted.map(({ promisedInAll }) => promisedInAll)),
    promisedMeasured: sum(measured.map(({ promisedInAll }) => promisedInAll)),
    expected: sum(measured.map(({ expectedInAll }) => expectedInAll ?? 0)),
    toDate: {
      promised: sum(known.map(({ promised }) => promised)),
      realised: sum(known.map(({ realised }) => realised ?? 0)),
    },
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
