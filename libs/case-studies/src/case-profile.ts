import * as z from 'zod';
import { levers, patterns } from '@peerway/kernel';
import { caseConstraints, caseRegions, caseSizes } from './case-words.ts';
import { LessonAreaWord } from './lesson.ts';

/** How well a pattern suits an organization, for the likeness of cases. */
export const PatternWeight = z
  .object({
    pattern: z.enum(patterns).describe('The P2P pattern.'),
    weight: z.number().min(0).max(1).describe('How well it suits, from 0 to 1; a readiness score over 100, say.'),
  })
  .meta({ id: 'CasePatternWeight', description: 'How well a pattern suits an organization.' });
export type PatternWeight = z.infer<typeof PatternWeight>;

/**
 * What cases are compared with: what is known of an organization, in the words of the cases. An empty list or null is not known,
 * and neither helps nor harms any case.
 */
export const CaseProfile = z
  .object({
    industry: z.string().max(60).nullable().describe('The id of its industry; null if not known.'),
    size: z.enum(caseSizes).nullable().describe('How big it is; null if not known.'),
    regions: z.array(z.enum(caseRegions)).readonly().describe('Where it works.'),
    patterns: z.array(PatternWeight).readonly().describe('The patterns that matter to it, each with its weight.'),
    levers: z.array(z.enum(levers)).readonly().describe('What P2P is to serve.'),
    constraints: z.array(z.enum(caseConstraints)).readonly().describe('What makes it hard there.'),
    weakAreas: z.array(LessonAreaWord).readonly().describe('The areas in which it is weak, and lessons are wanted.'),
  })
  .meta({ id: 'CaseProfile', description: 'What cases are compared with: what is known of an organization.' });
export type CaseProfile = z.infer<typeof CaseProfile>;

/**
 * A profile that says nothing: every case is equally unlike it.
 *
 * @example
 * emptyCaseProfile.industry; // => null
 */
export const emptyCaseProfile: CaseProfile = {
  industry: null,
  size: null,
  regions: [],
  patterns: [],
  levers: [],
  constraints: [],
  weakAreas: [],
};
