import {
  aspects,
  type Aspect,
  headCount,
  impactByGroup,
  type ImpactCell,
  type StakeholderGroup,
} from '@peerway/change';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { HeatRow } from '../../charts/heat-map.ts';
import { aspectNames, aspectsWithin, levelWords } from './impact-words.ts';

/** The shades of the levels 0 to 3 among the five of the map. */
const shades = [1, 2, 4, 5] as const;

/** The groups in which order the map shows them. */
export function orderedGroups(
  groups: readonly StakeholderGroup[],
  cells: readonly ImpactCell[],
  { words, order }: { readonly words: string; readonly order: string },
): StakeholderGroup[] {
  const wanted = words.trim().toLowerCase();
  const found = groups.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (order === 'name') return found.sort((a, b) => a.name.localeCompare(b.name));
  const place = new Map(impactByGroup(cells).map(({ group }, at) => [group, at]));
  return found.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** The map: a row for each group, dotted where nobody has said anything yet. */
export function impactRows(groups: readonly StakeholderGroup[], cells: readonly ImpactCell[]): HeatRow[] {
  const byGroup = Map.groupBy(cells, ({ group }) => group);
  return groups.map(({ id, name }) => ({
    id,
    label: name,
    cells: (byGroup.get(id) ?? []).map(({ level, isStated, proposed }) => ({
      kind: 'value',
      value: shades[level as 0 | 1 | 2 | 3],
      words: levelWords[level]?.short ?? '',
      isOpen: !isStated && proposed > 0,
    })),
  }));
}

/** The figures behind the map. */
export function impactTable(groups: readonly StakeholderGroup[], cells: readonly ImpactCell[]): ChartTable {
  const byGroup = Map.groupBy(cells, ({ group }) => group);
  return {
    columns: [$localize`Group`, ...aspects.map((aspect) => aspectNames[aspect]), $localize`Sum`],
    rows: groups.map(({ id, name }) => {
      const levels = (byGroup.get(id) ?? []).map(({ level }) => level);
      return [name, ...levels, levels.reduce((sum: number, level) => sum + level, 0)];
    }),
  };
}

/** For how many groups and people an aspect changes clearly, each person counted once. */
export interface AspectReach {
  readonly aspect: Aspect;
  readonly groups: number;
  readonly low: number;
  readonly high: number;
  readonly unsized: number;
}

/** The aspects that change clearly for somebody, those that reach most people first. */
export function aspectReach(groups: readonly StakeholderGroup[], cells: readonly ImpactCell[]): AspectReach[] {
  const clear = Map.groupBy(
    cells.filter(({ level }) => level >= 2),
    ({ aspect }) => aspect,
  );
  return [...clear]
    .map(([aspect, own]) => {
      const reached = new Set(own.map(({ group }) => group));
      const there = groups.filter(({ id }) => reached.has(id));
      const { low, high, unsized } = headCount(there);
      return { aspect, groups: there.length, low, high, unsized: unsized.length };
    })
    .sort((a, b) => b.high - a.high || b.groups - a.groups);
}

/** What the map shows, in a sentence. */
export function impactTitle(
  groups: readonly StakeholderGroup[],
  cells: readonly ImpactCell[],
  listed: (names: readonly string[]) => string,
): string {
  const [most] = impactByGroup(cells);
  const name = groups.find(({ id }) => id === most?.group)?.name ?? '';
  if (!most || most.sum === 0) return $localize`Nothing changes for anybody`;
  const own = cells.filter(({ group, level }) => group === most.group && level === most.highest);
  const named = listed(own.slice(0, 3).map(({ aspect }) => aspectsWithin[aspect]));
  return $localize`Most changes for ${name}:group:: ${named}:aspects:`;
}
