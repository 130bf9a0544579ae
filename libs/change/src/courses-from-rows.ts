import { cellNumber, type TableFault, type TableRow } from '@peerway/table';
import { Course } from './course.ts';
import { bare } from './list-reading.ts';
import { trainingList, type TrainingListRow, type TrainingReading } from './training-list.ts';

/** A course that a list names. */
export interface ListedCourse {
  readonly row: number;
  readonly course: Course;
}

type Column = 'title' | 'link' | 'roles' | 'topics' | 'minutes' | 'required' | 'validMonths' | 'passPercent';
const words: Readonly<Record<Column, readonly string[]>> = {
  title: ['title', 'course', 'name', 'titel', 'kurs', 'schulung'],
  link: ['link', 'address', 'url', 'adresse'],
  roles: ['role', 'roles', 'rolle', 'rollen'],
  topics: ['topic', 'topics', 'thema', 'themen'],
  minutes: ['minutes', 'duration', 'minuten', 'dauer'],
  required: ['required', 'mandatory', 'pflicht', 'verpflichtend'],
  validMonths: ['validmonths', 'months', 'validformonths', 'monate', 'gültigmonate', 'gültigkeitmonate'],
  passPercent: ['passpercent', 'pass', 'passat', 'bestandenab'],
};
const answers = new Map([
  ...['yes', 'y', 'true', '1', 'x', 'ja', 'wahr'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', '0', '', 'nein', 'falsch'].map((word) => [word, false] as const),
]);

/**
 * Reads a list of courses that are held elsewhere: a row each with title and, where known, link, roles, topics, minutes, whether it is
 * required, after how many months it is due again and the percent that passes; headed in English or German, in any order. Several
 * roles or topics stand in one cell, with semicolons between. A course is known by its title: one that is there already is passed
 * over, and stays as it is.
 *
 * @example
 * const rows = [{ row: 1, cells: ['Kurs', 'Pflicht'] }, { row: 2, cells: ['Brandschutz', 'ja'] }];
 * coursesFromRows(rows.values(), []).entries[0].course.isRequired; // => true
 */
export function coursesFromRows(
  rows: Iterator<TableRow, TableFault | null | undefined>,
  courses: readonly Pick<Course, 'id' | 'title'>[],
): TrainingReading<ListedCourse> {
  const titles = new Set(courses.map(({ title }) => bare(title)));
  const ids = new Set(courses.map(({ id }) => id));
  return trainingList<Column, ListedCourse>(rows, {
    words,
    needed: [['title']],
    entry: (line) => {
      const key = bare(line.cell('title'));
      if (key === '') return line.refuse('TITLE_MISSING', 'title');
      if (titles.has(key)) return 'known';
      const course = courseOf(line, freeId(line.cell('title'), ids));
      if (!course) return undefined;
      titles.add(key);
      ids.add(course.id);
      return { row: line.row, course };
    },
  });
}

function courseOf(line: TrainingListRow<Column>, id: string): Course | undefined {
  const minutes = whole(line, 'minutes', { otherwise: 60, low: 5, high: 10_000 });
  const validMonths = whole(line, 'validMonths', { otherwise: null, low: 1, high: 120 });
  const passPercent = whole(line, 'passPercent', { otherwise: 80, low: 1, high: 100 });
  const isRequired = answers.get(bare(line.cell('required'))) ?? line.refuse('ANSWER_UNREADABLE', 'required');
  if (minutes === undefined || validMonths === undefined || passPercent === undefined || isRequired === undefined)
    return undefined;
  const link = line.cell('link') === '' ? null : line.cell('link');
  const [title, roles, topics] = [line.cell('title'), listed(line.cell('roles')), listed(line.cell('topics'))];
  const told = { id, title, roles, topics, groups: [], useCases: [], minutes, link, isRequired, validMonths };
  const read = Course.safeParse({ ...told, passPercent, questions: [], origin: null });
  if (read.success) return read.data;
  const field = String(read.error.issues[0]?.path[0] ?? 'title');
  const column = (Object.keys(words) as Column[]).find((each) => each === field) ?? 'title';
  return line.refuse('CELL_UNUSABLE', column, read.error.issues[0]?.message ?? '');
}

function listed(cell: string): string[] {
  return [...new Set(cell.split(/[;|\n]/).map((part) => part.trim()))].filter((part) => part !== '');
}

/** The whole number of a cell; what holds where it is empty; undefined after it was refused. */
function whole<Otherwise extends number | null>(
  line: TrainingListRow<Column>,
  column: Column,
  { otherwise, low, high }: { readonly otherwise: Otherwise; readonly low: number; readonly high: number },
): number | Otherwise | undefined {
  if (line.cell(column) === '') return otherwise;
  const read = cellNumber(line.cell(column), null);
  const isFit = 'number' in read && Number.isInteger(read.number) && read.number >= low && read.number <= high;
  return isFit ? read.number : line.refuse('FIGURE_UNUSABLE', column, `${low}–${high}`);
}

function freeId(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const wanted = `course.${plain.slice(0, 100) || 'x'}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
