import * as z from 'zod';
import { Day, line, Money, PlanId, prose, Spread } from './plan-parts.ts';

/** How often a risk strikes in the course of the plan, and what it costs each time. */
export const RiskSize = z
  .object({
    frequency: Spread.describe(
      'How often in the course of the plan: 0.2 is a chance of one in five, 3 is three times. At most 50.',
    ),
    money: Spread.describe('What it costs each time, in the currency of the plan.'),
    days: Spread.describe('By how many working days each time delays what it hits.'),
  })
  .refine(({ frequency }) => frequency.high <= 50, {
    error: 'A risk that strikes more than 50 times is no risk but a cost: put it into the plan.',
    path: ['frequency'],
  })
  .meta({ id: 'RiskSize', description: 'How often a risk strikes, and what it costs each time.' });
export type RiskSize = z.infer<typeof RiskSize>;

/** What is done about a risk. */
export const RiskResponse = z
  .object({
    kind: z
      .enum(['avoid', 'reduce', 'transfer', 'accept'])
      .meta({ id: 'RiskResponseKind', description: 'Which way a risk is met.' }),
    text: prose.nullable(),
    cost: Money.nullable().describe('What the response costs beside its tasks.'),
    tasks: z.array(PlanId).max(50).readonly().describe('The tasks of the plan that carry it out.'),
  })
  .meta({ id: 'RiskResponse', description: 'What is done about a risk.' });
export type RiskResponse = z.infer<typeof RiskResponse>;

/** A time that a risk came true. */
export const RiskEvent = z
  .object({ day: Day, cost: Money.nullable(), days: z.int().min(0).max(5000).nullable(), note: prose.nullable() })
  .meta({ id: 'RiskEvent', description: 'A time that a risk came true, and what it cost.' });
export type RiskEvent = z.infer<typeof RiskEvent>;

/** Where a risk of the register was found. */
export const RiskOrigin = z
  .object({
    kind: z
      .enum(['typed', 'useCase', 'platform', 'case', 'imported'])
      .meta({ id: 'RiskOriginKind', description: 'Where a risk of the register was found.' }),
    of: z.string().max(80).nullable().describe('The use case, platform or case.'),
    part: z.string().max(200).nullable().describe('Which risk, limitation or lesson of it.'),
  })
  .meta({ id: 'RiskOrigin', description: 'Where a risk of the register was found.' });
export type RiskOrigin = z.infer<typeof RiskOrigin>;

/**
 * A risk: a cause that may lead to an event, which has an effect. Sizes are null as long as nobody has said them; the catalogue's
 * levels from 1 to 5 are kept beside them and never turned into money by themselves.
 *
 * @example
 * PlanRisk.shape.state.options; // => ['open', 'closed']
 */
export const PlanRisk = z
  .object({
    id: PlanId,
    cause: prose.nullable(),
    event: line.describe('What could happen.'),
    effect: prose.nullable(),
    category: line.nullable(),
    likelihoodLevel: z.int().min(1).max(5).nullable().describe('1 rare, 5 almost certain: the level of the catalogue.'),
    impactLevel: z.int().min(1).max(5).nullable().describe('1 minor, 5 severe: the level of the catalogue.'),
    before: RiskSize.nullable().describe('Its size if nothing is done.'),
    after: RiskSize.nullable().describe(
      'Its size once the response is in place; null if that is not known, or the same.',
    ),
    hits: z.array(PlanId).max(200).readonly().describe('The tasks that it delays; none: it only costs.'),
    response: RiskResponse.nullable(),
    owner: PlanId.nullable().describe('The resource who watches it.'),
    trigger: prose.nullable().describe('The sign that it is coming true.'),
    due: Day.nullable().describe('The day by which the response stands.'),
    state: z.enum(['open', 'closed']).meta({ id: 'RiskState', description: 'Whether a risk can still come true.' }),
    happened: z.array(RiskEvent).max(100).readonly(),
    origin: RiskOrigin,
  })
  .meta({ id: 'PlanRisk', description: 'A risk of the plan.' });
export type PlanRisk = z.infer<typeof PlanRisk>;
