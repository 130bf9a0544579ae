import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { guarded, unguarded } from '@peerway/table';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t', '\uff1d', "'="), fc.string({ maxLength: 9 }))
    .map((parts) => parts.join('')),
);

it('never leaves a cell that begins like a formula, and can be taken back', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
      expect(unguarded(guarded(text))).toBe(text);
    }),
  );
});
