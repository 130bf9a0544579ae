import { effect, inject, type Signal, signal, untracked } from '@angular/core';
import type { UseCase } from '@peerway/use-cases';
import { Changes } from '../graphql/changes.ts';
import { CatalogueOwnUseCasesDocument, type CatalogueOwnUseCasesQuery } from '../graphql/generated/graphql.ts';
import { Place } from '../graphql/place.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { refresher } from '../graphql/refresher.ts';
import { type Tell, teller } from '../graphql/tell.ts';

/** A use case that the workspace wrote, with what an edit of it needs. */
export interface OwnUseCase {
  /** Names what is kept; the use case has an id of its own, which stands in addresses. */
  readonly id: string;
  readonly version: number;
  readonly updatedBy: string;
  readonly updatedAt: string;
  readonly useCase: UseCase;
}

export interface AskedOwnUseCases {
  /** Undefined while they are on their way. Where they do not arrive there are none, and a problem says why. */
  readonly list: Signal<readonly OwnUseCase[] | undefined>;
  readonly problem: Signal<Problem | undefined>;
  /** Asks anew; resolves once the answer stands. */
  reload(): Promise<void>;
}

/** Asks for the open workspace's own use cases, and asks again when they change. Call it where `inject` works. */
export function ownUseCases(): AskedOwnUseCases {
  const [tell, place] = [teller(), inject(Place)];
  const list = signal<readonly OwnUseCase[] | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  let newest = 0;
  const load = async (): Promise<void> => {
    const mine = (newest += 1);
    try {
      const loaded = await everyPage(tell);
      if (mine !== newest) return;
      problem.set(undefined);
      list.set(loaded);
    } catch (error) {
      // The catalogue is worth showing without them.
      if (mine !== newest) return;
      problem.set(problemOf(error));
      list.update((before) => before ?? []);
    }
  };
  effect(() => {
    if (place.workspace() === undefined) return;
    untracked(() => {
      list.set(undefined);
      void load();
    });
  });
  const again = refresher(load);
  inject(Changes).on(['OwnUseCase'], () => again.touch());
  return { list: list.asReadonly(), problem: problem.asReadonly(), reload: load };
}

async function everyPage(tell: Tell): Promise<OwnUseCase[]> {
  const all: OwnUseCase[] = [];
  let after: string | null = null;
  do {
    const { ownUseCases: page }: CatalogueOwnUseCasesQuery = await tell(CatalogueOwnUseCasesDocument, { after });
    // The API checks every use case against the schema of the library before it keeps it.
    all.push(...page.nodes.map((node) => ({ ...node, useCase: node.useCase as UseCase })));
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return all;
}
