import type { EntityManager } from '@mikro-orm/postgresql';
import { type BusinessCase, type CaseModel, caseModel } from '@peerway/business-case';
import { standardCosts, useCaseDrivers } from '@peerway/business-case/content';
import type { UseCase } from '@peerway/use-cases';
import { useCaseAlternatives } from '@peerway/use-cases/content';
import { useCasesOf } from '../use-cases/catalogue-of.ts';

/** The ways without peers that the catalogue knows, for each use case. */
export const alternativesKnown = useCaseAlternatives.flatMap(({ useCase, alternatives }) =>
  alternatives.map(({ name, kind, what, cost }) => ({ useCase, name, kind, what, cost })),
);

/** A case brought together with what the catalogue and the workspace's own use cases know, ready to be computed. */
export async function caseModelOf(em: EntityManager, businessCase: BusinessCase): Promise<CaseModel> {
  return caseModelWith(await useCasesOf(em), businessCase);
}

/** The same with use cases that were read before. */
export function caseModelWith(useCases: ReadonlyMap<string, UseCase>, businessCase: BusinessCase): CaseModel {
  return caseModel(businessCase, {
    drivers: useCaseDrivers,
    costs: standardCosts,
    useCases: [...useCases.values()],
    alternatives: alternativesKnown,
  });
}
