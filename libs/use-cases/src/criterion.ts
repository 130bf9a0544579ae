import { levers, plainText } from '@peerway/kernel';
import * as z from 'zod';

/** Where the scores of a criterion come from. A group has none: it only holds others. */
export const CriterionKind = z
  .enum(['group', 'lever', 'readiness', 'prerequisites', 'risk', 'cost', 'time', 'own'])
  .meta({
    id: 'CriterionKind',
    description:
      'Where the scores of a criterion come from: a lever that the use case serves, readiness for its patterns, prerequisites met, its risks, its effort, its rollout time, or people ("own"). A group only holds other criteria.',
  });
export type CriterionKind = z.infer<typeof CriterionKind>;

/** Which way is better. */
export const CriterionDirection = z
  .enum(['max', 'min'])
  .meta({ id: 'CriterionDirection', description: 'Which way is better: more ("max") or less ("min").' });
export type CriterionDirection = z.infer<typeof CriterionDirection>;

const farthest = 'The worst and the best lie between -1,000,000,000 and 1,000,000,000. Choose a larger unit.';
/** Further apart than numbers reach, two ends make no scale. */
const anchor = z.number().min(-1e9, { error: farthest }).max(1e9, { error: farthest });

/**
 * One side from which use cases are compared. The tree is flat: each criterion names the group above it.
 *
 * `worst` and `best` anchor the scale, in the unit of the criterion: the worst counts 0 points, the best 100, and beyond them
 * nothing more is won or lost. So a use case that is added changes no other's points.
 *
 * @example
 * Criterion.shape.weight.parse(null); // => null
 */
export const Criterion = z
  .object({
    id: plainText({ max: 60 }).describe('Names it within the tree.'),
    parent: plainText({ max: 60 }).nullable().describe('The group above it; null at the top.'),
    kind: CriterionKind,
    lever: z.enum(levers).nullable().describe('Which lever, for a criterion of that kind.'),
    name: plainText({ max: 80 }).nullable().describe('Its own name; null where the product has a word for it.'),
    direction: CriterionDirection,
    weight: z
      .number({ error: 'A weight is a number from 0 to 100.' })
      .min(0, { error: 'A weight cannot be negative.' })
      .max(100, { error: 'A weight is at most 100 points.' })
      .nullable()
      .describe('How much it counts beside its siblings, in points; null for a lever whose weight comes from Align.'),
    unsure: z
      .number()
      .min(0)
      .max(1)
      .describe('How unsure the weight is: 0.2 means anything from 20 % less to 20 % more. 0 takes it as it is.'),
    worst: anchor.describe('What counts 0 points, in the unit of the criterion.'),
    best: anchor.describe('What counts 100 points.'),
    enabled: z.boolean().describe('Whether it counts at all.'),
  })
  .meta({ id: 'Criterion', description: 'One side from which use cases are compared.' });
export type Criterion = z.infer<typeof Criterion>;
