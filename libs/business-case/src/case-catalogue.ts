import type { CaseAlternative } from './case-model.ts';
import type { CostFile, DriverFile } from './driver.ts';

/** What a case needs to know of one stage of a rollout. */
export interface CatalogueStage {
  readonly order: number;
  /** How long it takes. */
  readonly weeks: { readonly likely: number };
}

/** What a case needs to know of one use case of the catalogue. */
export interface CatalogueUseCase {
  readonly id: string;
  readonly name: string;
  readonly rolloutStages: readonly CatalogueStage[];
}

/** A way without peers as the catalogue knows it, with its place on the scale of cost from 1 (little) to 5 (much). */
export interface AlternativeCandidate extends CaseAlternative {
  readonly cost: number;
}

/** Everything of the released content that a case is put together from. */
export interface CaseCatalogue {
  readonly drivers: readonly DriverFile[];
  readonly costs: CostFile;
  readonly useCases: readonly CatalogueUseCase[];
  readonly alternatives: readonly AlternativeCandidate[];
}

/** The released content, as the libraries hold it. */
export interface CaseContent extends Omit<CaseCatalogue, 'alternatives'> {
  readonly alternatives: readonly {
    readonly useCase: string;
    readonly alternatives: readonly { readonly name: string; readonly kind: string; readonly cost: number }[];
  }[];
}

/**
 * The released content as a case needs it: `useCaseDrivers` and `standardCosts` of this library's content, `useCases` and
 * `useCaseAlternatives` of that of the use cases.
 *
 * @example
 * const alternatives = [{ useCase: 'x', alternatives: [{ name: 'A cache', kind: 'localCache', cost: 1 }] }];
 * caseCatalogue({ drivers: [], costs: { wholeCase: [], parameters: [], drivers: [] }, useCases: [], alternatives }).alternatives;
 * // => [{ useCase: 'x', name: 'A cache', kind: 'localCache', cost: 1 }]
 */
export function caseCatalogue(content: CaseContent): CaseCatalogue {
  return {
    ...content,
    alternatives: content.alternatives.flatMap(({ useCase, alternatives }) =>
      alternatives.map(({ name, kind, cost }) => ({ useCase, name, kind, cost })),
    ),
  };
}
