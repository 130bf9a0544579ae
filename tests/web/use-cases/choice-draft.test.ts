import { noPlatformChoice } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import {
  minimumOf,
  weightOf,
  withAnswer,
  withMinimum,
  withMust,
  withPlatformWeight,
} from '../../../apps/web/src/app/use-cases/platform-choice/choice-draft.ts';

it('counts each side once until it is weighed, and keeps one weight for each', () => {
  expect(weightOf(noPlatformChoice, 'security')).toBe(1);
  const twice = withPlatformWeight(withPlatformWeight(noPlatformChoice, 'security', 3), 'security', 0);
  expect(weightOf(twice, 'security')).toBe(0);
  expect(twice.weights).toHaveLength(1);
});

it('makes a trait a must once, and lets go of it', () => {
  const must = withMust(withMust(noPlatformChoice, 'openSource', true), 'openSource', true);
  expect(must.mustHaves).toEqual(['openSource']);
  expect(withMust(must, 'openSource', false).mustHaves).toEqual([]);
});

it('asks for one least score on a side, or for none', () => {
  const least = withMinimum(withMinimum(noPlatformChoice, 'security', 3), 'security', 4);
  expect(minimumOf(least, 'security')).toBe(4);
  expect(minimumOf(withMinimum(least, 'security', null), 'security')).toBeNull();
});

it('keeps the last answer to a question, and takes it back', () => {
  const about = { platform: 'nebula', about: 'singleSignOn', reason: null };
  const yes = withAnswer(withAnswer(noPlatformChoice, { ...about, holds: false }), { ...about, holds: true });
  expect(yes.answers).toEqual([{ ...about, holds: true }]);
  expect(withAnswer(yes, { ...about, holds: null }).answers).toEqual([]);
});
