import type { WeighingAnswers } from '@peerway/alignment';
import { computed, signal } from '@angular/core';
import { isTransient, retryDelayMs } from '../../assessment/respondent/retry-delay.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { type Change, type Held, subjectOf, withChange } from './changes.ts';

export type SheetState = 'idle' | 'saving' | 'saved' | 'waiting' | 'refused';

/** What a sheet stands on. */
export interface SheetParts {
  /** Sends a change over what was shown when it was made; gives what the server holds then. */
  readonly send: (change: Change, shown: Held) => Promise<Held>;
  readonly reload: () => Promise<Held>;
  /** Keeps what waits on this device, so that a closed page loses nothing. */
  readonly keep: (waiting: readonly Change[]) => void;
  readonly kept: readonly Change[];
}

const nothing: Held = { answers: { judgements: [], points: [], places: [] }, revision: 0 };

/** What one participant says: shown at once, kept on the device until the server has it, sent one after the other. */
export class WeighingSheet {
  private readonly held = signal(nothing);
  private readonly waiting = signal<readonly Change[]>([]);
  private readonly isSending = signal(false);
  private readonly hasSaved = signal(false);
  private readonly failure = signal<Problem | undefined>(undefined);
  private readonly contested = signal(false);
  private sending: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private isEnded = false;

  readonly problem = this.failure.asReadonly();
  /** Whether another device said something else, which stands now. */
  readonly isContested = this.contested.asReadonly();
  readonly isUnsaved = computed(() => this.waiting().length > 0);
  readonly answers = computed<WeighingAnswers>(() => this.waiting().reduce(withChange, this.held().answers));
  readonly state = computed<SheetState>(() => {
    const failure = this.failure();
    if (failure !== undefined) return isTransient(failure) ? 'waiting' : 'refused';
    if (this.isSending() || this.isUnsaved()) return 'saving';
    return this.hasSaved() ? 'saved' : 'idle';
  });

  constructor(private readonly parts: SheetParts) {
    this.waiting.set(parts.kept);
  }

  /** Takes up what the server holds; what waits here was said later. */
  load(held: Held): void {
    if (this.isSending()) return;
    this.held.set(held);
    void this.send();
  }

  say(change: Change): void {
    this.keep([...this.waiting().filter((each) => subjectOf(each) !== subjectOf(change)), change]);
    this.contested.set(false);
    this.retry();
  }

  /** Sends now what waits: on demand, and when the network is back. */
  retry(): void {
    this.failure.set(undefined);
    this.attempts = 0;
    void this.send();
  }

  /** Resolves when everything has arrived; rejects with what is in the way. */
  async flush(): Promise<void> {
    this.failure.set(undefined);
    await this.sending;
    await this.send();
    const failure = this.failure();
    if (failure !== undefined) throw failure;
  }

  stop(): void {
    this.isEnded = true;
    clearTimeout(this.timer);
  }

  private keep(waiting: readonly Change[]): void {
    this.waiting.set(waiting);
    this.parts.keep(waiting);
  }

  private send(): Promise<void> {
    if (this.sending !== undefined) return this.sending;
    clearTimeout(this.timer);
    this.sending = this.sendAll().finally(() => (this.sending = undefined));
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    this.isSending.set(true);
    try {
      for (let next = this.waiting()[0]; next !== undefined && !this.isEnded; next = this.waiting()[0])
        await this.sendOne(next);
      this.attempts = 0;
    } catch (error) {
      // What failed stays on screen and on the device, and goes with the next try.
      this.fail(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }

  private async sendOne(change: Change): Promise<void> {
    try {
      this.held.set(await this.parts.send(change, this.held()));
      this.hasSaved.set(true);
    } catch (error) {
      if (problemOf(error).code !== 'CONFLICT') throw error;
      // The same person on another device: what stands there is shown, and can be said anew.
      this.held.set(await this.parts.reload());
      this.contested.set(true);
    }
    this.keep(this.waiting().filter((each) => each !== change));
  }

  private fail(problem: Problem): void {
    this.failure.set(problem);
    if (!isTransient(problem) || this.isEnded) return;
    this.timer = setTimeout(
      () => {
        this.failure.set(undefined);
        void this.send();
      },
      retryDelayMs((this.attempts += 1)),
    );
  }
}
