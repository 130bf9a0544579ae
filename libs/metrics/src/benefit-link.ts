import * as z from 'zod';
import { figure, line, MetricsId } from './metrics-parts.ts';

const BenefitConfidence = z.enum(['high', 'medium', 'low']).meta({
  id: 'BenefitConfidence',
  description: 'How sure it is that the rollout, and nothing else, moved a figure.',
});

/** That a parameter of the approved business case shows in a KPI: with the measured value the case's own formulas say what was realised. */
export const BenefitLink = z
  .object({
    id: MetricsId,
    parameter: z.string().max(200).describe('The parameter of the approved business case.'),
    kpi: MetricsId,
    factor: figure.describe('By what the KPI is multiplied to be in the unit of the parameter.'),
    confidence: BenefitConfidence,
    why: line.nullable().describe('On what that rests.'),
  })
  .meta({ id: 'BenefitLink', description: 'That a parameter of the approved business case shows in a KPI.' });
export type BenefitLink = z.infer<typeof BenefitLink>;
