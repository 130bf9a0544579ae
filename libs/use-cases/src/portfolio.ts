import { Finding } from '@peerway/kernel';
import * as z from 'zod';

const id = z.string().min(1).max(80);
const ids = z.array(id).max(300).readonly();
const amount = z.number({ error: 'A number is needed here.' }).min(0, { error: 'This cannot be negative.' }).max(1e9);

/** Something that may be chosen: a use case with its value, its cost and the work it takes. */
export const PortfolioCandidate = z
  .object({
    id,
    value: z.number().min(-1e6).max(1e6).nullable().describe('What it is worth, in points; null if not known.'),
    cost: amount.nullable().describe('What it costs; null if not known.'),
    personWeeks: amount.nullable().describe('How much work it takes; null if not known.'),
    requires: ids.describe('What has to be chosen with it.'),
    excludes: ids.describe('What cannot be chosen with it.'),
  })
  .meta({ id: 'PortfolioCandidate', description: 'Something that may be chosen for a portfolio.' });
export type PortfolioCandidate = z.infer<typeof PortfolioCandidate>;

/**
 * What a portfolio is asked for: from which candidates, within which limits.
 *
 * @example
 * PortfolioRequest.parse({ candidates: [], budget: 100, capacity: null, include: [] }).budget; // => 100
 */
export const PortfolioRequest = z
  .object({
    candidates: z.array(PortfolioCandidate).max(300, { error: 'At most 300 can be chosen from at once.' }).readonly(),
    budget: amount.nullable().describe('How much it may cost; null for no limit.'),
    capacity: amount.nullable().describe('How many person-weeks there are; null for no limit.'),
    include: ids.describe('What is decided already and has to be in it.'),
  })
  .meta({ id: 'PortfolioRequest', description: 'What a portfolio is asked for.' });
export type PortfolioRequest = z.infer<typeof PortfolioRequest>;

/** The best choice within the limits. */
export const Portfolio = z
  .object({
    status: z.enum(['optimal', 'infeasible']).meta({
      id: 'PortfolioStatus',
      description: '"optimal": no other choice is better. "infeasible": what has to be in it does not fit the limits.',
    }),
    chosen: z.array(z.string()).readonly().describe('The ids, in the order of the candidates.'),
    value: z.number().describe('What it is worth in all.'),
    cost: z.number().nullable().describe('What it costs in all; null if a cost in it is not known.'),
    personWeeks: z.number().nullable().describe('How much work it takes in all; null if not known of all.'),
    findings: z.array(Finding).readonly().describe('Which candidates could not be considered, and why.'),
  })
  .meta({ id: 'Portfolio', description: 'The best choice within a budget and a capacity.' });
export type Portfolio = z.infer<typeof Portfolio>;
