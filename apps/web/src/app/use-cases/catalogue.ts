import { Injectable, computed, inject, signal } from '@angular/core';
import type { Platform, Tie, UseCase, UseCaseAlternatives } from '@peerway/use-cases';
import { languageInForce } from '../../language/language-in-force.ts';
import { Problem } from '../graphql/problem.ts';
import { everyText } from './every-text.ts';
import { type OwnUseCase, ownUseCases } from './own-use-cases.ts';

interface CatalogueContent {
  readonly useCases: readonly UseCase[];
  readonly platforms: readonly Platform[];
  readonly alternatives: readonly UseCaseAlternatives[];
  readonly ties: readonly Tie[];
  /** Every text of the catalogue as it was first written. */
  readonly english: ReadonlySet<string>;
}

/**
 * The use cases and platforms that come with Peerway, in the language of the page as far as it is translated, with the use cases
 * of the workspace that is open after them. What comes with Peerway is fetched once, as a part of the app that no other page loads.
 */
@Injectable({ providedIn: 'root' })
export class Catalogue {
  private readonly content = signal<CatalogueContent | undefined>(undefined);
  private readonly failure = signal<Problem | undefined>(undefined);
  private readonly added = ownUseCases();
  private fetching: Promise<void> | undefined;

  /** Undefined while they are on their way. */
  readonly useCases = computed<readonly UseCase[] | undefined>(() => {
    const [content, own] = [this.content(), this.added.list()];
    return content && own && [...content.useCases, ...own.map(({ useCase }) => useCase)];
  });
  readonly platforms = computed(() => this.content()?.platforms);
  /** How each use case could do without peers. */
  readonly alternatives = computed(() => this.content()?.alternatives);
  /** Which use cases need or rule out each other. */
  readonly ties = computed(() => this.content()?.ties);
  readonly problem = computed(() => this.failure() ?? this.added.problem());
  private readonly byId = computed(() => new Map(this.useCases()?.map((useCase) => [useCase.id, useCase])));
  private readonly platformById = computed(() => new Map(this.platforms()?.map((each) => [each.id, each])));
  private readonly ownById = computed(() => new Map(this.added.list()?.map((own) => [own.useCase.id, own])));

  constructor() {
    void this.fetch();
  }

  /** The use case of this id; undefined where there is none, or it is still on its way. */
  find(id: string): UseCase | undefined {
    return this.byId().get(id);
  }

  /** What is kept of a use case that the workspace wrote itself; undefined for one that comes with Peerway. */
  ownOf(id: string): OwnUseCase | undefined {
    return this.ownById().get(id);
  }

  /** The platform of this id; undefined where there is none, or it is still on its way. */
  findPlatform(id: string): Platform | undefined {
    return this.platformById().get(id);
  }

  /** What a use case is called; its id where it is not known any more. */
  nameOf(id: string): string {
    return this.find(id)?.name ?? id;
  }

  /** The language of a text that the catalogue shows as it was first written; null for a translation, and for what the workspace wrote. */
  languageOf(text: string): string | null {
    return this.content()?.english.has(text) === true ? 'en' : null;
  }

  /** Tries again after a failure, and asks anew for what the workspace added; resolves once that stands. */
  async reload(): Promise<void> {
    if (this.content() === undefined) void this.fetch();
    await this.added.reload();
  }

  private fetch(): Promise<void> {
    this.fetching ??= import('@peerway/use-cases/content')
      .then(
        (content) => {
          const language = languageInForce();
          this.failure.set(undefined);
          this.content.set({
            useCases: content.useCasesIn(language),
            platforms: content.platformsIn(language),
            alternatives: content.useCaseAlternativesIn(language),
            ties: content.useCaseTiesIn(language),
            english: everyText([content.useCases, content.platforms]),
          });
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
