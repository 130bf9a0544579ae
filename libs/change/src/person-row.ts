import { AffectedPerson } from './affected-person.ts';
import type { Tongue } from './change-parts.ts';
import { cellIn, type ListColumns, listColumns, type ListFindings, namedIn, tongueNamed } from './list-reading.ts';

/** What a list of people says of each. */
export type PersonColumn =
  'name' | 'firstName' | 'lastName' | 'email' | 'number' | 'language' | 'groups' | 'roles' | 'site';

/** What one row says of somebody; null where it says nothing. */
export interface RowPerson {
  readonly name: string;
  readonly email: string | null;
  readonly number: string | null;
  readonly language: Tongue | null;
  readonly groups: readonly string[] | null;
  readonly roles: readonly string[] | null;
  readonly site: string | null;
}

/** A mistake in a row: in which column, and what stands there. */
export interface RowMistake {
  readonly code: string;
  readonly column: PersonColumn | null;
  readonly value: string;
  readonly detail: string;
}

const words: Readonly<Record<PersonColumn, readonly string[]>> = {
  name: [
    'name',
    'fullname',
    'person',
    'employee',
    'vollständigername',
    'mitarbeiter',
    'mitarbeiterin',
    'mitarbeitende',
  ],
  firstName: ['firstname', 'givenname', 'vorname'],
  lastName: ['lastname', 'surname', 'familyname', 'nachname', 'familienname'],
  email: ['email', 'mail', 'emailaddress', 'mailaddress', 'emailadresse', 'mailadresse'],
  number: [
    'number',
    'staffnumber',
    'employeenumber',
    'employeeid',
    'personnelnumber',
    'nummer',
    'personalnummer',
    'nr',
  ],
  language: ['language', 'lang', 'sprache'],
  groups: ['group', 'groups', 'stakeholdergroup', 'gruppe', 'gruppen', 'interessengruppe', 'interessengruppen'],
  roles: ['role', 'roles', 'rolle', 'rollen', 'funktion'],
  site: ['site', 'location', 'standort', 'werk'],
};

/** Finds the columns of a list of people; a name must be among them, and the groups unless those without one have a group to go to. */
export function personColumns(
  header: readonly string[],
  findings: ListFindings,
  hasGroup: boolean,
): ListColumns<PersonColumn> {
  const columns = listColumns(header, words, findings);
  const misses = (detail: string): void =>
    findings.add({ code: 'COLUMN_MISSING', isMistake: true, row: 1, column: null, value: '', detail });
  if (!columns.index.has('name') && !columns.index.has('lastName')) misses('name');
  if (!columns.index.has('groups') && !hasGroup) misses('groups');
  return columns;
}

/** Groups and sites by what a cell may call them. */
export interface RowNames {
  readonly groups: ReadonlyMap<string, string>;
  readonly sites: ReadonlyMap<string, string>;
}

const { name: Name, email: Email, number: Number, roles: Roles } = AffectedPerson.shape;

/** Reads one row of a list of people, or tells what is wrong with it; nothing for an empty row. */
export function personRow(
  { cells }: { readonly cells: readonly string[] },
  columns: ListColumns<PersonColumn>,
  names: RowNames,
  hasGroup: boolean,
): { readonly person: RowPerson } | { readonly mistakes: readonly RowMistake[] } | undefined {
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  const cell = (column: PersonColumn): string => cellIn(cells, columns, column);
  const mistakes: RowMistake[] = [];
  const fails = (code: string, column: PersonColumn, detail = ''): null => {
    mistakes.push({ code, column, value: cell(column), detail });
    return null;
  };
  const said = <Value>(column: PersonColumn, read: (text: string) => Value | undefined, code: string): Value | null =>
    cell(column) === '' ? null : (read(cell(column)) ?? fails(code, column));
  if (cells.slice(columns.headings.length).some((beyond) => beyond.trim() !== ''))
    mistakes.push({ code: 'TOO_MANY_CELLS', column: null, value: cells.join(' | '), detail: '' });
  const whole = cell('name') === '' ? `${cell('firstName')} ${cell('lastName')}`.trim() : cell('name');
  const nameColumn = columns.index.has('name') ? 'name' : 'lastName';
  const name =
    whole === ''
      ? fails('NAME_MISSING', nameColumn)
      : (Name.safeParse(whole).data ?? fails('NAME_UNUSABLE', nameColumn));
  const groups = namedIn(cell('groups'), names.groups);
  for (const unknown of groups.unknown) fails('GROUP_UNKNOWN', 'groups', unknown.slice(0, 80));
  if (cell('groups') === '' && !hasGroup) fails('GROUP_MISSING', 'groups');
  const person = {
    email: said('email', (text) => Email.safeParse(text).data ?? undefined, 'EMAIL_UNUSABLE'),
    number: said('number', (text) => Number.safeParse(text).data ?? undefined, 'NUMBER_UNUSABLE'),
    language: said('language', tongueNamed, 'LANGUAGE_UNKNOWN'),
    groups: groups.found.length > 0 ? groups.found.slice(0, 20) : null,
    roles: said('roles', (text) => Roles.safeParse(listed(text)).data, 'ROLES_UNUSABLE'),
    site: said('site', (text) => namedIn(text, names.sites).found[0], 'SITE_UNKNOWN'),
  };
  return mistakes.length > 0 || name === null ? { mistakes } : { person: { name, ...person } };
}

/** The words of a cell, one after the other, such as "Support; Trainer". */
export function listed(text: string): string[] {
  return [...new Set(text.split(/[;|,\n]/).map((part) => part.trim()))].filter((part) => part !== '');
}
