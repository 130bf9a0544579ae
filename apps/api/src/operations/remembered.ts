/** What was worked out before, by everything that it rests on; the oldest goes first. */
export class Remembered<T> {
  readonly #made = new Map<string, T>();

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  /** What was made of this before; undefined if nothing was, or it is forgotten. */
  known(key: string): T | undefined {
    return this.#made.get(key);
  }

  /** What was made of this before, or is made of it now. */
  of(key: string, make: () => T): T {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(key, made);
    const oldest = this.#made.keys().next().value;
    if (this.#made.size > this.most && oldest !== undefined) this.#made.delete(oldest);
    return made;
  }
}
