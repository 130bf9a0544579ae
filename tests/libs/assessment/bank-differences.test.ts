import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { bankDifferences } from '@peerway/assessment';
import { anyBank, draftOf } from './any-bank-edit.ts';

const whole = draftOf();
const first = whole.dimensions[0]!;

it('a bank does not differ from itself', () => {
  fc.assert(
    fc.property(anyBank, (bank) => {
      expect(bankDifferences(bank, structuredClone(bank))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

it('what is added one way is removed the other, and every changed field is told from both sides', () => {
  fc.assert(
    fc.property(anyBank, anyBank, (one, other) => {
      const there = bankDifferences(one, other);
      const back = bankDifferences(other, one);
      const ids = (list: typeof there, change: string) =>
        list
          .filter((each) => each.change === change)
          .map(({ part, id }) => `${part} ${id}`)
          .sort();
      expect(ids(back, 'removed')).toEqual(ids(there, 'added'));
      const fields = (list: typeof there) =>
        list
          .filter(({ change, field }) => field !== '' && (change !== 'moved' || field !== 'order'))
          .map(({ part, id, field, before, after }) => [part, id, field, [before, after].sort().join()].join(' '))
          .sort();
      expect(fields(back)).toEqual(fields(there));
    }),
    { numRuns: 20 },
  );
});

it('equal banks are the only ones without differences', () => {
  fc.assert(
    fc.property(anyBank, anyBank, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect(bankDifferences(one, other).length === 0).toBe(isSame);
    }),
    { numRuns: 20 },
  );
});

it('one thing taken to another place is one difference, not twelve', () => {
  const moved = { ...whole, dimensions: [...whole.dimensions.slice(1), first] };
  expect(bankDifferences(whole, moved).map(({ part, id, change }) => [part, id, change])).toEqual([
    ['dimension', first.id, 'moved'],
  ]);
});

it('a question in another dimension is moved, and keeps being the same question', () => {
  const [asked, ...rest] = first.questions;
  const second = whole.dimensions[1]!;
  const dimensions = [
    { ...first, questions: rest },
    { ...second, questions: [...second.questions, asked!] },
    ...whole.dimensions.slice(2),
  ];
  const found = bankDifferences(whole, { ...whole, dimensions });
  expect(found).toEqual([
    {
      part: 'question',
      id: asked!.id,
      name: asked!.text,
      change: 'moved',
      field: 'dimension',
      before: first.id,
      after: second.id,
    },
  ]);
});

it('a weight is reweighted, a target retargeted, a word reworded', () => {
  const question = first.questions[0]!;
  const edited = {
    ...whole,
    dimensions: [
      {
        ...first,
        target: 4.5,
        weight: 9,
        questions: [{ ...question, text: 'Otherwise?', audiences: ['team' as const] }, ...first.questions.slice(1)],
      },
      ...whole.dimensions.slice(1),
    ],
  };
  expect(
    bankDifferences(whole, edited)
      .map(({ field, change }) => `${field} ${change}`)
      .sort(),
  ).toEqual(['audiences changed', 'target retargeted', 'text reworded', 'weight reweighted']);
});
