import { Derivation } from '@peerway/kernel';
import * as z from 'zod';
import { CaseStatusWord } from './case-study.ts';

/**
 * What cases can be counted by.
 *
 * @example
 * baseRateGroups.at(-1); // => 'all'
 */
export const baseRateGroups = ['pattern', 'lever', 'industry', 'size', 'region', 'constraint', 'all'] as const;

/** What cases are counted by, as a type of the API. */
export const BaseRateBy = z
  .enum(baseRateGroups)
  .meta({ id: 'BaseRateBy', description: 'What cases are counted by; "all" counts every case once.' });
export type BaseRateBy = z.infer<typeof BaseRateBy>;

/** How many cases came to one end. */
export const StatusCount = z
  .object({
    status: CaseStatusWord.describe('What became of them.'),
    count: z.int().min(0).max(1_000_000).describe('How many cases.'),
  })
  .meta({ id: 'StatusCount', description: 'How many cases came to one end.' });
export type StatusCount = z.infer<typeof StatusCount>;

/** The lower and the upper end of an interval for a share. */
export const RateInterval = z
  .object({
    low: z.number().min(0).max(1).describe('The lower end.'),
    high: z.number().min(0).max(1).describe('The upper end.'),
  })
  .meta({ id: 'RateInterval', description: 'An interval for a share, both ends from 0 to 1.' });
export type RateInterval = z.infer<typeof RateInterval>;

/** How many of a group of cases were still running when last documented. */
export const BaseRate = z
  .object({
    by: BaseRateBy.describe('What the cases are counted by.'),
    value: z.string().describe('Which group it is: a pattern, a lever, an industry …; "all" for every case.'),
    cases: z.int().min(0).max(1_000_000).describe('How many cases of the library are in the group.'),
    byStatus: z.array(StatusCount).readonly().describe('What became of them; every status once.'),
    running: z.int().min(0).max(1_000_000).describe('How many were still running when last documented.'),
    rate: z.number().min(0).max(1).nullable().describe('The share still running, from 0 to 1; null without a case.'),
    interval: RateInterval.nullable().describe('The 95 % interval of that share after Wilson; null without a case.'),
    reason: z.string().nullable().describe('Why there is no rate: NO_CASES; null where there is one.'),
    derivation: Derivation.describe('How it was counted, and what it cannot say.'),
  })
  .meta({ id: 'BaseRate', description: 'How many of a group of cases were still running when last documented.' });
export type BaseRate = z.infer<typeof BaseRate>;
