import { PlanSettings, PlanTask } from '@peerway/rollout';
import { isSame, type Prefer, putTogether } from '../ui/three-way.ts';

/** A line of the plan as the server keeps it. */
export interface KeptTask {
  readonly task: PlanTask;
  readonly version: number;
}

/** The plan of an engagement as the server keeps it. */
export interface KeptPlan {
  readonly engagement: string;
  readonly settings: PlanSettings;
  readonly version: number;
  readonly tasks: ReadonlyMap<string, KeptTask>;
}

/** What stands on screen. */
export interface PlanDraft {
  readonly settings: PlanSettings;
  readonly tasks: ReadonlyMap<string, PlanTask>;
}

/** The plan as it stands on screen, and what its edits began with. */
export interface EditedPlan {
  readonly kept: KeptPlan;
  readonly draft: PlanDraft;
}

/** A line that both changed, or that one removed and the other changed. */
export interface PlanOverlap {
  /** The id of the line; null for the settings. */
  readonly id: string | null;
  readonly fields: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** One line to send: as it is now, or null to remove it, with the version the edit began with; 0 for a new one. */
export interface TaskEdit {
  readonly id: string;
  readonly version: number;
  readonly task: PlanTask | null;
}

/** What came from the server, read into the shapes of the library. What did not change stays the same object. */
export function keptPlan(
  opened: {
    readonly engagementId: string;
    readonly settings: unknown;
    readonly version: number;
    readonly tasks: readonly { readonly task: unknown; readonly version: number }[];
  },
  before?: KeptPlan,
): KeptPlan {
  const known = before?.engagement === opened.engagementId ? before : undefined;
  const tasks = opened.tasks.map(({ task, version }): KeptTask => {
    const seen = known?.tasks.get((task as PlanTask).id);
    return seen?.version === version ? seen : { task: PlanTask.parse(task), version };
  });
  return {
    engagement: opened.engagementId,
    settings: known?.version === opened.version ? known.settings : PlanSettings.parse(opened.settings),
    version: opened.version,
    tasks: new Map(tasks.map((each) => [each.task.id, each])),
  };
}

/** The draft that nobody has edited. */
export function draftOf({ settings, tasks }: KeptPlan): PlanDraft {
  return { settings, tasks: new Map([...tasks].map(([id, { task }]) => [id, task])) };
}

/** The lines that differ from what is kept, those that others stand under first and what goes last. */
export function changedTasks({ kept, draft }: EditedPlan): readonly TaskEdit[] {
  const written = [...draft.tasks.values()]
    .filter((task) => !isSame(task, kept.tasks.get(task.id)?.task))
    .map((task): TaskEdit => ({ id: task.id, version: kept.tasks.get(task.id)?.version ?? 0, task }))
    .sort((a, b) => depth(draft.tasks, a.id) - depth(draft.tasks, b.id));
  const old = new Map([...kept.tasks].map(([id, { task }]) => [id, task]));
  const removed = [...kept.tasks.values()]
    .filter(({ task }) => !draft.tasks.has(task.id))
    .map(({ task, version }): TaskEdit => ({ id: task.id, version, task: null }))
    .sort((a, b) => depth(old, b.id) - depth(old, a.id));
  return [...written, ...removed];
}

function depth(tasks: ReadonlyMap<string, PlanTask>, id: string): number {
  let levels = 0;
  for (let at = tasks.get(id)?.parent; at && levels < 100; at = tasks.get(at)?.parent) levels += 1;
  return levels;
}

/** Whether anything waits to be saved. */
export function isChanged(edited: EditedPlan): boolean {
  return !isSame(edited.draft.settings, edited.kept.settings) || changedTasks(edited).length > 0;
}

/**
 * The edits on top of what the server keeps now. A line that both changed in different ways is told; it then is as preferred,
 * or, without a preference, stays as it was with what it began with, so that saving meets the conflict.
 */
export function rebased(
  before: EditedPlan,
  now: KeptPlan,
  prefer?: Prefer,
): { readonly edited: EditedPlan; readonly overlaps: readonly PlanOverlap[] } {
  const overlaps: PlanOverlap[] = [];
  const tasks = new Map<string, PlanTask>();
  const keptTasks = new Map(now.tasks);
  for (const id of new Set([...now.tasks.keys(), ...before.kept.tasks.keys(), ...before.draft.tasks.keys()])) {
    const [base, mine, theirs] = [before.kept.tasks.get(id)?.task, before.draft.tasks.get(id), now.tasks.get(id)?.task];
    const { merged, overlaps: fields } = putTogether({ base, mine, theirs }, prefer ?? 'mine');
    if (fields.length > 0) overlaps.push({ id, fields, mine, theirs });
    if (fields.length > 0 && prefer === undefined) restore(keptTasks, id, before.kept.tasks.get(id));
    if (merged !== undefined) tasks.set(id, merged);
  }
  const three = { base: before.kept.settings, mine: before.draft.settings, theirs: now.settings };
  const { merged: settings, overlaps: fields } = putTogether(three, prefer ?? 'mine');
  if (fields.length > 0) overlaps.push({ id: null, fields, mine: three.mine, theirs: three.theirs });
  const held = fields.length > 0 && prefer === undefined ? before.kept : now;
  const kept = { engagement: now.engagement, settings: held.settings, version: held.version, tasks: keptTasks };
  return { edited: { kept, draft: { settings, tasks } }, overlaps };
}

function restore(tasks: Map<string, KeptTask>, id: string, kept: KeptTask | undefined): void {
  if (kept === undefined) tasks.delete(id);
  else tasks.set(id, kept);
}

/** What is kept after the server took some edits. */
export function afterSaved(
  kept: KeptPlan,
  sent: readonly TaskEdit[],
  saved: readonly { readonly id: string; readonly version: number }[],
): KeptPlan {
  const tasks = new Map(kept.tasks);
  const versions = new Map(saved.map(({ id, version }) => [id, version]));
  for (const { id, task } of sent) {
    if (task === null) tasks.delete(id);
    else tasks.set(id, { task, version: versions.get(id) ?? 1 });
  }
  return { ...kept, tasks };
}
