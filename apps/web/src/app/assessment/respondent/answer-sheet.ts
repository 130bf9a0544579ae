import { computed, type Signal, signal } from '@angular/core';
import type { QueuedAnswerInput } from '../../graphql/generated/respondent/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import {
  answerIn,
  attempted,
  batchOf,
  edited,
  hasSendable,
  inputOf,
  keptMine,
  type Outcome,
  refreshed,
  settled,
  tookTheirs,
  withdrawn,
} from './answer-queue.ts';
import type { LinkStore } from './link-store.ts';
import { type Choice, type DraftAnswer, emptyCopy, type LocalCopy, type QueuedChange } from './local-copy.ts';
import type { OtherTabs } from './other-tabs.ts';
import { isTransient, retryDelayMs } from './retry-delay.ts';

export type SavingState = 'idle' | 'saving' | 'saved' | 'waiting' | 'conflict' | 'refused' | 'apart';

/** A change that another device contests. */
export type Contested = QueuedChange & { readonly theirs: NonNullable<QueuedChange['theirs']> };

/** What a sheet stands on. */
export interface SheetParts {
  readonly link: string;
  readonly store: LinkStore;
  readonly send: (input: QueuedAnswerInput[]) => Promise<readonly Outcome[]>;
  readonly finish: () => Promise<string>;
  readonly newId: () => string;
  readonly now: () => Date;
  /** Whether the device keeps what is put into the store. */
  readonly isDurable: Signal<boolean>;
  readonly tabs: (heard: () => void) => OtherTabs;
}

const notePauseMs = 800;
/** How long another tab has to send what it just kept. */
const otherTabMs = 1500;

/** The answers of one respondent: shown and kept on the device at once, sent in order, tried again until the server has them. */
export class AnswerSheet {
  private readonly copy = signal<LocalCopy>(emptyCopy);
  private readonly isSending = signal(false);
  private readonly hasSaved = signal(false);
  private readonly failure = signal<Problem | undefined>(undefined);
  private readonly tabs: OtherTabs;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private isEnded = false;
  /** What was kept last is kept before the next: nothing overtakes. */
  private keeping: Promise<void> | undefined;

  readonly isDurable: Signal<boolean>;
  readonly problem = this.failure.asReadonly();
  readonly apart = computed(() => this.copy().apart);
  readonly refused = computed(() => this.copy().changes.filter(({ refusal }) => refusal !== undefined));
  /** Changes that the server does not have and has not refused. */
  readonly unsent = computed(() =>
    this.copy().changes.filter(({ choice, refusal }) => choice !== undefined && refusal === undefined),
  );
  /** How many questions they are about. */
  readonly waiting = computed(() => new Set(this.unsent().map(({ question }) => question)).size);
  readonly isUnsaved = computed(() => this.copy().changes.length > 0 || this.copy().finishing !== undefined);
  readonly conflict = computed(() => this.copy().changes.find((each): each is Contested => each.theirs !== undefined));
  readonly finishing = computed(() => this.copy().finishing);
  readonly hasFinished = computed(() => this.copy().finishedAt !== undefined || this.copy().finishing !== undefined);
  readonly answered = computed(() => {
    const { saved, apart, changes } = this.copy();
    const chosen = changes.filter(({ choice }) => choice !== undefined);
    return new Set([...saved, ...apart, ...chosen].map(({ question }) => question));
  });
  readonly state = computed<SavingState>(() => {
    if (this.conflict() !== undefined) return 'conflict';
    const isWaiting = hasSendable(this.copy()) || this.isFinishing();
    if (isWaiting && this.failure() !== undefined) return 'waiting';
    if (isWaiting || this.isSending()) return 'saving';
    if (this.refused().length > 0) return 'refused';
    if (this.apart().length > 0) return 'apart';
    return this.hasSaved() ? 'saved' : 'idle';
  });

  constructor(private readonly parts: SheetParts) {
    this.isDurable = parts.isDurable;
    this.tabs = parts.tabs(() => void this.listen());
    const began = this.reread();
    this.keeping = began;
    void began.then(() => this.send());
  }

  /** Takes up what the server holds. */
  load(held: Parameters<typeof refreshed>[1]): void {
    this.keep((copy) => refreshed(copy, held));
    void this.send();
  }

  answerTo(question: string): DraftAnswer {
    return answerIn(this.copy(), question);
  }

  /** Chooses a level, "don't know" or "does not apply", and sends it at once. */
  choose(question: string, { state, level }: Choice): void {
    this.edit({ ...this.answerTo(question), choice: { state, level } });
    void this.send();
  }

  /** Takes a note and sends it when the typing pauses. */
  write(question: string, note: string): void {
    this.edit({ ...this.answerTo(question), note });
    this.sendIn(notePauseMs);
  }

  /** Says that one is done: at once when there is a connection, else as soon as there is one. */
  finish(): void {
    const at = this.parts.now().toISOString();
    this.keep((copy) => ({ ...copy, finishing: { at } }));
    void this.send();
  }

