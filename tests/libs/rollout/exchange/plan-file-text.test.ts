import { planFileText } from '@peerway/rollout';
import { expect, it } from 'vitest';

const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><Name>Größe</Name>`;
const single = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const double = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...single(text)].flatMap((byte, at) => (at < 2 ? byte : [byte, 0])));
const nameIn = (bytes: Uint8Array): string | undefined => {
  const read = planFileText(bytes);
  return 'text' in read ? /<Name>(.*)<\/Name>/.exec(read.text)?.[1] : read.code;
};

it('reads a file in the encoding that its bytes show or that it says it is written in', () => {
  expect(nameIn(new TextEncoder().encode(xml('UTF-8')))).toBe('Größe');
  expect(nameIn(single(xml('windows-1252')))).toBe('Größe');
  expect(nameIn(single(xml('ISO-8859-1')))).toBe('Größe');
  expect(nameIn(double(xml('UTF-16')))).toBe('Größe');
  // Bytes that would be valid UTF-8 too: the file knows better.
  expect(nameIn(single(xml('windows-1252').replace('öß', 'Ã¶')))).toBe('GrÃ¶e');
});

it('refuses encodings that it would read wrongly, and what is no text', () => {
  expect(nameIn(single(xml('Shift_JIS')))).toBe('ENCODING_BROKEN');
  expect(nameIn(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))).toBe('ENCODING_BROKEN');
});
