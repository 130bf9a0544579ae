import * as z from 'zod';

/**
 * Where one input of a figure comes from.
 *
 * @example
 * InputOrigin.parse('answers'); // => 'answers'
 */
export const InputOrigin = z.enum(['answers', 'measured', 'bank', 'expertDefault', 'computed']).meta({
  id: 'InputOrigin',
  description: 'Where an input comes from: people, a measurement, the released content, an assumption in it, or a sum.',
});
export type InputOrigin = z.infer<typeof InputOrigin>;

/**
 * One input of a figure: its name, its value, and who or what stands behind it.
 *
 * @example
 * DerivationInput.parse({
 *   name: 'q1', value: 3.2, text: null, unit: 'level', weight: 2, origin: 'answers', source: '12 respondents', date: null, figure: 'question:q1',
 * }).value; // => 3.2
 */
export const DerivationInput = z
  .object({
    name: z.string().describe('What the input is called.'),
    value: z.number().nullable().describe('Its value, when it is a number that may be shown.'),
    text: z.string().nullable().describe('Its value in words, when it is not a number or may not be shown.'),
    unit: z.string().nullable().describe('The unit of the value.'),
    weight: z.number().nullable().describe('How heavily it counts beside the other inputs.'),
    origin: InputOrigin.describe('Where it comes from.'),
    source: z.string().nullable().describe('The content, the people or the measurement behind it.'),
    date: z.string().nullable().describe('The day it was measured or answered, as YYYY-MM-DD, when known.'),
    figure: z
      .string()
      .nullable()
      .describe('The id of the figure that this input is, when it has a derivation of its own.'),
  })
  .meta({ id: 'DerivationInput', description: 'One input of a derived figure.' });
export type DerivationInput = z.infer<typeof DerivationInput>;

/**
 * How a figure came about: its inputs, the method with its version and source, the seed, the day.
 *
 * @example
 * Derivation.shape.seed.parse(null); // => null
 */
export const Derivation = z
  .object({
    figure: z.string().describe('The id of the figure, such as dimension:network-readiness.'),
    name: z.string().describe('What the figure is called.'),
    value: z.number().nullable().describe('The figure itself; null when it is hidden or not there.'),
    text: z.string().nullable().describe('The figure in words, when it is not a number or may not be shown.'),
    unit: z.string().nullable().describe('The unit of the figure.'),
    method: z.string().describe('What the method is called.'),
    methodVersion: z.string().describe('The version of the method.'),
    formula: z.string().describe('The formula, in words and symbols.'),
    reference: z.string().describe('The author and year of the method, or that it is our own.'),
    page: z.string().describe('The page under docs/methods that explains it.'),
    inputs: z.array(DerivationInput).describe('Everything that went in, heaviest first where weights apply.'),
    content: z
      .string()
      .describe('The released content that the figure leans on, such as a question bank with its version.'),
    seed: z.int32().nullable().describe('The seed of random resampling, when there was any.'),
    date: z.string().nullable().describe('The day the figure was computed for, as YYYY-MM-DD, when given.'),
    findings: z.array(z.string()).describe('Codes of what limits this figure.'),
  })
  .meta({ id: 'Derivation', description: 'How a figure came about.' });
export type Derivation = z.infer<typeof Derivation>;
