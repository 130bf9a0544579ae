import { expect, it } from 'vitest';
import { kindWords, progressWords, sourceWords } from '../../../apps/web/src/app/assessment/round-words.ts';

const row = (invited: number, started: number | null, finished: number | null) => ({
  audience: 'it' as const,
  name: 'IT',
  invited,
  started,
  finished,
  answered: null,
});

it('says how far people have come, over all audiences', () => {
  expect(progressWords([])).toBe('Nobody is invited yet');
  expect(progressWords([], true)).toBe('The open link is on; nobody has joined yet');
  expect(progressWords([row(6, 0, 0), row(5, 0, 0)])).toBe('Eleven invited, nobody has started');
  expect(progressWords([row(6, 2, 0), row(5, 0, 0)])).toBe('Two of eleven started, nobody has finished');
  expect(progressWords([row(20, 18, 15), row(12, 12, 12)])).toBe('27 of 32 finished, 30 started');
  expect(progressWords([row(1, 1, 0)])).toBe('The one person asked has started');
});

it('counts nobody out of a group that is too small to say', () => {
  expect(progressWords([row(3, null, null), row(8, 8, 8)])).toBe(
    'Eleven invited; started and finished are not shown for small groups',
  );
});

it('tells a leader’s check from a round, and names from none', () => {
  expect(kindWords({ kind: 'quick', anonymity: 'attributed' })).toBe('Quick check by one leader');
  expect(kindWords({ kind: 'full', anonymity: 'anonymous' })).toBe('Several audiences, anonymous');
});

it('says which round the verdict so far is from, and how far it can be trusted', () => {
  const verdict = {
    kind: 'ready' as const,
    view: 'organization' as const,
    readyPatterns: [],
    conditionalPatterns: [],
    notReadyPatterns: [],
    undecidedPatterns: [],
    blockers: [],
    strengths: [],
  };
  const latest = {
    round: 'r',
    roundName: 'Round 2',
    provisional: true,
    score: 61.6,
    scoreLow: 58.2,
    scoreHigh: 66.1,
    verdict,
  };
  expect(sourceWords(latest)).toBe(
    'From Round 2. Readiness is 62 of 100, 95 % between 58 and 66. Answers are still coming in.',
  );
  const alone = {
    ...latest,
    provisional: false,
    scoreLow: null,
    scoreHigh: null,
    verdict: { ...verdict, view: 'onePerson' as const },
  };
  expect(sourceWords(alone)).toBe('From Round 2: one person’s view, not the organization’s. Readiness is 62 of 100.');
});
