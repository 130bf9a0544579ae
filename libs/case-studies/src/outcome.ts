import * as z from 'zod';
import { plainProse } from './plain-prose.ts';
import { Basis } from './source.ts';

/** Which of the case's sources say so, counted from 0. */
export const SourceRefs = z
  .array(
    z
      .int({ error: 'A source is named by its place in the list, counted from 0.' })
      .min(0, { error: 'A source is named by its place in the list, counted from 0.' })
      .max(59, { error: 'A case has at most 60 sources.' }),
  )
  .max(60)
  .overwrite((refs) => [...new Set(refs)])
  .readonly();

/** One thing that came of a case: a figure, a date or a fact, and how it is known. */
export const Outcome = z
  .object({
    metric: plainProse({ max: 200 }).describe('What was measured or observed.'),
    value: plainProse({ max: 200 }).describe('The value in words: "97", "under 1", "daily".'),
    unit: plainProse({ max: 200, min: 0 }).describe('What the value counts; empty if it is not a number.'),
    baseline: plainProse({ max: 300 }).nullable().describe('What it was before, or elsewhere; null if not known.'),
    basis: Basis.describe('Whether a source that was read states it, or it is remembered.'),
    sourceRefs: SourceRefs.describe('Which sources state it, counted from 0; none if no source is linked.'),
    note: plainProse({ max: 600, lines: 'many' })
      .nullable()
      .describe('What one must know to read it rightly; or null.'),
  })
  .meta({ id: 'Outcome', description: 'One thing that came of a case, and how it is known.' });
export type Outcome = z.infer<typeof Outcome>;
