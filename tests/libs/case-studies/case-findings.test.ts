import { describe, expect, it } from 'vitest';
import { caseFindings, CaseStudy, isGrave } from '@peerway/case-studies';
import { deepFrozen } from '../../support/deep-frozen.ts';
import { smallCase } from './small-case.ts';

const around = deepFrozen({ industries: ['gaming'], otherIds: ['taken'], year: 2026 });
const findingsOf = (change: object): string[] =>
  caseFindings(deepFrozen(CaseStudy.parse({ ...smallCase, ...change })), around).map(({ code, at, detail }) =>
    `${code} ${at} ${detail}`.trim(),
  );
const [outcome] = smallCase.outcomes;
const [source] = smallCase.sources;
const recalled = { ...source, basis: 'recalled' };

describe('what does not fit together in a case', () => {
  it('is nothing in a case that is whole', () => {
    expect(findingsOf({})).toEqual([]);
  });

  it.each([
    ['an id that is taken', { id: 'taken' }, 'DUPLICATE_ID id taken'],
    ['an industry that nobody knows', { industry: 'alchemy' }, 'UNKNOWN_INDUSTRY industry alchemy'],
    [
      'an outcome that names a source beyond the list',
      { outcomes: [outcome, { ...outcome, sourceRefs: [0, 7] }] },
      'SOURCE_MISSING outcomes.1.sourceRefs 7',
    ],
    [
      'a lesson that names a source beyond the list',
      { lessons: [{ area: 'people', text: 'Ask first.', sourceRefs: [1] }] },
      'SOURCE_MISSING lessons.0.sourceRefs 1',
    ],
    [
      'an outcome seen in no source',
      { outcomes: [{ ...outcome, sourceRefs: [] }] },
      'SEEN_WITHOUT_SOURCE outcomes.0.sourceRefs',
    ],
    ['an end before the start', { endYear: 2009 }, 'END_BEFORE_START endYear 2009'],
    ['an end without a year', { endYear: null }, 'END_MISSING endYear ended'],
    ['a running case with an end', { status: 'running' }, 'END_OF_RUNNING endYear 2014'],
    [
      'a status from before the start',
      { status: 'running', endYear: null, statusAsOf: 2009 },
      'STATUS_BEFORE_START statusAsOf 2009',
    ],
    ['a start that has not come', { startYear: 2027, endYear: 2028 }, 'YEAR_TO_COME startYear 2027'],
    ['an end that has not come', { endYear: 2028 }, 'YEAR_TO_COME endYear 2028'],
    ['a status that has not come', { statusAsOf: 2027 }, 'YEAR_TO_COME statusAsOf 2027'],
    ['a source that is not out yet', { sources: [{ ...source, year: 2027 }] }, 'YEAR_TO_COME sources.0.year 2027'],
  ])('is grave with %s', (_what, change, said) => {
    expect(findingsOf(change)).toContain(said);
    expect(isGrave({ code: said.split(' ')[0] ?? '', at: '', detail: '' })).toBe(true);
  });

  it.each([
    [
      'a recalled outcome without source',
      { outcomes: [{ ...outcome, basis: 'recalled', sourceRefs: [] }] },
      'NO_SOURCE_LINKED outcomes.0.sourceRefs',
    ],
    ['an outcome seen in remembered sources', { sources: [recalled] }, 'ONLY_RECALLED outcomes.0.sourceRefs 0'],
    ['a status from before the end', { statusAsOf: 2013 }, 'STATUS_BEFORE_END statusAsOf 2013'],
    ['a status later than every source', { statusAsOf: 2020 }, 'STATUS_AFTER_SOURCES statusAsOf 2015'],
    ['no outcomes', { outcomes: [] }, 'NO_OUTCOMES outcomes'],
    ['no lessons', { lessons: [] }, 'NO_LESSONS lessons'],
    ['no advice at all', { copy: [], avoid: [] }, 'NO_ADVICE copy'],
  ])('is worth a note with %s', (_what, change, said) => {
    expect(findingsOf(change)).toEqual([said]);
    expect(isGrave({ code: said.split(' ')[0] ?? '', at: '', detail: '' })).toBe(false);
  });

  it('says nothing of years to come if nobody says what year it is', () => {
    const later = CaseStudy.parse({ ...smallCase, endYear: 2090, statusAsOf: 2090 });
    const { industries, otherIds } = around;
    expect(caseFindings(later, { industries, otherIds }).map(({ code }) => code)).toEqual(['STATUS_AFTER_SOURCES']);
  });

  it('keeps still about the age of sources that name no year', () => {
    expect(findingsOf({ sources: [{ ...source, year: null }] })).toEqual([]);
  });

  it('is told all at once, so that an author mends it in one go', () => {
    const broken = { id: 'taken', industry: 'alchemy', endYear: null, outcomes: [{ ...outcome, sourceRefs: [3, 4] }] };
    expect(findingsOf(broken)).toEqual([
      'DUPLICATE_ID id taken',
      'UNKNOWN_INDUSTRY industry alchemy',
      'END_MISSING endYear ended',
      'SOURCE_MISSING outcomes.0.sourceRefs 3',
      'SOURCE_MISSING outcomes.0.sourceRefs 4',
    ]);
  });
});
