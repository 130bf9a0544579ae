import type { TableRow } from '@peerway/table';
import { type GroupColumn, type GroupNames, groupSaid, groupWords } from './group-row.ts';
import type { GroupsOptions, GroupsReading } from './groups-reading.ts';
import { bare, byName, cellIn, type ListColumns, type ListFindings } from './list-reading.ts';
import { StakeholderGroup } from './stakeholder-group.ts';

/** How many groups an engagement has at most. */
const mostGroups = 500;

/** Those groups that a list names, row by row. */
export class ListedGroups {
  readonly #columns: ListColumns<GroupColumn>;
  readonly #findings: ListFindings;
  readonly #options: GroupsOptions;
  readonly #names: GroupNames;
  readonly #known: ReadonlyMap<string, StakeholderGroup>;
  readonly #met = new Map<string, number>();
  readonly #ids: Set<string>;
  readonly #groups: StakeholderGroup[] = [];
  #rows = 0;
  #refused = 0;
  #present = 0;

  constructor(columns: ListColumns<GroupColumn>, findings: ListFindings, options: GroupsOptions) {
    this.#columns = columns;
    this.#findings = findings;
    this.#options = options;
    this.#names = { sites: byName(options.sites), sponsors: byName(options.sponsors) };
    this.#known = new Map(options.groups.map((group) => [bare(group.name), group]));
    this.#ids = new Set(options.groups.map(({ id }) => id));
  }

  take({ row, cells }: TableRow): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    this.#rows += 1;
    let mistakes = 0;
    const cell = (column: GroupColumn): string => cellIn(cells, this.#columns, column);
    const say = (code: string, column: GroupColumn | null, detail = '', isMistake = true): undefined => {
      if (isMistake) mistakes += 1;
      const heading = column === null ? null : (this.#columns.headings[this.#columns.index.get(column) ?? -1] ?? null);
      const value = column === null ? cells.join(' | ') : cell(column);
      this.#findings.add({ code, isMistake, row, column: heading, value, detail });
    };
    if (cells.slice(this.#columns.headings.length).some((beyond) => beyond.trim() !== '')) say('TOO_MANY_CELLS', null);
    const key = bare(cell('name')) || cell('name');
    const before = this.#known.get(key);
    const twin = this.#met.get(key);
    if (cell('name') === '') say('NAME_MISSING', 'name');
    else if (twin !== undefined) say('GROUP_REPEATED', 'name', String(twin));
    this.#met.set(key, row);
    const said = groupSaid(this.#names, cell, say);
    const group = StakeholderGroup.safeParse({
      ...(before ?? { ...blank, id: '-' }),
      ...said,
      id: before?.id ?? 'new',
    });
    if (!group.success && mistakes === 0) {
      const at = String(group.error.issues[0]?.path[0] ?? 'name');
      say('VALUE_UNUSABLE', at in groupWords ? (at as GroupColumn) : 'name');
    }
    if (mistakes > 0 || !group.success) return void (this.#refused += 1);
    this.#keep(before, group.data);
  }

  reading(): GroupsReading {
    const { groups } = this.#options;
    const added = this.#groups.filter(({ id }) => !groups.some((known) => known.id === id)).length;
    if (groups.length + added > mostGroups)
      this.#findings.add({
        code: 'TOO_MANY_GROUPS',
        isMistake: true,
        row: null,
        column: null,
        value: String(groups.length + added),
        detail: String(mostGroups),
      });
    return {
      groups: this.#groups,
      rows: this.#rows,
      added,
      changed: this.#groups.length - added,
      present: this.#present,
      refused: this.#refused,
      findings: this.#findings.first,
      counts: this.#findings.counts,
      passedOver: this.#columns.passedOver,
    };
  }

  #keep(before: StakeholderGroup | undefined, group: StakeholderGroup): void {
    if (before && JSON.stringify(before) === JSON.stringify({ ...before, ...group })) {
      this.#present += 1;
      return;
    }
    const id = before?.id ?? this.#newId(group.name);
    this.#ids.add(id);
    this.#groups.push({ ...group, id });
  }

  /** The same name makes the same id, so that a list that is taken twice adds nobody twice. */
  #newId(name: string): string {
    const word = name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60);
    const first = word === '' ? 'group' : word;
    let id = first;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${first}-${number}`;
    return id;
  }
}

const blank: Omit<StakeholderGroup, 'id' | 'name'> = {
  size: null,
  overlaps: [],
  sites: [],
  languages: [],
  sponsor: null,
  representation: 'unknown',
  roles: [],
  useCases: [],
  influence: null,
  attitude: null,
  note: null,
};
