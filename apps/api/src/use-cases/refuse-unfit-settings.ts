import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { SelectionSettings } from '@peerway/use-cases';
import { useCasesOf } from './catalogue-of.ts';

/**
 * Refuses settings that name what is not there.
 * @throws DomainError BAD_INPUT naming the field.
 */
export async function refuseUnfitSettings(em: EntityManager, settings: SelectionSettings): Promise<void> {
  const known = await useCasesOf(em);
  const { useCases = [] } = { useCases: settings.useCases ?? [] };
  const unknown = useCases.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw unknownUseCase(useCases[unknown] ?? '', `settings.useCases.${unknown}`);
}

/** The refusal of something that names a use case which is neither in the catalogue nor the workspace's own. */
export function unknownUseCase(id: string, field: string): DomainError {
  return new DomainError(
    'BAD_INPUT',
    `There is no use case “${id.slice(0, 80)}” here: leave it out, or name another.`,
    {
      field,
      id,
    },
  );
}
