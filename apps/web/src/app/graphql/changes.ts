import { Injectable, signal } from '@angular/core';

/** Something that somebody changed: its kind, such as Round, and which one where that is told. */
export interface ChangeTold {
  readonly kind: string;
  readonly id: string | null;
  readonly mine: boolean;
}

/** Stands for what was missed: everything is asked for again. */
export const everythingChanged: readonly ChangeTold[] = [{ kind: 'Everything', id: null, mine: false }];

type Listener = (changes: readonly ChangeTold[]) => void;

/** Passes on what the live connection tells to the queries that show it. Small, since every page carries it. */
@Injectable({ providedIn: 'root' })
export class Changes {
  private readonly listeners = new Set<Listener>();
  private readonly live = signal(false);
  /** Whether changes by others are told right now. */
  readonly isLive = this.live.asReadonly();

  /** Listens to changes of some kinds until the returned function is called. */
  on(kinds: readonly string[], listener: () => void): () => void {
    const hear: Listener = (changes) => {
      if (changes.some(({ kind }) => kind === 'Everything' || kinds.includes(kind))) listener();
    };
    this.listeners.add(hear);
    return () => void this.listeners.delete(hear);
  }

  tell(changes: readonly ChangeTold[]): void {
    for (const listener of [...this.listeners]) listener(changes);
  }

  setLive(live: boolean): void {
    this.live.set(live);
  }
}
