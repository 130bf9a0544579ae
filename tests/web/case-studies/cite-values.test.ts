import { expect, it } from 'vitest';
import { citationGroups } from '../../../apps/web/src/app/case-studies/citation/citation-groups.ts';
import { citeErrors, citeInput, citeValues } from '../../../apps/web/src/app/case-studies/citation/cite-values.ts';
import type { CitationRowFragment } from '../../../apps/web/src/app/graphql/generated/graphql.ts';

const row = (change: Partial<CitationRowFragment>): CitationRowFragment => ({
  id: 'c',
  caseId: 'napster',
  caseTitle: 'Napster',
  caseStatus: 'ended',
  about: 'engagement',
  name: null,
  reference: null,
  note: null,
  stance: 'for',
  version: 1,
  createdAt: '2026-11-22T10:00:00Z',
  createdBy: 'Ada',
  ...change,
});

it('asks for the engagement, and for a name of all but the engagement itself', () => {
  const empty = citeValues(undefined, undefined);
  expect(Object.keys(citeErrors(empty))).toEqual(['engagement']);
  expect(Object.keys(citeErrors({ ...empty, about: 'risk' }))).toEqual(['engagement', 'name']);
  expect(citeErrors({ ...empty, engagement: 'e', about: 'risk', name: 'Nobody decides' })).toEqual({});
});

it('says at the field how much fits', () => {
  const values = {
    ...citeValues('e', undefined),
    about: 'goal' as const,
    name: 'x'.repeat(201),
    note: 'x'.repeat(2001),
  };
  expect(citeErrors(values)).toMatchObject({ name: /at most 200/, note: /at most 2000/ });
  expect(citeErrors({ ...values, name: 'x'.repeat(200), note: 'x'.repeat(2000) })).toEqual({});
});

it('sends no name with the engagement, and keeps the link of what keeps its name', () => {
  const linked = row({ about: 'goal', name: 'Grow', reference: '01a2' });
  const values = citeValues('e', linked);
  expect(citeInput(values, linked)).toMatchObject({ name: 'Grow', reference: '01a2', note: null });
  expect(citeInput({ ...values, name: 'Shrink' }, linked).reference).toBeNull();
  expect(citeInput({ ...values, about: 'engagement' }, linked)).toMatchObject({ name: null, reference: null });
});

it('groups citations by what they speak about, what speaks for it first', () => {
  const groups = citationGroups([
    row({ id: '1', about: 'action', name: 'Name an owner' }),
    row({ id: '2', about: 'goal', name: 'Grow', stance: 'against' }),
    row({ id: '3' }),
    row({ id: '4', about: 'goal', name: 'Grow' }),
    row({ id: '5', about: 'goal', name: 'Be safe' }),
  ]);
  expect(groups.map(({ heading, citations }) => [heading, citations.map(({ id }) => id).join('')])).toEqual([
    ['The engagement as a whole', '3'],
    ['Goal: Be safe', '5'],
    ['Goal: Grow', '42'],
    ['Action: Name an owner', '1'],
  ]);
});
