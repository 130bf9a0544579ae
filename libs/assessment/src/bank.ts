import * as z from 'zod';
import { Audience } from './audience.ts';
import { Question } from './question.ts';

/**
 * One of the twelve dimensions of readiness, with its questions.
 *
 * @example
 * Dimension.shape.target.parse(3.5); // => 3.5
 */
export const Dimension = z
  .object({
    id: z.string().min(1).describe('Its id, stable across bank versions.'),
    name: z.string().min(1).describe('Its name.'),
    description: z.string().min(1).describe('The question it answers.'),
    weight: z.number().positive().describe('How heavily it counts in the readiness of the whole.'),
    weightReason: z.string().min(1).describe('Why it counts that heavily.'),
    target: z.number().min(1).max(5).describe('The mean level to reach before a pilot.'),
    targetReason: z.string().min(1).describe('Why this level.'),
    basis: z.string().min(1).describe('How sure weight and target are.'),
    questions: z.array(Question).min(1).describe('Its questions, in the order they are asked.'),
  })
  .meta({ id: 'Dimension', description: 'A dimension of readiness, with its questions.' });
export type Dimension = z.infer<typeof Dimension>;

/**
 * The lines that turn figures into a verdict, and the floors under which no figure is shown.
 *
 * @example
 * Thresholds.shape.anonymityFloor.parse(5); // => 5
 */
export const Thresholds = z
  .object({
    pilotScore: z.number().min(0).max(100).describe('A pattern is ready when the low end of its score reaches this.'),
    conditionalScore: z.number().min(0).max(100).describe('A pattern is ready with conditions from this score on.'),
    blockerGapLevels: z
      .number()
      .positive()
      .describe('A dimension blocks when it misses its target by this much or more.'),
    blockerWeight: z.number().positive().describe('A dimension can block a pattern from this mean pattern weight on.'),
    blockersAllowed: z.int().min(0).max(100).describe('More blockers than this make a pattern not ready.'),
    coverageFloor: z.number().min(0).max(1).describe('Under this share of answered questions there is no figure.'),
    weightFloor: z
      .number()
      .min(0)
      .max(1)
      .describe('A pattern needs figures for this share of its weight to be decided.'),
    anonymityFloor: z.int().min(2).max(100).describe('In an anonymous round, groups smaller than this are hidden.'),
    secondsPerQuestion: z.int().min(1).max(600).describe('How long reading and answering one question takes.'),
    leaderMinutes: z.int().min(1).max(120).describe('How long one leader alone is asked to spend.'),
    reason: z.string().min(1).describe('Why these lines.'),
    basis: z.string().min(1).describe('How sure they are.'),
  })
  .meta({ id: 'Thresholds', description: 'The lines that turn figures into a verdict.' });
export type Thresholds = z.infer<typeof Thresholds>;

/**
 * What a level is called across all questions.
 *
 * @example
 * LevelName.parse({ level: 3, name: 'defined' }).name; // => 'defined'
 */
export const LevelName = z
  .object({
    level: z.int().min(1).max(5).describe('The level.'),
    name: z.string().min(1).describe('What it is called across all questions.'),
  })
  .meta({ id: 'LevelName', description: 'What a level is called across all questions.' });
export type LevelName = z.infer<typeof LevelName>;

/**
 * What an audience is called on screen.
 *
 * @example
 * AudienceName.parse({ audience: 'it', name: 'IT and engineering' }).audience; // => 'it'
 */
export const AudienceName = z
  .object({
    audience: Audience.describe('The audience.'),
    name: z.string().min(1).describe('What it is called on screen.'),
  })
  .meta({ id: 'AudienceName', description: 'What an audience is called on screen.' });
export type AudienceName = z.infer<typeof AudienceName>;

/**
 * A P2P pattern as the bank names it.
 *
 * @example
 * BankPattern.parse({ id: 'payments', name: 'Peer payments and settlement' }).id; // => 'payments'
 */
export const BankPattern = z
  .object({
    id: z.string().min(1).describe('The pattern.'),
    name: z.string().min(1).describe('What it is called on screen.'),
  })
  .meta({ id: 'BankPattern', description: 'A P2P pattern as the bank names it.' });
export type BankPattern = z.infer<typeof BankPattern>;

/**
 * Where a reference model can be read, and whether it was.
 *
 * @example
 * ModelSource.shape.basis.parse('seen'); // => 'seen'
 */
export const ModelSource = z
  .object({
    title: z.string().min(1).describe('The title of the page or paper.'),
    url: z.url().describe('Its address.'),
    basis: z.string().min(1).describe('"seen" when it was read, "recalled" when it is still to be checked.'),
  })
  .meta({ id: 'ModelSource', description: 'Where a reference model can be read.' });
export type ModelSource = z.infer<typeof ModelSource>;

/**
 * A published model that shaped questions, in our own words.
 *
 * @example
 * ReferenceModel.shape.detailBasis.parse('recalled'); // => 'recalled'
 */
export const ReferenceModel = z
  .object({
    id: z.string().min(1).describe('The id that questions refer to.'),
    name: z.string().min(1).describe('What it is.'),
    source: ModelSource.nullable().describe('Where it can be read; null when there is nothing published.'),
    detailBasis: z.string().min(1).describe('How sure the details taken from it are.'),
  })
  .meta({ id: 'ReferenceModel', description: 'A published model that shaped questions.' });
export type ReferenceModel = z.infer<typeof ReferenceModel>;

/**
 * A released question bank: dimensions, questions, weights, target profile, thresholds. Immutable once released.
 *
 * @example
 * Bank.shape.version.parse('2026-1'); // => '2026-1'
 */
export const Bank = z
  .object({
    version: z.string().min(1).describe('The version, such as 2026-1.'),
    releasedOn: z.iso.date().describe('The day of release, as YYYY-MM-DD.'),
    basis: z.string().min(1).describe('How sure the bank is: what it is and what it is not.'),
    weightScale: z.string().min(1).describe('What pattern weights mean.'),
    weightingReason: z.string().min(1).describe('How dimensions and questions come together.'),
    levels: z.array(LevelName).length(5).describe('What the five levels are called.'),
    audiences: z.array(AudienceName).length(5).describe('What the audiences are called.'),
    models: z.array(ReferenceModel).describe('The models that shaped the questions.'),
    patterns: z.array(BankPattern).min(1).describe('The P2P patterns.'),
    thresholds: Thresholds.describe('The lines that turn figures into a verdict.'),
    dimensions: z.array(Dimension).min(1).describe('The dimensions, in the order they are asked.'),
  })
  .meta({ id: 'QuestionBank', description: 'A released question bank.' });
export type Bank = z.infer<typeof Bank>;
