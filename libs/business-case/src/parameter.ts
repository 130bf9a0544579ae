import { plainText } from '@peerway/kernel';
import * as z from 'zod';

const text = plainText({ max: 300 }).nullable();

/**
 * The name of a parameter or driver in a formula: a word that begins with a letter.
 *
 * @example
 * FormulaName.safeParse('hours per week').success; // => false
 */
export const FormulaName = z
  .string({ error: 'A name is needed.' })
  .max(60, { error: 'A name in a formula is at most 60 characters long.' })
  .regex(/^[A-Za-z][A-Za-z0-9]*$/, {
    error: 'A name in a formula is one word of letters and digits that begins with a letter, such as hourlyCost.',
  });

/**
 * A unit: words joined by * and /, such as `money/person/h`; `1` for a plain number or share. `money` is the currency of the
 * case. Which units balance is decided by `unitOf`; here only the form is checked.
 *
 * @example
 * UnitText.safeParse('money/person/h').success; // => true
 */
export const UnitText = z
  .string({ error: 'A unit is needed; 1 stands for a plain number.' })
  .max(80, { error: 'A unit is at most 80 characters long.' })
  .regex(/^(1|[A-Za-z]+)([*/][A-Za-z]+)*$/, {
    error: 'A unit is made of words joined by * and /, such as money/person/h; 1 stands for a plain number.',
  });

const where = z.string().max(80).nullable().describe('The use case it belongs to; null for the whole case.');

/** Which parameter: the same name may stand in several use cases. */
export const ParameterRef = z
  .object({ useCase: where, name: FormulaName })
  .meta({ id: 'ParameterRef', description: 'Which parameter: its use case, null for the whole case, and its name.' });
export type ParameterRef = z.infer<typeof ParameterRef>;

/** What a parameter is: content of the catalogue, or written by people. It has no default value on purpose. */
export const ParameterDefinition = z
  .object({
    name: FormulaName.describe('Its name in formulas.'),
    label: plainText({ max: 200 }).describe('What it is called.'),
    unit: UnitText,
    whereToGetIt: plainText({ max: 300 }).nullable().describe('Where an organization finds it.'),
  })
  .meta({ id: 'ParameterDefinition', description: 'One figure that formulas need.' });
export type ParameterDefinition = z.infer<typeof ParameterDefinition>;

/** A parameter that people added, with the use case it belongs to. */
export const OwnParameter = ParameterDefinition.extend({ useCase: where }).meta({
  id: 'OwnParameter',
  description: 'A parameter that people added.',
});
export type OwnParameter = z.infer<typeof OwnParameter>;

/** Where the value of a parameter was taken from. */
export const EstimateOrigin = z
  .enum(['typed', 'imported', 'catalogue', 'inventory', 'capacityModel'])
  .meta({ id: 'EstimateOrigin', description: 'Where the value of a parameter was taken from.' });
export type EstimateOrigin = z.infer<typeof EstimateOrigin>;

const figure = z
  .number({ error: 'A value is a number.' })
  .min(-1e15, { error: 'A value is at least -1,000,000,000,000,000.' })
  .max(1e15, { error: 'A value is at most 1,000,000,000,000,000.' });

/**
 * What somebody says of a parameter: one fixed value, or three points that rise. Until it is confirmed it is an assumption.
 *
 * `low` and `high` are both null for a fixed value. They are the ends by size, not by merit: which end is the worse one for the
 * case is found out by computing.
 *
 * @example
 * Estimate.safeParse({
 *   useCase: null, name: 'devices', low: 10, likely: 5, high: 20, source: null, owner: null, date: null, confirmed: false, origin: 'typed',
 * }).error?.issues[0]?.message; // => 'The three points must rise: low, likely, high.'
 */
export const Estimate = z
  .object({
    useCase: where,
    name: FormulaName,
    low: figure.nullable().describe('The low end; null for a fixed value.'),
    likely: figure.describe('The most likely value, or the fixed one.'),
    high: figure.nullable().describe('The high end; null for a fixed value.'),
    source: text.describe('Where the value comes from.'),
    owner: text.describe('Who answers for it.'),
    date: z.iso.date({ error: 'A day is written as YYYY-MM-DD.' }).nullable().describe('As of which day, YYYY-MM-DD.'),
    confirmed: z.boolean().describe('Whether somebody confirmed it; an assumption until then.'),
    origin: EstimateOrigin,
  })
  .refine(({ low, high }) => (low === null) === (high === null), {
    error: 'Give both ends of the range, or neither for a fixed value.',
    path: ['high'],
  })
  .refine(({ low, likely, high }) => low === null || high === null || (low <= likely && likely <= high), {
    error: 'The three points must rise: low, likely, high.',
    path: ['low'],
  })
  .meta({ id: 'Estimate', description: 'What is said of a parameter: a fixed value or three points, and by whom.' });
export type Estimate = z.infer<typeof Estimate>;
