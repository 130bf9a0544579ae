import * as z from 'zod';
import { Day, line, PlanId, prose } from './plan-parts.ts';

/**
 * A figure of the people side that a gate can go by, and that the portal measures itself: who is trained, informed and has signed,
 * which groups are not stuck, and how many risks nothing is done about.
 *
 * @example
 * GateMeasure.options; // => ['trained', 'informed', 'acknowledged', 'pulse', 'risks']
 */
export const GateMeasure = z
  .enum(['trained', 'informed', 'acknowledged', 'pulse', 'risks'])
  .meta({ id: 'GateMeasure', description: 'A figure of the people side that a gate can go by.' });
export type GateMeasure = z.infer<typeof GateMeasure>;

/** One thing that must hold at a gate. */
export const GateCriterion = z
  .object({
    id: PlanId,
    text: prose.describe('What must be true, in words.'),
    figure: line.nullable().describe('The figure that decides, such as a KPI; null where people judge.'),
    operator: z
      .enum(['atLeast', 'atMost'])
      .meta({ id: 'GateOperator', description: 'On which side of the threshold a figure must lie.' })
      .nullable(),
    threshold: z.number().min(-1e15).max(1e15).nullable(),
    unit: line.nullable(),
    measure: GateMeasure.nullable()
      .default(null)
      .describe('The figure of the people side that it is; null for one that people find out.'),
    stops: z.boolean().describe('Whether missing it stops the rollout; otherwise it is decided at the gate.'),
  })
  .refine(
    ({ figure, operator, threshold }) =>
      (figure === null) === (operator === null) && (operator === null) === (threshold === null),
    {
      error: 'A criterion with a figure needs the side and the threshold as well; one without has neither.',
      path: ['threshold'],
    },
  )
  .refine(({ figure, measure }) => measure === null || figure !== null, {
    error: 'A criterion that is measured needs a figure with its side and threshold.',
    path: ['figure'],
  })
  .meta({ id: 'GateCriterion', description: 'One thing that must hold at a gate.' });
export type GateCriterion = z.infer<typeof GateCriterion>;

/** What was found at a gate. */
export const GateResult = z
  .object({
    criterion: PlanId,
    value: z.number().min(-1e15).max(1e15).nullable().describe('What was measured; null where people judge.'),
    holds: z.boolean().nullable().describe('What people judged; null where a figure decides.'),
    note: prose.nullable(),
    day: Day,
  })
  .meta({ id: 'GateResult', description: 'What was found at a gate about one criterion.' });
export type GateResult = z.infer<typeof GateResult>;

/** What was decided at a gate. */
export const GateDecision = z
  .object({
    kind: z.enum(['go', 'extend', 'stop']).meta({ id: 'GateDecisionKind', description: 'What was decided at a gate.' }),
    reason: prose,
    day: Day,
  })
  .meta({ id: 'GateDecision', description: 'What was decided at a gate, and why.' });
export type GateDecision = z.infer<typeof GateDecision>;

/**
 * A point at which it is decided whether to go on, by criteria that were written before. It belongs to a line of the plan of kind
 * `gate`. Who locked it and every change after that are kept beside it.
 *
 * @example
 * PlanGate.shape.criteria.safeParse([]).success; // => true
 */
export const PlanGate = z
  .object({
    id: PlanId.describe('The id of the line of the plan.'),
    criteria: z.array(GateCriterion).max(40).readonly(),
    stopRules: z.array(prose).max(20).readonly().describe('What ends the rollout at once, whenever it happens.'),
    results: z.array(GateResult).max(40).readonly(),
    decision: GateDecision.nullable(),
  })
  .meta({ id: 'PlanGate', description: 'A point at which it is decided whether to go on.' });
export type PlanGate = z.infer<typeof PlanGate>;
