import { describe, expect, it } from 'vitest';
import { type Answer, compareRounds, type VerdictChange } from '@peerway/assessment';
import { group, openBank } from './small-bank.ts';

function levels(level: number): Answer[] {
  const given = Object.fromEntries(
    openBank.dimensions.flatMap(({ questions }) => questions.map(({ id }) => [id, level])),
  );
  return group('it', 8, given);
}

function change(before: number, after: number): VerdictChange {
  const round = (level: number) => ({ bank: openBank, answers: levels(level), options: {} });
  return compareRounds(round(before), round(after)).verdict;
}

describe('the verdict of a later round', () => {
  it('is better because dimensions block no longer and the score crossed its lines', () => {
    const { before, after, direction, patterns } = change(2, 5);
    expect([before, after, direction]).toEqual(['notReady', 'ready', 'better']);
    expect(patterns[0]).toMatchObject({ pattern: 'messaging', before: 'notReady', after: 'ready', moved: 'rose' });
    expect(patterns[0]!.reasons).toEqual(['blockersGone', 'scoreReached', 'lowEndReached']);
    expect(patterns[0]!.unblocked).toContain('net');
  });

  it('is worse for the same reasons the other way round', () => {
    const { direction, patterns } = change(5, 2);
    expect(direction).toBe('worse');
    expect(patterns[0]!.reasons).toEqual(['blockersNew', 'scoreLost', 'lowEndLost']);
    expect(patterns[0]!.blocked).toContain('net');
  });

  it('lists no pattern whose verdict stayed', () => {
    expect(change(4, 4)).toMatchObject({ direction: 'same', patterns: [] });
  });

  it('names the lines of the bank when nothing else moved', () => {
    const demanding = {
      ...openBank,
      dimensions: openBank.dimensions.map((dimension) => ({ ...dimension, target: 5 })),
    };
    const strict = { ...demanding, version: 'strict', thresholds: { ...openBank.thresholds, blockersAllowed: 0 } };
    const answers = levels(4);
    const { patterns } = compareRounds(
      { bank: demanding, answers, options: {} },
      { bank: strict, answers, options: {} },
    ).verdict;
    expect(patterns[0]).toMatchObject({ before: 'readyWithConditions', after: 'notReady', reasons: ['linesMoved'] });
  });
});
