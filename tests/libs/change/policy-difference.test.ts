import { policyDifference } from '@peerway/change';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const words = fc.array(fc.constantFrom('Share.', 'Ask.', '- Keep.', '## Why', '1. Tell.'), { maxLength: 12 });
const of = (pieces: ReturnType<typeof policyDifference>, without: 'added' | 'removed') =>
  pieces.filter(({ state }) => state !== without).map(({ text }) => text);

describe('what differs between two versions of a policy', () => {
  it('holds both versions whole, and nothing differs from itself', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = policyDifference(before.join('\n\n'), after.join('\n\n'));
        expect(of(pieces, 'added')).toEqual(before);
        expect(of(pieces, 'removed')).toEqual(after);
        const itself = policyDifference(before.join('\n\n'), before.join('\n'.repeat(3)));
        expect(itself.every(({ state }) => state === 'same')).toBe(true);
      }),
    );
  });

  it('looks at items of a list one by one', () => {
    expect(policyDifference('- One\n- Two\n- Three', '- One\n- Three\n- Four')).toEqual([
      { state: 'same', text: '- One' },
      { state: 'removed', text: '- Two' },
      { state: 'same', text: '- Three' },
      { state: 'added', text: '- Four' },
    ]);
  });

  it('does not mind how lines are broken', () => {
    expect(policyDifference('Share what\nis yours.', 'Share what is yours.')).toEqual([
      { state: 'same', text: 'Share what is yours.' },
    ]);
  });

  it('keeps as much as possible the same: a paragraph put in front changes nothing behind', () => {
    fc.assert(
      fc.property(words, (text) => {
        const pieces = policyDifference(text.join('\n\n'), ['New.', ...text].join('\n\n'));
        expect(pieces.filter(({ state }) => state !== 'same')).toEqual([{ state: 'added', text: 'New.' }]);
      }),
    );
  });

  it('answers soon for two long texts without a word in common', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join('\n\n');
    const pieces = policyDifference(long('a'), long('b'));
    expect(of(pieces, 'added')).toHaveLength(20_000);
    expect(of(pieces, 'removed')).toHaveLength(20_000);
  });
});
