import { Injectable, computed, inject, signal } from '@angular/core';
import type { CaseStudy, Scenario } from '@peerway/case-studies';
import { Problem } from '../graphql/problem.ts';

/** Something that stands in the library: a case that somebody lived through, or an illustrative scenario. */
export type LibraryEntry =
  | { readonly kind: 'case'; readonly origin: 'public' | 'own'; readonly study: CaseStudy; readonly correction: null }
  | { readonly kind: 'scenario'; readonly scenario: Scenario };

interface PublicContent {
  readonly caseStudies: readonly CaseStudy[];
  readonly scenarios: readonly Scenario[];
}

/**
 * Everything that the library holds for the workspace that is open. The cases that come with Peerway are fetched once, as a part
 * of the app that no other page loads.
 */
@Injectable({ providedIn: 'root' })
export class CaseLibrary {
  private readonly content = signal<PublicContent | undefined>(undefined);
  private readonly failure = signal<Problem | undefined>(undefined);
  private fetching: Promise<void> | undefined;

  /** What stands in the library; undefined while it is on its way. */
  readonly entries = computed<readonly LibraryEntry[] | undefined>(() => {
    const content = this.content();
    return content && [...content.caseStudies.map(publicCase), ...content.scenarios.map(scenarioEntry)];
  });
  readonly problem = this.failure.asReadonly();
  private readonly byId = computed(() => new Map(this.entries()?.map((entry) => [idOf(entry), entry])));

  constructor() {
    void this.fetch();
  }

  /** The entry of this id; undefined where there is none, or it is still on its way. */
  find(id: string): LibraryEntry | undefined {
    return this.byId().get(id);
  }

  /** Tries again after a failure. */
  reload(): void {
    if (this.content() === undefined) void this.fetch();
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

/** By what an entry is called in addresses. */
export function idOf(entry: LibraryEntry): string {
  return entry.kind === 'case' ? entry.study.id : entry.scenario.id;
}

/** An entry in one line. */
export function titleOf(entry: LibraryEntry): string {
  return entry.kind === 'case' ? entry.study.title : entry.scenario.title;
}

function publicCase(study: CaseStudy): LibraryEntry {
  return { kind: 'case', origin: 'public', study, correction: null };
}

function scenarioEntry(scenario: Scenario): LibraryEntry {
  return { kind: 'scenario', scenario };
}

function unreachable(): Problem {
  return new Problem({
    code: 'UNAVAILABLE',
    message: $localize`The library did not arrive. Check the connection and try again.`,
  });
}
