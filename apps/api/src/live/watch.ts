/** One thing that changed, as a subscriber is told it. */
export interface Told {
  readonly kind: string;
  readonly id: string | null;
  /** Whether the subscriber did it. */
  readonly mine: boolean;
}

/** Two messages a second are enough for eyes. */
const pauseMs = 500;
const mostPending = 50;
/** Stands for so much that nobody lists it, and for what was missed. */
export const everything: Told = { kind: 'Everything', id: null, mine: false };

interface Pending {
  readonly told: Told;
  readonly dueAt: number;
}

/**
 * What one subscriber has still to be told. It gathers while the subscriber is slow or was told something just now, each thing
 * once, and never more than a little: beyond that it says that everything changed.
 */
export class Watch implements AsyncIterableIterator<readonly Told[]> {
  readonly #pending = new Map<string, Pending>();
  #waiting: ((result: IteratorResult<readonly Told[]>) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #notBefore = 0;
  #isOver = false;

  constructor(private readonly left: () => void) {}

  /** Adds something to be told, not before a moment. */
  offer(told: Told, notBefore = 0): void {
    if (this.#isOver) return;
    const key = `${told.kind} ${told.id}`;
    const before = this.#pending.get(key);
    if (!before && this.#pending.size >= mostPending) this.#gather(notBefore);
    else if (before)
      this.#pending.set(key, {
        told: { ...told, mine: before.told.mine && told.mine },
        dueAt: Math.min(before.dueAt, notBefore),
      });
    else this.#pending.set(key, { told, dueAt: notBefore });
    this.#arrange();
  }

  next(): Promise<IteratorResult<readonly Told[]>> {
    if (this.#isOver) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.#arrange();
    });
  }

  return(): Promise<IteratorResult<readonly Told[]>> {
    if (!this.#isOver) {
      this.#isOver = true;
      clearTimeout(this.#timer);
      this.#pending.clear();
      this.#waiting?.({ done: true, value: undefined });
      this.left();
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(): Promise<IteratorResult<readonly Told[]>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** One word for all of it, at the latest moment that any of it waits for. */
  #gather(notBefore: number): void {
    const dueAt = Math.max(notBefore, ...[...this.#pending.values()].map((pending) => pending.dueAt));
    this.#pending.clear();
    this.#pending.set(`${everything.kind} null`, { told: everything, dueAt });
  }

  #arrange(): void {
    clearTimeout(this.#timer);
    if (!this.#waiting || this.#pending.size === 0) return;
    const dueAt = Math.min(...[...this.#pending.values()].map((pending) => pending.dueAt));
    const wait = Math.max(this.#notBefore, dueAt) - Date.now();
    if (wait <= 0) this.#tell();
    else this.#timer = setTimeout(() => this.#tell(), wait);
  }

  #tell(): void {
    const resolve = this.#waiting;
    const now = Date.now();
    const due = [...this.#pending].filter(([, { dueAt }]) => dueAt <= now);
    // A timer may ring a moment early.
    if (!resolve || due.length === 0) return this.#arrange();
    for (const [key] of due) this.#pending.delete(key);
    this.#notBefore = now + pauseMs;
    this.#waiting = undefined;
    resolve({ done: false, value: due.map(([, { told }]) => told) });
  }
}
