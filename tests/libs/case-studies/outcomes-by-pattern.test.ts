import { expect, it, describe } from 'vitest';
import { outcomesByPattern } from '@peerway/case-studies';
import { twoCases } from './two-cases.ts';

describe('the picture of what became of the cases', () => {
  it('stacks what became of the cases of each pattern, every status named', () => {
    const bars = outcomesByPattern(twoCases);
    expect(bars.map(({ pattern, cases: count }) => [pattern, count])).toEqual([
      ['lending', 2],
      ['payments', 1],
    ]);
    expect(bars[0]!.byStatus.filter(({ count }) => count > 0)).toEqual([
      { status: 'running', count: 1 },
      { status: 'ended', count: 1 },
    ]);
  });

  it('is empty for an empty library', () => {
    expect(outcomesByPattern([])).toEqual([]);
  });
});
