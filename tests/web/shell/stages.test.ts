import { expect, it } from 'vitest';
import { stageEntries } from '../../../apps/web/src/app/shell/stages.ts';

it('says the state of a stage as a word', () => {
  const [align, assess] = stageEntries([
    { id: 'align', state: 'notStarted', verdict: null, score: null },
    { id: 'assess', state: 'done', verdict: 'readyWithConditions', score: 61.7 },
  ]);
  expect(align).toMatchObject({ name: 'Align', word: 'not started' });
  expect(assess).toMatchObject({
    name: 'Assess',
    word: 'done',
    mark: '✓',
    finding: 'Ready with conditions: 62 of 100 points',
  });
});
