import { expect, it } from 'vitest';
import { caseLine, caseNote, type CaseStanding } from '../../../apps/web/src/app/workspace/case-line.ts';

const figures = { npv: { value: 122_400 }, payback: { value: 2.31 }, countedCount: 9, driverCount: 10 };
const standing: CaseStanding = {
  approved: null,
  isChanged: false,
  staleSince: null,
  headline: { currency: 'EUR', ...figures },
};

it('says what the case is worth and when it is paid back, as far as that can be said', () => {
  expect(caseLine(standing, 'en')).toBe('Business case: net present value €122,400, paid back after 2.3 years');
  const never = { ...standing, headline: { ...standing.headline, npv: { value: -500 }, payback: { value: null } } };
  expect(caseLine(never, 'en')).toBe('Business case: net present value -€500');
  const open = { ...standing, headline: { ...standing.headline, npv: { value: null } } };
  expect(caseLine(open, 'en')).toBe('Business case: 9 of 10 lines have values');
});

it('says whether it stands as it was approved; another decision goes before', () => {
  expect(caseNote(standing)).toBeNull();
  expect(caseNote({ ...standing, approved: 1 })).toBe('As it was approved');
  expect(caseNote({ ...standing, approved: 1, isChanged: true })).toBe('Changed since it was approved');
  expect(caseNote({ ...standing, approved: 1, staleSince: '2026-11-02T00:00:00Z' })).toBe(
    'The decision on use cases is another one since',
  );
});
