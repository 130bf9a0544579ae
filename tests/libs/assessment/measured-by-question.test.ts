import { describe, expect, it } from 'vitest';
import { readiness } from '@peerway/assessment';
import { answersOf, smallBank } from './small-bank.ts';

const round = [...answersOf('i1', 'it', { 'net-1': 2, 'net-2': 4 }), ...answersOf('o1', 'operations', { 'net-1': 3 })];

describe('a measured fact', () => {
  const measured = [{ question: 'net-1', level: 5, source: 'network probe', date: '2026-11-20' }];

  it('takes the place of what people answered, and says where it came from', () => {
    const result = readiness(smallBank, round, { measured });
    expect(result.questions.find(({ question }) => question === 'net-1')).toMatchObject({
      measured: true,
      measuredSource: 'network probe',
      measuredOn: '2026-11-20',
      figure: { status: 'ok', mean: 5, respondents: 0, coverage: 1 },
    });
    expect(result.dimensions[1]!.figure.mean).toBe(4.5);
    expect(result.agenda.map(({ question }) => question)).not.toContain('net-1');
  });

  it('gives way to a later one, and of two on one day to the lower', () => {
    const facts = [
      ...measured,
      { ...measured[0]!, level: 2, date: '2026-11-21' },
      { ...measured[0]!, level: 3, date: '2026-11-21' },
    ];
    const mean = (given: typeof facts) =>
      readiness(smallBank, [], { measured: given }).questions.find(({ question }) => question === 'net-1')!.figure.mean;
    expect(mean(facts)).toBe(2);
    expect(mean(facts.toReversed())).toBe(2);
  });

  it('of an unknown question is a finding', () => {
    const [fact] = measured;
    expect(readiness(smallBank, [], { measured: [{ ...fact!, question: 'nope' }] }).findings).toEqual([
      { code: 'UNKNOWN_QUESTION', at: 'question:nope', detail: 'nope' },
    ]);
  });
});
