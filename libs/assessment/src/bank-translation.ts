import * as z from 'zod';
import { Audience } from './audience.ts';

const Text = z.string().min(1).optional();
const Level = z.int().min(1).max(5).describe('The level.');

const TranslatedRecommendation = z
  .object({
    action: Text.describe('What to do.'),
    ownerRole: Text.describe('Who would lead it.'),
    basis: Text.describe('How sure effort and lift are.'),
  })
  .partial();

const TranslatedQuestion = z.object({
  id: z.string().min(1).describe('The question of the bank.'),
  text: Text.describe('The question as it is asked.'),
  whyItMatters: Text.describe('Why the answer decides something.'),
  levels: z.array(z.string().min(1)).max(5).default([]).describe('What can be observed at each level, lowest first.'),
  weightReason: Text.describe('Why it counts that heavily.'),
  evidenceToAsk: z.array(z.string().min(1)).default([]).describe('Papers and records, in the order of the bank.'),
  recommendation: TranslatedRecommendation.default({}).describe('What to do when it is answered low.'),
});

const TranslatedDimension = z.object({
  id: z.string().min(1).describe('The dimension of the bank.'),
  name: Text.describe('Its name.'),
  description: Text.describe('The question it answers.'),
  weightReason: Text.describe('Why it counts that heavily.'),
  targetReason: Text.describe('Why this level.'),
  basis: Text.describe('How sure weight and target are.'),
  questions: z.array(TranslatedQuestion).default([]).describe('Its questions.'),
});

/**
 * The texts of a released question bank in another language. It holds no figures: what a bank weighs is the same in every
 * language. A text that is left out is shown as the bank has it.
 *
 * @example
 * BankTranslation.parse({ bank: '2026-1', language: 'de' }).dimensions; // => []
 */
export const BankTranslation = z
  .object({
    bank: z.string().min(1).describe('The version of the bank.'),
    language: z.string().min(2).describe('The language, such as de.'),
    basis: Text.describe('How sure the bank is.'),
    weightScale: Text.describe('What pattern weights mean.'),
    weightingReason: Text.describe('How dimensions and questions come together.'),
    levels: z
      .array(z.object({ level: Level, name: Text.describe('What it is called.') }))
      .default([])
      .describe('What the five levels are called.'),
    audiences: z
      .array(z.object({ audience: Audience.describe('The audience.'), name: Text.describe('What it is called.') }))
      .default([])
      .describe('What the audiences are called.'),
    models: z
      .array(
        z.object({
          id: z.string().min(1).describe('The model.'),
          name: Text.describe('What it is.'),
          detailBasis: Text.describe('How sure the details taken from it are.'),
        }),
      )
      .default([])
      .describe('The models that shaped the questions.'),
    patterns: z
      .array(z.object({ id: z.string().min(1).describe('The pattern.'), name: Text.describe('What it is called.') }))
      .default([])
      .describe('The P2P patterns.'),
    thresholds: z
      .object({ reason: Text.describe('Why these lines.'), basis: Text.describe('How sure they are.') })
      .default({})
      .describe('Words about the lines that turn figures into a verdict.'),
    dimensions: z.array(TranslatedDimension).default([]).describe('The dimensions.'),
  })
  .meta({ id: 'BankTranslation', description: 'The texts of a released question bank in another language.' });
export type BankTranslation = z.infer<typeof BankTranslation>;
