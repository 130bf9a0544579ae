import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import * as z from 'zod';
import { plainText } from '../../../libs/kernel/src/plain-text.ts';

const name = plainText({ max: 12 });
const note = plainText({ max: 40, min: 0, lines: 'many' });

function sentence(schema: z.ZodType, text: unknown): string | undefined {
  return schema
    .safeParse(text)
    .error?.issues.map((issue) => issue.message)
    .join(' | ');
}

describe('plain text', () => {
  it('keeps letters of every script and emoji, and drops blanks around them', () => {
    expect(name.parse('  Zürich 🏔️ ')).toBe('Zürich 🏔️');
    expect(name.parse('تعاونية')).toBe('تعاونية');
    expect(name.parse('👩‍💻')).toBe('👩‍💻');
  });

  it('brings the same word to the same characters', () => {
    expect(name.parse('Zu\u0308rich')).toBe('Z\u00fcrich');
  });

  it('counts characters as readers do, not halves of pairs', () => {
    expect(name.parse('😀'.repeat(12))).toBe('😀'.repeat(12));
    expect(sentence(name, '😀'.repeat(13))).toMatch(/at most 12 characters/);
  });

  it.each([
    ['NUL', 'Muster\0 AG', /broken character/],
    ['a lone surrogate', 'Muster \ud83d', /broken character/],
    ['a right-to-left override', 'gpj.\u202eexe', /reading direction/],
    ['an isolate', 'a\u2066b', /reading direction/],
    ['a right-to-left mark', 'a\u200fb', /reading direction/],
    ['an escape sequence', 'a\u001b[31m', /control character/],
    ['a line break', 'a\nb', /one line/],
    ['a line separator', 'a\u2028b', /one line/],
    ['only a zero-width space', '\u200b', /nothing to see/],
    ['nothing', '', /must not be empty/],
    ['only blanks', '   ', /must not be empty/],
    ['5,000 characters', 'x'.repeat(5000), /at most 12 characters/],
  ])('refuses %s with a sentence', (_what, text, expected) => {
    expect(sentence(name, text)).toMatch(expected);
  });

  it('gives one sentence for one text, however much is wrong with it', () => {
    expect(name.safeParse('\0\u202e\n'.repeat(9000)).error?.issues).toHaveLength(1);
  });

  it('allows several lines where asked, with one kind of line end, and emptiness where asked', () => {
    expect(note.parse('one\r\ntwo\rthree\tfour')).toBe('one\ntwo\nthree four');
    expect(note.parse('')).toBe('');
    expect(sentence(note, 'a\u0007')).toMatch(/control character/);
  });

  it('refuses ten megabytes without reading them all', () => {
    const before = performance.now();
    expect(sentence(name, 'é'.normalize('NFD').repeat(5_000_000))).toMatch(/too long/);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('gives text that it would accept again unchanged, and that a database can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const first = note.safeParse(text);
        if (!first.success) return;
        expect(note.parse(first.data)).toBe(first.data);
        expect(first.data).not.toContain('\0');
        expect(first.data.isWellFormed()).toBe(true);
        expect([...first.data].length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('can be said in JSON Schema, so that the wire can carry it', () => {
    expect(z.toJSONSchema(name)).toMatchObject({ type: 'string' });
  });
});
