import * as z from 'zod';

/** One hour of a day or week: who is on, and how sure it is that content is in reach. */
export const AvailabilityHour = z
  .object({
    hour: z.int().max(167).describe('0 to 23 of a day, or 0 to 167 of a week from Monday 0 h.'),
    presentShare: z.number().describe('Share of all peers that are on.'),
    peersOn: z.number().describe('How many peers that is.'),
    availability: z.number().describe('How likely the content is in reach with the copies there are.'),
    meetsTarget: z.boolean(),
    isBlackout: z.boolean().describe('Whether a copy on every single peer would miss the target too.'),
  })
  .meta({ id: 'AvailabilityHour', description: 'One hour: who is on, and how sure it is that content is in reach.' });
export type AvailabilityHour = z.infer<typeof AvailabilityHour>;

/** Hours on end in which no number of copies is enough. */
export const Blackout = z
  .object({
    from: z.int().max(167).describe('The first hour.'),
    until: z
      .int()
      .max(168)
      .describe('The hour in which it is over; smaller than the first where it goes on past midnight.'),
    hours: z.int().max(168),
    asleep: z.array(z.string()).readonly().describe('The groups of which hardly anyone is on then.'),
  })
  .meta({ id: 'Blackout', description: 'Hours on end in which no number of copies is enough.' });
export type Blackout = z.infer<typeof Blackout>;

/**
 * What is said of content that peers keep.
 *
 * @example
 * AvailabilityResult.safeParse({ hours: [] }).success; // => false
 */
export const AvailabilityResult = z
  .object({
    peers: z.number(),
    meanPresence: z.number().describe('Share of all peers that is on, over all hours.'),
    copies: z.int().max(1e9).nullable().describe('The copies or fragments there are, or that the mean asks for.'),
    overhead: z.number().nullable().describe('How many times over the content is kept.'),
    copiesForMean: z.int().max(1e9).nullable().describe('What the target asks for if peers came and went by chance.'),
    copiesForWorst: z.int().max(1e9).nullable().describe('What it asks for in the worst hour; null if none is enough.'),
    replicasForMean: z.int().max(1e9).nullable().describe('The same in whole copies.'),
    replicasForWorst: z.int().max(1e9).nullable(),
    availability: z.number().nullable().describe('How likely the content is in reach, over all hours.'),
    hoursAway: z.number().nullable().describe('How many of the hours it is out of reach, on average.'),
    worstHour: z.int().max(167),
    blackouts: z.array(Blackout).readonly(),
    alwaysOnNodes: z
      .int()
      .max(100_000)
      .nullable()
      .describe('Nodes always on, each with a copy, that mend it; null if none do.'),
    hours: z.array(AvailabilityHour).readonly(),
  })
  .meta({ id: 'AvailabilityResult', description: 'What is said of content that peers keep.' });
export type AvailabilityResult = z.infer<typeof AvailabilityResult>;
