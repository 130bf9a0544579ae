import * as z from 'zod';

/**
 * How sure a figure about peers is.
 *
 * - `measured`: a measurement that was reviewed, or published with its method.
 * - `vendor`: said or measured by somebody who sells it.
 * - `secondary`: quoted by somebody else; the original was not read.
 * - `estimate`: judged from others of these figures.
 * - `assumption`: nobody measured it; a figure to begin with.
 * - `definition`: no figure, but what one means.
 *
 * @example
 * FigureKind.safeParse('measured').success; // => true
 */
export const FigureKind = z
  .enum(['measured', 'vendor', 'secondary', 'estimate', 'assumption', 'definition'])
  .meta({ id: 'FigureKind', description: 'How sure a figure about peers is.' });
export type FigureKind = z.infer<typeof FigureKind>;

/**
 * A published figure about peers, as its source has it.
 *
 * @example
 * CapacityStatistic.safeParse({ id: 'x' }).success; // => false
 */
export const CapacityStatistic = z
  .object({
    id: z.string().max(60),
    topic: z.string().max(60),
    figures: z
      .array(
        z
          .object({
            name: z.string().max(80),
            value: z.number().nullable().describe('Null where it is a range or said in words.'),
            low: z.number().nullable(),
            high: z.number().nullable(),
            text: z.string().max(200).nullable(),
          })
          .meta({ id: 'StatisticFigure', description: 'One figure of a published statistic.' }),
      )
      .min(1)
      .max(10)
      .readonly(),
    scope: z.string().max(300).nullable().describe('What was measured, and under which conditions.'),
    source: z.string().max(300),
    kind: FigureKind,
    kindSaid: z.string().max(80).describe('How sure it is, in the words of the collection.'),
    note: z.string().max(300).nullable(),
    useAs: z.string().max(200).nullable().describe('What it may stand for.'),
  })
  .meta({ id: 'CapacityStatistic', description: 'A published figure about peers.' });
export type CapacityStatistic = z.infer<typeof CapacityStatistic>;

/**
 * A figure that the capacity model offers where nobody has one of their own, with what it rests on.
 *
 * @example
 * CapacityDefault.safeParse({ id: 'x' }).success; // => false
 */
export const CapacityDefault = z
  .object({
    id: z.string().max(60),
    value: z.number(),
    low: z.number().nullable().describe('The low end of the range that is published; null for one figure.'),
    high: z.number().nullable(),
    kind: FigureKind,
    lowKind: FigureKind.nullable().describe('How sure the low end is, where that differs.'),
    basis: z.string().max(300).describe('What it rests on.'),
    statistics: z.array(z.string().max(60)).max(10).readonly().describe('The published figures behind it, by id.'),
  })
  .meta({ id: 'CapacityDefault', description: 'A figure that the capacity model offers, with what it rests on.' });
export type CapacityDefault = z.infer<typeof CapacityDefault>;

/**
 * The content file of published figures and of the defaults that follow from them.
 *
 * @example
 * CapacityStatistics.safeParse({ defaults: [], statistics: [] }).success; // => false
 */
export const CapacityStatistics = z.object({
  $schema: z.string().optional(),
  defaults: z.array(CapacityDefault).min(1).max(60).readonly(),
  statistics: z.array(CapacityStatistic).min(1).max(100).readonly(),
});
export type CapacityStatistics = z.infer<typeof CapacityStatistics>;
