import { csvOf, type CsvForm, type WrittenCell } from '@peerway/table';
import { caseColumns, type CaseColumnGroup, type CaseList, numberedHeading } from './case-columns.ts';
import type { CaseStudy } from './case-study.ts';

type Value = string | number | null | readonly (string | number)[];
type Item = string | Readonly<Record<string, Value>>;

/**
 * Writes cases as a table that spreadsheets open: one row a case, the columns of `caseColumns`, a byte order mark. Lists have
 * semicolons between their words. `casesFromCsv` reads it back without loss.
 *
 * @example
 * casesAsCsv(caseStudies, { byteOrderMark: false }).slice(0, 22); // => 'id,title,organization,'
 */
export function casesAsCsv(studies: readonly CaseStudy[], form: Partial<CsvForm> = {}): string {
  const most = (list: CaseList): number => Math.max(1, ...studies.map((study) => study[list].length));
  return tableOfCases(studies, most, form);
}

/** Writes the same table with room for as many items of each list as `most` says. */
export function tableOfCases(
  studies: readonly CaseStudy[],
  most: (list: CaseList) => number,
  form: Partial<CsvForm>,
): string {
  return csvOf([headings(most), ...studies.map((study) => rowOf(study, most))], { byteOrderMark: true, ...form });
}

function headings(most: (list: CaseList) => number): string[] {
  return caseColumns.flatMap((column) => {
    if (!('list' in column)) return column.heading;
    return numbersTo(most(column.list)).flatMap((number) =>
      column.parts.map((part) => numberedHeading(column.heading, number, part.heading)),
    );
  });
}

function rowOf(study: CaseStudy, most: (list: CaseList) => number): WrittenCell[] {
  return caseColumns.flatMap((column) => {
    if (!('list' in column)) return cellOf(study[column.field]);
    const items: readonly Item[] = study[column.list];
    return numbersTo(most(column.list)).flatMap((number) => cellsOf(column, items[number - 1]));
  });
}

function cellsOf({ parts }: CaseColumnGroup, item: Item | undefined): WrittenCell[] {
  return parts.map(({ field, kind }) => {
    if (item === undefined || typeof item === 'string') return item ?? null;
    const value = item[field] ?? null;
    return kind === 'refs' && Array.isArray(value) ? cellOf(value.map((ref) => Number(ref) + 1)) : cellOf(value);
  });
}

function cellOf(value: Value): WrittenCell {
  return typeof value === 'object' && value !== null ? value.join('; ') : value;
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, place) => place + 1);
}
