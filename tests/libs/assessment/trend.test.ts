import { describe, expect, it } from 'vitest';
import { type Asked, readiness, trend, type TrendRound } from '@peerway/assessment';
import { group, openBank } from './small-bank.ts';

const all = { 'aim-1': 3, 'aim-2': 2, 'net-1': 4, 'net-2': 5 };
const everything: Asked[] = [{ audience: 'it', questions: ['aim-1', 'aim-2', 'net-1', 'net-2'] }];

function round(id: string, size: number, asked: Asked[] = everything): TrendRound {
  const answers = group('it', size, all);
  return { id, bank: openBank, asked, readiness: readiness(openBank, answers, { asked, anonymous: true }) };
}

describe('figures over time', () => {
  it('hold one point for each round, as its result shows it', () => {
    const rounds = [round('a', 6), round('b', 9)];
    const [whole, aim] = trend(rounds);
    expect(whole!.points.map(({ round: id }) => id)).toEqual(['a', 'b']);
    expect(whole!.points[1]).toMatchObject({
      score: rounds[1]!.readiness.whole.score,
      scoreLow: rounds[1]!.readiness.whole.scoreLow,
      status: 'ok',
      alike: true,
    });
    expect(aim).toMatchObject({ figure: 'dimension:aim', name: 'The aim', target: 50 });
  });

  it('show no more of a hidden round than its result does', () => {
    const [whole] = trend([round('a', 3), round('b', 9)]);
    expect(whole!.points[0]).toEqual({
      round: 'a',
      status: 'hidden',
      score: null,
      scoreLow: null,
      scoreHigh: null,
      alike: true,
    });
  });

  it('say where a round asked other questions than the one before, and only where it matters', () => {
    const fewer: Asked[] = [{ audience: 'it', questions: ['aim-1', 'net-1', 'net-2'] }];
    const series = new Map(trend([round('a', 6), round('b', 6, fewer)]).map((each) => [each.figure, each.points[1]]));
    expect(series.get('whole')!.alike).toBe(false);
    expect(series.get('dimension:aim')!.alike).toBe(false);
    expect(series.get('dimension:net')!.alike).toBe(true);
  });

  it('say where a question was asked of another audience', () => {
    const others: Asked[] = [{ audience: 'team', questions: ['aim-1', 'aim-2', 'net-1', 'net-2'] }];
    expect(trend([round('a', 6), round('b', 6, others)])[0]!.points[1]!.alike).toBe(false);
  });
});
