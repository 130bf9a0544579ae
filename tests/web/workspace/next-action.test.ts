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
  expect(actionLink('/w/1/e/2', { ...action, code: 'MAKE_PLAN', round: null })).toBe('/w/1/e/2/plan/generate');
  expect(actionLink('/w/1/e/2', { ...action, code: 'JUDGE_GATES', round: null })).toBe('/w/1/e/2/plan/gates');
  expect(actionLink('/w/1/e/2', { ...action, code: 'NAME_GROUPS', round: null })).toBe('/w/1/e/2/change/groups');
});

it('names the round, and counts in words that fit one and many', () => {
  expect(actionSentence(action)).toBe('Read the result of “Leadership round”');
  expect(actionSentence({ ...action, code: 'OPEN_ROUND', count: 1 })).toBe('Open “Leadership round” to its respondent');
  expect(actionSentence({ ...action, code: 'COMPLETE_INVENTORY', count: 14 })).toBe(
    'Look up 14 facts that nobody has looked at',
  );
  expect(actionSentence({ ...action, code: 'CATCH_UP_PLAN', count: 1 })).toBe('Look at the plan: one task is late');
  expect(actionSentence({ ...action, code: 'CATCH_UP_PLAN', count: 3 })).toBe('Look at the plan: 3 tasks are late');
});
