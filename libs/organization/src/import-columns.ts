import { unguarded } from '@peerway/table';
import type { ImportFinding } from './inventory-import.ts';

/** The columns that an import reads. */
export type ImportColumn = 'fact' | 'value' | 'asOf' | 'source' | 'note';

/** Where the columns of a table stand, and under which heading; a column may be missing. */
export interface ImportColumns {
  readonly width: number;
  readonly index: ReadonlyMap<ImportColumn, number>;
  readonly heading: ReadonlyMap<ImportColumn, string>;
  readonly passedOver: readonly string[];
}

const columnOf = new Map<string, ImportColumn>([
  ['fact', 'fact'],
  ['value', 'value'],
  ['asof', 'asOf'],
  ['source', 'source'],
  ['note', 'note'],
]);

/** Columns that the template adds for the reader; nothing is lost when they are not read. */
const explaining = new Set(['group', 'name', 'question', 'answerwith', 'wheretolook', 'unknownmeans']);

/**
 * Finds the columns of an import in the header of a table: capital letters, blanks and marks make no difference.
 *
 * @example
 * importColumns(['Fact', 'As of']).columns.index.get('asOf'); // => 1
 */
export function importColumns(header: readonly string[]): { columns: ImportColumns; findings: ImportFinding[] } {
  const headings = header.map((cell) => unguarded(cell).trim());
  const meant = headings.map((heading) => columnOf.get(plainWord(heading)));
  const index = new Map<ImportColumn, number>();
  const heading = new Map<ImportColumn, string>();
  const findings: ImportFinding[] = [];
  meant.forEach((column, position) => {
    const words = headings[position] ?? '';
    if (!column) return;
    if (index.has(column)) findings.push({ code: 'COLUMN_REPEATED', row: 1, column: words, detail: column });
    index.set(column, position);
    heading.set(column, words);
  });
  for (const needed of ['fact', 'value'] as const) {
    if (!index.has(needed)) findings.push({ code: 'COLUMN_MISSING', row: 1, column: null, detail: needed });
  }
  const passedOver = headings.filter((words, at) => words !== '' && !meant[at] && !explaining.has(plainWord(words)));
  return {
    columns: { width: header.length, index, heading, passedOver: passedOver.map((words) => words.slice(0, 80)) },
    findings,
  };
}

function plainWord(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
