import { describe, expect, it } from 'vitest';
import { type Bank, readiness, type Thresholds } from '@peerway/assessment';
import { answersOf, group, openBank } from './small-bank.ts';

const levels = (aim: number, net: number) => ({ 'aim-1': aim, 'aim-2': aim, 'net-1': net, 'net-2': net });

function withThresholds(change: Partial<Thresholds>): Bank {
  return { ...openBank, thresholds: { ...openBank.thresholds, ...change } };
}

function kinds(bank: Bank, aim: number, net: number) {
  const { patterns } = readiness(bank, group('it', 6, levels(aim, net)));
  return Object.fromEntries(patterns.map(({ pattern, kind, blockers }) => [pattern, [kind, ...blockers]]));
}

describe('the verdict for a pattern', () => {
  it.each([
    // Lending rests on aim alone, messaging four parts net and one part aim.
    { aim: 4, net: 4, lending: ['ready'], messaging: ['ready'] },
    { aim: 3, net: 4, lending: ['readyWithConditions'], messaging: ['ready'] },
    { aim: 2, net: 2, lending: ['notReady', 'aim'], messaging: ['notReady', 'net'] },
    { aim: 1, net: 4, lending: ['notReady', 'aim'], messaging: ['ready'] },
  ])('is $lending and $messaging with levels $aim and $net', ({ aim, net, ...expected }) => {
    expect(kinds(openBank, aim, net)).toEqual(expected);
  });

  it('only counts blockers that weigh on the pattern', () => {
    // Net misses its target of 3.5 by 1.5 levels; its mean weight for lending is 0.
    expect(kinds(openBank, 5, 2)['lending']).toEqual(['ready']);
  });

  it('is conditional when the score is high but a dimension blocks, and not ready when more block than allowed', () => {
    const lenient = withThresholds({ pilotScore: 20, conditionalScore: 10 });
    expect(kinds(lenient, 4, 2)['messaging']).toEqual(['readyWithConditions', 'net']);
    expect(
      kinds(withThresholds({ pilotScore: 20, conditionalScore: 10, blockersAllowed: 0 }), 4, 2)['messaging'],
    ).toEqual(['notReady', 'net']);
  });

  it('rests on the low end of the interval, so that a split team is not ready where an agreed one is', () => {
    const split = [...group('it', 3, levels(5, 5)), ...group('team', 3, levels(2, 2))];
    const [pattern] = readiness(openBank, split).patterns;
    expect(pattern!.figure.score).toBeGreaterThan(60);
    expect(pattern!.figure.scoreLow).toBeLessThan(60);
    expect(pattern!.kind).toBe('readyWithConditions');
    expect(readiness(openBank, answersOf('me', 'it', levels(4, 4))).patterns[0]!.kind).toBe('ready');
  });

  it('is undecided when too little of its weight is known', () => {
    const asked = [{ audience: 'it' as const, questions: ['aim-1', 'aim-2'] }];
    const { patterns, verdict } = readiness(openBank, group('it', 6, { 'aim-1': 4, 'aim-2': 4 }), { asked });
    expect(patterns.map(({ pattern, kind, weightKnown }) => [pattern, kind, weightKnown])).toEqual([
      ['messaging', 'undecided', 0.2],
      ['lending', 'ready', 1],
    ]);
    expect(verdict).toMatchObject({ kind: 'ready', readyPatterns: ['lending'], undecidedPatterns: ['messaging'] });
  });

  it('lists patterns best score first, and dimensions by how far they are off', () => {
    const { verdict, dimensions } = readiness(openBank, group('it', 6, levels(1, 2)));
    expect(verdict.notReadyPatterns).toEqual(['messaging', 'lending']);
    expect(verdict.blockers).toEqual(['aim', 'net']);
    expect(dimensions.map(({ gap, standing }) => [gap, standing])).toEqual([
      [2, 'missed'],
      [1.5, 'missed'],
    ]);
  });
});
