/** The decoder that browsers and Node both have; nothing else of their world is used here. */
declare class TextDecoder {
  constructor(encoding: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** How the bytes of a text file were read. Windows-1252 is a guess: any bytes can be read as it. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What bytes say as a text, and how that was told, or that they are no text. */
export type DecodedText =
  { readonly text: string; readonly encoding: TextEncoding } | { readonly code: 'ENCODING_BROKEN' };

const PATTERN_BYTES = 4_096;
const broken = { code: 'ENCODING_BROKEN' } as const;

/**
 * Reads bytes as text the way spreadsheets write it: by its byte order mark; without one as UTF-16 where zero bytes show
 * it, as UTF-8 where all of it is valid, and else as Windows-1252, which old spreadsheets use. The mark is dropped.
 *
 * What the file says of itself counts where neither a mark nor zero bytes tell otherwise.
 *
 * Bytes that are no text (a picture, UTF-32, control characters) are refused rather than read as something strange.
 *
 * @example
 * decodedText(new Uint8Array([0x4d, 0xfc, 0x6c])); // => { text: 'Mül', encoding: 'windows-1252' }
 */
export function decodedText(bytes: Uint8Array, said?: TextEncoding): DecodedText {
  const known = encodingByMark(bytes) ?? encodingByZeros(bytes) ?? said;
  if (known) return reading(bytes, known);
  const unicode = reading(bytes, 'utf-8');
  return 'text' in unicode ? unicode : reading(bytes, 'windows-1252');
}

function encodingByMark([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Separators, line ends and Latin letters have a zero byte in UTF-16, always on the same side. */
function encodingByZeros(bytes: Uint8Array): TextEncoding | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, PATTERN_BYTES).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd === 0) return undefined;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

function reading(bytes: Uint8Array, encoding: TextEncoding): DecodedText {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /[\0-\x08\x0e-\x1f\x7f-\x9f]/.test(text) ? broken : { text, encoding };
  } catch (error) {
    if (error instanceof TypeError) return broken;
    throw error;
  }
}
