import { Finding } from '@peerway/kernel';
import * as z from 'zod';
import type { CaseModel } from './case-model.ts';
import type { Scenario } from './case-settings.ts';
import { computedCase } from './computed-case.ts';
import { likelyValue } from './driver-values.ts';
import { scenarioValues } from './scenario-values.ts';
import { CostCategory, ValueKind, ValueSign } from './value-kind.ts';

const useCase = z.string().nullable().describe('The use case; null for the whole case.');
const money = z.number().describe('In the currency of the case.');

/**
 * Why a figure of the headline is not there.
 *
 * - `NOTHING_COUNTED`: no line of money could be computed.
 * - `DISCOUNT_RATE_MISSING`: nobody said what later money is worth today.
 * - `NO_RATE`, `SEVERAL_RATES`: no rate makes the flows worth nothing, or more than one does.
 * - `NO_OUTLAY`, `NEVER`, `AGAIN_NEGATIVE`: see payback.
 * - `NO_COSTS`: nothing is spent, so there is nothing to divide by.
 * - `TOO_LARGE`: more than a number can hold.
 *
 * @example
 * FigureReason.safeParse('NEVER').success; // => true
 */
export const FigureReason = z
  .enum([
    'NOTHING_COUNTED',
    'DISCOUNT_RATE_MISSING',
    'NO_RATE',
    'SEVERAL_RATES',
    'NO_OUTLAY',
    'NEVER',
    'AGAIN_NEGATIVE',
    'NO_COSTS',
    'TOO_LARGE',
  ])
  .meta({ id: 'FigureReason', description: 'Why a figure of a business case is not there.' });
export type FigureReason = z.infer<typeof FigureReason>;

/**
 * One figure of the headline, or why it is not there.
 *
 * @example
 * CaseFigure.parse({ value: 2.3, reason: null }).value; // => 2.3
 */
export const CaseFigure = z
  .object({ value: z.number().nullable(), reason: FigureReason.nullable() })
  .meta({ id: 'CaseFigure', description: 'One figure of a business case, or why it is not there.' });
export type CaseFigure = z.infer<typeof CaseFigure>;

/**
 * The rates of return: a value only where there is exactly one.
 *
 * @example
 * CaseRate.parse({ value: null, reason: 'SEVERAL_RATES', roots: [0.1, 0.2] }).roots.length; // => 2
 */
export const CaseRate = CaseFigure.extend({
  roots: z.array(z.number()).readonly().describe('All rates at which the flows are worth nothing, lowest first.'),
}).meta({ id: 'CaseRate', description: 'The rates of return of a business case; a value only where there is one.' });
export type CaseRate = z.infer<typeof CaseRate>;

/** What one kind of value brings. */
export const KindAmount = z
  .object({ kind: ValueKind, amount: money })
  .meta({ id: 'KindAmount', description: 'What one kind of value brings.' });
export type KindAmount = z.infer<typeof KindAmount>;

/** What is spent on one thing. */
export const CategoryAmount = z
  .object({ category: CostCategory, amount: money })
  .meta({ id: 'CategoryAmount', description: 'What is spent on one thing.' });
export type CategoryAmount = z.infer<typeof CategoryAmount>;

/** One year of the cash flow, in money of that year. Year 0 is the start itself. */
export const CaseYear = z
  .object({
    year: z.int32().min(0),
    costsOnce: money.describe('One-off costs, as a positive amount.'),
    costsRunning: money.describe('Costs of each year, as a positive amount.'),
    costs: z.array(CategoryAmount).readonly().describe('All costs by what they are spent on.'),
    benefits: z
      .array(KindAmount)
      .readonly()
      .describe('Benefits of every kind, also those that the headline leaves out.'),
    counted: money.describe('The benefits of the kinds that the headline counts.'),
    tax: money.describe('As a positive amount; 0 where tax is left out.'),
    net: money.describe('Counted benefits less costs and tax.'),
    cumulative: money.describe('Net of this year and all before it.'),
    discounted: z.number().nullable().describe('Net as worth at the start; null without a discount rate.'),
  })
  .meta({ id: 'CaseYear', description: 'One year of the cash flow of a business case.' });
export type CaseYear = z.infer<typeof CaseYear>;

/**
 * Why a line has no value. What the detail beside it says:
 *
 * - `SYNTAX`, `NOT_ALLOWED`, `TOO_LONG`, `TOO_DEEP`, `UNKNOWN_FUNCTION`, `ARGUMENTS`: the text is no formula, see `FormulaProblem`; the
 *   offending piece.
 * - `UNKNOWN_NAME`: a name is neither a parameter nor a driver. `NAME_LEFT_OUT`: it is a driver that was left out; the name.
 * - `UNIT_MISMATCH`: `left|right|sign`, the units on both sides of the sign; with the sign `=`, what comes out and what was said.
 * - `UNIT_NOT_MONEY`: neither money nor money by year, and yet no quantity; the unit.
 * - `CYCLE`: it rests on itself; the keys of the drivers in order, `a → b → a`.
 * - `DRIVER_OPEN`: it rests on a driver that has no value; the key of that driver.
 * - `PARAMETER_MISSING`: parameters have no value; their names, joined by commas.
 * - `DIVISION_BY_ZERO`, `NOT_FINITE`: where in the formula.
 *
 * @example
 * OpenReason.safeParse('PARAMETER_MISSING').success; // => true
 */
