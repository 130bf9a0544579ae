import type { ThreePoint } from '@peerway/statistics';
import type { CaseParameter } from './case-model.ts';

/**
 * The three points of a parameter that is unsure; null for one that has no value, a fixed one, or three points that coincide.
 *
 * @example
 * estimateRange({ estimate: null }); // => null
 */
export function estimateRange({ estimate }: Pick<CaseParameter, 'estimate'>): ThreePoint | null {
  if (estimate === null || estimate.low === null || estimate.high === null) return null;
  const { low, likely, high } = estimate;
  return low < high ? { low, mode: likely, high } : null;
}
