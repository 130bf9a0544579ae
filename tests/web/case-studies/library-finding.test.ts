import { expect, it } from 'vitest';
import { gradeReason } from '../../../apps/web/src/app/case-studies/grade-words.ts';
import { libraryFinding } from '../../../apps/web/src/app/case-studies/library-finding.ts';
import { movedFocus } from '../../../apps/web/src/app/case-studies/moved-focus.ts';
import { statusLine } from '../../../apps/web/src/app/case-studies/status-words.ts';

const counts = { cases: 21, running: 12, scenarios: 4, isAll: false };

it('says what became of the cases that are shown, in a sentence of its own for none, one, all', () => {
  expect(libraryFinding(counts)).toBe('21 cases fit: 12 of them were running when last documented');
  expect(libraryFinding({ ...counts, running: 0 })).toContain('none of them still ran');
  expect(libraryFinding({ ...counts, running: 1 })).toContain('one of them was running');
  expect(libraryFinding({ ...counts, running: 21 })).toContain('all were running');
  expect(libraryFinding({ ...counts, cases: 1, running: 0 })).toBe('One case fits: it no longer runs');
});

it('never counts a scenario as a case', () => {
  expect(libraryFinding({ ...counts, cases: 0, running: 0, scenarios: 1 })).toBe(
    'No case fits, but one illustrative scenario does',
  );
  expect(libraryFinding({ ...counts, cases: 0, running: 0, scenarios: 0 })).toBe('No case fits');
});

it('never says that something runs today', () => {
  expect(statusLine({ status: 'running', statusAsOf: 2019, endYear: null })).toBe(
    'Still running when last documented, 2019',
  );
  expect(statusLine({ status: 'ended', statusAsOf: 2020, endYear: 2014 })).toBe('Ended 2014');
  expect(statusLine({ status: 'abandoned', statusAsOf: 2020, endYear: null })).toBe('Abandoned, as documented in 2020');
});

it('gives the reasons of a grade in words, with what was counted', () => {
  expect(gradeReason({ code: 'OUTCOMES_UNSUPPORTED', detail: '3 of 4' })).toBe(
    '3 of 4 outcomes have no source that was read.',
  );
  expect(gradeReason({ code: 'EXAMINED', detail: 'BSI' })).toBe('Examined by BSI.');
  expect(gradeReason({ code: 'SOMETHING_NEW', detail: 'as the library says it' })).toBe('as the library says it');
});

it('moves through a grid by its arrows, and nowhere beyond its ends', () => {
  const list = { length: 7, columns: 3 };
  expect(movedFocus('ArrowDown', 1, list)).toBe(4);
  expect(movedFocus('ArrowDown', 5, list)).toBeUndefined();
  expect(movedFocus('ArrowLeft', 0, list)).toBeUndefined();
  expect(movedFocus('End', 0, list)).toBe(6);
  expect(movedFocus('x', 0, list)).toBeUndefined();
});

it('tells the own cases of a workspace apart from what is counted of the published ones', () => {
  const all = { cases: 88, running: 45, scenarios: 6, isAll: true };
  expect(libraryFinding({ ...all, own: { cases: 2, running: 1 } })).toBe(
    'Of 86 published cases, 44 were running when last documented and 42 were not; 2 more are your own',
  );
  expect(libraryFinding({ ...all, own: { cases: 1, running: 1 } })).toContain('Of 87 published cases, 44 were running');
  expect(libraryFinding({ ...all, own: { cases: 0, running: 0 } })).toBe(
    'Of 88 cases, 45 were running when last documented and 43 were not',
  );
});
