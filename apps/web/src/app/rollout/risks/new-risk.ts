import type { PlanRisk } from '@peerway/rollout';

/** A risk about which nothing was said but what could happen. */
export function newRisk(id: string, event: string): PlanRisk {
  return {
    id,
    cause: null,
    event,
    effect: null,
    category: null,
    likelihoodLevel: null,
    impactLevel: null,
    before: null,
    after: null,
    hits: [],
    response: null,
    owner: null,
    trigger: null,
    due: null,
    state: 'open',
    happened: [],
    origin: { kind: 'typed', of: null, part: null },
  };
}
