import * as z from 'zod';
import { plainProse } from './plain-prose.ts';

/** How a fact is known: read in a source, or remembered and still to be checked. */
export const Basis = z.enum(['seen', 'recalled']).meta({
  id: 'Basis',
  description: '"seen": a source that was read states it. "recalled": remembered, and still to be checked.',
});
export type Basis = z.infer<typeof Basis>;

/** The first and the last year that a source or a status may name. */
export const CaseYear = z
  .int({ error: 'A year is a whole number, such as 2019.' })
  .min(1950, { error: 'A year before 1950 cannot be right here.' })
  .max(2100, { error: 'A year after 2100 cannot be right here.' });

/** Where a claim can be looked up: a page, a paper, a report. */
export const Source = z
  .object({
    title: plainProse({ max: 300 }).describe('What it is called.'),
    publisher: plainProse({ max: 200 }).describe('Who published it.'),
    year: CaseYear.nullable().describe('The year of publication; null if it says none.'),
    url: z
      .url({ protocol: /^https?$/, error: 'The address of a source begins with https:// or http://.' })
      // A browser reads an address with a line break in it, and other programs do not.
      .regex(/^[^\s<>"]+$/, {
        error: 'The address of a source holds a blank, a quotation mark or a bracket. Copy it again.',
      })
      .max(2000, { error: 'The address of a source is at most 2,000 characters long.' })
      .nullable()
      .describe('Its address; null for what is not on the web.'),
    basis: Basis.describe('Whether it was read, or is remembered.'),
    supports: plainProse({ max: 500 }).describe('What of the case it supports.'),
  })
  .meta({ id: 'Source', description: 'Where a claim of a case can be looked up.' });
export type Source = z.infer<typeof Source>;
