/** What no text holds: control characters other than tabs, line breaks and form feeds. */
const control = /[\0-\x08\x0b\x0e-\x1f\x7f]/;
/** How pages, pictures in words and programs begin. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [
    /^<svg[\s>]|^<\?xml[^>]*>\s*(?:<!--[^]*?-->\s*|<!doctype[^>]*>\s*)*<svg[\s>]/i,
    'a picture in SVG, which can hold programs',
  ],
  [
    /^<(?:!doctype html|html|head|body|script|iframe|style|meta|title|link|div|a|p|h1|br|img)[\s>/]/i,
    'a web page (HTML), which can hold programs',
  ],
  [/^<(?:[!?a-z])/i, 'a document in XML or HTML, which can hold programs'],
  [/^#!/, 'a program (a script)'],
];

/** A text, or what else these bytes are. */
export type TextReading = { readonly isText: true } | { readonly isText: false; readonly what: string };

/** Tells whether bytes are a text in UTF-8, UTF-16 or a Western single-byte encoding, and nothing that runs. */
export function textReading(bytes: Buffer): TextReading {
  const text = decoded(bytes);
  if (text === undefined || control.test(text))
    return { isText: false, what: 'no text: it holds bytes that no text has' };
  const start = text.slice(0, 4096).trimStart();
  const found = beginnings.find(([beginning]) => beginning.test(start));
  return found ? { isText: false, what: found[1] } : { isText: true };
}

function decoded(bytes: Buffer): string | undefined {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // No UTF-8: an older table or text, each of whose bytes is one character.
    return encoding === 'utf-8' ? bytes.toString('latin1') : undefined;
  }
}
