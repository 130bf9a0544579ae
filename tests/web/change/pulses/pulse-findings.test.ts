import { pulseTrend } from '@peerway/change';
import { describe, expect, it } from 'vitest';
import { groupFinding, pulseFinding, trendFinding } from '../../../../apps/web/src/app/change/pulses/pulse-findings.ts'; // prettier-ignore
import { anyPulse, crowdAt, resultOf } from './asked-groups.ts';

const telling = { nameOf: (group: string | null) => group ?? 'all', locale: 'en' };

describe('what a pulse found', () => {
  it('names the group that is stuck, or the step at which most are', () => {
    const one = resultOf(anyPulse('a'), [...crowdAt('clerks', 20, [5, 1]), ...crowdAt('drivers', 20, [5, 4])]);
    expect(pulseFinding(one, 'A', telling)).toBe('clerks: stuck at “Want”');
    const two = resultOf(anyPulse('a'), [...crowdAt('clerks', 20, [5, 1]), ...crowdAt('drivers', 20, [5, 1])]);
    expect(pulseFinding(two, 'A', telling)).toBe('2 groups are stuck, most of them at “Want”');
  });

  it('says nothing of people where too few answered, and claims nothing that the answers do not say', () => {
    expect(pulseFinding(resultOf(anyPulse('a'), crowdAt('clerks', 4, [1, 1])), 'A', telling)).toBe(
      'A: fewer than 5 answered, so nothing is shown',
    );
    const high = resultOf(anyPulse('a'), crowdAt('clerks', 30, [5, 4]));
    expect(pulseFinding(high, 'A', telling)).toBe('all: all five steps are taken, as far as the answers say');
    expect(groupFinding({ state: 'cannotTell', step: null }, 'press')).toContain('do not say yet');
  });
});

describe('how a step moved', () => {
  const later = { opensOn: '2027-02-01', closesOn: '2027-02-14' };
  const lineOf = (before: number, after: number) =>
    pulseTrend([
      resultOf(anyPulse('a'), crowdAt('clerks', 40, [5, before])),
      resultOf(anyPulse('b', later), crowdAt('clerks', 40, [5, after])),
    ]).find(({ group, step }) => group === 'clerks' && step === 'want')!;

  it('is told with its size, and whether it may be chance', () => {
    expect(trendFinding(lineOf(1, 3), telling)).toBe(
      'clerks, “Want”: +2 levels since the pulse before, more than chance',
    );
    expect(trendFinding(lineOf(3, 3), telling)).toContain('may be chance');
  });

  it('is not told of a first pulse', () => {
    const [line] = pulseTrend([resultOf(anyPulse('a'), crowdAt('clerks', 40, [5, 3]))]);
    expect(trendFinding(line!, telling)).toContain('no two pulses can be compared yet');
  });
});
