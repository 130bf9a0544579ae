import { Injectable, computed, inject, signal } from '@angular/core';
import type { Platform, Tie, UseCase, UseCaseAlternatives } from '@peerway/use-cases';
import { Problem } from '../graphql/problem.ts';

interface CatalogueContent {
  readonly useCases: readonly UseCase[];
  readonly platforms: readonly Platform[];
  readonly alternatives: readonly UseCaseAlternatives[];
  readonly ties: readonly Tie[];
}

/** The use cases and platforms that come with Peerway: fetched once, as a part of the app that no other page loads. */
@Injectable({ providedIn: 'root' })
export class Catalogue {
  private readonly content = signal<CatalogueContent | undefined>(undefined);
  private readonly failure = signal<Problem | undefined>(undefined);
  private fetching: Promise<void> | undefined;

  /** Undefined while it is on its way. */
  readonly useCases = computed(() => this.content()?.useCases);
  readonly platforms = computed(() => this.content()?.platforms);
  /** How each use case could do without peers. */
  readonly alternatives = computed(() => this.content()?.alternatives);
  /** Which use cases need or rule out each other. */
  readonly ties = computed(() => this.content()?.ties);
  readonly problem = this.failure.asReadonly();
  private readonly byId = computed(() => new Map(this.useCases()?.map((useCase) => [useCase.id, useCase])));
  private readonly platformById = computed(() => new Map(this.platforms()?.map((each) => [each.id, each])));

  constructor() {
    void this.fetch();
  }

  /** The use case of this id; undefined where there is none, or it is still on its way. */
  find(id: string): UseCase | undefined {
    return this.byId().get(id);
  }

  /** The platform of this id; undefined where there is none, or it is still on its way. */
  findPlatform(id: string): Platform | undefined {
    return this.platformById().get(id);
  }

  /** What a use case is called; its id where it is not known any more. */
  nameOf(id: string): string {
    return this.find(id)?.name ?? id;
  }

  /** Tries again after a failure. */
  reload(): void {
    if (this.content() === undefined) void this.fetch();
  }

  private fetch(): Promise<void> {
    this.fetching ??= import('@peerway/use-cases/content')
      .then(
        ({ useCases, platforms, useCaseAlternatives: alternatives, useCaseTies: ties }) => {
          this.failure.set(undefined);
          this.content.set({ useCases, platforms, alternatives, ties });
        },
        () => this.failure.set(unreachable()),
      )
      .finally(() => (this.fetching = undefined));
    return this.fetching;
  }
}

/** The catalogue of use cases and platforms. Call it where `inject` works. */
export function openCatalogue(): Catalogue {
  return inject(Catalogue);
}

function unreachable(): Problem {
  return new Problem({
    code: 'UNAVAILABLE',
    message: $localize`The catalogue did not arrive. Check the connection and try again.`,
  });
}
