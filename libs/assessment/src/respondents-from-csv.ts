import { csvRows, type TableFault, type TableLimits, type TableRow } from '@peerway/table';
import type { Audience } from './audience.ts';
import { respondentColumns, type RespondentColumns } from './respondent-columns.ts';
import { respondentRow, type RespondentMistake } from './respondent-row.ts';
import { FindingList, type ListedRespondent, type RespondentsReading } from './respondents-reading.ts';

/** What a list is read for. */
export interface RespondentsOptions {
  /** The audiences of the round. */
  readonly asked: readonly Audience[];
  /** An anonymous round takes audiences and languages from a list, and forgets names and addresses. */
  readonly isAnonymous: boolean;
  /** Those who are in the round already. */
  readonly present: Iterable<Pick<ListedRespondent, 'audience' | 'name' | 'email'>>;
  /** How many more the round takes. */
  readonly room: number;
}

/**
 * How large a list may be: 25 million characters, 100,000 rows, 50 columns.
 *
 * @example
 * respondentLimits.rows; // => 100000
 */
export const respondentLimits: TableLimits = { characters: 25_000_000, rows: 100_000, columns: 50 };

const ROWS_AT_ONCE = 500;

/**
 * Reads a list of people to ask: a row each with the columns audience, name, e-mail and language, headed in English or
 * German, in any order; separators and encodings as in `csvTable`.
 *
 * Every row is judged, and every mistake is found; the reading holds the first 200 of them and the counts of all. Somebody
 * is told apart by the address, or without one by name and audience: who is in the round already just so is passed over, so
 * that the same list can be read again, and who comes twice in the list is refused the second time.
 *
 * @example
 * respondentsFromCsv('audience;name\nIT;Ada', { asked: ['it'], isAnonymous: false, present: [], room: 9 }).people.length; // => 1
 */
export function respondentsFromCsv(text: string, options: RespondentsOptions): RespondentsReading {
  const reading = respondentsFromRows(csvRows(text, respondentLimits), options);
  for (let next = reading.next(); ; next = reading.next()) if (next.done) return next.value;
}

/**
 * Reads the same list from the rows of any table, the header first. It pauses every 500 rows, so that a server can do other
 * work in between.
 *
 * @example
 * respondentsFromRows([{ row: 1, cells: ['audience'] }].values(), { asked: [], isAnonymous: false, present: [], room: 0 }).next().done; // => true
 */
export function* respondentsFromRows(
  rows: Iterator<TableRow, TableFault | null | undefined>,
  options: RespondentsOptions,
): Generator<undefined, RespondentsReading, undefined> {
  const header = rows.next();
  if (header.done) return refused(header.value ?? { code: 'FILE_EMPTY', row: null, detail: '' });
  const { columns, findings } = respondentColumns(header.value.cells);
  if (findings.length > 0) return { ...nothing, findings, counts: countsOf(findings), passedOver: columns.passedOver };
  const list = new RespondentList(columns, options);
  for (let next = rows.next(); ; next = rows.next()) {
    if (next.done) return next.value ? refused(next.value) : list.reading();
    list.take(next.value);
    if (next.value.row % ROWS_AT_ONCE === 0) yield;
  }
}

class RespondentList {
  readonly #columns: RespondentColumns;
  readonly #options: RespondentsOptions;
  readonly #findings = new FindingList();
  readonly #people: ListedRespondent[] = [];
  /** Who was met: the row of the list, or null for somebody in the round. */
  readonly #met = new Map<string, { readonly row: number | null; readonly just: string }>();
  #rows = 0;
  #present = 0;
  #refused = 0;

  constructor(columns: RespondentColumns, options: RespondentsOptions) {
    this.#columns = columns;
    this.#options = options;
    for (const person of options.present) this.#met.set(keyOf(person), { row: null, just: justSo(person) });
  }

  take(line: TableRow): void {
    const read = respondentRow(line, this.#columns, this.#options.asked);
    if (!read) return;
    this.#rows += 1;
    if ('mistakes' in read) return this.#refuse(line.row, read.mistakes);
    const person = this.#options.isAnonymous ? { ...read.person, name: null, email: null } : read.person;
    if (!this.#options.isAnonymous && this.#isKnown(person)) return;
    if (this.#people.length >= this.#options.room)
      return this.#refuse(line.row, [{ code: 'ROUND_FULL', column: null, value: '' }]);
    this.#people.push(person);
  }

  reading(): RespondentsReading {
    return {
      people: this.#people,
      rows: this.#rows,
      present: this.#present,
      refused: this.#refused,
      findings: this.#findings.first,
      counts: this.#findings.counts,
      passedOver: this.#columns.passedOver,
    };
  }

  /** Whether the person needs no adding; says why if that is a mistake. */
  #isKnown(person: ListedRespondent): boolean {
    const column = person.email === null ? 'name' : 'email';
    const value = person.email ?? person.name ?? '';
    if (value === '') {
      this.#refuse(person.row, [{ code: 'NOBODY_NAMED', column: null, value: '' }]);
      return true;
    }
    const met = this.#met.get(keyOf(person));
    if (!met) {
      this.#met.set(keyOf(person), { row: person.row, just: justSo(person) });
      return false;
    }
    if (met.row !== null) this.#refuse(person.row, [{ code: 'PERSON_REPEATED', column, value }], String(met.row));
    else if (met.just === justSo(person)) this.#present += 1;
    else this.#refuse(person.row, [{ code: 'EMAIL_TAKEN', column, value }]);
    return true;
  }

  #refuse(row: number, mistakes: readonly RespondentMistake[], detail = ''): void {
    this.#refused += 1;
    for (const { code, column, value } of mistakes) {
      const place = column === null ? undefined : this.#columns.index.get(column);
      const heading = place === undefined ? null : (this.#columns.headings[place] ?? null);
      this.#findings.add({ code, row, column: heading, value, detail });
    }
  }
}

type Told = Pick<ListedRespondent, 'audience' | 'name' | 'email'>;

function keyOf({ audience, name, email }: Told): string {
  return email === null ? `name ${audience} ${name?.toLowerCase() ?? ''}` : `email ${email.toLowerCase()}`;
}

function justSo({ audience, name }: Told): string {
  return `${audience} ${name ?? ''}`;
}

const nothing = { people: [], rows: 0, present: 0, refused: 0 };

function refused({ code, row, detail }: TableFault): RespondentsReading {
  const findings = [{ code, row, column: null, value: '', detail }];
  return { ...nothing, findings, counts: countsOf(findings), passedOver: [] };
}

function countsOf(findings: RespondentsReading['findings']): RespondentsReading['counts'] {
  const list = new FindingList();
  findings.forEach((finding) => list.add(finding));
  return list.counts;
}
