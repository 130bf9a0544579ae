import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedText } from '@peerway/table';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}

const marked = (mark: number[], bytes: Uint8Array): Uint8Array => new Uint8Array([...mark, ...bytes]);
const table = 'audience;name\nteam;Jürgen Weiß\n';

describe('the bytes of a text file', () => {
  it.each([
    ['utf-8', utf8(table), 'utf-8'],
    ['utf-8 with a mark', marked([0xef, 0xbb, 0xbf], utf8(table)), 'utf-8'],
    ['utf-16 LE with a mark', marked([0xff, 0xfe], utf16(table, 'le')), 'utf-16le'],
    ['utf-16 BE with a mark', marked([0xfe, 0xff], utf16(table, 'be')), 'utf-16be'],
    ['utf-16 LE without one', utf16(table, 'le'), 'utf-16le'],
    ['utf-16 BE without one', utf16(table, 'be'), 'utf-16be'],
    ['windows-1252', new Uint8Array(Buffer.from(table, 'latin1')), 'windows-1252'],
  ])('are read as %s', (_, bytes, encoding) => {
    expect(decodedText(bytes)).toEqual({ text: table, encoding });
  });

  it('are read with the signs that only Windows-1252 has', () => {
    expect(decodedText(new Uint8Array([0x80, 0x20, 0x93, 0x61, 0x94]))).toMatchObject({ text: '€ “a”' });
  });

  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
    ['a zip file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8])],
    ['half a UTF-16 sign', marked([0xff, 0xfe], new Uint8Array([0x61]))],
    ['UTF-8 cut in the middle behind its mark', new Uint8Array([0xef, 0xbb, 0xbf, 0xc3])],
  ])('are refused when they are %s', (_, bytes) => {
    expect(decodedText(bytes)).toEqual({ code: 'ENCODING_BROKEN' });
  });

  it('give back any text that was written as UTF-8', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/[\0-\x08\x0e-\x1f\x7f-\x9f\ufeff]/.test(each));
    fc.assert(
      fc.property(text, (each) => {
        expect(decodedText(utf8(each))).toEqual({ text: each, encoding: 'utf-8' });
      }),
    );
  });

  it('are a text or no text, and never a fault, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const read = decodedText(bytes);
        if ('text' in read) expect(read.text.isWellFormed()).toBe(true);
        else expect(read.code).toBe('ENCODING_BROKEN');
      }),
    );
  });
});
