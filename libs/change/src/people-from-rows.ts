import type { TableFault, TableLimits, TableRow } from '@peerway/table';
import { ListFindings } from './list-reading.ts';
import { ListedPeople } from './listed-people.ts';
import type { PeopleOptions, PeopleReading } from './people-reading.ts';
import { personColumns } from './person-row.ts';

/**
 * How large a list may be: 25 million characters, 100,000 rows, 60 columns.
 *
 * @example
 * peopleLimits.rows; // => 100000
 */
export const peopleLimits: TableLimits = { characters: 25_000_000, rows: 100_000, columns: 60 };

const rowsAtOnce = 500;

/**
 * Reads a list of people: a row each with the columns name (or first name and last name), e-mail, number, language, groups, roles and
 * site, headed in English or German, in any order. It pauses every 500 rows, so that a server can do other work in between.
 *
 * Somebody is known again by the address, else by the number, else by the name alone. Who comes twice is one person, in the groups of
 * both rows, and the list says so; with two languages the first one stands. What the list does not say of somebody who is known stays.
 *
 * @example
 * const options = { groups: [{ id: 'it', name: 'IT' }], sites: [], known: [], group: null, language: 'en', room: 9 };
 * const rows = [{ row: 1, cells: ['Name', 'Group'] }, { row: 2, cells: ['Ada', 'IT'] }];
 * peopleFromRows(rows.values(), options).next().value.added; // => 1
 */
export function* peopleFromRows(
  rows: Iterator<TableRow, TableFault | null | undefined>,
  options: PeopleOptions,
): Generator<undefined, PeopleReading, undefined> {
  const findings = new ListFindings();
  const header = rows.next();
  if (header.done) return refused(header.value ?? { code: 'FILE_EMPTY', row: null, detail: '' });
  const columns = personColumns(header.value.cells, findings, options.group !== null);
  if (findings.hasMistakes)
    return { ...nothing, findings: findings.first, counts: findings.counts, passedOver: columns.passedOver };
  const list = new ListedPeople(columns, findings, options);
  for (let next = rows.next(); ; next = rows.next()) {
    if (next.done) return next.value ? refused(next.value) : list.reading();
    list.take(next.value);
    if (next.value.row % rowsAtOnce === 0) yield;
  }
}

const nothing = { people: [], rows: 0, added: 0, changed: 0, present: 0, refused: 0 };

function refused({ code, row, detail }: TableFault): PeopleReading {
  const findings = new ListFindings();
  findings.add({ code, isMistake: true, row, column: null, value: '', detail });
  return { ...nothing, findings: findings.first, counts: findings.counts, passedOver: [] };
}
