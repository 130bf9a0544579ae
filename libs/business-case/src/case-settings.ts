import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { ParameterRef } from './parameter.ts';
import { ValueKind } from './value-kind.ts';

const share = (name: string): z.ZodNumber =>
  z
    .number({ error: `${name} is a number.` })
    .gt(-1, { error: `${name} of -100 % or less has no meaning: money would be worth nothing, or less, a year later.` })
    .max(10, { error: `${name} is at most 1,000 %.` });

/** Tax on what the case earns. Hardware is written off evenly; a loss is carried forward to later years. */
export const CaseTax = z
  .object({
    rate: z.number().min(0, { error: 'A tax rate cannot be negative.' }).max(0.95, { error: 'At most 95 %.' }),
    writeOffYears: z.int().min(1).max(30).describe('Over how many years hardware is written off.'),
  })
  .meta({ id: 'CaseTax', description: 'Tax on what the case earns.' });
export type CaseTax = z.infer<typeof CaseTax>;

/** When the money of one use case moves, in months from the start of the case. Month 0 is the start itself. */
export const Phasing = z
  .object({
    useCase: z.string().max(80).nullable().describe('Which use case; null for what belongs to the whole case.'),
    spendFrom: z.int().min(0).max(360).describe('The month in which one-off money begins to be spent.'),
    spendMonths: z.int().min(1).max(120).describe('Over how many months it is spent, evenly.'),
    effectFrom: z.int().min(0).max(360).describe('The month after which yearly costs and benefits begin.'),
    rampMonths: z.int().min(0).max(120).describe('How many months benefits take to full effect, in a straight line.'),
  })
  .meta({ id: 'Phasing', description: 'When the money of one use case moves, in months from the start.' });
export type Phasing = z.infer<typeof Phasing>;

/** How two parameters move together. */
export const Correlation = z
  .object({
    a: ParameterRef,
    b: ParameterRef,
    coefficient: z.number().min(-1, { error: 'From -1 to 1.' }).max(1, { error: 'From -1 to 1.' }),
  })
  .meta({ id: 'Correlation', description: 'How two parameters move together.' });
export type Correlation = z.infer<typeof Correlation>;

/** Something unsure on which several parameters hang, such as how fast people take part. */
export const SharedCause = z
  .object({
    name: plainText({ max: 120 }),
    parameters: z
      .array(
        z
          .object({
            of: ParameterRef,
            loading: z.number().min(-1).max(1).describe('How strongly it hangs on the cause, and in which direction.'),
          })
          .meta({ id: 'CauseLoading', description: 'How strongly one parameter hangs on a shared cause.' }),
      )
      .min(2, { error: 'A shared cause joins at least two parameters.' })
      .max(60)
      .readonly(),
  })
  .meta({ id: 'SharedCause', description: 'Something unsure on which several parameters hang.' });
export type SharedCause = z.infer<typeof SharedCause>;

/**
 * A way the future may go. `lean` moves every three-point estimate towards the end that is worse (-1) or better (1) for the
 * case; 0 takes the likely values. A fixed value stays, unless it is overridden.
 */
export const Scenario = z
  .object({
    id: plainText({ max: 60 }),
    name: plainText({ max: 80 }).nullable().describe('Null for base, cautious and bold, which the product names.'),
    lean: z.number().min(-1).max(1),
    overrides: z
      .array(
        z
          .object({ of: ParameterRef, value: z.number().min(-1e15).max(1e15) })
          .meta({ id: 'ScenarioOverride', description: 'The value that a parameter has in a scenario.' }),
      )
      .max(300)
      .readonly(),
  })
  .meta({ id: 'CaseScenario', description: 'A way the future may go.' });
export type Scenario = z.infer<typeof Scenario>;

/** What holds for a whole business case. */
export const CaseSettings = z
  .object({
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, { error: 'A currency is a code of three capitals, such as EUR.' })
      .describe('The code of the currency of every amount.'),
    start: z.iso.date({ error: 'A day is written as YYYY-MM-DD.' }).nullable().describe('The day of month 0.'),
    horizonYears: z.int().min(1, { error: 'At least one year.' }).max(30, { error: 'At most 30 years.' }),
    discountRate: share('A discount rate').nullable().describe('By year, as a share; null as long as nobody said.'),
    inflation: share('Inflation').describe('By year, as a share; prices are those of the start.'),
    tax: CaseTax.nullable().describe('Null to leave tax out.'),
    counted: z.array(ValueKind).max(4).readonly().describe('Which kinds of value the headline counts beside cost.'),
    iterations: z.int().min(100).max(1_000_000).describe('How many draws a simulation makes.'),
    seed: z.int32().describe('The seed of a simulation: the same seed gives the same draws.'),
    repairCorrelations: z.boolean().describe('Whether correlations that contradict each other are repaired, openly.'),
  })
  .meta({ id: 'CaseSettings', description: 'What holds for a whole business case.' });
export type CaseSettings = z.infer<typeof CaseSettings>;
