import { Day } from '@peerway/rollout';
import { cellDay, cellNumber, type TableFault, type TableRow } from '@peerway/table';
import { bare, byName } from './list-reading.ts';
import { trainingList, type TrainingListRow, type TrainingReading } from './training-list.ts';

/** Somebody who may stand in a list of completions. */
export interface ListedLearner {
  readonly id: string;
  readonly email: string | null;
  readonly number: string | null;
}

/** What a list of completions is read for. */
export interface CompletionsOptions {
  readonly people: Iterable<ListedLearner>;
  readonly courses: readonly { readonly id: string; readonly title: string }[];
  /** What is kept already, as `completionKey` writes it. */
  readonly known: ReadonlySet<string>;
  readonly today: string;
}

/** That somebody finished a course, as a list says it. */
export interface ListedCompletion {
  readonly row: number;
  readonly person: string;
  readonly course: string;
  readonly on: string;
  /** Whole percent; null where the list says none. */
  readonly score: number | null;
}

/**
 * One completion is one person, one course, one day.
 *
 * @example
 * completionKey({ person: 'p', course: 'c', on: '2027-01-01' }); // => 'p 2027-01-01 c'
 */
export function completionKey({ person, course, on }: Pick<ListedCompletion, 'person' | 'course' | 'on'>): string {
  return `${person} ${on} ${course}`;
}

type Column = 'email' | 'number' | 'course' | 'on' | 'score';
const words: Readonly<Record<Column, readonly string[]>> = {
  email: ['email', 'mail', 'emailaddress', 'emailadresse', 'mailadresse'],
  number: ['number', 'staffnumber', 'personnelnumber', 'employeeid', 'nummer', 'personalnummer', 'mitarbeiternummer'],
  course: ['course', 'training', 'kurs', 'schulung'],
  on: ['completedon', 'completed', 'date', 'day', 'on', 'abgeschlossenam', 'abgeschlossen', 'datum', 'tag', 'am'],
  score: ['score', 'percent', 'result', 'ergebnis', 'prozent', 'punkte'],
};

/**
 * Reads a list of who finished which course when: a row each with e-mail or number, course (its title or id), the day, and maybe a
 * score in percent; headed in English or German, in any order. A day is 2027-03-31 or 31.03.2027, and not after today. What is kept
 * already is passed over, so that the same list can be read again; a row that comes twice in the list counts once.
 *
 * @example
 * const rows = [{ row: 1, cells: ['E-Mail', 'Kurs', 'Datum'] }, { row: 2, cells: ['a@b.org', 'Safety', '1.3.2027'] }];
 * const options = { people: [{ id: 'p', email: 'A@b.org', number: null }], courses: [{ id: 'c', title: 'Safety' }], known: new Set(), today: '2027-04-01' };
 * completionsFromRows(rows.values(), options).entries[0].on; // => '2027-03-01'
 */
export function completionsFromRows(
  rows: Iterator<TableRow, TableFault | null | undefined>,
  { people, courses, known, today }: CompletionsOptions,
): TrainingReading<ListedCompletion> {
  const byEmail = new Map<string, string>();
  const byNumber = new Map<string, string>();
  for (const { id, email, number } of people) {
    if (email !== null) byEmail.set(email.toLowerCase(), id);
    if (number !== null) byNumber.set(number.trim(), id);
  }
  const courseNamed = byName(courses.map(({ id, title }) => ({ id, name: title })));
  const met = new Set(known);
  return trainingList<Column, ListedCompletion>(rows, {
    words,
    needed: [['email', 'number'], ['course'], ['on']],
    entry: (line) => {
      const person = personIn(line, byEmail, byNumber);
      const course = courseNamed.get(bare(line.cell('course'))) ?? line.refuse('COURSE_UNKNOWN', 'course');
      const on = dayIn(line, today);
      const score = scoreIn(line);
      if (person === undefined || course === undefined || on === undefined || score === undefined) return undefined;
      const entry = { row: line.row, person, course, on, score };
      const key = completionKey(entry);
      if (met.has(key)) return 'known';
      met.add(key);
      return entry;
    },
  });
}

function personIn(
  line: TrainingListRow<Column>,
  byEmail: ReadonlyMap<string, string>,
  byNumber: ReadonlyMap<string, string>,
): string | undefined {
  const [email, number] = [line.cell('email'), line.cell('number')];
  if (email === '' && number === '') return line.refuse('NOBODY_NAMED', 'email');
  const [first, second] = [byEmail.get(email.toLowerCase()), byNumber.get(number)];
  if (email !== '' && first === undefined) return line.refuse('PERSON_UNKNOWN', 'email');
  if (number !== '' && second === undefined) return line.refuse('PERSON_UNKNOWN', 'number');
  if (first !== undefined && second !== undefined && first !== second) return line.refuse('TWO_PEOPLE', 'number');
  return first ?? second;
}

function dayIn(line: TrainingListRow<Column>, today: string): string | undefined {
  const day = Day.safeParse(cellDay(line.cell('on'))).data;
  if (day === undefined) return line.refuse('DAY_UNREADABLE', 'on');
  return day > today ? line.refuse('DAY_AHEAD', 'on') : day;
}

function scoreIn(line: TrainingListRow<Column>): number | null | undefined {
  if (line.cell('score') === '') return null;
  const read = cellNumber(line.cell('score'), '%');
  if ('number' in read && read.number >= 0 && read.number <= 100) return Math.floor(read.number);
  return line.refuse('SCORE_UNUSABLE', 'score');
}
