import { Finding, patterns } from '@peerway/kernel';
import * as z from 'zod';
import { CheckKind } from './prerequisite.ts';
import { DrawShape, LeafWeight, WeightNode } from './leaf-weight.ts';

/** Where a score comes from. */
export const ScoreOrigin = z.enum(['catalogue', 'readiness', 'inventory', 'stated', 'assumed']).meta({
  id: 'ScoreOrigin',
  description:
    'Where a score comes from: an expert default of the catalogue, the answers, prerequisites, people, or nobody yet ("assumed").',
});
export type ScoreOrigin = z.infer<typeof ScoreOrigin>;

/** What kind of figure is unsure. */
export const UnsureKind = z.enum(['prerequisite', 'readiness', 'score', 'weight']).meta({
  id: 'UnsureKind',
  description: 'What is unsure: whether a prerequisite is met, how ready one is for a pattern, a score, or a weight.',
});
export type UnsureKind = z.infer<typeof UnsureKind>;

/** Something that is not known for certain, and on which scores rest. Several use cases may rest on the same. */
export const UnsureInput = z
  .object({
    id: z.string().describe('Names it within the table.'),
    kind: UnsureKind,
    useCases: z.array(z.string()).readonly().describe('The use cases whose scores rest on it.'),
    prerequisites: z.array(z.string()).readonly().describe('The prerequisite of each of them, where it is one.'),
    criterion: z.string().nullable().describe('The criterion that it is a score of; null if it is none.'),
    pattern: z.enum(patterns).nullable().describe('The pattern, where it is readiness.'),
    check: CheckKind.nullable().describe('Where its answer would come from, where it is a prerequisite.'),
    subject: z.string().nullable().describe('The fact or question of its check; null if there is none.'),
    ask: z.string().nullable().describe('What to ask, where nothing in the portal knows.'),
    low: z.number(),
    value: z.number().describe('Its most likely value, or the middle where nothing is known.'),
    high: z.number(),
    shape: DrawShape,
    isAssumed: z.boolean().describe('Whether nothing at all is known of it.'),
  })
  .meta({ id: 'UnsureInput', description: 'Something that is not known for certain, and on which scores rest.' });
export type UnsureInput = z.infer<typeof UnsureInput>;

/** How heavily a score rests on something unsure: so many of its units for each unit of that. */
export const ScorePart = z
  .object({ input: z.string().describe('The id of what is unsure.'), share: z.number() })
  .meta({ id: 'ScorePart', description: 'How heavily a score rests on something unsure.' });
export type ScorePart = z.infer<typeof ScorePart>;

/** One score of one use case: in its criterion's unit, and in points from 0 to 100. */
export const ScoreCell = z
  .object({
    criterion: z.string(),
    value: z.number().describe('In the unit of the criterion; the middle of the scale where nothing is known.'),
    low: z.number(),
    high: z.number(),
    points: z.number().min(0).max(100).describe('From 0 (its worst) to 100 (its best).'),
    pointsLow: z.number().min(0).max(100),
    pointsHigh: z.number().min(0).max(100),
    origin: ScoreOrigin,
    confirmed: z.boolean().describe('Whether people confirmed or gave it.'),
    unknown: z.boolean().describe('Whether it rests, in part or whole, on what nobody knows.'),
    fixed: z.number().describe('The part of the value that is certain.'),
    parts: z.array(ScorePart).readonly().describe('What the rest of the value rests on.'),
  })
  .meta({ id: 'ScoreCell', description: 'One score of one use case.' });
export type ScoreCell = z.infer<typeof ScoreCell>;

/** The scores of one use case. */
export const ScoreRow = z
  .object({
    useCase: z.string(),
    cells: z.array(ScoreCell).readonly().describe('One for each criterion, in the order of the table.'),
  })
  .meta({ id: 'ScoreRow', description: 'The scores of one use case.' });
export type ScoreRow = z.infer<typeof ScoreRow>;

/** Why a use case is not compared. */
export const ExclusionCode = z.enum(['notChosen', 'notP2p']).meta({
  id: 'ExclusionCode',
  description: 'Why a use case is not compared: people did not choose it, or its verdict is not P2P.',
});
export type ExclusionCode = z.infer<typeof ExclusionCode>;

/** A use case that is not compared, and why. */
export const ExcludedUseCase = z
  .object({ useCase: z.string(), code: ExclusionCode })
  .meta({ id: 'ExcludedUseCase', description: 'A use case that is not compared, and why.' });
export type ExcludedUseCase = z.infer<typeof ExcludedUseCase>;

/**
 * Every score of every use case that is compared, with the weights of the criteria and what is unsure.
 *
 * @example
 * ScoreTable.shape.rows.parse([]); // => []
 */
export const ScoreTable = z
  .object({
    criteria: z.array(LeafWeight).readonly().describe('The criteria that have scores: the columns.'),
    nodes: z.array(WeightNode).readonly().describe('Their weights, with the groups above them.'),
    rows: z.array(ScoreRow).readonly().describe('The use cases, in the order in which they came.'),
    inputs: z.array(UnsureInput).readonly().describe('What is not known for certain.'),
    excluded: z.array(ExcludedUseCase).readonly(),
    findings: z.array(Finding).readonly(),
  })
  .meta({ id: 'ScoreTable', description: 'Every score of every use case that is compared.' });
export type ScoreTable = z.infer<typeof ScoreTable>;
