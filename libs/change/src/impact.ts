import * as z from 'zod';
import { ChangeId, prose } from './change-parts.ts';

/**
 * What can become different for people.
 *
 * @example
 * aspects.length; // => 10
 */
export const aspects = [
  'process',
  'tools',
  'role',
  'skills',
  'dataLocation',
  'privacy',
  'deviceUse',
  'performanceMeasures',
  'reportingLines',
  'collaboration',
] as const;

/** One thing that can become different for people. */
export const Aspect = z
  .enum(aspects)
  .meta({ id: 'ChangeAspect', description: 'One thing that can become different for people.' });
export type Aspect = z.infer<typeof Aspect>;

/**
 * How much one aspect changes for one group, as people judge it. Without it the proposal from the use cases stands.
 *
 * @example
 * StatedImpact.shape.level.safeParse(4).success; // => false
 */
export const StatedImpact = z
  .object({
    id: ChangeId.describe('The group and the aspect, joined by a dot.'),
    group: ChangeId,
    aspect: Aspect,
    level: z.int32().min(0).max(3).describe('0 nothing changes, 1 a little, 2 clearly, 3 the work is another.'),
    reason: prose.nullable().describe('Why; null for the reasons of the use cases.'),
  })
  .refine(({ id, group, aspect }) => id === `${group}.${aspect}`, {
    error: 'The id of an impact is its group and its aspect, joined by a dot.',
    path: ['id'],
  })
  .meta({ id: 'StatedImpact', description: 'How much one aspect changes for one group, as people judge it.' });
export type StatedImpact = z.infer<typeof StatedImpact>;
