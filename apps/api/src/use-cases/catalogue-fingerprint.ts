import type { EntityManager } from '@mikro-orm/postgresql';
import type { UseCase } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { ownUseCasesOf } from './catalogue-of.ts';
import { sha256 } from './fingerprint.ts';

const published = new Map(useCases.map((one) => [one.id, sha256(rankedBy(one))]));

/**
 * Tells the use cases of a day from those of another, by what of them a ranking rests on; words do not count.
 * @param lookedAt the ids of those that are compared; null for all that there are
 */
export async function catalogueFingerprint(em: EntityManager, lookedAt: readonly string[] | null): Promise<string> {
  const own = await ownUseCasesOf(em);
  const all = new Map([
    ...published,
    ...own.map(({ useCaseId, content }): [string, string] => [useCaseId, sha256(rankedBy(content as UseCase))]),
  ]);
  const ids = [...(lookedAt ?? all.keys())].toSorted();
  return sha256(ids.map((id) => all.get(id) ?? id));
}

function rankedBy({
  id,
  levers,
  primaryLever,
  patterns,
  prerequisites,
  effort,
  risks,
  rolloutStages,
}: UseCase): unknown {
  return {
    id,
    levers,
    primaryLever,
    patterns,
    prerequisites: prerequisites.map(({ id: part, kind, check }) => ({ part, kind, check })),
    effort: [effort.small, effort.medium, effort.large].map(({ personWeeks }) => personWeeks),
    risks: risks.map(({ likelihood, impact }) => [likelihood, impact]),
    stages: rolloutStages.map(({ weeks }) => weeks),
  };
}
