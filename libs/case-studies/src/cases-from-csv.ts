import { csvTable } from '@peerway/table';
import { refusals, refused, tableProblem, tooManyCases } from './case-file-refusals.ts';
import { CaseList } from './case-list.ts';
import { caseOfCells } from './case-of-cells.ts';
import { casePlaces } from './case-places.ts';
import { caseFileLimits, type CasesReading, type KnownCases } from './cases-reading.ts';

/**
 * Reads cases from a table (`caseColumns`), a row each: columns in any order, comma, semicolon or tab between them. Every row is
 * judged by itself, and all that is wrong with it is told with its column. Columns that are not known are named and left out.
 *
 * @example
 * casesFromCsv('id,title').problems[0].code; // => 'COLUMN_MISSING'
 */
export function casesFromCsv(text: string, known?: KnownCases): CasesReading {
  const { rows, columns, bytes } = caseFileLimits;
  const table = csvTable(text, { characters: bytes, rows, columns });
  if ('code' in table) return refused(tableProblem(table));
  const { places, problems, passedOver } = casePlaces(table.header);
  if (problems.length > 0) return { rows: [], problems, passedOver };
  const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return refused(refusals.empty());
  if (filled.length > caseFileLimits.cases) return refused(tooManyCases(filled.length));
  const list = new CaseList('csv', known);
  for (const { row, cells } of filled) list.take(caseOfCells(row, cells, places));
  return { rows: list.rows, problems: [], passedOver };
}
