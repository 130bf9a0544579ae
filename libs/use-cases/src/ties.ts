import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { CatalogueBasis } from './basis.ts';
import { CatalogueId } from './use-case.ts';

/** How two use cases hang together. */
export const TieKind = z.enum(['requires', 'excludes', 'eases']).meta({
  id: 'TieKind',
  description:
    '"requires": the first cannot be done without the second. "excludes": doing both makes no sense. "eases": work for the second is saved in the first.',
});
export type TieKind = z.infer<typeof TieKind>;

/**
 * That one use case needs another, rules it out or makes it easier.
 *
 * @example
 * Tie.shape.when.parse(null); // => null
 */
export const Tie = z
  .object({
    useCase: CatalogueId,
    kind: TieKind,
    other: CatalogueId,
    when: plainText({ max: 300 })
      .nullable()
      .describe('Under which circumstance it holds, for people to say before it counts; null if always.'),
    reason: plainText({ max: 400 }),
    basis: CatalogueBasis,
  })
  .meta({ id: 'Tie', description: 'That one use case needs another, rules it out or makes it easier.' });
export type Tie = z.infer<typeof Tie>;

/** The file that holds them all. */
export const TieList = z
  .object({ $schema: z.string(), ties: z.array(Tie).readonly() })
  .meta({ id: 'TieList', description: 'How use cases hang together.' });
