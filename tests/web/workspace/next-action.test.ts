import { expect, it } from 'vitest';
import { actionLink, actionSentence } from '../../../apps/web/src/app/workspace/next-action.ts';

const action = { id: 'a', code: 'READ_RESULT' as const, count: null, round: 'r1', roundName: 'Leadership round' };

it('leads to the page on which the action is done', () => {
  expect(actionLink('/w/1/e/2', action)).toBe('/w/1/e/2/assess/rounds/r1/result');
  expect(actionLink('/w/1/e/2', { ...action, code: 'OPEN_ROUND' })).toBe('/w/1/e/2/assess/rounds/r1');
  expect(actionLink('/w/1/e/2', { ...action, code: 'COMPLETE_INVENTORY', round: null })).toBe('/w/1/e/2/organization');
  expect(actionLink('/w/1/e/2', { ...action, code: 'CREATE_ROUND', round: null })).toBe('/w/1/e/2/assess');
  for (const code of ['WRITE_CASE', 'REVIEW_CASE', 'APPROVE_CASE'] as const)
    expect(actionLink('/w/1/e/2', { ...action, code, round: null })).toBe('/w/1/e/2/select/business-case');
});

it('names the round, and counts in words that fit one and many', () => {
  expect(actionSentence(action)).toBe('Read the result of “Leadership round”');
  expect(actionSentence({ ...action, code: 'OPEN_ROUND', count: 1 })).toBe('Open “Leadership round” to its respondent');
  expect(actionSentence({ ...action, code: 'COMPLETE_INVENTORY', count: 14 })).toBe(
    'Look up 14 facts that nobody has looked at',
  );
});
