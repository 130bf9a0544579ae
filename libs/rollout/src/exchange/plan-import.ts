import { type Plan, type PlanSettings } from '../plan-settings.ts';
import { type PlanTask } from '../plan-task.ts';
import { same } from '../same.ts';

/** What becomes of what a file does not name: with `merge` it stays, with `replace` it goes. */
export type PlanImportMode = 'merge' | 'replace';

/** What an import does to one line of the plan. */
export interface ImportChange {
  readonly id: string;
  readonly name: string;
  readonly kind: 'added' | 'changed' | 'removed';
  /** What of a line changes; empty for one that is added or removed. */
  readonly fields: readonly (keyof PlanTask)[];
}

/** What an import does to a plan. */
export interface PlanImport {
  readonly settings: PlanSettings;
  readonly settingsChanged: readonly (keyof PlanSettings)[];
  readonly changes: readonly ImportChange[];
  /** The lines to write, by id; null for one to remove. */
  readonly edits: ReadonlyMap<string, PlanTask | null>;
}

/**
 * What taking over a plan that was read from a file does to the plan as it stands. Nothing changes what is the same already, so
 * that the same import again does nothing.
 *
 * With `merge` the plan keeps its start, currency and calendar; calendars, people and lines of the file join it or take the place
 * of those with the same id.
 *
 * @example
 * planImport({ settings: newPlanSettings('2027-01-04'), tasks: [] }, { settings: newPlanSettings('2027-01-04'), tasks: [newTask('a', 'First')] }, 'merge').changes; // => [{ id: 'a', name: 'First', kind: 'added', fields: [] }]
 */
export function planImport(current: Plan, read: Plan, mode: PlanImportMode): PlanImport {
  const before = new Map(current.tasks.map((task) => [task.id, task]));
  const after = new Map(read.tasks.map((task) => [task.id, task]));
  const gone = mode === 'replace' ? current.tasks.filter(({ id }) => !after.has(id)) : [];
  const edits = new Map<string, PlanTask | null>();
  const changes: ImportChange[] = [];
  for (const task of read.tasks) {
    const was = before.get(task.id);
    const fields = was ? changedFields(was, task) : [];
    if (was && fields.length === 0) continue;
    edits.set(task.id, task);
    changes.push({ id: task.id, name: task.name, kind: was ? 'changed' : 'added', fields });
  }
  for (const { id, name } of gone) {
    edits.set(id, null);
    changes.push({ id, name, kind: 'removed', fields: [] });
  }
  const settings = mode === 'replace' ? read.settings : joined(current.settings, read.settings);
  const settingsChanged = (Object.keys(settings) as (keyof PlanSettings)[]).filter(
    (key) => !same(current.settings[key], settings[key]),
  );
  return { settings, settingsChanged, changes, edits };
}

function changedFields(was: PlanTask, is: PlanTask): (keyof PlanTask)[] {
  return (Object.keys(is) as (keyof PlanTask)[]).filter((key) => !same(was[key], is[key]));
}

function joined(ours: PlanSettings, theirs: PlanSettings): PlanSettings {
  return {
    ...ours,
    calendars: joinedById(ours.calendars, theirs.calendars),
    resources: joinedById(ours.resources, theirs.resources),
  };
}

function joinedById<Part extends { readonly id: string }>(
  ours: readonly Part[],
  theirs: readonly Part[],
): readonly Part[] {
  const fresh = new Map(theirs.map((part) => [part.id, part]));
  const known = new Set(ours.map(({ id }) => id));
  return [...ours.map((part) => fresh.get(part.id) ?? part), ...theirs.filter(({ id }) => !known.has(id))];
}
