import type { Plan, PlanWithinCapacity } from '@peerway/rollout';

/** What the thread that fits plans is asked. */
export interface FitOrder {
  readonly plan: Plan;
  readonly today: string;
}

/** What it answers. */
export type FitAnswer = { readonly fit: PlanWithinCapacity } | { readonly refused: 'tooLong' | 'tooSlow' };
