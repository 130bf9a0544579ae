import { Injectable, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { newTask, planDifference, type PlanDifference, type PlanTask, type TaskKind } from '@peerway/rollout';
import { Notices } from '../../ui/notices.ts';
import { PlanState, type TaskChange } from '../plan-state.ts';
import { editWords, type LineEdit } from './edit-words.ts';
import type { GanttKey } from './gantt-keys.ts';
import { GanttView } from './gantt-view.ts';
import { refusalWords } from './moved-words.ts';
import { added, indented, outdented, removed, shiftedInOrder, topMost } from './outline-moves.ts';
import {
  assignedTo,
  byCalendar,
  chained,
  lengthAfter,
  linked,
  movedByDays,
  resizedTo,
  unchained,
} from './time-moves.ts';

/** What can be done to lines of the chart, and what the last of it moved. Provided by the page. */
@Injectable()
export class GanttActions {
  private readonly plan = inject(PlanState);
  private readonly view = inject(GanttView);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  /** What moved by the last edit, and why. */
  readonly difference = signal<PlanDifference | undefined>(undefined);
  readonly sentence = signal('');

  /** Edits lines; afterwards it is known what moved. */
  edit(sentence: string, change: (tasks: ReadonlyMap<string, PlanTask>) => readonly TaskChange[]): void {
    this.compared(sentence, () => this.plan.edit(sentence, change));
  }

  undo(): void {
    const step = this.plan.undoable();
    if (step !== undefined) this.compared($localize`Taken back: ${step}:step:`, () => this.plan.undo());
  }

  redo(): void {
    const step = this.plan.redoable();
    if (step !== undefined) this.compared($localize`Done again: ${step}:step:`, () => this.plan.redo());
  }

  add(kind: TaskKind): void {
    const id = `t-${crypto.randomUUID()}`;
    const name = kind === 'task' ? $localize`New task` : $localize`New milestone`;
    const days = kind === 'task' ? { low: 3, likely: 5, high: 10 } : { low: 0, likely: 0, high: 0 };
    this.edit(kind === 'task' ? $localize`A task is added` : $localize`A milestone is added`, (tasks) =>
      added(tasks, { ...newTask(id, name), kind, estimate: days }, this.view.active()),
    );
    this.plan.selected.set(new Set());
    this.view.active.set(id);
    this.view.renaming.set(id);
  }

  rename(id: string, name: string): void {
    const [task, typed] = [this.plan.tasks().get(id), name.replace(/\s+/g, ' ').trim().slice(0, 200)];
    this.view.renaming.set(undefined);
    if (task && typed !== '' && typed !== task.name)
      this.edit($localize`“${task.name}:task:” is called “${typed}:name:” now`, () => [[id, { ...task, name: typed }]]);
  }

  remove(ids = this.view.chosen()): void {
    const schedule = this.plan.schedule();
    if (schedule === undefined || ids.size === 0) return;
    this.edit(this.about(ids, 'removed'), (tasks) => removed(tasks, schedule, ids));
    this.plan.selected.set(new Set());
  }

  shift(days: number, ids = this.view.chosen()): void {
    const schedule = this.plan.schedule();
    if (schedule === undefined || ids.size === 0 || days === 0) return;
    const changes = movedByDays(this.plan.tasks(), schedule, ids, days);
    if (changes.length === 0) this.notices.say(refusalWords.begun);
    else this.edit(this.about(ids, 'moved'), () => changes);
  }

  resize(id: string, days: number): void {
    const [task, dates] = [this.plan.tasks().get(id), this.plan.schedule()?.tasks[id]];
    if (!task || !dates || days === 0) return;
    this.edit(this.about(new Set([id]), 'resized'), () => [[id, resizedTo(task, lengthAfter(dates, days))]]);
  }

  linkTo(before: string, after: string): void {
    const made = linked(this.plan.tasks(), before, after);
    if ('refused' in made) this.notices.say(refusalWords[made.refused]);
    else this.edit(this.about(new Set([after]), 'linked'), () => [made.change]);
  }

  /** Lets the chosen lines follow one another in the order of the outline. */
  chain(): void {
    const schedule = this.plan.schedule();
    const ids = schedule ? topMost(this.plan.tasks(), schedule, this.view.chosen()) : [];
    if (ids.length < 2) this.notices.say(refusalWords.one);
    else this.edit(this.about(new Set(ids), 'linked'), (tasks) => chained(tasks, ids));
  }

  unlink(): void {
    const ids = this.view.chosen();
    this.edit(this.about(ids, 'unlinked'), (tasks) => unchained(tasks, ids));
  }

  indent(): void {
    this.inOutline(indented, 'indented');
    for (const id of this.view.chosen()) {
      const parent = this.plan.tasks().get(id)?.parent;
      if (parent) this.view.toggle(parent, true);
    }
  }

  outdent(): void {
    this.inOutline(outdented, 'outdented');
  }

  shiftInOrder(by: -1 | 1): void {
    const id = this.view.active();
    if (id !== undefined) this.edit(this.about(new Set([id]), 'moved'), (tasks) => shiftedInOrder(tasks, id, by));
  }

  assign(resource: string): void {
    const ids = this.view.chosen();
    this.edit(this.about(ids, 'assigned'), (tasks) => assignedTo(tasks, ids, resource));
  }

  useCalendar(calendar: string | null): void {
    const ids = this.view.chosen();
    this.edit(this.about(ids, 'calendar'), (tasks) => byCalendar(tasks, ids, calendar));
  }

  details(id = this.view.active()): void {
    if (id !== undefined) void this.router.navigate([], { queryParams: { task: id }, queryParamsHandling: 'merge' });
  }

  /** Does what a key asks; whether it was meant for an edit is for `canEdit`. */
  press(key: GanttKey): void {
    const edits: Partial<Record<GanttKey, () => void>> = {
      edit: () => this.view.renaming.set(this.view.active()),
      indent: () => this.indent(),
      outdent: () => this.outdent(),
      earlier: () => this.shift(-1),
      later: () => this.shift(1),
      moveUp: () => this.shiftInOrder(-1),
      moveDown: () => this.shiftInOrder(1),
      link: () => this.chain(),
      remove: () => this.remove(),
      undo: () => this.undo(),
      redo: () => this.redo(),
      add: () => this.add('task'),
    };
    if (key === 'details') this.details();
    else if (this.plan.canEdit()) edits[key]?.();
  }

  private inOutline(move: typeof indented, done: LineEdit, ids: ReadonlySet<string> = this.view.chosen()): void {
    const schedule = this.plan.schedule();
    if (schedule) this.edit(this.about(ids, done), (tasks) => move(tasks, schedule, ids));
  }

  private about(ids: ReadonlySet<string>, done: LineEdit): string {
    return editWords(
      done,
      [...ids].map((id) => this.plan.tasks().get(id)?.name ?? ''),
    );
  }

  private compared(sentence: string, act: () => void): void {
    const before = { plan: this.plan.plan(), schedule: this.plan.schedule() };
    act();
    const after = { plan: this.plan.plan(), schedule: this.plan.schedule() };
    if (!before.plan || !before.schedule || !after.plan || !after.schedule || after.plan === before.plan) return;
    this.sentence.set(sentence);
    this.difference.set(
      planDifference({ plan: before.plan, schedule: before.schedule }, { plan: after.plan, schedule: after.schedule }),
    );
  }
}
