/** An element of an XML text: its name without a prefix, its own text, and the elements in it. Attributes are not kept. */
export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** Why a text is not read as XML. */
export interface XmlFault {
  readonly code: 'XML_BROKEN' | 'XML_DOCTYPE' | 'XML_TOO_DEEP' | 'XML_ENTITY_UNKNOWN';
  /** The line, counted from 1. */
  readonly line: number;
  readonly detail: string;
}

interface Open {
  readonly name: string;
  text: string;
  readonly children: XmlElement[];
}

class Fault extends Error {
  readonly code: XmlFault['code'];
  readonly detail: string;

  constructor(code: XmlFault['code'], detail = '') {
    super(code);
    this.code = code;
    this.detail = detail.slice(0, 80);
  }
}

const deepest = 32;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const tag = /<(\/?)((?:[\p{L}_][\p{L}\p{N}_.-]*:)?[\p{L}_][\p{L}\p{N}_.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*'){0,4000})>/uy;

/**
 * Reads an XML text without attributes, in time that grows with its length. A document type is refused wherever it stands, so
 * that no entity is ever defined; only the five entities that XML knows and numbered characters are read.
 *
 * @example
 * xmlElement('<a><b>1 &lt; 2</b></a>'); // => { name: 'a', text: '', children: [{ name: 'b', text: '1 < 2', children: [] }] }
 */
export function xmlElement(text: string): XmlElement | XmlFault {
  const reader = { text, at: text.startsWith('\ufeff') ? 1 : 0, open: [] as Open[] };
  try {
    return elementIn(reader);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const line = text.slice(0, reader.at).split('\n').length;
    return { code: error.code, line, detail: error.detail };
  }
}

interface Reader {
  readonly text: string;
  at: number;
  readonly open: Open[];
}

function elementIn(reader: Reader): XmlElement {
  const { text, open } = reader;
  let root: XmlElement | undefined;
  while (reader.at < text.length) {
    const next = text.indexOf('<', reader.at);
    const words = text.slice(reader.at, next === -1 ? text.length : next);
    const inside = open.at(-1);
    if (inside) inside.text += decoded(words);
    else if (words.trim() !== '') throw new Fault('XML_BROKEN', words.trim());
    if (next === -1) break;
    reader.at = next;
    const closed = passed(reader) ? undefined : taggedIn(reader);
    if (closed && root) throw new Fault('XML_BROKEN', closed.name);
    root = closed ?? root;
  }
  if (!root || open.length > 0) throw new Fault('XML_BROKEN', open.at(-1)?.name);
  return root;
}

/** Passes what is no element: remarks, instructions and literal text. */
function passed(reader: Reader): boolean {
  const { text, at } = reader;
  if (text[at + 1] === '?') return beyond(reader, '?>', 2) !== undefined;
  if (text[at + 1] !== '!') return false;
  if (text.startsWith('<!--', at)) return beyond(reader, '-->', 4) !== undefined;
  if (!text.startsWith('<![CDATA[', at)) throw new Fault('XML_DOCTYPE', text.slice(at, at + 20));
  const literal = beyond(reader, ']]>', 9);
  const inside = reader.open.at(-1);
  if (!inside) throw new Fault('XML_BROKEN', literal);
  inside.text += literal;
  return true;
}

function beyond(reader: Reader, end: string, skip: number): string {
  const start = reader.at + skip;
  const found = reader.text.indexOf(end, start);
  if (found === -1) throw new Fault('XML_BROKEN', reader.text.slice(reader.at, reader.at + 20));
  reader.at = found + end.length;
  return reader.text.slice(start, found);
}

/** Reads one tag; the element, once the outermost one is closed. */
function taggedIn(reader: Reader): XmlElement | undefined {
  const { open } = reader;
  tag.lastIndex = reader.at;
  const [whole, slash, full = '', rest = ''] = tag.exec(reader.text) ?? [];
  if (whole === undefined) throw new Fault('XML_BROKEN', reader.text.slice(reader.at, reader.at + 20));
  const name = full.slice(full.indexOf(':') + 1);
  if (slash === '/') {
    const inside = open.pop();
    if (inside?.name !== name || rest.trim() !== '') throw new Fault('XML_BROKEN', `</${name}>`);
    reader.at += whole.length;
    return closedIn(open, inside);
  }
  if (open.length >= deepest) throw new Fault('XML_TOO_DEEP', String(deepest));
  reader.at += whole.length;
  const element = { name, text: '', children: [] };
  if (rest.endsWith('/')) return closedIn(open, element);
  open.push(element);
  return undefined;
}

function closedIn(open: readonly Open[], { name, text, children }: Open): XmlElement | undefined {
  // Between elements stands only the indentation.
  const element = { name, text: children.length > 0 ? text.trim() : text, children };
  const around = open.at(-1);
  around?.children.push(element);
  return around ? undefined : element;
}

function decoded(words: string): string {
  if (!words.includes('&')) return words;
  return words.replaceAll(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    const sign = whole.endsWith(';') ? (named[name] ?? numbered(name)) : undefined;
    if (sign === undefined) throw new Fault('XML_ENTITY_UNKNOWN', whole);
    return sign;
  });
}

function numbered(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const isLetter = code <= 0x10_ff_ff && code > 0 && (code < 0xd8_00 || code > 0xdf_ff);
  return isLetter ? String.fromCodePoint(code) : undefined;
}
