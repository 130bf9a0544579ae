import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { CatalogueBasis } from './basis.ts';
import { PrerequisiteCheck } from './prerequisite.ts';
import { CatalogueId } from './use-case.ts';

/** The ways to do something without peers. */
export const AlternativeKind = z.enum(['centralServer', 'cdn', 'localCache', 'managedService']).meta({
  id: 'AlternativeKind',
  description:
    'A way to do it without peers: a central server, a content network, a local cache, or a service that somebody else runs.',
});
export type AlternativeKind = z.infer<typeof AlternativeKind>;

/**
 * One thing that has to hold so that an alternative suffices. Its id is unlike any of the prerequisites, so that a finding-out
 * can answer it in the same way.
 *
 * @example
 * AlternativeCheck.shape.id.parse('cdn-1'); // => 'cdn-1'
 */
export const AlternativeCheck = z
  .object({
    id: z.string().max(80).describe('Names it within its use case, such as cdn-1; stays the same for ever.'),
    text: plainText({ max: 400 }).describe('What has to be true.'),
    check: PrerequisiteCheck.describe('How it is found out.'),
  })
  .meta({ id: 'AlternativeCheck', description: 'One thing that has to hold so that an alternative suffices.' });
export type AlternativeCheck = z.infer<typeof AlternativeCheck>;

/**
 * One way to do without peers what a use case does.
 *
 * It suffices when all its checks are met, does not when one is unmet, and is unknown otherwise. No check rests on a question of
 * the bank or on a fact that the use case itself has as a prerequisite: a better network or more readiness never speaks for the
 * alternative, so that a verdict stays monotone.
 *
 * @example
 * Alternative.shape.cost.parse(3); // => 3
 */
export const Alternative = z
  .object({
    kind: AlternativeKind.describe('Which way it is; each at most once for a use case.'),
    name: plainText({ max: 120 }).describe('What it is called here.'),
    what: plainText({ max: 500 }).describe('What it is here, in a sentence or two.'),
    sufficientWhen: plainText({ max: 400 }).describe('When it is enough, in words.'),
    sufficientChecks: z.array(AlternativeCheck).min(1).max(10).readonly().describe('What has to hold for that: all.'),
    cannot: plainText({ max: 400 }).describe('What it cannot do that peers can.'),
    cost: z.int().min(1).max(5).describe('What it costs beside the other ways: 1 little, 5 much. An expert default.'),
    hybrid: plainText({ max: 400 }).nullable().describe('What both together look like; null if they do not combine.'),
    basis: CatalogueBasis,
  })
  .meta({ id: 'Alternative', description: 'One way to do without peers what a use case does.' });
export type Alternative = z.infer<typeof Alternative>;

/**
 * How a use case of the catalogue could be done without peers, and what it cannot do without.
 *
 * @example
 * UseCaseAlternatives.safeParse({ useCase: 'x' }).success; // => false
 */
export const UseCaseAlternatives = z
  .object({
    useCase: CatalogueId,
    p2pCost: z.int().min(1).max(5).describe('What the use case costs with peers, on the same scale.'),
    neededForP2p: z
      .array(z.string().max(80))
      .max(50)
      .readonly()
      .describe('Its prerequisites without which peers cannot work at all; the others are conditions.'),
    alternatives: z.array(Alternative).min(1).max(10).readonly(),
  })
  .meta({ id: 'UseCaseAlternatives', description: 'How a use case could be done without peers.' });
export type UseCaseAlternatives = z.infer<typeof UseCaseAlternatives>;

/** The file that holds them all. */
export const AlternativeCatalogue = z
  .object({ $schema: z.string(), useCases: z.array(UseCaseAlternatives).readonly() })
  .meta({ id: 'AlternativeCatalogue', description: 'How each use case could be done without peers.' });
