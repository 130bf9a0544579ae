import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedItems, type AlignedPair } from '../../../libs/case-studies/src/aligned-items.ts';

/** "a1" is an item named a, which says 1. */
const items = (text: string): { whole: string; name: string }[] =>
  text.split(' ').flatMap((whole) => (whole === '' ? [] : { whole, name: whole.slice(0, 1) }));
const aligned = (before: string, after: string): readonly AlignedPair[] => alignedItems(items(before), items(after));

describe('the items of two lists', () => {
  it.each([
    [
      'are the same where nothing changed',
      'a1 b1',
      'a1 b1',
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'are put in',
      'a1 b1',
      'a1 c1 b1',
      [
        [0, 0],
        [null, 1],
        [1, 2],
      ],
    ],
    [
      'are taken out',
      'a1 c1 b1',
      'a1 b1',
      [
        [0, 0],
        [1, null],
        [2, 1],
      ],
    ],
    [
      'keep their name and say something else',
      'a1 b1',
      'c1 a2 b1',
      [
        [0, 1],
        [null, 0],
        [1, 2],
      ],
    ],
    [
      'change their name in their place',
      'a1 b1 c1',
      'a1 d1 c1',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'are strangers where their number changed',
      'a1 b1',
      'c1',
      [
        [0, null],
        [1, null],
        [null, 0],
      ],
    ],
    [
      'count as taken out and put in when moved',
      'a1 b1',
      'b1 a1',
      [
        [0, null],
        [1, 0],
        [null, 1],
      ],
    ],
    ['may be none', '', '', []],
  ])('%s', (_what, before, after, pairs) => {
    expect(aligned(before, after)).toEqual(pairs);
  });

  it('are each in one pair, whatever the lists', () => {
    const list = fc.array(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1'), { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = aligned(before, after);
        const places = (side: 0 | 1): number[] =>
          pairs.flatMap((pair) => pair[side] ?? []).sort((one, two) => one - two);
        expect(places(0)).toEqual(items(before).map((_, at) => at));
        expect(places(1)).toEqual(items(after).map((_, at) => at));
      }),
    );
  });
});
