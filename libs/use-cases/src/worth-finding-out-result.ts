import { patterns } from '@peerway/kernel';
import * as z from 'zod';
import { CheckKind } from './prerequisite.ts';
import { UnsureKind } from './score-table-result.ts';

/** Something unsure, and how much knowing it would be worth. */
export const WorthKnowing = z
  .object({
    id: z.string().describe('Names it within the table.'),
    kind: UnsureKind,
    useCases: z.array(z.string()).readonly().describe('The use cases whose scores rest on it; none for a weight.'),
    prerequisites: z.array(z.string()).readonly().describe('The prerequisite of each of them, where it is one.'),
    criterion: z.string().nullable().describe('The criterion, where it is a score or a weight.'),
    pattern: z.enum(patterns).nullable().describe('The pattern, where it is readiness.'),
    check: CheckKind.nullable().describe('Where its answer would come from, where it is a prerequisite.'),
    subject: z.string().nullable().describe('The fact or question of its check; null if there is none.'),
    ask: z.string().nullable().describe('What to ask, where nothing in the portal knows.'),
    points: z.number().min(0).describe('How many points the choice gains on average if it is known before choosing.'),
    share: z.number().min(0).max(1).describe('The share of what knowing everything would gain.'),
    standardError: z.number().min(0).describe('The standard error of the points.'),
    ifLow: z.string().describe('Which use case comes first if it is at its low end.'),
    ifHigh: z.string().describe('Which comes first if it is at its high end.'),
  })
  .meta({ id: 'WorthKnowing', description: 'Something unsure, and how much knowing it would be worth.' });
export type WorthKnowing = z.infer<typeof WorthKnowing>;

/**
 * What to find out next: what is unsure, that which matters most for the choice first.
 *
 * @example
 * WorthFindingOut.shape.items.parse([]); // => []
 */
export const WorthFindingOut = z
  .object({
    best: z
      .string()
      .nullable()
      .describe('The use case with most points on average over the draws; null if there is none.'),
    everything: z.number().min(0).describe('How many points the choice gains on average if everything is known.'),
    items: z.array(WorthKnowing).readonly().describe('Worth most first; what cannot be told from nothing is left out.'),
    others: z.int32().min(0).describe('How many unsure things were looked at and left out.'),
    seed: z.int32().nullable(),
    iterations: z.int32().min(0),
  })
  .meta({ id: 'WorthFindingOut', description: 'What to find out next.' });
export type WorthFindingOut = z.infer<typeof WorthFindingOut>;
