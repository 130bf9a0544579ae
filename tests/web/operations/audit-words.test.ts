import { expect, it } from 'vitest';
import { actionWords, spaced } from '../../../apps/web/src/app/operations/audit-words.ts';

it('says known operations as people would', () => {
  expect(actionWords('closeRound')).toBe('closed an assessment round');
});

it('spells out an operation that it does not know', () => {
  expect(actionWords('exportReport')).toBe('export report');
  expect(spaced('profile.closesOn')).toBe('profile closes on');
});
