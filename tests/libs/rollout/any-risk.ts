import type { PlanRisk, RiskSize } from '@peerway/rollout';
import * as fc from 'fast-check';

/** A spread whose points rise. */
const anySpread = (max: number): fc.Arbitrary<RiskSize['money']> =>
  fc
    .array(fc.double({ min: 0, max, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((points) => points.sort((a, b) => a - b))
    .map(([low, likely, high]) => ({ low: low!, likely: likely!, high: high! }));

/** How large a risk may be. */
export const anySize: fc.Arbitrary<RiskSize> = fc.record({
  frequency: anySpread(4),
  money: anySpread(100_000),
  days: anySpread(60),
});

/** A figure that is certain. */
export const always = (value: number): RiskSize['money'] => ({ low: value, likely: value, high: value });

/** An open risk that nobody has said anything about. */
export function risk(id: string, said: Partial<PlanRisk> = {}): PlanRisk {
  return {
    id,
    cause: null,
    event: `Event ${id}`,
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
    ...said,
  };
}

/** Some sized risks with ids of their own. */
export const someRisks: fc.Arbitrary<PlanRisk[]> = fc
  .array(fc.record({ before: anySize, after: fc.option(anySize) }), { minLength: 1, maxLength: 6 })
  .map((sizes) => sizes.map((size, at) => risk(`r${at}`, size)));
