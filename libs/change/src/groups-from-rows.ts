import type { TableFault, TableLimits, TableRow } from '@peerway/table';
import { groupWords } from './group-row.ts';
import type { GroupsOptions, GroupsReading } from './groups-reading.ts';
import { listColumns, ListFindings } from './list-reading.ts';
import { ListedGroups } from './listed-groups.ts';

/**
 * How large a list of groups may be.
 *
 * @example
 * groupsLimits.rows; // => 2000
 */
export const groupsLimits: TableLimits = { characters: 2_000_000, rows: 2000, columns: 60 };

/**
 * Reads a list of groups: a row each with the columns name, size, sites, languages, sponsor, representation, roles, influence (1 to
 * 5), attitude (-2 to 2) and note, headed in English or German, in any order. A group is known again by its name; what the list does
 * not say of it stays. A sponsor who is not there yet is only remarked upon; every other mistake keeps the list from being taken.
 *
 * @example
 * const rows = [{ row: 1, cells: ['Gruppe', 'Personen'] }, { row: 2, cells: ['Fahrdienst', '1.200'] }];
 * groupsFromRows(rows.values(), { groups: [], sites: [], sponsors: [] }).groups[0].size; // => 1200
 */
export function groupsFromRows(
  rows: Iterator<TableRow, TableFault | null | undefined>,
  options: GroupsOptions,
): GroupsReading {
  const findings = new ListFindings();
  const header = rows.next();
  if (header.done) return nothing(faultIn(findings, header.value ?? { code: 'FILE_EMPTY', row: null, detail: '' }));
  const columns = listColumns(header.value.cells, groupWords, findings);
  if (!columns.index.has('name'))
    findings.add({ code: 'COLUMN_MISSING', isMistake: true, row: 1, column: null, value: '', detail: 'name' });
  if (findings.hasMistakes) return nothing(findings, columns.passedOver);
  const list = new ListedGroups(columns, findings, options);
  for (let next = rows.next(); ; next = rows.next()) {
    if (!next.done) list.take(next.value);
    else if (next.value) return nothing(faultIn(new ListFindings(), next.value));
    else return list.reading();
  }
}

function faultIn(findings: ListFindings, { code, row, detail }: TableFault): ListFindings {
  findings.add({ code, isMistake: true, row, column: null, value: '', detail });
  return findings;
}

function nothing({ first: findings, counts }: ListFindings, passedOver: readonly string[] = []): GroupsReading {
  return { groups: [], rows: 0, added: 0, changed: 0, present: 0, refused: 0, findings, counts, passedOver };
}
