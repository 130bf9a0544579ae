import { effect, inject, type Signal, signal, untracked } from '@angular/core';
import type { CaseStudy, Correction } from '@peerway/case-studies';
import { Changes } from '../graphql/changes.ts';
import {
  LibraryCorrectionsDocument,
  LibraryOwnCasesDocument,
  type LibraryOwnCasesQuery,
} from '../graphql/generated/graphql.ts';
import { Place } from '../graphql/place.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { refresher } from '../graphql/refresher.ts';
import { type Tell, teller } from '../graphql/tell.ts';

/** What a workspace added to the library: nobody else sees it. */
export interface OwnParts {
  readonly own: readonly CaseStudy[];
  readonly corrections: readonly Correction[];
}

export interface AskedOwnParts {
  /** Undefined while they are on their way. Where they do not arrive there are none, and a problem says why. */
  readonly parts: Signal<OwnParts | undefined>;
  readonly problem: Signal<Problem | undefined>;
  /** Asks anew; resolves once the answer stands. */
  reload(): Promise<void>;
}

/** Asks for what the open workspace added, and asks again when that changes. Call it where `inject` works. */
export function ownParts(): AskedOwnParts {
  const [tell, place] = [teller(), inject(Place)];
  const parts = signal<OwnParts | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  let newest = 0;
  const load = async (): Promise<void> => {
    const mine = (newest += 1);
    try {
      const loaded = await loadParts(tell);
      if (mine !== newest) return;
      problem.set(undefined);
      parts.set(loaded);
    } catch (error) {
      // The public cases are worth showing without them.
      if (mine !== newest) return;
      problem.set(problemOf(error));
      parts.update((before) => before ?? { own: [], corrections: [] });
    }
  };
  effect(() => {
    if (place.workspace() === undefined) return;
    untracked(() => {
      parts.set(undefined);
      void load();
    });
  });
  const again = refresher(load);
  inject(Changes).on(['OwnCase', 'CaseCorrection'], () => again.touch());
  return { parts: parts.asReadonly(), problem: problem.asReadonly(), reload: load };
}

async function loadParts(tell: Tell): Promise<OwnParts> {
  const [own, { caseCorrections }] = await Promise.all([ownCases(tell), tell(LibraryCorrectionsDocument, {})]);
  // The API checks every case against the schema of the library before it keeps it.
  const corrections = caseCorrections.map((each) => ({ ...each, study: each.study as CaseStudy }));
  return { own, corrections };
}

async function ownCases(tell: Tell): Promise<CaseStudy[]> {
  const studies: CaseStudy[] = [];
  let after: string | null = null;
  do {
    const { ownCases: page }: LibraryOwnCasesQuery = await tell(LibraryOwnCasesDocument, { after });
    studies.push(...page.nodes.map(({ study }) => study as CaseStudy));
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return studies;
}
