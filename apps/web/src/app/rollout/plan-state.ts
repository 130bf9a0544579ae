import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import {
  type Plan,
  type PlanForecast,
  type PlanSchedule,
  planSchedule,
  type PlanSettings,
  type PlanTask,
} from '@peerway/rollout';
import { ask } from '../graphql/ask.ts';
import { PlanDocument } from '../graphql/generated/graphql.ts';
import { Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { autosave } from '../ui/autosave.ts';
import { Notices } from '../ui/notices.ts';
import {
  draftOf,
  type EditedPlan,
  isChanged,
  keptPlan,
  type KeptPlan,
  type PlanDraft,
  type PlanOverlap,
  rebased,
} from './edited-plan.ts';
import { noHistory, type PlanStep, stepBetween, turned, withStep } from './plan-history.ts';
import { overlapRows } from './overlap-rows.ts';
import { sentPlan } from './sent-plan.ts';
import type { Prefer } from '../ui/three-way.ts';

/** What an edit makes of a line: the line as it becomes, or null to remove it. */
export type TaskChange = readonly [id: string, task: PlanTask | null];

/**
 * The plan of the engagement in the address, for every page of the room: as it is kept, as it is being edited, and the dates that
 * the library computes from that. Provided by `PlanRoom`, so that going from page to page loses nothing.
 */
@Injectable()
export class PlanState {
  private readonly params = toSignal(inject(ActivatedRoute).paramMap, { requireSync: true });
  readonly workspace = computed(() => this.params().get('workspace') ?? '');
  readonly engagement = computed(() => this.params().get('engagement') ?? '');
  /** The addresses of the engagement and of this room. */
  readonly place = computed(() => `/w/${this.workspace()}/e/${this.engagement()}`);
  readonly home = computed(() => `${this.place()}/plan`);

  readonly asked = ask(PlanDocument, () => ({ engagement: this.engagement() }), {
    refreshOn: ['Plan', 'PlanTask', 'Baseline', 'TaskComment', 'TaskFile', 'DecisionRecord'],
  });
  readonly opened = computed(() => this.asked.value()?.plan);
  readonly canEdit = computed(() => this.opened()?.canEdit ?? false);
  readonly canLock = computed(() => this.opened()?.canLock ?? false);
  /** The day by which the server goes. */
  readonly today = computed(() => this.opened()?.today ?? '');

  private readonly kept = linkedSignal<ReturnType<typeof this.opened>, KeptPlan | undefined>({
    source: this.opened,
    computation: (opened, before) => opened && keptPlan(opened, before?.value),
  });
  private readonly edited = linkedSignal<KeptPlan | undefined, EditedPlan | undefined>({
    source: this.kept,
    computation: (now, before) => {
      const mine = before?.value?.kept.engagement === this.engagement() ? before.value : undefined;
      if (now === undefined) return mine;
      return mine ? rebased(mine, now).edited : { kept: now, draft: draftOf(now) };
    },
  });
  readonly isChanged = computed(() => {
    const edited = this.edited();
    return edited !== undefined && isChanged(edited);
  });

  readonly settings = computed(() => this.edited()?.draft.settings);
  /** The lines of the plan by id, as they stand on screen. */
  readonly tasks = computed<ReadonlyMap<string, PlanTask>>(() => this.edited()?.draft.tasks ?? noTasks);
  /** The plan as it stands on screen; undefined until it is there. */
  readonly plan = computed<Plan | undefined>(() => {
    const draft = this.edited()?.draft;
    return draft && { settings: draft.settings, tasks: [...draft.tasks.values()] };
  });
  /** The dates of every line, computed here on every change. */
  readonly schedule = computed<PlanSchedule | undefined>(() => {
    const plan = this.plan();
    return plan && planSchedule(plan, this.today());
  });
  /** What the last simulation of just this plan found: undefined until there is one, and again as soon as the plan changes. */
  readonly forecast = linkedSignal<Plan | undefined, PlanForecast | undefined>({
    source: this.plan,
    computation: () => undefined,
  });
  /** How many comments and files hang on each line, by id. */
  readonly attached = computed(
    () => new Map((this.opened()?.tasks ?? []).map(({ task: { id }, comments, files }) => [id, { comments, files }])),
  );
  /** The lines that are picked out, by id. */
  readonly selected = signal<ReadonlySet<string>>(new Set());

  private readonly history = signal(noHistory);
  readonly undoable = computed(() => this.history().done.at(-1)?.sentence);
  readonly redoable = computed(() => this.history().undone.at(-1)?.sentence);

  private readonly overlaps = signal<readonly PlanOverlap[]>([]);
  readonly conflictRows = computed(() => overlapRows(this.overlaps()));
  private readonly tell = teller();
  private readonly notices = inject(Notices);
  readonly saving = autosave(() => this.save());
  readonly problem = this.asked.problem;
  /** What kept it from being saved, other than that somebody else changed the same lines. */
  readonly otherProblem = computed(() => (this.overlaps().length > 0 ? undefined : this.saving.problem()));

  /** Edits lines of the plan; saved after a pause. `sentence` says what was done, and can be taken back. */
  edit(sentence: string, change: (tasks: ReadonlyMap<string, PlanTask>) => Iterable<TaskChange>): void {
    this.become(sentence, (draft) => {
      const tasks = new Map(draft.tasks);
      for (const [id, task] of change(draft.tasks)) {
        if (task === null) tasks.delete(id);
        else tasks.set(id, task);
      }
      return { ...draft, tasks };
    });
  }

  /** Edits what holds for the whole plan; saved after a pause. */
  editSettings(sentence: string, change: (settings: PlanSettings) => PlanSettings): void {
    this.become(sentence, (draft) => ({ ...draft, settings: change(draft.settings) }));
  }

  /** Takes back what was done last; what others changed since stays. */
  undo(): void {
    const { done, undone } = this.history();
    const step = done.at(-1);
    if (step === undefined) return;
    this.turn(step, 'back');
    this.history.set({ done: done.slice(0, -1), undone: [...undone, step] });
    this.rememberLast();
  }

  /** Does again what was taken back last. */
  redo(): void {
    const { done, undone } = this.history();
    const step = undone.at(-1);
    if (step === undefined) return;
    this.turn(step, 'again');
    this.history.set({ done: [...done, step], undone: undone.slice(0, -1) });
    this.rememberLast();
  }

  /** Saves at once what waits, and asks for the plan anew: after the server itself changed it. */
  async refresh(): Promise<void> {
    await this.saving.flush();
    await this.meet();
  }

  /** After a conflict: what stands here replaces what somebody else saved of the same lines. */
  async keepMine(): Promise<void> {
    await this.meet('mine');
    this.saving.touch();
    await this.saving.flush();
  }

  /** After a conflict: what somebody else saved of the same lines stands, and the rest of what was done here is kept. */
  async takeTheirs(): Promise<void> {
    this.saving.settle();
    await this.meet('theirs');
    if (this.isChanged()) this.saving.touch();
  }

  private become(sentence: string, change: (draft: PlanDraft) => PlanDraft): void {
    const now = this.edited();
    if (now === undefined || !this.canEdit()) return;
    const draft = change(now.draft);
    const step = stepBetween(now.draft, draft, sentence);
    if (step === undefined) return;
    this.edited.set({ ...now, draft });
    this.history.update((history) => withStep(history, step));
    this.rememberLast();
    this.saving.touch();
  }

  private turn(step: PlanStep, way: 'back' | 'again'): void {
    const now = this.edited();
    if (now === undefined) return;
    this.edited.set({ ...now, draft: turned(now.draft, step, way) });
    this.saving.touch();
  }

  /** Ctrl-Z anywhere on the page takes back the last step of the plan. */
  private rememberLast(): void {
    if (this.undoable() !== undefined) this.notices.remember(() => this.undo());
  }

  /** Puts what stands here on what the server holds now. */
  private async meet(prefer?: Prefer): Promise<readonly PlanOverlap[]> {
    const { plan } = await this.tell(PlanDocument, { engagement: this.engagement() });
    const now = this.edited();
    if (now?.kept.engagement !== plan.engagementId) return [];
    const { edited, overlaps } = rebased(now, keptPlan(plan, now.kept), prefer);
    this.asked.set({ plan });
    this.edited.set(edited);
    this.overlaps.set(prefer === undefined ? overlaps : []);
    return this.overlaps();
  }

  private async save(): Promise<void> {
    try {
      await this.send();
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'CONFLICT') throw problem;
      // Somebody else saved meanwhile: what does not touch the same things is put together, and nobody is asked.
      const overlaps = await this.meet();
      if (overlaps.length > 0)
        throw new Problem({ code: 'CONFLICT', message: problem.message, current: {}, yours: {} });
      await this.send();
      this.notices.say($localize`Somebody else changed other things meanwhile: both are kept`);
    }
  }

  /** Sends what differs, piece by piece; what was typed meanwhile goes on from what was sent. */
  private async send(): Promise<void> {
    const before = this.edited();
    if (before === undefined) return;
    await sentPlan(this.tell, before, (kept) => {
      const now = this.edited();
      if (now?.kept.engagement === kept.engagement) this.edited.set({ ...now, kept });
    });
  }
}

const noTasks: ReadonlyMap<string, PlanTask> = new Map();
