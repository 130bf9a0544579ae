import type { TableFault } from '@peerway/table';
import { fileProblem } from './case-problem.ts';
import { type CaseProblem, caseFileLimits, type CasesReading } from './cases-reading.ts';

/** A file that is refused as a whole. */
export function refused(problem: CaseProblem): CasesReading {
  return { rows: [], problems: [problem], passedOver: [] };
}

/** What to say of files that are refused as a whole, where nothing else is to be said with it. */
export const refusals = {
  empty: () => fileProblem('FILE_EMPTY', 'This file holds no case. Choose another one, or fill in the template.'),
  tooLarge: () =>
    fileProblem('FILE_TOO_LARGE', 'This file is too large: at most 5 MB are taken. Cut it into smaller files.'),
  noText: () =>
    fileProblem('ENCODING_BROKEN', 'This file cannot be read as text. Save it as CSV with UTF-8, or as JSON.'),
  archive: () =>
    fileProblem('IS_ARCHIVE', 'This is a workbook or an archive. Save the sheet as CSV, or unpack the archive first.'),
  pdf: () => fileProblem('IS_PDF', 'This is a PDF. Cases come as CSV or JSON: fill in the template.'),
  tooDeep: () =>
    fileProblem('TOO_DEEP', 'This file nests deeper than any case does. Compare it with a case that you export.'),
  noJson: () => fileProblem('NOT_JSON', 'This is no whole JSON: something is missing. Export or save it again.'),
  newer: (version: string) =>
    fileProblem(
      'UNKNOWN_VERSION',
      'Another version of Peerway wrote this file in a form that this one does not know. Update Peerway, or export the cases as CSV there.',
      version,
    ),
  noCases: (headings: string) =>
    fileProblem(
      'NOT_CASES',
      'This file holds no cases: neither a table with the columns of the template nor JSON with a case, a list of cases or {"cases": […]}. Start from the template, or from a case that you export.',
      headings,
    ),
} as const;

/** What to say of JSON that breaks off or goes wrong. */
export function brokenJson(line: number): CaseProblem {
  const sentence = `This is no valid JSON: line ${line} is the first that cannot be read. Mend it there.`;
  return fileProblem('NOT_JSON', sentence, String(line));
}

/** What to say of a file with more cases than are read. */
export function tooManyCases(count: number): CaseProblem {
  const sentence = `This file holds ${count} cases; at most ${caseFileLimits.cases} are taken at once. Cut it into smaller files.`;
  return fileProblem('TOO_MANY_CASES', sentence, String(count));
}

/** What to say of a table that cannot be read. */
export function tableProblem({ code, row, detail }: TableFault): CaseProblem {
  if (code === 'FILE_EMPTY') return refusals.empty();
  if (code === 'FILE_TOO_LARGE') return refusals.tooLarge();
  if (code === 'ENCODING_BROKEN') return refusals.noText();
  return fileProblem(code, tableSentence(code, row, detail), row === null ? detail : String(row));
}

function tableSentence(code: string, row: number | null, detail: string): string {
  if (code === 'TOO_MANY_COLUMNS') return `This table has too many columns: at most ${detail} are read.`;
  if (code === 'TOO_MANY_ROWS')
    return `This table has too many rows: at most ${detail} are read. Cut it into smaller files.`;
  return `A quotation mark in row ${row} stands where none may be, or has no counterpart. Save the table again as CSV.`;
}