export const OpenReason = z
  .enum([
    'PARAMETER_MISSING',
    'UNKNOWN_NAME',
    'NAME_LEFT_OUT',
    'UNIT_MISMATCH',
    'UNIT_NOT_MONEY',
    'SYNTAX',
    'NOT_ALLOWED',
    'TOO_LONG',
    'TOO_DEEP',
    'UNKNOWN_FUNCTION',
    'ARGUMENTS',
    'CYCLE',
    'DIVISION_BY_ZERO',
    'NOT_FINITE',
    'DRIVER_OPEN',
  ])
  .meta({ id: 'OpenReason', description: 'Why a line of a business case has no value.' });
export type OpenReason = z.infer<typeof OpenReason>;

/** What one line of the case comes to. */
export const DriverResult = z
  .object({
    id: z.string(),
    useCase,
    name: z.string(),
    sign: ValueSign,
    kind: ValueKind,
    category: CostCategory.nullable(),
    unit: z.string(),
    isAlternative: z
      .boolean()
      .describe('Whether it belongs to the way without peers, and counts for the comparison only.'),
    amount: z.number().nullable().describe('Once or by year, in prices of the start; null with a reason.'),
    total: z.number().nullable().describe('Over all years, in money of each year; null for a quantity.'),
    presentValue: z.number().nullable().describe('The same as worth at the start; null without a discount rate.'),
    isCounted: z.boolean().describe('Whether it is in the headline.'),
    reason: OpenReason.nullable().describe('Why it has no value.'),
    detail: z.string().nullable().describe('What is missing or does not fit.'),
  })
  .meta({ id: 'DriverResult', description: 'What one line of a business case comes to.' });
export type DriverResult = z.infer<typeof DriverResult>;

/** All benefits of one kind. */
export const KindResult = z
  .object({
    kind: ValueKind,
    total: money.describe('Over all years, in money of each year.'),
    presentValue: z.number().nullable().describe('As worth at the start; null without a discount rate.'),
    isCounted: z.boolean().describe('Whether the headline counts this kind.'),
    drivers: z.int32().describe('How many lines there are.'),
    open: z.int32().describe('How many of them have no value yet.'),
  })
  .meta({ id: 'KindResult', description: 'All benefits of one kind.' });
export type KindResult = z.infer<typeof KindResult>;

/**
 * What a business case comes to. Nothing in it is not a number: what cannot be computed is null, with a reason.
 *
 * @example
 * CaseResult.shape.driverCount.safeParse(1.5).success; // => false
 */
export const CaseResult = z
  .object({
    currency: z.string(),
    horizonYears: z.int32(),
    discountRate: z.number().nullable(),
    npv: CaseFigure.describe('What the counted flow is worth at the start.'),
    irr: CaseRate,
    payback: CaseFigure.describe('Years from the start.'),
    discountedPayback: CaseFigure.describe('Years from the start, later money counting less.'),
    benefitCostRatio: CaseFigure.describe('Counted benefits for each unit spent, both as worth at the start.'),
    net: money.describe('The counted flow over all years, in money of each year.'),
    totalCosts: money,
    totalBenefits: money.describe('Of the kinds that the headline counts.'),
    presentValueOfCosts: z.number().nullable(),
    presentValueOfBenefits: z.number().nullable(),
    totalTax: money,
    years: z.array(CaseYear).readonly(),
    kinds: z.array(KindResult).readonly().describe('Benefits by kind, always all four.'),
    costs: z.array(CategoryAmount).readonly().describe('Costs over all years, by what they are spent on.'),
    drivers: z.array(DriverResult).readonly().describe('Every line.'),
    driverCount: z.int32().describe('How many lines of money the headline is to count.'),
    countedCount: z.int32().describe('How many of them have a value, and are in it.'),
    findings: z.array(Finding).readonly().describe('What does not fit together or is left out.'),
  })
  .meta({ id: 'CaseResult', description: 'What a business case comes to.' });
export type CaseResult = z.infer<typeof CaseResult>;

/**
 * What a case comes to: its likely values, or those of a scenario.
 *
 * @example
 * const model = caseModel(newBusinessCase([]), { drivers: [], costs: standardCosts, useCases: [], alternatives: [] });
 * caseResult(model).npv; // => { value: null, reason: 'NOTHING_COUNTED' }
 */
export function caseResult(
  model: CaseModel,
  { scenario }: { readonly scenario?: Pick<Scenario, 'lean' | 'overrides'> } = {},
): CaseResult {
  return computedCase(model, scenario ? scenarioValues(model, scenario) : likelyValue);
}
