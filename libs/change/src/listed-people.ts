import type { TableRow } from '@peerway/table';
import type { AffectedPerson } from './affected-person.ts';
import { byName, type ListColumns, type ListFindings } from './list-reading.ts';
import type { KnownPerson, PeopleOptions, PeopleReading } from './people-reading.ts';
import { type PersonColumn, personRow, type RowPerson } from './person-row.ts';

interface Entry {
  readonly row: number;
  readonly known: KnownPerson | null;
  person: AffectedPerson;
}

/** Those whom a list names, row by row. */
export class ListedPeople {
  readonly #columns: ListColumns<PersonColumn>;
  readonly #findings: ListFindings;
  readonly #options: PeopleOptions;
  readonly #known = new Map<string, KnownPerson>();
  readonly #met = new Map<string, Entry>();
  readonly #entries: Entry[] = [];
  readonly #names: Parameters<typeof personRow>[2];
  #rows = 0;
  #refused = 0;

  constructor(columns: ListColumns<PersonColumn>, findings: ListFindings, options: PeopleOptions) {
    this.#columns = columns;
    this.#findings = findings;
    this.#options = options;
    this.#names = { groups: byName(options.groups), sites: byName(options.sites) };
    for (const known of options.known) for (const key of keysOf(known.person)) this.#known.set(key, known);
  }

  take(line: TableRow): void {
    const read = personRow(line, this.#columns, this.#names, this.#options.group !== null);
    if (!read) return;
    this.#rows += 1;
    if ('mistakes' in read) {
      this.#refused += 1;
      for (const { code, column, value, detail } of read.mistakes) this.#say(line.row, { code, column, value, detail });
      return;
    }
    const keys = keysOf(read.person);
    const before = new Set(keys.flatMap((key) => this.#met.get(key) ?? []));
    const known = new Set(keys.flatMap((key) => this.#known.get(key) ?? []));
    const [entry] = before;
    if (before.size > 1 || known.size > 1) return this.#refuse(line.row, 'PERSON_IS_TWO', read.person, '');
    if (entry) this.#again(line.row, entry, read.person);
    else this.#first(line.row, keys, [...known][0] ?? null, read.person);
  }

  reading(): PeopleReading {
    const moved = this.#entries.filter(({ known, person }) => !known || !isSame(known.person, person));
    const added = moved.filter(({ known }) => !known).length;
    if (added > this.#options.room)
      this.#say(null, {
        code: 'TOO_MANY_PEOPLE',
        column: null,
        value: String(added),
        detail: String(this.#options.room),
      });
    return {
      people: moved.map(({ row, known, person }) => ({ row, id: known?.id ?? null, person })),
      rows: this.#rows,
      added,
      changed: moved.length - added,
      present: this.#entries.length - moved.length,
      refused: this.#refused,
      findings: this.#findings.first,
      counts: this.#findings.counts,
      passedOver: this.#columns.passedOver,
    };
  }

  #first(row: number, keys: readonly string[], known: KnownPerson | null, said: RowPerson): void {
    const before = known?.person;
    const { group, language } = this.#options;
    const groups = said.groups ?? before?.groups ?? (group === null ? [] : [group]);
    const person: AffectedPerson = {
      name: said.name,
      email: said.email ?? before?.email ?? null,
      number: said.number ?? before?.number ?? null,
      language: said.language ?? before?.language ?? language,
      groups,
      roles: said.roles ?? before?.roles ?? [],
      site: said.site ?? before?.site ?? null,
    };
    const entry: Entry = { row, known, person };
    this.#entries.push(entry);
    for (const key of new Set([...keys, ...keysOf(person)])) this.#met.set(key, entry);
  }

  /** Somebody who comes a second time: one person, unless the rows cannot be about the same. */
  #again(row: number, entry: Entry, said: RowPerson): void {
    const { person } = entry;
    const sameEmail = said.email !== null && said.email.toLowerCase() === person.email?.toLowerCase();
    const at = String(entry.row);
    const isNamesake = said.email === null && said.number === null;
    if (isNamesake) return this.#refuse(row, 'NAME_REPEATED', said, at);
    if (!sameEmail && said.email !== null && person.email !== null)
      return this.#refuse(row, 'NUMBER_REPEATED', said, at);
    if (said.number !== null && person.number !== null && said.number !== person.number)
      return this.#refuse(row, 'EMAIL_REPEATED', said, at);
    if (!sameEmail && said.name.toLowerCase() !== person.name.toLowerCase())
      return this.#refuse(row, 'NUMBER_REPEATED', said, at);
    const tells =
      said.language !== null && said.language !== person.language ? 'PERSON_IN_TWO_LANGUAGES' : 'PERSON_TWICE';
    this.#say(
      row,
      { code: tells, column: sameEmail ? 'email' : 'number', value: said.email ?? said.number ?? '', detail: at },
      false,
    );
    entry.person = {
      ...person,
      email: person.email ?? said.email,
      number: person.number ?? said.number,
      groups: union(person.groups, said.groups ?? []),
      roles: union(person.roles, said.roles ?? []),
      site: person.site ?? said.site,
    };
    for (const key of keysOf(entry.person)) this.#met.set(key, entry);
  }

  #refuse(row: number, code: string, { email, number, name }: RowPerson, detail: string): void {
    this.#refused += 1;
    const column = code === 'NUMBER_REPEATED' ? 'number' : code === 'NAME_REPEATED' ? 'name' : 'email';
    this.#say(row, { code, column, value: { number, name, email }[column] ?? '', detail });
  }

  #say(
    row: number | null,
    { code, column, value, detail }: { code: string; column: PersonColumn | null; value: string; detail: string },
    isMistake = true,
  ): void {
    const place = column === null ? undefined : this.#columns.index.get(column);
    const heading = place === undefined ? null : (this.#columns.headings[place] ?? null);
    this.#findings.add({ code, isMistake, row, column: heading, value, detail });
  }
}

/** By what somebody is known again: the address, else the number; the name only where there is neither. */
function keysOf({ name, email, number }: Pick<AffectedPerson, 'name' | 'email' | 'number'>): string[] {
  const keys = [
    ...(email === null ? [] : [`email ${email.toLowerCase()}`]),
    ...(number === null ? [] : [`number ${number}`]),
  ];
  return keys.length > 0 ? keys : [`name ${name.toLowerCase()}`];
}

function union(some: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...some, ...more])].slice(0, 20);
}

function isSame(a: AffectedPerson, b: AffectedPerson): boolean {
  const told = ({ name, email, number, language, groups, roles, site }: AffectedPerson): string =>
    JSON.stringify([name, email?.toLowerCase(), number, language, [...groups].sort(), [...roles].sort(), site]);
  return told(a) === told(b);
}
