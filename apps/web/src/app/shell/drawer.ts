import { Injectable, signal } from '@angular/core';
import type { Derivation } from '@peerway/kernel';
import { type Problem, problemOf } from '../graphql/problem.ts';

/** Fetches how one figure came about. */
export type DerivationLoader = (figure: string) => Promise<Derivation>;

export interface OpenDerivation {
  readonly figure: string;
  readonly load: DerivationLoader;
  readonly derivation?: Derivation;
  readonly problem?: Problem;
}

/** What the right drawer shows: how one figure came about, and on request how its inputs did. */
@Injectable({ providedIn: 'root' })
export class Drawer {
  private readonly trail = signal<readonly OpenDerivation[]>([]);
  private opener: HTMLElement | undefined;

  /** The figures opened one from the other; the last one shows. */
  readonly path = this.trail.asReadonly();

  /** Opens the drawer on one figure; inputs that are figures themselves can be followed. */
  showDerivation(figure: string, load: DerivationLoader): void {
    if (this.trail().length === 0 && document.activeElement instanceof HTMLElement)
      this.opener = document.activeElement;
    this.trail.set([]);
    void this.push(figure, load);
  }

  follow(figure: string): void {
    const last = this.trail().at(-1);
    if (last !== undefined) void this.push(figure, last.load);
  }

  back(): void {
    this.trail.update((trail) => trail.slice(0, -1));
  }

  close(): void {
    this.trail.set([]);
    this.opener?.focus();
    this.opener = undefined;
  }

  private async push(figure: string, load: DerivationLoader): Promise<void> {
    const place = this.trail().length;
    this.trail.update((trail) => [...trail, { figure, load }]);
    try {
      const derivation = await load(figure);
      this.fill(place, { figure, load, derivation });
    } catch (error) {
      // Refusals (a hidden group) are part of the answer: the drawer says them.
      this.fill(place, { figure, load, problem: problemOf(error) });
    }
  }

  /** Writes only if the same figure still waits at this place: a slow answer never replaces a newer one. */
  private fill(place: number, filled: OpenDerivation): void {
    this.trail.update((trail) =>
      trail[place]?.figure === filled.figure ? trail.map((open, index) => (index === place ? filled : open)) : trail,
    );
  }
}
