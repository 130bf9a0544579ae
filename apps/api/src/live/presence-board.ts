import { v7 } from 'uuid';
import { isPresence, isPulse, type Note, type PresenceNote, type PresentNote } from './note.ts';

/** Somebody who has the engagement open. */
export interface Present {
  readonly userId: string;
  readonly name: string;
  readonly page: string;
  readonly since: Date;
}

interface OtherProcess {
  readonly people: Map<string, PresentNote>;
  heardAt: number;
}

const pulseMs = 10_000;
const forgottenAfterMs = 25_000;
const mostInNote = 8;
const mostShown = 50;

/** What the board needs from the channel. */
export interface BoardChannel {
  readonly send: (notes: readonly Note[]) => Promise<boolean>;
  /** The own pulse did not come back: whatever carries notes is broken without saying so. */
  readonly interrupt: () => void;
  /** Who is here changed in an engagement. */
  readonly changed: (engagement: string) => void;
}

/**
 * Who is here, across processes. Nothing is stored: each process tells the others who comes and goes with it, its pulse says that
 * it lives, and whoever is silent for 25 seconds is forgotten with all its people.
 */
export class PresenceBoard {
  readonly #id = v7();
  readonly #own = new Map<string, PresentNote>();
  readonly #others = new Map<string, OtherProcess>();
  readonly #pulse: NodeJS.Timeout;
  #heardSelfAt = Date.now();

  constructor(private readonly channel: BoardChannel) {
    this.#pulse = setInterval(() => this.#beat(), pulseMs);
    this.#pulse.unref();
    void this.channel.send([{ s: 'Pulse', x: this.#id, hello: true }]);
  }

  come(person: PresentNote): void {
    this.#own.set(person.k, person);
    this.channel.changed(person.e);
    this.#tell({ p: [person] });
  }

  leave(key: string): void {
    const person = this.#own.get(key);
    if (!person) return;
    this.#own.delete(key);
    this.channel.changed(person.e);
    this.#tell({ o: [key] });
  }

  /** Who has the engagement open, whoever came first first; one entry a person, with the page they went to last. */
  here(engagement: string): Present[] {
    const notes = [this.#own, ...[...this.#others.values()].map(({ people }) => people)]
      .flatMap((people) => [...people.values()])
      .filter(({ e }) => e === engagement)
      .sort((a, b) => a.t - b.t);
    const byUser = Map.groupBy(notes, ({ u }) => u);
    return [...byUser.values()].slice(0, mostShown).map((own) => {
      const first = own[0] as PresentNote;
      const last = own.at(-1) ?? first;
      return { userId: first.u, name: last.n, page: last.g, since: new Date(first.t) };
    });
  }

  hear(note: Note): void {
    if (isPulse(note)) this.#hearPulse(note.x, note.hello);
    else if (isPresence(note) && note.x !== this.#id) this.#hearPeople(note);
  }

  /** After a gap nobody knows who came and went: all begin again. */
  resume(): void {
    this.#heardSelfAt = Date.now();
    for (const id of [...this.#others.keys()]) this.#forget(id);
    void this.channel.send([{ s: 'Pulse', x: this.#id, hello: true }]);
    this.#tellAll();
  }

  close(): void {
    clearInterval(this.#pulse);
    this.#own.clear();
    this.#tell({ f: true });
  }

  #hearPulse(id: string, hello: boolean): void {
    if (id === this.#id) {
      this.#heardSelfAt = Date.now();
      return;
    }
    this.#other(id).heardAt = Date.now();
    if (hello && this.#own.size > 0) this.#tellAll();
  }

  #hearPeople({ x, p, o, f }: PresenceNote): void {
    if (f) this.#forget(x);
    const other = this.#other(x);
    const engagements = new Set(p.map(({ e }) => e));
    for (const person of p) other.people.set(person.k, person);
    for (const key of o) {
      const gone = other.people.get(key);
      if (gone && other.people.delete(key)) engagements.add(gone.e);
    }
    for (const engagement of engagements) this.channel.changed(engagement);
  }

  #other(id: string): OtherProcess {
    const known = this.#others.get(id) ?? { people: new Map(), heardAt: Date.now() };
    known.heardAt = Date.now();
    this.#others.set(id, known);
    return known;
  }

  #forget(id: string): void {
    const people = this.#others.get(id)?.people ?? new Map<string, PresentNote>();
    this.#others.delete(id);
    for (const engagement of new Set([...people.values()].map(({ e }) => e))) this.channel.changed(engagement);
  }

  #beat(): void {
    const now = Date.now();
    for (const [id, { heardAt }] of this.#others) if (now - heardAt > forgottenAfterMs) this.#forget(id);
    if (now - this.#heardSelfAt > forgottenAfterMs) this.channel.interrupt();
    void this.channel.send([{ s: 'Pulse', x: this.#id, hello: false }]);
  }

  #tellAll(): void {
    const all = [...this.#own.values()];
    this.#tell({ f: true });
    for (let from = 0; from < all.length; from += mostInNote) this.#tell({ p: all.slice(from, from + mostInNote) });
  }

  #tell({ p = [], o = [], f = false }: Partial<Pick<PresenceNote, 'p' | 'o' | 'f'>>): void {
    void this.channel.send([{ s: 'Presence', x: this.#id, p, o, f }]);
  }
}
