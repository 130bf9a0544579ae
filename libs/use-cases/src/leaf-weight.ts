import { Finding, levers } from '@peerway/kernel';
import * as z from 'zod';
import { CriterionDirection, CriterionKind } from './criterion.ts';

/** How unsure figures are drawn. */
export const DrawShape = z.enum(['fixed', 'even', 'peaked', 'coin', 'free']).meta({
  id: 'DrawShape',
  description:
    'How an unsure figure is drawn: as it is; anywhere between two ends alike; mostly near the middle one of three points; one end or the other alike; or wholly free (weights of which nothing is known).',
});
export type DrawShape = z.infer<typeof DrawShape>;

/** Where a weight comes from. */
export const WeightOrigin = z.enum(['align', 'stated', 'assumed']).meta({
  id: 'WeightOrigin',
  description: 'Where a weight comes from: Align, people, or nobody yet ("assumed").',
});
export type WeightOrigin = z.infer<typeof WeightOrigin>;

/** How much a criterion or group counts beside its siblings. */
export const WeightNode = z
  .object({
    criterion: z.string().describe('The id of the criterion or group.'),
    parent: z.string().nullable().describe('The group above it; null at the top.'),
    isLeaf: z.boolean().describe('Whether it has scores itself.'),
    weight: z.number().min(0).describe('Points beside its siblings.'),
    low: z.number().min(0).describe('The least it may weigh, in points.'),
    high: z.number().min(0).describe('The most it may weigh, in points.'),
    shape: DrawShape,
    origin: WeightOrigin,
    share: z.number().min(0).max(1).describe('Its share of the whole.'),
    shareLow: z.number().min(0).max(1),
    shareHigh: z.number().min(0).max(1),
  })
  .meta({ id: 'WeightNode', description: 'How much a criterion or group counts beside its siblings, and in all.' });
export type WeightNode = z.infer<typeof WeightNode>;

/** A criterion that has scores, with its share of the whole. */
export const LeafWeight = z
  .object({
    criterion: z.string().describe('The id of the criterion.'),
    kind: CriterionKind,
    lever: z.enum(levers).nullable(),
    name: z.string().nullable().describe('Its own name; null where the product has a word for it.'),
    direction: CriterionDirection,
    worst: z.number(),
    best: z.number(),
    weight: z
      .number()
      .min(0)
      .max(1)
      .describe('Its share of the whole; all shares sum to 1, or to 0 if nothing weighs.'),
    low: z.number().min(0).max(1).describe('The least its share may be.'),
    high: z.number().min(0).max(1).describe('The most its share may be.'),
    origin: WeightOrigin,
  })
  .meta({ id: 'LeafWeight', description: 'A criterion that has scores, with its share of the whole.' });
export type LeafWeight = z.infer<typeof LeafWeight>;

/**
 * The weights of a tree of criteria: each leaf's share of the whole, and what stands behind it.
 *
 * @example
 * LeafWeights.shape.leaves.parse([]); // => []
 */
export const LeafWeights = z
  .object({
    leaves: z.array(LeafWeight).readonly().describe('In the order of the tree.'),
    nodes: z.array(WeightNode).readonly().describe('Groups and leaves, each group before its members.'),
    findings: z.array(Finding).readonly(),
  })
  .meta({ id: 'LeafWeights', description: "The weights of a tree of criteria: each leaf's share of the whole." });
export type LeafWeights = z.infer<typeof LeafWeights>;
