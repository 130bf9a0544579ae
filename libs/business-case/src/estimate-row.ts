import { cellDay, cellNumber, unguarded } from '@peerway/table';
import type { CaseParameter } from './case-model.ts';
import { confirmedBy, type EstimateColumn } from './estimate-columns.ts';
import { Estimate } from './parameter.ts';

/** A cell of one row by its column; undefined when the table has no such column. */
export type CellOf = (column: EstimateColumn) => string | undefined;

/** What is wrong with a cell. */
export interface CellProblem {
  readonly code: string;
  readonly column: EstimateColumn;
  readonly detail: string;
}

/** What a row says of its parameter: an estimate, nothing at all, or what is wrong with it. */
export type RowReading =
  { readonly estimate: Estimate } | { readonly nothing: true } | { readonly problems: readonly CellProblem[] };

const points = ['low', 'likely', 'high'] as const;
const notes = ['source', 'owner'] as const;
type Point = (typeof points)[number];

/** Reads what a row says of a parameter. What the table has no column for stays as it was. */
export function estimateRow(parameter: CaseParameter, cell: CellOf, today: string): RowReading {
  if (points.every((point) => (cell(point) ?? '') === '')) return { nothing: true };
  const problems: CellProblem[] = [];
  const problem = (code: string, column: EstimateColumn, detail = cell(column) ?? ''): void =>
    void problems.push({ code, column, detail: detail.slice(0, 80) });
  const values = pointsOf(parameter, cell, problem);
  const { estimate: before } = parameter;
  const estimate = {
    ...{ useCase: parameter.useCase, name: parameter.name, ...values },
    source: textOf(cell('source'), before?.source),
    owner: textOf(cell('owner'), before?.owner),
    date: dayOf(cell('date'), { before: before?.date ?? null, today, problem }),
    confirmed: confirmedOf(cell, { before, values, problem }),
    origin: 'imported' as const,
  };
  if (problems.length > 0) return { problems };
  const parsed = Estimate.safeParse(estimate);
  if (parsed.success) return { estimate: parsed.data };
  for (const { path, message } of parsed.error.issues) {
    const column = [...notes, ...points, 'date' as const].find((each) => each === path[0]) ?? 'likely';
    const isText = column === 'source' || column === 'owner';
    problem(isText ? 'TEXT_UNUSABLE' : 'VALUE_UNUSABLE', column, isText ? undefined : message);
  }
  return { problems };
}

type Tell = (code: string, column: EstimateColumn, detail?: string) => void;

/** The three points, or a fixed value: the likely one alone. Three points that are all the same stay three points. */
function pointsOf(
  { unit }: CaseParameter,
  cell: CellOf,
  problem: Tell,
): { low: number | null; likely: number; high: number | null } {
  const read = (point: Point): number | null => {
    const text = cell(point) ?? '';
    if (text === '') return null;
    const said = numberIn(text, unit);
    if ('number' in said) return said.number;
    problem(said.code, point);
    return null;
  };
  const isSaid = (point: Point): boolean => (cell(point) ?? '') !== '';
  const [low, likely, high] = [read('low'), read('likely'), read('high')];
  if (!isSaid('likely')) problem('LIKELY_MISSING', 'likely', '');
  if (isSaid('low') !== isSaid('high')) problem('END_MISSING', isSaid('low') ? 'high' : 'low', '');
  if (low !== null && high !== null && likely !== null && !(low <= likely && likely <= high))
    problem('POINTS_FALL', 'low', `${low}, ${likely}, ${high}`);
  return { low, likely: likely ?? 0, high };
}

/** A plain number may be written as so many per cent: 12,5 % is 0.125. */
function numberIn(text: string, unit: string): ReturnType<typeof cellNumber> {
  if (unit !== '1' || !/%\s*$/.test(text)) return cellNumber(text, unit === '1' ? null : unit);
  const said = cellNumber(text, '%');
  // By its digits, since 7 / 100 * 100 is not 7.
  return 'number' in said ? { number: Number(`${said.number}e-2`) } : said;
}

function textOf(cell: string | undefined, before: string | null | undefined): string | null {
  if (cell === undefined) return before ?? null;
  return unguarded(cell) || null;
}

function dayOf(
  cell: string | undefined,
  { before, today, problem }: { before: string | null; today: string; problem: Tell },
): string | null {
  if (cell === undefined) return before;
  if (cell === '') return null;
  const day = cellDay(cell);
  if (day === undefined) problem('DAY_UNREADABLE', 'date');
  else if (day > today) problem('DAY_TO_COME', 'date');
  return day ?? null;
}

/** A value that a table without that column changes is nobody's word yet. */
function confirmedOf(
  cell: CellOf,
  { before, values, problem }: { before: Estimate | null; values: Pick<Estimate, Point>; problem: Tell },
): boolean {
  const said = cell('confirmed');
  if (said === undefined)
    return (before?.confirmed ?? false) && points.every((point) => before?.[point] === values[point]);
  const confirmed = confirmedBy(said);
  if (confirmed === undefined) problem('NEITHER_YES_NOR_NO', 'confirmed');
  return confirmed ?? false;
}
