import { DomainError } from '@peerway/kernel';
import { planWithinCapacity } from '@peerway/rollout';
import type { FitAnswer, FitOrder } from './fit-order.ts';

/** Searches for dates that fit the people there are. */
export function fitOf({ plan, today }: FitOrder): FitAnswer {
  try {
    return { fit: planWithinCapacity(plan, today, { maxSchedules: 1000 }) };
  } catch (error) {
    // A plan that no search can fit is said, not thrown at the page.
    if (!(error instanceof DomainError)) throw error;
    return { refused: 'tooLong' };
  }
}
