import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { ChangeContext } from '@peerway/change';
import { ask } from '../graphql/ask.ts';
import { ChangeDocument } from '../graphql/generated/graphql.ts';
import { Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { autosave } from '../ui/autosave.ts';
import { Notices } from '../ui/notices.ts';
import type { Prefer } from '../ui/three-way.ts';
import { type ChangeTurn, noHistory, turnBetween, turned, withTurn } from './change-history.ts';
import { changeSubjects } from './change-subjects.ts';
import { changeOverlapRows } from './change-overlap-rows.ts';
import {
  changedParts,
  type ChangeDraft,
  type ChangeKind,
  type ChangeOverlap,
  draftOf,
  type EditedChange,
  keptChange,
  type KeptChange,
  type PartOf,
  partsOf,
  placeOf,
  rebased,
} from './edited-change.ts';
import { sentChange } from './sent-change.ts';

/** What an edit makes of a part: the part as it becomes, or null to remove it. */
export type PartChange = {
  readonly [Kind in ChangeKind]: { readonly kind: Kind; readonly id: string; readonly part: PartOf<Kind> | null };
}[ChangeKind];

/**
 * The people side of the engagement in the address, for every page of the room: as it is kept and as it is being edited. Provided by
 * `ChangeRoom`, so that going from page to page loses nothing.
 */
@Injectable()
export class ChangeState {
  private readonly params = toSignal(inject(ActivatedRoute).paramMap, { requireSync: true });
  readonly workspace = computed(() => this.params().get('workspace') ?? '');
  readonly engagement = computed(() => this.params().get('engagement') ?? '');
  /** The addresses of the engagement and of this room. */
  readonly place = computed(() => `/w/${this.workspace()}/e/${this.engagement()}`);
  readonly home = computed(() => `${this.place()}/change`);

  readonly asked = ask(ChangeDocument, () => ({ engagement: this.engagement() }), {
    refreshOn: [...changeSubjects, 'Plan', 'PlanTask', 'DecisionRecord'],
  });
  readonly opened = computed(() => this.asked.value()?.change);
  readonly canEdit = computed(() => this.opened()?.canEdit ?? false);
  readonly canApprove = computed(() => this.opened()?.canApprove ?? false);
  readonly canSeePeople = computed(() => this.opened()?.canSeePeople ?? false);
  /** What the rest of the engagement says: use cases, sites, waves, lines of the plan. */
  readonly context = computed<ChangeContext | undefined>(() => {
    const opened = this.opened();
    return opened && ChangeContext.parse(opened.context);
  });
  /** The day by which the server goes. */
  readonly today = computed(() => this.opened()?.context.today ?? '');

  private readonly kept = linkedSignal<ReturnType<typeof this.opened>, KeptChange | undefined>({
    source: this.opened,
    computation: (opened, before) => opened && keptChange(opened, before?.value),
  });
  private readonly edited = linkedSignal<KeptChange | undefined, EditedChange | undefined>({
    source: this.kept,
    computation: (now, before) => {
      const mine = before?.value?.kept.engagement === this.engagement() ? before.value : undefined;
      if (now === undefined) return mine;
      return mine ? rebased(mine, now).edited : { kept: now, draft: draftOf(now) };
    },
  });
  private readonly draft = computed<ChangeDraft>(() => this.edited()?.draft ?? new Map());
  readonly groups = computed(() => partsOf(this.draft(), 'group'));
  readonly impacts = computed(() => partsOf(this.draft(), 'impact'));
  readonly sponsors = computed(() => partsOf(this.draft(), 'sponsor'));
  readonly communications = computed(() => partsOf(this.draft(), 'communication'));
  readonly courses = computed(() => partsOf(this.draft(), 'course'));
  readonly sessions = computed(() => partsOf(this.draft(), 'session'));
  readonly policies = computed(() => partsOf(this.draft(), 'policy'));
  readonly exceptions = computed(() => partsOf(this.draft(), 'exception'));
  readonly pulses = computed(() => partsOf(this.draft(), 'pulse'));
  readonly resistances = computed(() => partsOf(this.draft(), 'resistance'));

  private readonly history = signal(noHistory);
  readonly undoable = computed(() => this.history().done.at(-1)?.sentence);
  readonly redoable = computed(() => this.history().undone.at(-1)?.sentence);

  private readonly overlaps = signal<readonly ChangeOverlap[]>([]);
  readonly conflictRows = computed(() => changeOverlapRows(this.overlaps()));
  private readonly tell = teller();
  private readonly notices = inject(Notices);
  readonly saving = autosave(() => this.save());
  readonly problem = this.asked.problem;
  /** What kept it from being saved, other than that somebody else changed the same parts. */
  readonly otherProblem = computed(() => (this.overlaps().length > 0 ? undefined : this.saving.problem()));

  /** The version of a part as the server keeps it; 0 before it is there. Operations on a part send it along. */
  versionOf(kind: ChangeKind, id: string): number {
    return this.edited()?.kept.parts.get(placeOf(kind, id))?.version ?? 0;
  }

  /** A part as it is this moment: what a page was given may be behind by an edit of the same click. */
  current<Kind extends ChangeKind>(kind: Kind, part: PartOf<Kind>): PartOf<Kind> {
    const here = this.draft().get(placeOf(kind, part.id));
    return here === undefined ? part : (here.part as PartOf<Kind>);
  }

  /** Edits one part; saved after a pause. `sentence` says what was done, and can be taken back. */
  edit(sentence: string, change: PartChange): void {
    this.editMany(sentence, [change]);
  }

  /** Edits several parts as one thing that was done. */
  editMany(sentence: string, changes: readonly PartChange[]): void {
    const now = this.edited();
    if (now === undefined || !this.canEdit()) return;
    const draft = new Map(now.draft);
    for (const { kind, id, part } of changes) {
      if (part === null) draft.delete(placeOf(kind, id));
      else draft.set(placeOf(kind, id), { kind, id, part });
    }
    const turn = turnBetween(now.draft, draft, sentence);
    if (turn === undefined) return;
    this.edited.set({ ...now, draft });
    this.history.update((history) => withTurn(history, turn));
    this.rememberLast();
    this.saving.touch();
  }

  /** Takes back what was done last; what others changed since stays. */
  undo(): void {
    const { done, undone } = this.history();
    const last = done.at(-1);
    if (last === undefined) return;
    this.turn(last, 'back');
    this.history.set({ done: done.slice(0, -1), undone: [...undone, last] });
    this.rememberLast();
  }

  /** Does again what was taken back last. */
  redo(): void {
    const { done, undone } = this.history();
    const last = undone.at(-1);
    if (last === undefined) return;
    this.turn(last, 'again');
    this.history.set({ done: [...done, last], undone: undone.slice(0, -1) });
    this.rememberLast();
  }

  /** Saves at once what waits, and asks anew: before and after the server itself works on a part. */
  async refresh(): Promise<void> {
    await this.saving.flush();
    await this.meet();
  }

  /** After a conflict: what stands here replaces what somebody else saved of the same parts. */
  async keepMine(): Promise<void> {
    await this.meet('mine');
    this.saving.touch();
    await this.saving.flush();
  }

  /** After a conflict: what somebody else saved of the same parts stands, and the rest of what was done here is kept. */
  async takeTheirs(): Promise<void> {
    this.saving.settle();
    await this.meet('theirs');
    const edited = this.edited();
    if (edited && changedParts(edited).length > 0) this.saving.touch();
  }

  private turn(turn: ChangeTurn, way: 'back' | 'again'): void {
    const now = this.edited();
    if (now === undefined) return;
    this.edited.set({ ...now, draft: turned(now.draft, turn, way) });
    this.saving.touch();
  }

  /** Ctrl-Z anywhere on the page takes back the last thing that was done. */
  private rememberLast(): void {
    if (this.undoable() !== undefined) this.notices.remember(() => this.undo());
  }

  /** Puts what stands here on what the server holds now. */
  private async meet(prefer?: Prefer): Promise<readonly ChangeOverlap[]> {
    const { change } = await this.tell(ChangeDocument, { engagement: this.engagement() });
    const now = this.edited();
    if (now?.kept.engagement !== change.engagementId) return [];
    const { edited, overlaps } = rebased(now, keptChange(change, now.kept), prefer);
    this.asked.set({ change });
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

  /** Sends what differs; what was typed meanwhile goes on from what was sent. */
  private async send(): Promise<void> {
    const before = this.edited();
    if (before === undefined) return;
    await sentChange(this.tell, before, (kept) => {
      const now = this.edited();
      if (now?.kept.engagement === kept.engagement) this.edited.set({ ...now, kept });
    });
  }
}
