import { expect, it } from 'vitest';
import { stageEntries } from '../../../apps/web/src/app/shell/stages.ts';

it('says the state of a stage as a word, and leads nowhere where nothing is built', () => {
  const [align, assess] = stageEntries([
    { id: 'align', state: 'notBuilt', verdict: null, score: null },
    { id: 'assess', state: 'done', verdict: 'readyWithConditions', score: 61.7 },
  ]);
  expect(align).toMatchObject({ name: 'Align', word: 'comes later', built: false });
  expect(assess).toMatchObject({
    name: 'Assess',
    word: 'done',
    mark: '✓',
    built: true,
    finding: 'Ready with conditions: 62 of 100 points',
  });
});
