import { computed, signal } from '@angular/core';
import type { AnswerInput, SavedAnswerFragment } from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { isTransient, retryDelayMs } from './retry-delay.ts';

export type SavedAnswer = SavedAnswerFragment;
export type Choice = Pick<SavedAnswer, 'state' | 'level'>;

/** What is on screen for a question; without a choice yet, a note waits for one. */
export interface DraftAnswer {
  readonly question: string;
  readonly choice: Choice | undefined;
  readonly note: string;
}

/** Two devices answered the same question. */
export interface AnswerConflict {
  readonly mine: DraftAnswer;
  readonly theirs: SavedAnswer;
}

export type SavingState = 'idle' | 'saving' | 'saved' | 'failed' | 'conflict';

export type SaveAnswer = (input: AnswerInput) => Promise<SavedAnswer>;

const notePauseMs = 800;

/** The answers of one respondent: kept on screen at once, sent one by one, tried again until they are saved. */
export class AnswerSheet {
  private readonly saved = signal<ReadonlyMap<string, SavedAnswer>>(new Map());
  private readonly drafts = signal<ReadonlyMap<string, DraftAnswer>>(new Map());
  private readonly isSending = signal(false);
  private readonly hasSaved = signal(false);
  private readonly failure = signal<Problem | undefined>(undefined);
  private readonly disputed = signal<AnswerConflict | undefined>(undefined);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;

  readonly problem = this.failure.asReadonly();
  readonly conflict = this.disputed.asReadonly();
  /** Whether leaving now would lose something. */
  readonly isUnsaved = computed(() => this.drafts().size > 0);
  readonly answered = computed(() => {
    const drafted = [...this.drafts().values()].filter(({ choice }) => choice !== undefined);
    return new Set([...this.saved().keys(), ...drafted.map(({ question }) => question)]);
  });
  readonly state = computed<SavingState>(() => {
    if (this.disputed() !== undefined) return 'conflict';
    if (this.failure() !== undefined) return 'failed';
    if (this.isSending() || this.hasSendable()) return 'saving';
    return this.hasSaved() ? 'saved' : 'idle';
  });

  constructor(private readonly save: SaveAnswer) {}

  /** Starts from what the server holds. */
  load(answers: readonly SavedAnswer[]): void {
    this.saved.set(new Map(answers.map((answer) => [answer.question, answer])));
  }

  answerTo(question: string): DraftAnswer {
    const saved = this.saved().get(question);
    return this.drafts().get(question) ?? { question, choice: saved, note: saved?.note ?? '' };
  }

  /** Chooses a level, "don't know" or "does not apply", and saves at once. */
  choose(question: string, { state, level }: Choice): void {
    this.keep({ ...this.answerTo(question), choice: { state, level } });
    void this.send();
  }

  /** Takes a note and saves it when the typing pauses. */
  write(question: string, note: string): void {
    this.keep({ ...this.answerTo(question), note });
    this.sendIn(notePauseMs);
  }

  /** Sends now what waits: after a failure, on leaving a question, when the network is back. */
  retry(): void {
    this.failure.set(undefined);
    void this.send();
  }

  /** Settles a conflict: the value of this device overwrites the other one. */
  keepMine(): void {
    const conflict = this.disputed();
    if (conflict === undefined) return;
    this.hold(conflict.theirs);
    this.disputed.set(undefined);
    void this.send();
  }

  /** Settles a conflict: this device takes over the other one's value. */
  takeTheirs(): void {
    const conflict = this.disputed();
    if (conflict === undefined) return;
    this.hold(conflict.theirs);
    this.drop(conflict.theirs.question);
    this.disputed.set(undefined);
    void this.send();
  }

  /** Ends the timers when the page goes. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isSending() || this.disputed() !== undefined) return;
    this.isSending.set(true);
    try {
      for (let next = this.nextDraft(); next !== undefined; next = this.nextDraft()) await this.sendOne(next);
      this.failure.set(undefined);
    } catch (error) {
      // What failed stays in the drafts: it is on screen, and goes with the next try.
      this.fail(problemOf(error));
    } finally {
      this.isSending.set(false);
    }
  }

  private async sendOne(draft: DraftAnswer & { choice: Choice }): Promise<void> {
    const { question, choice } = draft;
    const revision = this.saved().get(question)?.revision ?? 0;
    const input = { question, state: choice.state, level: choice.level, note: draft.note.trim() || null, revision };
    try {
      this.hold(await this.save(input));
    } catch (error) {
      const theirs = conflictingAnswer(question, problemOf(error));
      if (theirs === undefined) throw error;
      this.disputed.set({ mine: draft, theirs });
      return;
    }
    this.attempts = 0;
    this.hasSaved.set(true);
    // Something newer may have been chosen while this was on its way: that stays waiting.
    if (this.drafts().get(question) === draft) this.drop(question);
  }

  private fail(problem: Problem): void {
    this.failure.set(problem);
    if (isTransient(problem)) this.sendIn(retryDelayMs((this.attempts += 1)));
  }

  private nextDraft(): (DraftAnswer & { choice: Choice }) | undefined {
    if (this.disputed() !== undefined) return undefined;
    return [...this.drafts().values()].find(hasChoice);
  }

  private hasSendable(): boolean {
    return [...this.drafts().values()].some(hasChoice);
  }

  private sendIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), ms);
  }

  private keep(draft: DraftAnswer): void {
    this.drafts.update((drafts) => new Map(drafts).set(draft.question, draft));
  }

  private hold(answer: SavedAnswer): void {
    this.saved.update((saved) => new Map(saved).set(answer.question, answer));
  }

  private drop(question: string): void {
    this.drafts.update((drafts) => new Map([...drafts].filter(([id]) => id !== question)));
  }
}

function hasChoice(draft: DraftAnswer): draft is DraftAnswer & { choice: Choice } {
  return draft.choice !== undefined;
}

/** The other device's answer that a CONFLICT carries. */
function conflictingAnswer(question: string, problem: Problem): SavedAnswer | undefined {
  if (problem.code !== 'CONFLICT' || typeof problem.current !== 'object' || problem.current === null) return undefined;
  const current = problem.current as Partial<SavedAnswer>;
  if (current.state === undefined || current.revision === undefined) return undefined;
  const { state, revision, level = null, note = null } = current;
  return { question, state, level, note, revision };
}
