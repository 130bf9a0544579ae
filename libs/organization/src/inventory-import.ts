import * as z from 'zod';
import { InventoryEntry } from './inventory-entry.ts';

/** What is wrong with a file of inventory facts, and in which cell. */
export const ImportFinding = z
  .object({
    code: z.string().min(1).describe('What was found, in capitals, for programs: the screen has the words for it.'),
    row: z
      .int()
      .min(1)
      .max(1_000_000)
      .nullable()
      .describe('The row as a spreadsheet numbers it (the header is row 1); null for the whole file.'),
    column: z.string().nullable().describe('The column by its heading; null for the whole row.'),
    detail: z.string().describe('The offending words, or the bound that was overstepped.'),
  })
  .meta({ id: 'ImportFinding', description: 'What is wrong with a file, and in which cell.' });
export type ImportFinding = z.infer<typeof ImportFinding>;

/** What became of one row of a file. */
export const ImportRow = z
  .object({
    row: z.int().min(1).max(1_000_000).describe('The row as a spreadsheet numbers it (the header is row 1).'),
    fact: z.string().nullable().describe('The id of the fact that it is about; null if that cannot be told.'),
    outcome: z
      .enum(['known', 'unknown', 'blank', 'refused'])
      .meta({
        id: 'ImportOutcome',
        description: 'What became of a row: an answer, a gap, nothing said, or not readable.',
      })
      .describe('What became of it. A blank row says nothing and leaves the fact as it is.'),
  })
  .meta({ id: 'ImportRow', description: 'What became of one row of a file.' });
export type ImportRow = z.infer<typeof ImportRow>;

/** What a file of inventory facts says, row by row. */
export const InventoryReading = z
  .object({
    entries: z
      .array(InventoryEntry)
      .readonly()
      .describe('What the rows that can be read say; at most one for each fact.'),
    findings: z
      .array(ImportFinding)
      .readonly()
      .describe('What is wrong. Nothing of a file with findings should be kept.'),
    rows: z.array(ImportRow).readonly().describe('What became of each row that is not empty.'),
    passedOver: z.array(z.string()).readonly().describe('The headings of columns that were not read.'),
  })
  .meta({ id: 'InventoryReading', description: 'What a file of inventory facts says, row by row.' });
export type InventoryReading = z.infer<typeof InventoryReading>;
