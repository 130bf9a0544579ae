import { DomainError } from '@peerway/kernel';
import * as z from 'zod';
import type { PlatformStanding } from './platform-standing.ts';
import type { Platform } from './platform.ts';

/** What one platform has in a row. */
export const ComparedPlatformCell = z
  .object({
    platform: z.string(),
    text: z.string().nullable(),
    number: z.number().nullable(),
    holds: z.boolean().nullable(),
    unverified: z.boolean().describe('Whether it is only remembered.'),
  })
  .meta({ id: 'ComparedPlatformCell', description: 'What one platform has in a row of a comparison.' });
export type ComparedPlatformCell = z.infer<typeof ComparedPlatformCell>;

/** One row of platforms side by side. */
export const ComparedPlatformRow = z
  .object({
    kind: z.enum(['score', 'trait', 'need', 'fact']).meta({
      id: 'ComparedPlatformKind',
      description: 'A score (number), a trait (yes or no), how many needs are met, or a fact (words).',
    }),
    at: z.string().describe('The criterion, the trait or the fact.'),
    same: z.boolean().describe('Whether all platforms have the same in it.'),
    cells: z.array(ComparedPlatformCell).readonly().describe('One for each platform, in the order asked for.'),
  })
  .meta({ id: 'ComparedPlatformRow', description: 'One row of platforms side by side.' });
export type ComparedPlatformRow = z.infer<typeof ComparedPlatformRow>;

/**
 * The facts that platforms are compared by, in the order of the rows.
 *
 * @example
 * comparedFacts[0]; // => 'licence'
 */
export const comparedFacts = [
  'licence',
  'steward',
  'firstRelease',
  'encryption',
  'identity',
  'identityIntegration',
  'audit',
  'operatingSystems',
  'languages',
  'protocols',
  'observability',
  'operationsBurden',
] as const;

type Side = readonly [Platform, PlatformStanding];
type Content = Partial<Omit<ComparedPlatformCell, 'platform'>>;

/**
 * Two to four platforms side by side: scores, needs, traits, facts, and in which rows they are the same.
 *
 * @throws DomainError unless two to four different platforms are given, each with its standing.
 *
 * @example
 * comparedFacts.length; // => 12
 */
export function platformsCompared(
  platforms: readonly Platform[],
  standings: readonly PlatformStanding[],
): ComparedPlatformRow[] {
  if (platforms.length < 2 || platforms.length > 4 || new Set(platforms.map(({ id }) => id)).size < platforms.length) {
    throw new DomainError('COMPARE_TWO_TO_FOUR', 'Two to four different platforms can be put side by side.');
  }
  const sides = platforms.map((platform) => [platform, standingOf(platform, standings)] as const);
  return [
    ...scoreRows(sides),
    row(sides, 'need', 'needs', (_, { needs }) => ({
      number: needs.filter(({ state }) => state === 'met').length,
      text: String(needs.length),
    })),
    ...traitRows(sides),
    row(sides, 'fact', 'architecture', ({ architecture }) => ({ text: architecture })),
    row(sides, 'fact', 'maturity', ({ maturity }) => ({ text: maturity })),
    ...comparedFacts.map((fact) =>
      row(sides, 'fact', fact, (platform) => ({
        text: platform[fact].fact,
        unverified: platform[fact].basis === 'recalled',
      })),
    ),
  ];
}

function scoreRows(sides: readonly Side[]): ComparedPlatformRow[] {
  return (sides[0]?.[1].cells ?? []).map(({ criterion }, at) =>
    row(sides, 'score', criterion, (_, { cells }) => ({
      number: cells[at]?.score ?? null,
      text: cells[at]?.reason ?? null,
    })),
  );
}

function traitRows(sides: readonly Side[]): ComparedPlatformRow[] {
  return (sides[0]?.[1].traits ?? []).map(({ trait }, at) =>
    row(sides, 'trait', trait, (_, { traits }) => ({
      holds: traits[at]?.holds ?? null,
      unverified: traits[at]?.unverified ?? false,
    })),
  );
}

function row(
  sides: readonly Side[],
  kind: ComparedPlatformRow['kind'],
  at: string,
  contentOf: (platform: Platform, standing: PlatformStanding) => Content,
): ComparedPlatformRow {
  const cells = sides.map(([platform, standing]) => {
    const { text = null, number = null, holds = null, unverified = false } = contentOf(platform, standing);
    return { platform: platform.id, text, number, holds, unverified };
  });
  // The reasons of two equal scores may differ; two equal shares of needs are the same only out of equally many.
  const told = new Set(
    cells.map(({ text, number, holds }) => JSON.stringify([kind === 'score' ? null : text, number, holds])),
  );
  return { kind, at, same: told.size === 1, cells };
}

function standingOf({ id }: Platform, standings: readonly PlatformStanding[]): PlatformStanding {
  const standing = standings.find(({ platform }) => platform === id);
  if (standing) return standing;
  throw new DomainError('PLATFORM_NOT_JUDGED', `Nothing is known here about the platform ${id}.`, { platform: id });
}
