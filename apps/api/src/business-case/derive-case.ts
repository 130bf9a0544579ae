import type { EntityManager } from '@mikro-orm/postgresql';
import { type BusinessCase, caseDerivation } from '@peerway/business-case';
import type { Derivation } from '@peerway/kernel';
import { derivationIn } from '../language/derivation-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { caseModelOf } from './case-model-of.ts';

/**
 * Where a figure of a business case comes from, in the language asked for.
 * @throws DomainError NOT_FOUND for a figure that there is not.
 */
export async function deriveCase(em: EntityManager, businessCase: BusinessCase, figure: string): Promise<Derivation> {
  return derivationIn(languageHere(), caseDerivation(await caseModelOf(em, businessCase), figure));
}
