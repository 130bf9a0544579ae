import { describe, expect, it } from 'vitest';
import { minutesFor } from '@peerway/assessment';
import { smallBank } from './small-bank.ts';

describe('how long questions take', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [73, 37],
  ])('%i questions take %i minutes', (questions, minutes) => {
    expect(minutesFor(smallBank, questions)).toBe(minutes);
  });
});
