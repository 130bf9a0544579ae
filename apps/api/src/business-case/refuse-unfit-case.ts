import type { EntityManager } from '@mikro-orm/postgresql';
import type { BusinessCase } from '@peerway/business-case';
import { DomainError } from '@peerway/kernel';
import { useCasesOf } from '../use-cases/catalogue-of.ts';
import { unknownUseCase } from '../use-cases/refuse-unfit-settings.ts';

/** Something of a case that names a use case, and where it stands. */
interface Named {
  readonly useCase: string | null;
  readonly at: string;
}

/**
 * Refuses a business case that names a use case which is not there, or says the same thing twice. What cannot be computed is no
 * reason: it is told as a finding, so that half-written formulas can be kept.
 * @throws DomainError BAD_INPUT naming the field.
 */
export async function refuseUnfitCase(em: EntityManager, businessCase: BusinessCase): Promise<void> {
  const known = await useCasesOf(em);
  for (const { useCase, at } of useCasesNamed(businessCase))
    if (useCase !== null && !known.has(useCase)) throw unknownUseCase(useCase, `case.${at}`);
  for (const [field, keys] of identities(businessCase)) refuseTwice(field, keys);
}

/** Every place of a case that names a use case. */
export function useCasesNamed(of: BusinessCase): Named[] {
  const each = (list: string, items: readonly { readonly useCase: string | null }[]): Named[] =>
    items.map(({ useCase }, place) => ({ useCase, at: `${list}.${place}.useCase` }));
  return [
    ...of.useCases.map((useCase, place) => ({ useCase, at: `useCases.${place}` })),
    ...each('estimates', of.estimates),
    ...each('ownParameters', of.ownParameters),
    ...each('ownDrivers', of.ownDrivers),
    ...each('leftOut', of.leftOut),
    ...each('phasing', of.phasing),
    ...each('alternatives', of.alternatives),
    ...of.correlations.flatMap(({ a, b }, place) => each(`correlations.${place}`, [a, b])),
    ...of.sharedCauses.flatMap(({ parameters }, place) =>
      each(
        `sharedCauses.${place}.parameters`,
        parameters.map((one) => one.of),
      ),
    ),
    ...of.scenarios.flatMap(({ overrides }, place) =>
      each(
        `scenarios.${place}.overrides`,
        overrides.map((one) => one.of),
      ),
    ),
  ];
}

/** By what the things of each list are told apart. */
function identities(of: BusinessCase): (readonly [string, readonly string[]])[] {
  const place = (useCase: string | null, name = ''): string => `${useCase ?? ''} ${name}`.trim();
  return [
    ['useCases', of.useCases],
    ['estimates', of.estimates.map(({ useCase, name }) => place(useCase, name))],
    ['ownDrivers', of.ownDrivers.map(({ id }) => id)],
    ['leftOut', of.leftOut.map(({ useCase, driver }) => place(useCase, driver))],
    ['phasing', of.phasing.map(({ useCase }) => place(useCase))],
    ['scenarios', of.scenarios.map(({ id }) => id)],
    ['alternatives', of.alternatives.map(({ useCase }) => useCase)],
  ];
}

function refuseTwice(list: string, keys: readonly string[]): void {
  const told = new Set<string>();
  for (const [place, key] of keys.entries()) {
    if (told.has(key))
      throw new DomainError('BAD_INPUT', `The same thing is named twice: ${key}. Say it once.`, {
        field: `case.${list}.${place}`,
        id: key,
      });
    told.add(key);
  }
}
