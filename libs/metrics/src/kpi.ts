import { FormulaName } from '@peerway/business-case';
import { Day } from '@peerway/rollout';
import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { figure, line, MetricsId, prose } from './metrics-parts.ts';

/** How often a KPI is looked at: values within one such period become one point. */
export const Cadence = z.enum(['day', 'week', 'month', 'quarter']).meta({
  id: 'Cadence',
  description: 'How often a KPI is looked at: values within one such period become one point.',
});
export type Cadence = z.infer<typeof Cadence>;

/** How the values within a period become one point. */
export const Gathering = z
  .enum(['last', 'sum', 'mean'])
  .meta({ id: 'Gathering', description: 'How the values within a period become one point.' });
export type Gathering = z.infer<typeof Gathering>;

/** By what a KPI is told apart; each value then belongs to one member of it, or to the whole. */
export const KpiDimension = z.enum(['none', 'site', 'wave', 'group']).meta({
  id: 'KpiDimension',
  description: 'By what a KPI is told apart; each value then belongs to one member of it, or to the whole.',
});
export type KpiDimension = z.infer<typeof KpiDimension>;

const KpiOrigin = z
  .object({
    useCase: z.string().max(80).describe('The use case.'),
    kpi: z.string().max(80).describe('The KPI that the catalogue suggests for it.'),
  })
  .meta({ id: 'KpiOrigin', description: 'Which KPI of a use case a KPI was taken from.' });

const KpiBaseline = z
  .object({
    value: figure.describe('How it was before the rollout, in the unit of the KPI.'),
    from: Day.nullable().describe('First day of the time it was measured in; null if nobody said.'),
    to: Day.nullable().describe('Last day of it.'),
    note: prose.nullable().describe('How one knows.'),
  })
  .meta({ id: 'KpiBaseline', description: 'How a KPI was before the rollout.' });

const KpiTarget = z
  .object({ day: Day.describe('By when.'), value: figure.describe('What is wanted by then.') })
  .meta({ id: 'KpiTarget', description: 'One point of the path that a KPI is meant to take.' });

const KpiThresholds = z
  .object({
    watch: figure.describe('From here on one looks.'),
    act: figure.describe('From here on one acts.'),
  })
  .meta({ id: 'KpiThresholds', description: 'Where a KPI needs attention; on the worse side of its direction.' });

/** Which way a KPI is better. */
export const BetterWay = z.enum(['up', 'down']).meta({ id: 'BetterWay', description: 'Which way a KPI is better.' });

/**
 * One thing that is measured, and what is wanted of it.
 *
 * @example
 * Kpi.shape.direction.safeParse('sideways').success; // => false
 */
export const Kpi = z
  .object({
    id: MetricsId,
    key: FormulaName.describe('Its name in the formulas of other KPIs.'),
    name: line,
    unit: plainText({ max: 40 }).describe('In what it is counted, such as minutes, GB or %.'),
    direction: BetterWay,
    definition: prose.describe('What exactly is counted.'),
    origin: KpiOrigin.nullable().describe('The KPI of the catalogue that it was taken from; null for an own one.'),
    isLead: z.boolean().describe('Whether it tells early, before the benefit shows.'),
    owner: line.nullable().describe('Who answers for it; null while nobody does.'),
    cadence: Cadence,
    gathering: Gathering,
    dimension: KpiDimension,
    formula: plainText({ max: 500 })
      .nullable()
      .describe('How it is computed from other KPIs, by their keys; null if it is measured.'),
    baseline: KpiBaseline.nullable().describe('Null while it is not known.'),
    targets: z
      .array(KpiTarget)
      .max(40, { error: 'A target path has at most 40 points.' })
      .readonly()
      .describe('The path it is meant to take, by day.'),
    thresholds: KpiThresholds.nullable(),
    tests: z
      .array(z.int32().min(1).max(8))
      .max(8)
      .readonly()
      .describe("Which of Nelson's eight tests are applied to it."),
    staleAfterDays: z
      .int()
      .min(1)
      .max(400)
      .nullable()
      .describe('After how many days without a value it is out of date; null for twice the cadence.'),
  })
  .meta({ id: 'Kpi', description: 'One thing that is measured, and what is wanted of it.' });
export type Kpi = z.infer<typeof Kpi>;
