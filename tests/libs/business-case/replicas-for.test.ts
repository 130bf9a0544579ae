import { replicasFor } from '@peerway/business-case';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('the copies that a target asks for', () => {
  it('is exact where the target is met to the last digit', () => {
    expect(replicasFor({ availability: 0.9, unavailability: 0.001 })).toBe(3);
    expect(replicasFor({ availability: 0.99, unavailability: 0.0001 })).toBe(2);
    expect(replicasFor({ availability: 0.999, unavailability: 1e-9 })).toBe(3);
    expect(replicasFor({ availability: 0.5, unavailability: 0.125 })).toBe(3);
    expect(replicasFor({ availability: 0.7, unavailability: 0.027 })).toBe(3);
    expect(replicasFor({ availability: 0.7, unavailability: 0.0269999999999999 })).toBe(4);
  });

  it('is exact for every power of every share of two places', () => {
    for (let hundredths = 1; hundredths < 100; hundredths += 1) {
      for (let copies = 1; copies <= 8; copies += 1) {
        const digits = BigInt(100 - hundredths) ** BigInt(copies);
        const unavailability = Number(`${digits}e-${2 * copies}`);
        if (BigInt(Math.round(Number(digits))) !== digits || digits > 10n ** 15n) continue;
        expect(replicasFor({ availability: hundredths / 100, unavailability }), `${hundredths} %, ${copies}`).toBe(
          copies,
        );
      }
    }
  });

  it('is the least number that is enough', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, fc.double({ min: 1e-15, max: 0.5, noNaN: true }), (availability, unavailability) => {
        const copies = replicasFor({ availability, unavailability });
        const away = (count: number): number => count * Math.log1p(-availability);
        expect(away(copies)).toBeLessThanOrEqual(Math.log(unavailability) + 1e-9);
        if (copies > 1) expect(away(copies - 1)).toBeGreaterThan(Math.log(unavailability) - 1e-9);
      }),
    );
  });

  it('takes one copy on a peer that never leaves, and very many on peers that hardly come', () => {
    expect(replicasFor({ availability: 1, unavailability: 1e-12 })).toBe(1);
    expect(replicasFor({ availability: 1e-6, unavailability: 1e-9 })).toBe(20_723_256);
  });

  it('refuses what has no answer', () => {
    expect(() => replicasFor({ availability: 0, unavailability: 0.1 })).toThrow('An availability must lie above 0');
    expect(() => replicasFor({ availability: 1.1, unavailability: 0.1 })).toThrow('got 1.1');
    expect(() => replicasFor({ availability: Number.NaN, unavailability: 0.1 })).toThrow('got NaN');
    expect(() => replicasFor({ availability: 0.9, unavailability: 0 })).toThrow('A target for being out of reach');
    expect(() => replicasFor({ availability: 0.9, unavailability: 1 })).toThrow('A target for being out of reach');
    expect(() => replicasFor({ availability: 1e-300, unavailability: 0.1 })).toThrow('No number of peers');
  });
});
