import * as z from 'zod';
import { CaseFigure, CaseRate } from './case-result.ts';
import { EstimateOrigin } from './parameter.ts';

const useCase = z.string().nullable().describe('The use case; null for the whole case.');
const parameter = { useCase, name: z.string(), label: z.string(), unit: z.string() };

/**
 * What is measured where one figure is needed: today's value, or the plain sum as long as there is no discount rate.
 *
 * @example
 * CaseMeasure.options; // => ['npv', 'net']
 */
export const CaseMeasure = z
  .enum(['npv', 'net'])
  .meta({ id: 'CaseMeasure', description: 'What a comparison measures: present value, or the sum without a rate.' });
export type CaseMeasure = z.infer<typeof CaseMeasure>;

/** What a case comes to in one scenario. */
export const ScenarioResult = z
  .object({
    id: z.string(),
    name: z.string().nullable().describe('Null for those that the product names.'),
    npv: CaseFigure,
    irr: CaseRate,
    payback: CaseFigure,
    benefitCostRatio: CaseFigure,
    net: z.number(),
    cumulative: z.array(z.number()).readonly().describe('The sum of the flow at the end of each year from 0.'),
    values: z
      .array(
        z
          .object({ ...parameter, value: z.number(), likely: z.number().nullable() })
          .meta({ id: 'ScenarioValue', description: 'A value that differs from the likely one in a scenario.' }),
      )
      .readonly()
      .describe('The values that differ from the likely ones.'),
  })
  .meta({ id: 'ScenarioResult', description: 'What a business case comes to in one scenario.' });
export type ScenarioResult = z.infer<typeof ScenarioResult>;

/** One side of the comparison with the way without peers. */
export const OptionResult = z
  .object({
    npv: CaseFigure,
    net: z.number(),
    costs: z.number(),
    benefits: z.number(),
    cumulative: z.array(z.number()).readonly().describe('The sum of the flow at the end of each year from 0.'),
  })
  .meta({ id: 'OptionResult', description: 'What one way to do it comes to.' });
export type OptionResult = z.infer<typeof OptionResult>;

/**
 * Why a use case is left out of the comparison: nobody chose an alternative, or its cost or the share of benefits that it keeps
 * is not known.
 *
 * @example
 * NotComparedReason.options.length; // => 2
 */
export const NotComparedReason = z
  .enum(['ALTERNATIVE_NOT_CHOSEN', 'ALTERNATIVE_NOT_KNOWN'])
  .meta({ id: 'NotComparedReason', description: 'Why a use case is left out of a comparison.' });
export type NotComparedReason = z.infer<typeof NotComparedReason>;

/**
 * The way with peers beside doing nothing (0 by definition) and beside the cheapest way without peers, over the use cases for
 * which all of the alternative is known. Both sides leave out the others, and tax.
 *
 * @example
 * AlternativeComparison.shape.measure.parse('npv'); // => 'npv'
 */
export const AlternativeComparison = z
  .object({
    measure: CaseMeasure,
    compared: z
      .array(
        z
          .object({
            useCase: z.string(),
            name: z.string().describe('What the alternative is called in the catalogue.'),
            keptShare: z.number().describe('The share of the benefits that it keeps.'),
          })
          .meta({ id: 'ComparedUseCase', description: 'A use case and the way without peers beside it.' }),
      )
      .readonly(),
    notCompared: z
      .array(
        z
          .object({
            useCase: z.string(),
            name: z.string().nullable(),
            reason: NotComparedReason,
            missing: z.array(z.string()).readonly().describe('Names of the parameters without a value.'),
          })
          .meta({ id: 'UncomparedUseCase', description: 'A use case that is not compared yet, and why.' }),
      )
      .readonly(),
    withPeers: OptionResult.nullable().describe('Null when no use case can be compared.'),
    withoutPeers: OptionResult.nullable(),
    difference: z.number().nullable().describe('How much better the way with peers is, by the measure.'),
  })
  .meta({ id: 'AlternativeComparison', description: 'The way with peers beside the cheapest way without.' });
