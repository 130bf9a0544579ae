import * as z from 'zod';

/**
 * Whether a figure can be shown, and if not, why: nobody was asked, too few answered, or people are being protected.
 *
 * @example
 * FigureStatus.parse('hidden'); // => 'hidden'
 */
export const FigureStatus = z.enum(['ok', 'notAsked', 'hidden', 'tooFew']).meta({
  id: 'FigureStatus',
  description: '"ok", or why there is no figure: not asked, hidden to protect people, or too few answers.',
});
export type FigureStatus = z.infer<typeof FigureStatus>;

/**
 * How many answers stand at one level.
 *
 * @example
 * LevelCount.parse({ level: 2, count: 7 }).count; // => 7
 */
export const LevelCount = z
  .object({
    level: z.int().min(1).max(5).describe('The level.'),
    count: z.int32().min(0).describe('How many answers stand there.'),
  })
  .meta({ id: 'LevelCount', description: 'How many answers stand at one level.' });
export type LevelCount = z.infer<typeof LevelCount>;

const level = z.number().min(1).max(5).nullable();
const score = z.number().min(0).max(100).nullable();
const share = z.number().min(0).max(1).nullable();

/**
 * One figure of readiness: mean level and score with a 95 % interval, spread, coverage and agreement.
 * Everything is null when the status is not "ok", but for the coverage and respondents of "tooFew".
 *
 * @example
 * Figure.shape.mean.parse(3.4); // => 3.4
 */
export const Figure = z
  .object({
    status: FigureStatus.describe('Whether there is a figure, and if not, why.'),
    mean: level.describe('The weighted mean level, 1 to 5.'),
    meanLow: level.describe('The low end of its 95 % interval; null when only one person answered.'),
    meanHigh: level.describe('The high end of its 95 % interval; null when only one person answered.'),
    score: score.describe('The same as a score: 0 at level 1, 100 at level 5.'),
    scoreLow: score.describe('The low end of its 95 % interval.'),
    scoreHigh: score.describe('The high end of its 95 % interval.'),
    median: level.describe('The median of the answers, each counted once.'),
    distribution: z.array(LevelCount).describe('How many answers stand at each level, 1 to 5; empty when not shown.'),
    coverage: share.describe('The share of applicable questions that were answered with a level.'),
    agreement: share.describe('How far people agree: 1 all alike, 0 no more than chance (r_wg); null for one person.'),
    respondents: z.int32().min(0).nullable().describe('How many people gave at least one level here.'),
  })
  .meta({ id: 'Figure', description: 'One figure of readiness, with its interval, coverage and agreement.' });
export type Figure = z.infer<typeof Figure>;
