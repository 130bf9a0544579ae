import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipPoint } from '@peerway/decision';

describe('the least move of weight', () => {
  it('for two alternatives is what moving weight from the worst criterion to the best gives', () => {
    const row = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(
        row,
        row,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
        (one, other, raw) => {
          const found = flipPoint({ matrix: [one, other], weights: raw });
          const [winner, loser] = found.winner === 0 ? [one, other] : [other, one];
          const total = raw.reduce((sum, weight) => sum + weight, 0);
          const gains = loser.map((value, j) => value - winner[j]!);
          const best = Math.max(...gains);
          let missing = -gains.reduce((sum, gain, j) => sum + (gain * raw[j]!) / total, 0);
          let distance = 0;
          for (const j of gains.map((_gain, at) => at).sort((a, b) => gains[a]! - gains[b]!)) {
            if (missing <= 1e-12 || gains[j] === best) break;
            const share = Math.min(raw[j]! / total, missing / (best - gains[j]!));
            distance += share;
            missing -= share * (best - gains[j]!);
          }
          const isSame = gains.every((gain) => gain === 0);
          if (best <= 0 && !isSame) expect(found.challengers[0]!.distance).toBeNull();
          else expect(found.challengers[0]!.distance).toBeCloseTo(distance, 9);
        },
      ),
    );
  });
});
