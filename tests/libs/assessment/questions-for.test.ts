import { describe, expect, it } from 'vitest';
import { Audience, questionsFor } from '@peerway/assessment';
import { latestBank } from '@peerway/assessment/content';
import { smallBank } from './small-bank.ts';

const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

describe('the questions of an audience', () => {
  it('are those of the dimensions asked about that name it, in the order of the bank', () => {
    expect(ids(questionsFor(smallBank, 'it', ['net', 'aim']))).toEqual(['aim-1', 'net-1', 'net-2']);
    expect(ids(questionsFor(smallBank, 'it', ['net']))).toEqual(['net-1', 'net-2']);
    expect(questionsFor(smallBank, 'security', ['net', 'aim'])).toEqual([]);
    expect(questionsFor(smallBank, 'it', ['no-such'])).toEqual([]);
  });

  it('of all five audiences together are all 73', () => {
    const dimensions = ids(latestBank.dimensions);
    const asked = new Set(Audience.options.flatMap((audience) => ids(questionsFor(latestBank, audience, dimensions))));
    expect(asked.size).toBe(73);
  });
});
