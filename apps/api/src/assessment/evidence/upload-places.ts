import { DomainError } from '@peerway/kernel';

const mostAtOnce = 32;
const mostOfOne = 3;

/** Uploads under way in this process: so many at most, so many of one person, and one at a time held in memory. */
export class UploadPlaces {
  private readonly taken = new Map<string, number>();
  private last: Promise<unknown> = Promise.resolve();

  /** @throws DomainError RATE_LIMITED when too many files are on their way. */
  async within<T>(person: string, work: () => Promise<T>): Promise<T> {
    const own = this.taken.get(person) ?? 0;
    const all = [...this.taken.values()].reduce((sum, count) => sum + count, 0);
    if (own >= mostOfOne || all >= mostAtOnce)
      throw new DomainError(
        'RATE_LIMITED',
        'Too many files are on their way. Try again when the others have arrived.',
        { retryAfter: 10 },
      );
    this.taken.set(person, own + 1);
    try {
      return await work();
    } finally {
      const left = (this.taken.get(person) ?? 1) - 1;
      if (left === 0) this.taken.delete(person);
      else this.taken.set(person, left);
    }
  }

  /** Runs one piece of work after the other. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
