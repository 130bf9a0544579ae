import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { Audience } from './audience.ts';

/** A draft may be unfinished: only what could do harm is refused while it is typed. What must be mended is a finding. */
const line = (max: number) => plainText({ min: 0, max });
const words = plainText({ min: 0, max: 2_000, lines: 'many' });
const sentence = plainText({ min: 0, max: 500, lines: 'many' });
const id = z.string().max(80, { error: 'An id has at most 80 characters.' });
const amount = z.number({ error: 'A number is needed here.' }).min(-1_000_000).max(1_000_000);
const whole = z.int({ error: 'A whole number is needed here.' }).min(-1_000_000).max(1_000_000);

/**
 * A question while it is edited: every text may be empty and every number out of range, as long as it is one.
 *
 * @example
 * DraftQuestion.shape.weight.parse(0); // => 0
 */
export const DraftQuestion = z.object({
  id,
  text: sentence,
  whyItMatters: words,
  levels: z.array(z.object({ level: whole, observable: words })).max(10),
  weight: amount,
  weightReason: words,
  patternWeights: z.array(z.object({ pattern: id, weight: whole })).max(100),
  evidenceToAsk: z.array(line(200)).max(20),
  audiences: z.array(Audience).max(10),
  groundedIn: z.array(z.object({ model: id, element: line(200).nullable() })).max(20),
  recommendation: z.object({
    appliesWhenLevelAtMost: whole,
    action: words,
    effortPersonWeeks: z.object({ optimistic: amount, likely: amount, pessimistic: amount }),
    ownerRole: line(200),
    expectedLiftLevels: amount,
    basis: sentence,
  }),
});
export type DraftQuestion = z.infer<typeof DraftQuestion>;

/**
 * A dimension while it is edited.
 *
 * @example
 * DraftDimension.shape.target.parse(9); // => 9
 */
export const DraftDimension = z.object({
  id,
  name: line(200),
  description: sentence,
  weight: amount,
  weightReason: words,
  target: amount,
  targetReason: words,
  basis: sentence,
  questions: z.array(DraftQuestion).max(1_000, { error: 'A dimension holds at most 1000 questions.' }),
});
export type DraftDimension = z.infer<typeof DraftDimension>;

const DraftThresholds = z.object({
  pilotScore: amount,
  conditionalScore: amount,
  blockerGapLevels: amount,
  blockerWeight: amount,
  blockersAllowed: whole,
  coverageFloor: amount,
  weightFloor: amount,
  anonymityFloor: whole,
  secondsPerQuestion: whole,
  leaderMinutes: whole,
  reason: words,
  basis: sentence,
});

const DraftModel = z.object({
  id,
  name: line(300),
  source: z.object({ title: line(300), url: z.string().max(500), basis: line(200) }).nullable(),
  detailBasis: line(300),
});

/**
 * A question bank while it is edited: what a bank holds, without a version and a day of release. `bankFindings` says what is
 * to be mended before it can be released.
 *
 * @example
 * BankDraft.parse(bank).dimensions.length; // => 12
 */
export const BankDraft = z.object({
  basis: words,
  weightScale: sentence,
  weightingReason: words,
  levels: z.array(z.object({ level: whole, name: line(100) })).max(10),
  audiences: z.array(z.object({ audience: Audience, name: line(100) })).max(10),
  models: z.array(DraftModel).max(50),
  patterns: z.array(z.object({ id, name: line(200) })).max(100),
  thresholds: DraftThresholds,
  dimensions: z.array(DraftDimension).max(100, { error: 'A bank holds at most 100 dimensions.' }),
});
export type BankDraft = z.infer<typeof BankDraft>;
