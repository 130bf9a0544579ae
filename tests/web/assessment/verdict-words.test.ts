import type { Readiness } from '@peerway/assessment';
import { expect, it } from 'vitest';
import { leadWords, nextDecision, verdictWords } from '../../../apps/web/src/app/assessment/verdict-words.ts';
import { dimension, figure, smallReadiness } from './small-readiness.ts';

const verdict = (extra: Partial<Readiness['verdict']>): Readiness =>
  smallReadiness({ verdict: { ...smallReadiness().verdict, ...extra } });

it('says what the organization is ready for and what not, the furthest first', () => {
  expect(verdictWords(smallReadiness())).toBe(
    'Ready with conditions for content distribution. Not ready for shared ledgers and file sync.',
  );
  expect(verdictWords(verdict({ kind: 'ready', readyPatterns: ['messaging'] }))).toBe(
    'Ready for messaging. With conditions for content distribution. Not ready for shared ledgers and file sync.',
  );
});

it('counts what would make the sentence too long', () => {
  const many = verdict({ notReadyPatterns: ['file-sync', 'lending', 'payments', 'shared-ledger'] });
  expect(verdictWords(many)).toContain('Not ready for shared ledgers, peer payments and 2 more.');
});

it('says plainly when nothing is ready, when nothing can be said, and when people are protected', () => {
  const not = { kind: 'notReady', conditionalPatterns: [] } as const;
  expect(verdictWords(verdict({ ...not, conditionalPatterns: [] }))).toBe(
    'Not ready yet for any pattern of peer-to-peer work.',
  );
  expect(verdictWords(verdict({ kind: 'undecided' }))).toBe('Not enough answers to say yet.');
  expect(verdictWords(smallReadiness({ whole: figure(null, { status: 'hidden' }) }))).toContain('nothing is shown yet');
});

it('names what carries, what holds back, and a gap of a level or more between groups that answered the same', () => {
  const gap = {
    dimension: 'governance-operating-model',
    high: 'executive',
    highMean: 4,
    low: 'operations',
    lowMean: 2,
  } as const;
  const told = leadWords(smallReadiness({ gaps: [{ ...gap, gap: 2, sharedQuestions: 3 }] }));
  expect(told).toBe(
    'Technology is at or above target. Governance and measurement hold you back. Leaders see governance about two levels higher than operations.',
  );
  expect(leadWords(smallReadiness({ gaps: [{ ...gap, gap: 2, sharedQuestions: 0 }] }))).not.toContain('Leaders');
  expect(leadWords(smallReadiness({ gaps: [{ ...gap, gap: 0.8, sharedQuestions: 3 }] }))).not.toContain('Leaders');
});

it('names the next decision with what comes before it, and none for one person’s view', () => {
  expect(nextDecision(smallReadiness())).toEqual({
    decision: 'Prepare a pilot of content distribution',
    after: 'first governance',
  });
  expect(nextDecision(verdict({ view: 'onePerson' })).decision).toBe('Ask the rest of the team');
  expect(nextDecision(verdict({ kind: 'undecided' })).decision).toBe('Ask more people');
});

it('says when a round asked about too little for a verdict, rather than asking for more people', () => {
  const notAsked = { figure: figure(null, { status: 'notAsked' }) } as const;
  const narrow = {
    ...verdict({ kind: 'undecided' }),
    dimensions: [dimension('people-skills', 3), dimension('change-readiness', null, notAsked)],
  };
  expect(leadWords(narrow)).toContain('This round asked about one of two dimensions: too little for a verdict.');
  expect(nextDecision(narrow).decision).toBe('Ask about more dimensions');
  expect(leadWords(verdict({ kind: 'undecided' }))).toContain('about half of the questions');
});
