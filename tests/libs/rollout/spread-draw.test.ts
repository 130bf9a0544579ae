import { spreadDraw, spreadMean } from '@peerway/rollout';
import { betaProbability } from '@peerway/statistics';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a draw of a spread', () => {
  it('is as likely as Beta-PERT has it, to 2 in 10,000', () => {
    const share = (max: number) => fc.double({ min: 0, max, noNaN: true });
    fc.assert(
      fc.property(share(1), share(0.9999), (mode, random) => {
        const drawn = spreadDraw({ low: 0, likely: mode, high: 1 })(random);
        expect(Math.abs(betaProbability(drawn, 1 + 4 * mode, 5 - 4 * mode) - random)).toBeLessThan(2e-4);
      }),
    );
  });

  it('has the mean of Beta-PERT', () => {
    const spread = { low: 2, likely: 3, high: 12 };
    const draw = spreadDraw(spread);
    const many = Array.from({ length: 20_000 }, (_, at) => draw((at + 0.5) / 20_000));
    expect(many.reduce((sum, one) => sum + one, 0) / many.length).toBeCloseTo(spreadMean(spread), 3);
  });
});
