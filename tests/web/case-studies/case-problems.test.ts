import { caseStudies } from '@peerway/case-studies/content';
import { industries } from '@peerway/organization/content';
import { expect, it } from 'vitest';
import {
  type CaseDraft,
  draftOf,
  emptyDraft,
  withNewEntry,
} from '../../../apps/web/src/app/case-studies/own-case/case-draft.ts';
import { caseProblems } from '../../../apps/web/src/app/case-studies/own-case/case-problems.ts';
import { placeWords } from '../../../apps/web/src/app/case-studies/own-case/field-words.ts';

const around = { industries: industries.map(({ id }) => id), otherIds: ['napster'], year: 2026 };
const spotify = caseStudies.find(({ id }) => id === 'spotify-desktop-p2p');
if (!spotify) throw new Error('Spotify is not there');
const whole = draftOf(spotify);
const grave = (draft: CaseDraft) => caseProblems(draft, around).filter(({ isNote }) => !isNote);
const at = (draft: CaseDraft, place: string) => grave(draft).find((problem) => problem.at === place);

it('has nothing against a case that is whole', () => {
  expect(grave(whole)).toEqual([]);
});

it('asks for all that an empty form lacks, as missing, in the order of the form', () => {
  const problems = grave(emptyDraft());
  expect(problems.every(({ isMissing }) => isMissing)).toBe(true);
  expect(problems.map(({ at: place }) => place)).toEqual(
    expect.arrayContaining(['title', 'industry', 'regions', 'status', 'patterns', 'problem', 'sources.0.title']),
  );
  expect(problems.map(({ section }) => section)).toEqual(
    problems.map(({ section }) => section).toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
});
const order = ['about', 'became', 'reading', 'story', 'sources', 'outcomes', 'lessons', 'advice'];

it('asks for a source at the list of sources when there is none', () => {
  expect(at({ ...whole, sources: [], outcomes: [], lessons: [] }, 'sources')?.sentence).toMatch(/at least one source/);
});

it.each([
  ['a script', 'title', { title: '<script>alert(1)</script>' }, /markup/],
  ['markup in a lesson', 'copy.0.text', { copy: [{ key: 'a', text: '<b>bold</b>' }] }, /markup/],
  ['ten megabytes', 'problem', { problem: 'x'.repeat(10_000_000) }, /at most 4000 characters/],
  ['a year that is none', 'startYear', { startYear: 'last year' }, /whole number/],
  ['an id with signs', 'id', { id: 'Spotify!' }, /small letters/],
  ['an id that something else has', 'id', { id: 'napster' }, /choose another id/],
  ['an end before the beginning', 'endYear', { endYear: '1999' }, /cannot end before it began/],
  ['an end of what runs', 'endYear', { status: 'running' }, /running and yet has an end/],
  ['a missing end', 'endYear', { endYear: '' }, /which year it ended/],
  ['a status from before the beginning', 'statusAsOf', { statusAsOf: '2001' }, /older than the beginning/],
])('says at the field what is wrong with %s', (_, place, change, sentence) => {
  expect(at({ ...whole, ...change }, place)?.sentence).toMatch(sentence);
});

it('says what does not fit together before everything is filled in', () => {
  const draft = { ...emptyDraft(), status: 'ended', startYear: '2010', endYear: '2005' };
  expect(at(draft, 'endYear')?.sentence).toMatch(/before it began/);
  expect(at({ ...draft, status: '' }, 'endYear')?.sentence).toMatch(/before it began/);
  expect(at({ ...emptyDraft(), status: '' }, 'endYear')).toBeUndefined();
});

it('wants a source for what was read, and only notes it for what is remembered', () => {
  const read = withNewEntry(whole, 'outcomes');
  const last = `outcomes.${read.outcomes.length - 1}`;
  const filled = {
    ...read,
    outcomes: read.outcomes.map((one, index) =>
      index === read.outcomes.length - 1 ? { ...one, metric: 'Cost', value: '3' } : one,
    ),
  };
  expect(at(filled, `${last}.sourceRefs`)?.sentence).toMatch(/none is linked/);
  const remembered = { ...filled, outcomes: filled.outcomes.map((one) => ({ ...one, basis: 'recalled' })) };
  expect(at(remembered, `${last}.sourceRefs`)).toBeUndefined();
  expect(caseProblems(remembered, around).find((one) => one.at === `${last}.sourceRefs`)?.isNote).toBe(true);
});

it('names places as people count them', () => {
  expect([placeWords('title'), placeWords('outcomes.2.value'), placeWords('copy.0.text')]).toEqual([
    'Title',
    'Outcome 3: Value',
    'Copy, line 1',
  ]);
});
