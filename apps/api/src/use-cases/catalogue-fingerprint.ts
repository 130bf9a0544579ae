import type { EntityManager } from '@mikro-orm/postgresql';
import type { UseCase } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { ownUseCasesOf } from './catalogue-of.ts';
import { sha256 } from './fingerprint.ts';

let built: string | undefined;

/** Tells the use cases of a day from those of another, by what of them a ranking rests on; words do not count. */
export async function catalogueFingerprint(em: EntityManager): Promise<string> {
  built ??= sha256(useCases.map(rankedBy));
  const own = await ownUseCasesOf(em);
  if (own.length === 0) return built;
  return sha256([built, ...own.map(({ content }) => rankedBy(content as UseCase))]);
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
