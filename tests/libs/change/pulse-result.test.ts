import { describe, expect, it } from 'vitest';
import { helpfulActions, pulsePhase, pulseResult, type PulseResult, pulseTrend, stuckStep } from '@peerway/change';
import { stepActions } from '@peerway/change/content';
import { crowd, pulseOf, said } from './any-pulse.ts';

const groups = ['drivers', 'clerks', 'press', 'night'];
const figuresOf = (result: PulseResult, step = 0): unknown[] =>
  result.groups.map(({ steps }) => [steps[step]?.state, steps[step]?.answers]);

describe('the result of a pulse', () => {
  it('has mean, spread, agreement and interval of a group, by step', () => {
    const answers = [crowd('drivers', 5, 4), crowd('drivers', 5, 2)];
    const { groups: [drivers], answers: people } = pulseResult({ pulse: pulseOf(['drivers']), answers, groups: ['drivers'] }); // prettier-ignore
    expect(people).toBe(10);
    expect(drivers?.steps[2]).toMatchObject({
      step: 'can',
      state: 'shown',
      answers: 10,
      mean: 3,
      counts: [0, 5, 0, 5, 0],
    });
    expect(drivers?.steps[2]?.agreement).toBeCloseTo(1 - 10 / 9 / 2, 12);
    expect(drivers?.steps[2]?.low).toBeLessThan(3);
  });

  it('tells what is shown, too few, hidden and not asked apart', () => {
    const answers = [crowd('drivers', 3, 1), crowd('clerks', 6, 3), crowd('press', 12, 4)];
    const result = pulseResult({ pulse: pulseOf(['drivers', 'clerks', 'press']), answers, groups });
    expect(figuresOf(result)).toEqual([
      ['tooFew', null],
      ['hidden', null],
      ['shown', 12],
      ['notAsked', null],
    ]);
    expect(result.all.steps[0]).toMatchObject({ state: 'shown', answers: 21 });
  });

  it('counts nobody who said nothing, and nobody of a group that was not asked', () => {
    const answers = [crowd('drivers', 7, 4), crowd('drivers', 3, null), crowd('night', 9, 5)];
    expect(pulseResult({ pulse: pulseOf(['drivers']), answers, groups }).answers).toBe(7);
  });

  it('withholds on every step the group that is withheld on the whole', () => {
    const answers = [crowd('drivers', 4, 1), crowd('clerks', 6, 3), crowd('press', 12, 4)];
    const skipping = Array.from({ length: 4 }, () => said('drivers', null, { know: 2 }));
    const result = pulseResult({ pulse: pulseOf(groups), answers: [...answers.slice(1), ...skipping], groups });
    expect(figuresOf(result, 4)).toEqual([['tooFew', null], ['hidden', null], ['shown', 12], ['tooFew', null]]); // prettier-ignore
  });

  it('of nobody, and of a pulse whose groups are unknown, is too few', () => {
    const result = pulseResult({ pulse: pulseOf(['drivers']), answers: [], groups: [] });
    expect(result).toMatchObject({ answers: null, groups: [], all: { stuck: { state: 'cannotTell' } } });
  });
});

describe('where a group is stuck', () => {
  const stuckAt = (
    levels: Partial<Record<'know' | 'want' | 'can' | 'do' | 'keep', number | null>>,
    times = 30,
  ): unknown =>
    pulseResult({ pulse: pulseOf(['drivers']), answers: [{ ...said('drivers', 4, levels), times }], groups: [] }).all
      .stuck;

  it('is the first step below the middle', () => {
    expect(stuckAt({ want: 2, do: 1 })).toEqual({ state: 'stuck', step: 'want' });
  });

  it('is nowhere when all steps are above it', () => {
    expect(stuckAt({})).toEqual({ state: 'none', step: null });
  });

  it('cannot be told across the middle, nor where a step before is not shown', () => {
    expect(stuckAt({ can: 3 })).toEqual({ state: 'cannotTell', step: null });
    expect(stuckAt({ know: null, want: 1 })).toEqual({ state: 'cannotTell', step: null });
    expect(stuckAt({}, 3)).toEqual({ state: 'cannotTell', step: null });
  });

  it('brings what usually helps there', () => {
    expect(helpfulActions({ state: 'stuck', step: 'do' }, stepActions).map(({ id }) => id)).toEqual([
      'do.free-time-in-the-first-weeks',
      'do.close-the-old-way',
    ]);
    expect(helpfulActions(stuckStep([]), stepActions)).toEqual([]);
  });
});

describe('the trend of pulses', () => {
  const at = (id: string, closesOn: string, people: readonly [string, number, number][], asked = groups): PulseResult =>
    pulseResult({ pulse: pulseOf(asked, { id, closesOn }), answers: people.map((each) => crowd(...each)), groups });

  it('says whether a step moved beyond its interval, since the last pulse that showed it', () => {
    const results = [
      at('third', '2026-09-01', [['drivers', 40, 4]]),
      at('first', '2026-03-01', [['drivers', 40, 2]]),
      at('second', '2026-06-01', [['drivers', 2, 5]]),
    ];
    const line = pulseTrend(results).find(({ group, step }) => group === 'drivers' && step === 'want');
    expect(line?.points.map(({ pulse, state }) => [pulse, state])).toEqual([
      ['first', 'shown'],
      ['second', 'tooFew'],
      ['third', 'shown'],
    ]);
    expect(line?.points[2]?.change).toMatchObject({ since: 'first', by: 2, isBeyond: true });
  });

  it('takes a small move of a few people for what it is', () => {
    const results = [at('first', '2026-03-01', [['drivers', 6, 3]]), at('second', '2026-06-01', [['drivers', 5, 3], ['drivers', 1, 4]])]; // prettier-ignore
    const line = pulseTrend(results).find(({ group }) => group === 'drivers');
    expect(line?.points[1]?.change).toMatchObject({ isBeyond: false });
  });

  it('compares all together only with a pulse that asked the same groups', () => {
    const results = [
      at('first', '2026-03-01', [['drivers', 20, 2]], ['drivers']),
      at('second', '2026-06-01', [['drivers', 20, 2]], ['drivers', 'press']),
      at('third', '2026-09-01', [['drivers', 20, 4]], ['drivers']),
    ];
    const all = pulseTrend(results).find(({ group }) => group === null);
    expect(all?.points.map(({ change }) => change?.since ?? null)).toEqual([null, null, 'first']);
  });
});

describe('the phase of a pulse', () => {
  const days = { opensOn: '2026-05-01', closesOn: '2026-05-14', isClosed: false };
  it.each([
    ['2026-04-30', 'planned'],
    ['2026-05-01', 'collecting'],
    ['2026-05-14', 'collecting'],
    ['2026-05-15', 'over'],
  ] as const)('on %s is %s', (day, phase) => {
    expect(pulsePhase(days, day)).toBe(phase);
    expect(pulsePhase({ ...days, isClosed: true }, day)).toBe('over');
  });
});
