import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import { CatalogueBasis } from './basis.ts';

const line = plainText({ max: 300 });
const partId = plainText({ max: 80 });

/** Three points of an estimate. */
export const ThreePoints = z
  .object({
    optimistic: z.number().min(0).max(10_000).describe('If all goes well.'),
    likely: z.number().min(0).max(10_000).describe('Most likely.'),
    pessimistic: z.number().min(0).max(10_000).describe('If much goes wrong.'),
  })
  .refine(({ optimistic, likely, pessimistic }) => optimistic <= likely && likely <= pessimistic, {
    error: 'The three points of an estimate do not rise: optimistic, likely, pessimistic.',
  })
  .meta({ id: 'ThreePoints', description: 'An estimate in three points.' });
export type ThreePoints = z.infer<typeof ThreePoints>;

/** One figure that a benefit driver needs. There is no default on purpose: it comes from the organization. */
export const DriverParameter = z
  .object({
    name: line.describe('What it is called.'),
    unit: line.describe('Its unit.'),
    whereToLook: line.describe('Where an organization finds it.'),
  })
  .meta({ id: 'DriverParameter', description: 'One figure that a benefit driver needs.' });

/** One source of value, or of cost, of a use case. */
export const BenefitDriver = z
  .object({
    id: partId.describe('Names it within the catalogue.'),
    name: line.describe('What it is called.'),
    formula: plainText({ max: 500 }).describe('How it is computed, in words.'),
    sign: z
      .enum(['benefit', 'cost'])
      .meta({ id: 'DriverSign', description: 'Whether a driver brings or takes.' })
      .describe('Whether it brings or takes.'),
    parameters: z.array(DriverParameter).max(20).readonly().describe('What it needs to know.'),
    basis: CatalogueBasis,
  })
  .meta({ id: 'BenefitDriver', description: 'One source of value, or of cost, of a use case.' });

/** How much work a rollout of one size is. */
export const EffortOfSize = z
  .object({
    definition: line.describe('What counts as this size.'),
    personWeeks: ThreePoints.describe('Person-weeks of work.'),
  })
  .meta({ id: 'EffortOfSize', description: 'How much work a rollout of one size is.' });

/** The work of a use case, by the size of its rollout. */
export const Effort = z
  .object({
    small: EffortOfSize,
    medium: EffortOfSize,
    large: EffortOfSize,
    basis: CatalogueBasis,
  })
  .meta({ id: 'UseCaseEffort', description: 'The work of a use case, by the size of its rollout.' });

/** Something that can go wrong. */
export const UseCaseRisk = z
  .object({
    id: partId,
    category: plainText({ max: 60 }).describe('Which side of the organization it comes from.'),
    risk: line.describe('What could happen.'),
    likelihood: z.int().min(1).max(5).describe('1 rare, 5 almost certain.'),
    impact: z.int().min(1).max(5).describe('1 minor, 5 severe.'),
    mitigations: z.array(line).max(20).readonly().describe('What helps.'),
    basis: CatalogueBasis,
  })
  .meta({ id: 'UseCaseRisk', description: 'Something that can go wrong with a use case.' });

/** A figure that shows whether a use case works. */
export const UseCaseKpi = z
  .object({
    id: partId,
    name: line,
    unit: line,
    direction: z.enum(['up', 'down']).meta({ id: 'KpiDirection', description: 'Which way is better.' }),
    definition: line.describe('What exactly is measured.'),
    lead: z.boolean().describe('Whether it is the one that decides on going on.'),
  })
  .meta({ id: 'UseCaseKpi', description: 'A figure that shows whether a use case works.' });

/** One step of a rollout. */
export const UseCaseStage = z
  .object({
    order: z.int().min(1).max(50),
    name: line,
    weeks: ThreePoints.describe('How long it takes.'),
    roles: z.array(line).max(20).readonly().describe('Who is needed.'),
    exitCriteria: plainText({ max: 500 }).describe('What has to be true before the next step.'),
    leadKpi: line.nullable().describe('The figure that decides; null if none does.'),
    basis: CatalogueBasis,
  })
  .meta({ id: 'UseCaseStage', description: 'One step of a rollout.' });

/** What people in one role have to learn. */
export const UseCaseTraining = z
  .object({ role: line, topics: z.array(line).max(20).readonly() })
  .meta({ id: 'UseCaseTraining', description: 'What people in one role have to learn.' });

/** What is known of somebody who tried. */
export const UseCaseEvidence = z
  .object({
    case: line.describe('Who, or what.'),
    outcome: z
      .enum(['success', 'partial', 'pilot', 'withdrawn', 'failure'])
      .meta({ id: 'EvidenceOutcome', description: 'What became of it.' }),
    fact: plainText({ max: 600 }),
    title: line.nullable().describe('The source; null if it is remembered only.'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable(),
    basis: CatalogueBasis,
  })
  .meta({ id: 'UseCaseEvidence', description: 'What is known of somebody who tried.' });
