import { expect, it } from 'vitest';
import { smaa } from '@peerway/decision';
import { task } from './smaa-task.ts';

it('draws again what it could not keep: a table too large to keep gives each alternative the confidence of its wins', () => {
  // One criterion: the weight is always 1, so that the second pass repeats the first if its draws are the same.
  const rows = Array.from({ length: 25 }, (_row, i) => [{ mean: i, sd: 8 }]);
  for (const iterations of [2_000, 170_000]) {
    const { rankAcceptability, confidence } = smaa(task(rows, { iterations }));
    rankAcceptability.forEach((row, i) => expect(confidence[i]).toBeCloseTo(row[0]!, 12));
  }
});
