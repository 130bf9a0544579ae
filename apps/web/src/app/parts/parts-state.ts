import { computed, inject, linkedSignal, type Signal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { Problem, problemOf } from '../graphql/problem.ts';
import { autosave } from '../ui/autosave.ts';
import { Notices } from '../ui/notices.ts';
import type { Prefer } from '../ui/three-way.ts';
import {
  changedParts,
  draftOf,
  type EditedParts,
  keptParts,
  type KeptParts,
  type OpenedParts,
  type Part,
  type PartOverlap,
  partsOf,
  type PartsDraft,
  type PartSchemas,
  placeOf,
  rebased,
} from './edited-parts.ts';
import { type PartName, partOverlapRows } from './part-overlap-rows.ts';
import { noHistory, type PartsTurn, turnBetween, turned, withTurn } from './parts-history.ts';
import { type EditsByKind, type SavedParts, sentParts } from './sent-parts.ts';

/** What an edit makes of a part: the part as it becomes, or null to remove it. `Parts` are the parts of a room by kind. */
export type PartChange<Parts> = {
  readonly [Kind in keyof Parts & string]: {
    readonly kind: Kind;
    readonly id: string;
    readonly part: Parts[Kind] | null;
  };
}[keyof Parts & string];

type KindOf<Parts> = keyof Parts & string;

/** What the frame of a room needs to know of its state, whatever its parts are. */
export type RoomState = Pick<
  PartsState<Record<never, Part>>,
  | 'canEdit'
  | 'conflictRows'
  | 'keepMine'
  | 'otherProblem'
  | 'redo'
  | 'redoable'
  | 'saving'
  | 'takeTheirs'
  | 'undo'
  | 'undoable'
>;

/**
 * The parts of one room of the engagement in the address, for every page of the room: as they are kept and as they are being edited.
 * Saves after a pause, puts together what several people do at once, and takes back what was done.
 */
export abstract class PartsState<Parts extends { readonly [Kind in keyof Parts]: Part }> {
  private readonly params = toSignal(inject(ActivatedRoute).paramMap, { requireSync: true });
  readonly workspace = computed(() => this.params().get('workspace') ?? '');
  readonly engagement = computed(() => this.params().get('engagement') ?? '');
  /** The address of the engagement. */
  readonly place = computed(() => `/w/${this.workspace()}/e/${this.engagement()}`);

  /** In which shape each kind of part comes. */
  protected abstract readonly schemas: PartSchemas;
  protected abstract readonly nameOf: PartName;
  /** The parts as the server gave them last. */
  protected abstract readonly lists: Signal<OpenedParts | undefined>;
  abstract readonly canEdit: Signal<boolean>;
  /** Asks the server anew, and shows what it says from now on. */
  protected abstract ask(): Promise<OpenedParts>;
  protected abstract send(edits: EditsByKind): Promise<SavedParts>;

  private readonly kept = linkedSignal<OpenedParts | undefined, KeptParts | undefined>({
    source: () => this.lists(),
    computation: (lists, before) => lists && keptParts(lists, this.schemas, before?.value),
  });
  private readonly edited = linkedSignal<KeptParts | undefined, EditedParts | undefined>({
    source: this.kept,
    computation: (now, before) => {
      const mine = before?.value?.kept.engagement === this.engagement() ? before.value : undefined;
      if (now === undefined) return mine;
      return mine ? rebased(mine, now).edited : { kept: now, draft: draftOf(now) };
    },
  });
  private readonly draft = computed<PartsDraft>(() => this.edited()?.draft ?? new Map());

  private readonly history = signal(noHistory);
  readonly undoable = computed(() => this.history().done.at(-1)?.sentence);
  readonly redoable = computed(() => this.history().undone.at(-1)?.sentence);

  private readonly overlaps = signal<readonly PartOverlap[]>([]);
  readonly conflictRows = computed(() => partOverlapRows(this.overlaps(), this.nameOf));
  private readonly notices = inject(Notices);
  readonly saving = autosave(() => this.save());
  /** What kept it from being saved, other than that somebody else changed the same parts. */
  readonly otherProblem = computed(() => (this.overlaps().length > 0 ? undefined : this.saving.problem()));

  /** The parts of one kind as they stand on screen: its schema has read them. */
  protected ofKind<Kind extends KindOf<Parts>>(kind: Kind): Signal<readonly Parts[Kind][]> {
    return computed(() => partsOf(this.draft(), kind) as readonly Part[] as readonly Parts[Kind][]);
  }

  /** The version of a part as the server keeps it; 0 before it is there. Operations on a part send it along. */
  versionOf(kind: KindOf<Parts>, id: string): number {
    return this.edited()?.kept.parts.get(placeOf(kind, id))?.version ?? 0;
  }

  /** A part as it is this moment: what a page was given may be behind by an edit of the same click. */
  current<Kind extends KindOf<Parts>>(kind: Kind, part: Parts[Kind]): Parts[Kind] {
    return (this.draft().get(placeOf(kind, part.id))?.part as Parts[Kind] | undefined) ?? part;
  }

  /** Edits one part; saved after a pause. `sentence` says what was done, and can be taken back. */
  edit(sentence: string, change: PartChange<Parts>): void {
    this.editMany(sentence, [change]);
  }

  /** Edits several parts as one thing that was done. */
  editMany(sentence: string, changes: readonly PartChange<Parts>[]): void {
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

  private turn(turn: PartsTurn, way: 'back' | 'again'): void {
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
  private async meet(prefer?: Prefer): Promise<readonly PartOverlap[]> {
    const asked = await this.ask();
    const now = this.edited();
    if (now?.kept.engagement !== asked.engagement) return [];
    const { edited, overlaps } = rebased(now, keptParts(asked, this.schemas, now.kept), prefer);
    this.edited.set(edited);
    this.overlaps.set(prefer === undefined ? overlaps : []);
    return this.overlaps();
  }

  private async save(): Promise<void> {
    try {
      await this.sendChanges();
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'CONFLICT') throw problem;
      // Somebody else saved meanwhile: what does not touch the same things is put together, and nobody is asked.
      const overlaps = await this.meet();
      if (overlaps.length > 0)
        throw new Problem({ code: 'CONFLICT', message: problem.message, current: {}, yours: {} });
      await this.sendChanges();
      this.notices.say($localize`Somebody else changed other things meanwhile: both are kept`);
    }
  }

  /** Sends what differs; what was typed meanwhile goes on from what was sent. */
  private async sendChanges(): Promise<void> {
    const before = this.edited();
    if (before === undefined) return;
    await sentParts(
      before,
      (edits) => this.send(edits),
      (kept) => {
        const now = this.edited();
        if (now?.kept.engagement === kept.engagement) this.edited.set({ ...now, kept });
      },
    );
  }
}
