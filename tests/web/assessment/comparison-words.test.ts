import { describe, expect, it } from 'vitest';
import {
  comparisonFinding,
  ranked,
  signed,
  wholeWords,
} from '../../../apps/web/src/app/assessment/comparison-words.ts';
import type { MovePartsFragment } from '../../../apps/web/src/app/graphql/generated/graphql.ts';

function move(standing: MovePartsFragment['standing'], difference: number | null): MovePartsFragment {
  const side = { status: 'ok' as const, score: 50, scoreLow: 45, scoreHigh: 55 };
  const reason = standing === 'unknown' ? ('hidden' as const) : null;
  const ends = { differenceLow: difference === null ? null : difference - 3, differenceHigh: difference };
  return {
    figure: `dimension:${standing}`,
    name: standing,
    standing,
    reason,
    difference,
    ...ends,
    questions: 3,
    before: side,
    after: side,
  };
}

describe('what a comparison says', () => {
  it('counts what rose, fell and stayed', () => {
    const dimensions = [move('rose', 12), move('fell', -9), move('within', 1), move('unknown', null)];
    expect(comparisonFinding({ dimensions })).toBe('Dimensions beyond their interval: 1 rose, 1 fell; 1 did not move');
    expect(comparisonFinding({ dimensions: [move('within', 2)] })).toBe('No dimension moved beyond its interval');
    expect(comparisonFinding({ dimensions: [move('unknown', null)] })).toContain('cannot be told');
  });

  it('puts what moved beyond its interval first, the widest move before the others', () => {
    const order = ranked([move('within', 20), move('fell', -9), move('rose', 12), move('unknown', null)]);
    expect(order.map(({ difference }) => difference)).toEqual([12, -9, 20]);
  });

  it('says a difference with its sign, and why there is none', () => {
    expect([signed(3.4), signed(-2.6), signed(0.2)]).toEqual(['+3', '−3', '0']);
    expect(wholeWords(move('within', 2))).toContain('within its interval');
    expect(wholeWords(move('unknown', null))).toContain('hidden');
  });
});
