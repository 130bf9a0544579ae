import { Injectable, computed, inject, signal } from '@angular/core';
import {
  type CaseStudy,
  createLibrary,
  entryId,
  libraryEntries,
  type LibraryEntry,
  type Scenario,
} from '@peerway/case-studies';
import { Problem } from '../graphql/problem.ts';
import { entryWords } from './entry-words.ts';
import { ownParts } from './own-parts.ts';

export type { LibraryEntry };

interface PublicContent {
  readonly caseStudies: readonly CaseStudy[];
  readonly scenarios: readonly Scenario[];
}

/**
 * Everything that the library holds for the workspace that is open: the cases that come with Peerway with its corrections, and
 * its own. The public ones are fetched once, as a part of the app that no other page loads.
 */
@Injectable({ providedIn: 'root' })
export class CaseLibrary {
  private readonly content = signal<PublicContent | undefined>(undefined);
  private readonly failure = signal<Problem | undefined>(undefined);
  private readonly added = ownParts();
  private fetching: Promise<void> | undefined;

  /** What stands in the library; undefined while it is on its way. */
  readonly entries = computed<readonly LibraryEntry[] | undefined>(() => {
    const [content, added] = [this.content(), this.added.parts()];
    if (content === undefined || added === undefined) return undefined;
    return libraryEntries({ published: content.caseStudies, scenarios: content.scenarios, ...added });
  });
  /** The same, ready to be searched. */
  readonly index = computed(() => {
    const entries = this.entries();
    return entries && createLibrary(entries, { year: thisYear(), words: entryWords });
  });
  /** Whether the workspace wrote or corrected any case. */
  readonly hasOwn = computed(() =>
    (this.entries() ?? []).some(
      (entry) => entry.kind === 'case' && (entry.origin === 'own' || entry.correction !== null),
    ),
  );
  readonly problem = computed(() => this.failure() ?? this.added.problem());
  private readonly byId = computed(() => new Map(this.entries()?.map((entry) => [entryId(entry), entry])));

  constructor() {
    void this.fetch();
  }

  /** The entry of this id; undefined where there is none, or it is still on its way. */
  find(id: string): LibraryEntry | undefined {
    return this.byId().get(id);
  }

  /** Tries again after a failure, and asks anew for what the workspace added; resolves once that stands. */
  async reload(): Promise<void> {
    if (this.content() === undefined) void this.fetch();
    await this.added.reload();
  }

  private fetch(): Promise<void> {
    this.fetching ??= import('@peerway/case-studies/content')
      .then(
        (content) => {
          this.failure.set(undefined);
          this.content.set(content);
        },
        () => this.failure.set(unreachable()),
      )
      .finally(() => (this.fetching = undefined));
    return this.fetching;
  }
}

/** The library of the workspace that is open. Call it where `inject` works. */
export function caseLibrary(): CaseLibrary {
  return inject(CaseLibrary);
}

/** The year that evidence is judged from. */
export function thisYear(): number {
  return new Date().getFullYear();
}

function unreachable(): Problem {
  return new Problem({
    code: 'UNAVAILABLE',
    message: $localize`The library did not arrive. Check the connection and try again.`,
  });
}