  /** Sends now what waits: on demand, and when the network is back. */
  retry(): void {
    this.failure.set(undefined);
    this.attempts = 0;
    void this.send();
  }

  /** Settles the conflict: the value of this device overwrites the other one. */
  keepMine(): void {
    const conflict = this.conflict();
    const id = this.parts.newId();
    if (conflict) this.keep((copy) => keptMine(copy, conflict, id));
    void this.send();
  }

  /** Settles the conflict: this device takes over the other one's value. */
  takeTheirs(): void {
    const conflict = this.conflict();
    if (conflict) this.keep((copy) => tookTheirs(copy, conflict));
    void this.send();
  }

  /** Gives up an answer that was refused. */
  withdraw(id: string): void {
    this.keep((copy) => withdrawn(copy, id));
  }

  /** Sends again what arrived too late, now that the round is open. */
  sendApart(): void {
    for (const { question, state, level, note } of this.apart()) {
      const id = this.parts.newId();
      this.keep((copy) => edited(copy, { question, choice: { state, level }, note: note ?? '' }, id));
    }
    void this.send();
  }

  /** Resolves when all that was done so far is kept on the device. */
  async isKept(): Promise<void> {
    await this.keeping;
  }

  /** Ends timers and talk with other tabs when the page goes. */
  stop(): void {
    this.isEnded = true;
    clearTimeout(this.timer);
    this.tabs.close();
  }

  private isFinishing(): boolean {
    const { finishing } = this.copy();
    return finishing !== undefined && finishing.refusal === undefined;
  }

  private edit(draft: DraftAnswer): void {
    const id = this.parts.newId();
    this.keep((copy) => edited(copy, draft, id));
  }

  /** Changes what is on screen at once, and what is kept as soon as the device has it. */
  private keep(by: (copy: LocalCopy) => LocalCopy): void {
    this.copy.update(by);
    const kept: Promise<void> = Promise.resolve(this.keeping).then(async () => {
      const copy = await this.parts.store.change(this.parts.link, by);
      // Another tab may have kept something meanwhile; what was done here since comes with its own turn.
      if (this.keeping === kept) this.copy.set(copy);
      this.tabs.say();
    });
    this.keeping = kept;
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isSending() || this.isEnded) return;
    this.isSending.set(true);
    try {
      await this.keeping;
      await this.tabs.alone(() => this.sendAll());
      this.failure.set(undefined);
      this.attempts = 0;
    } catch (error) {
      // What failed is kept: it is on screen, and goes with the next try.
      this.fail(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
    // Something may have been chosen while the last reply was on its way.
    if (this.failure() === undefined && hasSendable(this.copy())) void this.send();
  }

  private async sendAll(): Promise<void> {
    await this.reread();
    for (let batch = batchOf(this.copy()); batch.length > 0 && !this.isEnded; batch = batchOf(this.copy())) {
      const ids = new Set(batch.map(({ id }) => id));
      this.keep((copy) => attempted(copy, ids));
      await this.keeping;
      const outcomes = await this.parts.send(batch.map(inputOf));
      const ready = outcomes.map(() => this.parts.newId());
      this.keep((copy) => settled(copy, outcomes, idsFrom(ready)));
      await this.keeping;
      this.hasSaved.set(true);
    }
    if (this.isFinishing()) await this.sendFinish();
  }

  private async sendFinish(): Promise<void> {
    try {
      const finishedAt = await this.parts.finish();
      this.keep((copy) => ({ ...copy, finishing: undefined, finishedAt }));
    } catch (error) {
      const { code, message } = problemOf(error);
      if (code !== 'ROUND_CLOSED') throw error;
      this.keep((copy) => ({
        ...copy,
        finishing: copy.finishing && { ...copy.finishing, refusal: { code, message } },
      }));
    }
    await this.keeping;
  }

  private fail(problem: Problem): void {
    this.failure.set(problem);
    if (isTransient(problem)) this.sendIn(retryDelayMs((this.attempts += 1)));
  }

  private sendIn(ms: number): void {
    clearTimeout(this.timer);
    if (!this.isEnded) this.timer = setTimeout(() => void this.send(), ms);
  }

  private async listen(): Promise<void> {
    await this.reread();
    if (hasSendable(this.copy()) && this.failure() === undefined) this.sendIn(otherTabMs);
  }

  /** Shows what is kept now, unless something was done here meanwhile: that comes with its own turn. */
  private async reread(): Promise<void> {
    const before = this.keeping;
    await before;
    const copy = await this.parts.store.read(this.parts.link);
    if (this.keeping === before || before === undefined) this.copy.set(copy);
  }
}

/** Ids made beforehand: a change is applied twice, on screen and on the device, and must come out the same. */
function idsFrom(ids: readonly string[]): () => string {
  let next = 0;
  return () => ids[next++] ?? '';
}
