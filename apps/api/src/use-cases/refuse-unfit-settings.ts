import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, type Finding } from '@peerway/kernel';
import { criteriaFindings, type SelectionSettings } from '@peerway/use-cases';
import { useCasesOf } from './catalogue-of.ts';

/** What to do about a criterion that cannot be taken, by what was found. All other findings are notes. */
const remedies: Readonly<Record<string, (finding: Named) => string>> = {
  DUPLICATE_CRITERION: ({ id }) => `Two criteria have the id “${id}”. Give one of them another.`,
  UNKNOWN_PARENT: ({ id, detail }) => `The criterion “${id}” stands under “${detail}”, which is not there.`,
  PARENT_NOT_GROUP: ({ id, detail }) =>
    `The criterion “${id}” stands under “${detail}”, which has scores itself: put it into a group.`,
  PARENT_CYCLE: ({ detail }) => `These groups hold each other in a circle: ${detail}. Put one of them to the top.`,
  ANCHORS_EQUAL: ({ id }) => `The worst and the best of “${id}” are the same, so that it has no scale. Change one.`,
  LEVER_MISSING: ({ id }) => `Say which lever the criterion “${id}” is to score.`,
};

interface Named {
  readonly id: string;
  readonly detail: string;
}

/**
 * Refuses settings that name what is not there, or whose criteria make no tree.
 * @throws DomainError BAD_INPUT naming the field.
 */
export async function refuseUnfitSettings(em: EntityManager, settings: SelectionSettings): Promise<void> {
  refuseUnfitCriteria(settings);
  const { useCases } = settings;
  if (useCases === null) return;
  if (useCases.length === 0)
    throw new DomainError('BAD_INPUT', 'Look at one use case at least, or at all of them.', {
      field: 'settings.useCases',
    });
  const known = await useCasesOf(em);
  for (const [place, id] of useCases.entries()) {
    if (!known.has(id)) throw unknownUseCase(id, `settings.useCases.${place}`);
    if (useCases.indexOf(id) < place)
      throw new DomainError('BAD_INPUT', `The use case “${id}” is named twice. Name it once.`, {
        field: `settings.useCases.${place}`,
        id,
      });
  }
}

function refuseUnfitCriteria({ criteria }: SelectionSettings): void {
  for (const finding of criteriaFindings(criteria)) {
    const remedy = remedies[finding.code];
    if (!remedy) continue;
    const id = criterionOf(finding);
    const place = criteria.findLastIndex((each) => each.id === id);
    const { code, detail } = finding;
    throw new DomainError('BAD_INPUT', remedy({ id, detail }), {
      field: `settings.criteria.${place}`,
      finding: code,
      detail,
    });
  }
}

function criterionOf({ at }: Finding): string {
  return at.slice('criterion:'.length);
}

/** The refusal of something that names a use case which is neither in the catalogue nor the workspace's own. */
export function unknownUseCase(id: string, field: string): DomainError {
  const shown = id.slice(0, 80);
  return new DomainError('BAD_INPUT', `There is no use case “${shown}” here: leave it out, or name another.`, {
    field,
    id: shown,
  });
}
