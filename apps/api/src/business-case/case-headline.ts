import { CaseResult } from '@peerway/business-case';
import type * as z from 'zod';

/** What of a result stands in one line, and is frozen with an approval. */
export const CaseHeadline = CaseResult.pick({
  currency: true,
  horizonYears: true,
  discountRate: true,
  npv: true,
  irr: true,
  payback: true,
  discountedPayback: true,
  benefitCostRatio: true,
  net: true,
  totalCosts: true,
  totalBenefits: true,
  driverCount: true,
  countedCount: true,
}).meta({ id: 'CaseHeadline', description: 'What of a business case stands in one line.' });
export type CaseHeadline = z.infer<typeof CaseHeadline>;

/** The headline of a result. */
export function headlineOf(result: CaseResult): CaseHeadline {
  return CaseHeadline.parse(result);
}