export type AlternativeComparison = z.infer<typeof AlternativeComparison>;

/** What the case comes to at both ends of one parameter, all others likely. */
export const SensitivityBar = z
  .object({
    ...parameter,
    low: z.number(),
    likely: z.number(),
    high: z.number(),
    atLow: z.number().nullable().describe('The measure at the low end; null when a counted line has no value there.'),
    atHigh: z.number().nullable().describe('The measure at the high end; null when a counted line has no value there.'),
    swing: z.number().describe('How far the two are apart.'),
    worseEnd: z
      .enum(['low', 'high'])
      .nullable()
      .describe('Which end is worse for the case; null when it is all the same.'),
    isConfirmed: z.boolean(),
  })
  .meta({ id: 'SensitivityBar', description: 'What a case comes to at both ends of one parameter.' });
export type SensitivityBar = z.infer<typeof SensitivityBar>;

/**
 * What one parameter after the other does to the case, widest first.
 *
 * @example
 * Sensitivity.shape.measure.parse('net'); // => 'net'
 */
export const Sensitivity = z
  .object({
    measure: CaseMeasure,
    likely: z.number().nullable().describe('The measure with all values likely; null when no number can hold it.'),
    bars: z.array(SensitivityBar).readonly(),
  })
  .meta({ id: 'Sensitivity', description: 'What each parameter does to a case.' });
export type Sensitivity = z.infer<typeof Sensitivity>;

/** How much hangs on one value that nobody has confirmed. */
export const UnconfirmedShare = z
  .object({
    ...parameter,
    origin: EstimateOrigin,
    owner: z.string().nullable(),
    hanging: z.number().describe('The money of all counted lines that need it, costs and benefits added up by size.'),
    share: z.number().describe('The same as a share of the money of all counted lines, 0 to 1.'),
    swing: z.number().describe('How far the measure moves over its range, or over 10 % up and down for a fixed value.'),
    isProbe: z.boolean().describe('Whether the swing is that of 10 % up and down, because the value has no range.'),
  })
  .meta({ id: 'UnconfirmedShare', description: 'How much hangs on one value that nobody has confirmed.' });
export type UnconfirmedShare = z.infer<typeof UnconfirmedShare>;

/**
 * How much of the case rests on values that nobody has confirmed, the one that moves it most first.
 *
 * @example
 * ShareOfValue.shape.share.parse(0.4); // => 0.4
 */
export const ShareOfValue = z
  .object({
    measure: CaseMeasure,
    share: z.number().describe('The share of the money of all counted lines that needs at least one of them, 0 to 1.'),
    unconfirmed: z.array(UnconfirmedShare).readonly(),
  })
  .meta({ id: 'ShareOfValue', description: 'How much of a case rests on values that nobody has confirmed.' });
export type ShareOfValue = z.infer<typeof ShareOfValue>;

/**
 * What differs between two versions of a business case.
 *
 * @example
 * CaseChange.parse({ what: 'settings', at: 'discountRate', before: '0.08', after: '0.1' }).at; // => 'discountRate'
 */
export const CaseChange = z
  .object({
    what: z
      .enum([
        'settings',
        'useCase',
        'estimate',
        'ownParameter',
        'ownDriver',
        'leftOut',
        'phasing',
        'correlation',
        'sharedCause',
        'scenario',
        'alternative',
      ])
      .describe('What kind of thing changed.'),
    at: z.string().describe('Which one: a name, with its use case before it where it has one.'),
    before: z.string().nullable().describe('Null when it was not there.'),
    after: z.string().nullable().describe('Null when it is gone.'),
  })
  .meta({ id: 'CaseChange', description: 'What differs between two versions of a business case.' });
export type CaseChange = z.infer<typeof CaseChange>;
