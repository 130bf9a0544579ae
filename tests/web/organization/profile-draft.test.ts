import { expect, it } from 'vitest';
import { profileDraft, profileErrors, profileInput } from '../../../apps/web/src/app/organization/profile-draft.ts';

const sheet = {
  id: 'o1',
  version: 3,
  name: 'Northlight Media',
  profile: { industry: null, employees: 2400, sites: null, countries: ['DE'], constraints: ['No data outside the EU'] },
};

it('sends back what it was given when nothing was typed', () => {
  expect(profileInput(profileDraft(sheet))).toEqual({ name: sheet.name, profile: sheet.profile });
});

it('keeps nothing said apart from nought', () => {
  const draft = { ...profileDraft(sheet), employees: '', sites: '0' };
  expect(profileInput(draft).profile).toMatchObject({ employees: null, sites: 0 });
  expect(profileErrors(draft)).toEqual({});
});

it('reads grouped thousands and drops empty lines', () => {
  const draft = { ...profileDraft(sheet), employees: '12 400', constraints: ' a \n\n b ' };
  expect(profileInput(draft).profile).toMatchObject({ employees: 12_400, constraints: ['a', 'b'] });
});

it.each([
  ['name', { name: ' ' }],
  ['employees', { employees: 'many' }],
  ['employees', { employees: '0' }],
  ['sites', { sites: '-2' }],
  ['constraints', { constraints: Array.from({ length: 21 }, (_, line) => `line ${line}`).join('\n') }],
  ['constraints', { constraints: 'x'.repeat(501) }],
])('says at the field what is wrong with %s', (field, change) => {
  expect(Object.keys(profileErrors({ ...profileDraft(sheet), ...change }))).toEqual([field]);
});
