import type { EventSubscriber, EntityManager, TransactionEventArgs } from '@mikro-orm/core';
import type { AnswersNote } from './note.ts';

/** One answer that is about to be kept. */
export interface KeptAnswer {
  readonly workspaceId: string;
  readonly engagementId: string;
  readonly roundId: string;
  readonly respondentId: string;
  readonly isAnonymous: boolean;
}

interface Round {
  readonly of: KeptAnswer;
  readonly respondents: Set<string>;
}

const pauseMs = 500;
const mostInNote = 100;

/** Kept answers by the transaction they belong to. */
const kept = new WeakMap<object, KeptAnswer[]>();

/** Says that the open transaction keeps an answer. It is told once that has been committed; a rollback tells nothing. */
export function tellAnswer(em: EntityManager, answer: KeptAnswer): void {
  const own = em.getContext();
  kept.set(own, [...(kept.get(own) ?? []), answer]);
}

/**
 * Gathers the answers that this process has committed and tells all processes which rounds got some, at once and then at most
 * every half second. A note in each answer's own transaction would make all commits of the server wait in one line.
 */
export class AnswerTicks implements EventSubscriber {
  readonly #rounds = new Map<string, Round>();
  readonly #notBefore = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly send: (notes: readonly AnswersNote[]) => Promise<boolean>) {}

  afterTransactionCommit({ em }: TransactionEventArgs): void {
    const answers = kept.get(em.getContext());
    if (!answers) return;
    kept.delete(em.getContext());
    for (const answer of answers) {
      const round = this.#rounds.get(answer.roundId) ?? { of: answer, respondents: new Set() };
      round.respondents.add(answer.respondentId);
      this.#rounds.set(answer.roundId, round);
    }
    this.#arrange();
  }

  afterTransactionRollback({ em }: TransactionEventArgs): void {
    kept.delete(em.getContext());
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#rounds.clear();
  }

  #arrange(): void {
    if (this.#timer || this.#rounds.size === 0) return;
    const now = Date.now();
    const waits = [...this.#rounds.keys()].map((round) => (this.#notBefore.get(round) ?? 0) - now);
    this.#timer = setTimeout(() => void this.#tell(), Math.max(0, Math.min(...waits)));
  }

  async #tell(): Promise<void> {
    const now = Date.now();
    const due = [...this.#rounds].filter(([round]) => (this.#notBefore.get(round) ?? 0) <= now);
    for (const [id] of due) {
      this.#rounds.delete(id);
      this.#notBefore.set(id, now + pauseMs);
    }
    for (const [id, moment] of this.#notBefore) if (moment <= now) this.#notBefore.delete(id);
    const isSent = due.length === 0 || (await this.send(due.flatMap(([, round]) => notesOf(round))));
    // What could not be sent waits for the channel to come back.
    if (!isSent) for (const [id, round] of due) this.#rounds.set(id, merged(round, this.#rounds.get(id)));
    this.#timer = undefined;
    this.#arrange();
  }
}

function merged(round: Round, later: Round | undefined): Round {
  return later ? { of: round.of, respondents: new Set([...round.respondents, ...later.respondents]) } : round;
}

function notesOf({ of, respondents }: Round): AnswersNote[] {
  const all = [...respondents];
  const parts = Array.from({ length: Math.ceil(all.length / mostInNote) }, (_, part) =>
    all.slice(part * mostInNote, (part + 1) * mostInNote),
  );
  return parts.map((p) => ({
    s: 'Answer',
    w: of.workspaceId,
    e: of.engagementId,
    r: of.roundId,
    p,
    a: of.isAnonymous,
  }));
}
