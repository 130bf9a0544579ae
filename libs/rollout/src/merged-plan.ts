import type { PlanChange, PlanChangeKind, TakenChange } from './plan-change.ts';
import type { PlanTask } from './plan-task.ts';
import { fieldMerges, type MergedField } from './merged-task.ts';
import { toldField } from './told-field.ts';
import { same } from './same.ts';
import { bridged } from './without-left-out.ts';

/** Three versions of a plan's lines. */
export interface MergeInput {
  /** As they were generated last; empty before the first time. */
  readonly base: readonly PlanTask[];
  /** As people have them. */
  readonly ours: readonly PlanTask[];
  /** As they are generated now. */
  readonly theirs: readonly PlanTask[];
  /** What is taken from the generator although people wrote otherwise. */
  readonly take?: readonly TakenChange[];
}

/** A plan that was generated again, with what changed and what was left as people have it. */
export interface MergedPlan {
  readonly tasks: readonly PlanTask[];
  readonly changes: readonly PlanChange[];
}

/**
 * The lines of a plan that is generated again: three-way, field by field. What only the generator changed is changed; what people
 * edited stays as they have it; where both changed the same field it is a conflict, and the people's version stands unless the
 * generator's is taken. Lines that people removed stay removed, lines that they added stay; what is no longer generated goes unless
 * people worked on it or on something under it. Links and people of a line are merged one by one.
 *
 * Without a new version of the generator nothing changes; without edits by people the generator's version stands.
 *
 * @example
 * mergedPlan({ base: [], ours: [], theirs: [newTask('a', 'A')] }).changes.map(({ kind }) => kind); // => ['added']
 */
export function mergedPlan({ base, ours, theirs, take = [] }: MergeInput): MergedPlan {
  const versions: Versions = { base: byId(base), ours: byId(ours), theirs: byId(theirs) };
  const taken = new Set(take.map(({ task, field }) => `${field ?? ''} ${task}`));
  const isTaken = (task: string, field: MergedField | null): boolean => taken.has(`${field ?? ''} ${task}`);
  const goes = goingLines(versions, isTaken);
  const kept = ours.filter(({ id }) => !goes.has(id)).map((line) => mergedLine(line, versions, isTaken));
  const added = theirs.filter(({ id }) => !versions.ours.has(id)).map((line) => newLine(line, versions, isTaken));
  const lines = [...kept.map(({ line }) => line), ...added.flatMap(({ line }) => line ?? [])];
  const changes = [
    ...added.flatMap(({ change }) => change),
    ...kept.flatMap(({ changes: own }) => own),
    ...goneChanges(versions, goes, isTaken),
  ];
  return { tasks: settled(lines, versions, goes), changes };
}

interface Versions {
  readonly base: ReadonlyMap<string, PlanTask>;
  readonly ours: ReadonlyMap<string, PlanTask>;
  readonly theirs: ReadonlyMap<string, PlanTask>;
}
type IsTaken = (task: string, field: MergedField | null) => boolean;

function byId(tasks: readonly PlanTask[]): ReadonlyMap<string, PlanTask> {
  return new Map(tasks.map((task) => [task.id, task]));
}

/** The lines that are no longer generated, that people left as they were, and under which nothing stays. */
function goingLines({ base, ours, theirs }: Versions, isTaken: IsTaken): ReadonlySet<string> {
  const children = Map.groupBy(ours.values(), ({ parent }) => parent);
  const fates = new Map<string, boolean>();
  const goes = (line: PlanTask): boolean => {
    const known = fates.get(line.id);
    if (known !== undefined) return known;
    // Should parents form a circle, nothing in it goes.
    fates.set(line.id, false);
    const was = base.get(line.id);
    const isLeft = was !== undefined && !theirs.has(line.id) && (same(was, line) || isTaken(line.id, null));
    const fate = isLeft && (children.get(line.id) ?? []).every(goes);
    fates.set(line.id, fate);
    return fate;
  };
  return new Set([...ours.values()].filter(goes).map(({ id }) => id));
}

function goneChanges({ base, ours, theirs }: Versions, goes: ReadonlySet<string>, isTaken: IsTaken): PlanChange[] {
  return [...ours.values()].flatMap((line) => {
    if (goes.has(line.id)) return [changeOf(line, 'removed', isTaken(line.id, null))];
    return base.has(line.id) && !theirs.has(line.id) ? [changeOf(line, 'keptLine', false)] : [];
  });
}

/** What is generated and not there: new, unless people removed it, or what it stands under. */
function newLine(line: PlanTask, versions: Versions, isTaken: IsTaken): NewLine {
  const isAsked = isTaken(line.id, null);
  if (!isAsked && isRemoved(line, versions, isTaken))
    return { line: null, change: changeOf(line, 'staysRemoved', false) };
  return { line, change: changeOf(line, 'added', isAsked) };
}

interface NewLine {
  readonly line: PlanTask | null;
  readonly change: PlanChange;
}

function isRemoved(line: PlanTask, versions: Versions, isTaken: IsTaken): boolean {
  if (versions.ours.has(line.id) || isTaken(line.id, null)) return false;
  const parent = line.parent === null ? undefined : versions.theirs.get(line.parent);
  return versions.base.has(line.id) || (parent !== undefined && isRemoved(parent, versions, isTaken));
}

function mergedLine(
  ours: PlanTask,
  versions: Versions,
  isTaken: IsTaken,
): { readonly line: PlanTask; readonly changes: PlanChange[] } {
  const theirs = versions.theirs.get(ours.id);
  if (!theirs) return { line: ours, changes: [] };
  const base = versions.base.get(ours.id);
  const merges = fieldMerges({ base, ours, theirs }, (field) => isTaken(ours.id, field));
  const line = { ...ours, ...Object.fromEntries(merges.map(({ field, value }) => [field, value])) };
  const told = merges.filter(({ field }) => field !== 'rank' && field !== 'origin');
  return {
    line,
    changes: told.map(({ field, isConflict }) => ({
      ...changeOf(theirs, isConflict ? 'conflict' : 'changed', isTaken(ours.id, field)),
      field,
      ours: toldField(field, ours),
      theirs: toldField(field, theirs),
    })),
  };
}

function changeOf({ id: task, name, origin }: PlanTask, kind: PlanChangeKind, isTaken: boolean): PlanChange {
  return { task, name, kind, field: null, ours: null, theirs: null, isTaken, note: origin.note };
}

/** Nothing hangs on lines that this merge took away or did not bring: links lead past them, children stand at the top. */
function settled(lines: readonly PlanTask[], versions: Versions, goes: ReadonlySet<string>): readonly PlanTask[] {
  const here = new Set(lines.map(({ id }) => id));
  const gone = new Set([...versions.theirs.keys(), ...goes].filter((id) => !here.has(id)));
  if (gone.size === 0) return lines;
  const sources = new Map([...versions.ours, ...versions.theirs]);
  return lines.map((line) => {
    if (same(line, versions.ours.get(line.id))) return goes.size === 0 ? line : withoutGone(line, goes, sources, here);
    return withoutGone(line, gone, sources, here);
  });
}

function withoutGone(
  line: PlanTask,
  gone: ReadonlySet<string>,
  sources: ReadonlyMap<string, PlanTask>,
  here: ReadonlySet<string>,
): PlanTask {
  const linked = bridged(line, gone, sources);
  let { parent } = linked;
  while (parent !== null && gone.has(parent) && !here.has(parent)) parent = sources.get(parent)?.parent ?? null;
  return parent === linked.parent ? linked : { ...linked, parent };
}
