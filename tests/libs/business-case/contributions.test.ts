import { simulateCase } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';
import { drawnCase, driverOf, parameterOf } from './drawn-case.ts';

const cost = { sign: 'cost', category: 'licences' } as const;

describe('what the spread comes from', () => {
  it('sums to 1, the widest first, none for what is fixed', () => {
    const { contributions } = simulateCase(
      drawnCase({
        parameters: [parameterOf('a', [0, 3, 6]), parameterOf('b', [0, 30, 60]), parameterOf('c', 5)],
        drivers: [driverOf('sum', 'a + b + c')],
      }),
      { iterations: 10_000 },
    );
    expect(contributions.map(({ name }) => name)).toEqual(['b', 'a']);
    expect(contributions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('is shared as the variances are where estimates add up and take off', () => {
    const model = drawnCase({
      parameters: [parameterOf('a', [0, 5, 10]), parameterOf('b', [0, 10, 20])],
      drivers: [driverOf('gain', 'a'), driverOf('loss', 'b', cost)],
    });
    const [first, second] = simulateCase(model, { iterations: 10_000 }).contributions;
    expect(first).toMatchObject({ name: 'b' });
    expect(first!.share).toBeCloseTo(0.8, 1);
    expect(first!.rankCorrelation).toBeLessThan(0);
    expect(second!.rankCorrelation).toBeGreaterThan(0);
  });
});
