import { riskStrikes } from '@peerway/rollout';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('how often a risk strikes', () => {
  it('is the frequency on average, and never fewer for more often', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (often, more, random) => {
          expect(riskStrikes(often + more, random)).toBeGreaterThanOrEqual(riskStrikes(often, random));
          expect(Math.abs(riskStrikes(often, random) - often)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
