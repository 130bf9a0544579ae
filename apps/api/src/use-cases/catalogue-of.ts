import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { Platform, UseCase } from '@peerway/use-cases';
import { platforms, useCases } from '@peerway/use-cases/content';
import { perOperation } from '../graphql/per-operation.ts';
import { OwnUseCase } from './own-use-case.entity.ts';

const publicUseCases: ReadonlyMap<string, UseCase> = new Map(useCases.map((one) => [one.id, one]));
const knownPlatforms: ReadonlyMap<string, Platform> = new Map(platforms.map((one) => [one.id, one]));

/** A use case that comes with Peerway; undefined for any other id. */
export function publicUseCase(id: string): UseCase | undefined {
  return publicUseCases.get(id);
}

/** A platform of the catalogue; undefined for any other id. */
export function platformOf(id: string): Platform | undefined {
  return knownPlatforms.get(id);
}

const keptOf = perOperation((): { own?: Promise<OwnUseCase[]> } => ({}));

/** The workspace's own use cases, oldest first; read once in an operation. */
export function ownUseCasesOf(em: EntityManager): Promise<OwnUseCase[]> {
  return (keptOf(em).own ??= em.find(OwnUseCase, {}, { orderBy: { id: 'asc' } }));
}

/** After an own use case was written: the next question reads them anew. */
export function forgetOwnUseCases(em: EntityManager): void {
  delete keptOf(em).own;
}

/** Every use case that a workspace can choose from: the catalogue, then its own. */
export async function useCasesOf(em: EntityManager): Promise<ReadonlyMap<string, UseCase>> {
  const own = await ownUseCasesOf(em);
  return new Map([
    ...publicUseCases,
    ...own.map(({ useCaseId, content }): [string, UseCase] => [useCaseId, content as UseCase]),
  ]);
}

/** The refusal of a use case that is not there. */
export function noSuchUseCase(id: string): DomainError {
  return new DomainError('NOT_FOUND', 'There is no such use case: it was removed, or the address is wrong.', { id });
}
