import { type DecodedText, decodedText } from '@peerway/table';

/** The encodings that an XML file may say it is written in, and how their bytes are read. */
const declared: Readonly<Record<string, 'windows-1252' | 'unicode'>> = {
  'utf-8': 'unicode',
  utf8: 'unicode',
  'us-ascii': 'unicode',
  'utf-16': 'unicode',
  'utf-16le': 'unicode',
  'utf-16be': 'unicode',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'latin-1': 'windows-1252',
};

/**
 * The text of a file of a plan: by its byte order mark or by how its bytes look (`decodedText`), and by what an XML file says of
 * itself. One that says it is written in an encoding that is not read here is refused, instead of being read wrongly.
 *
 * @example
 * planFileText(new Uint8Array([0x61, 0xe9])); // => { text: 'aé', encoding: 'windows-1252' }
 */
export function planFileText(bytes: Uint8Array): DecodedText {
  const head = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('');
  const [, said] = /^<\?xml[^>]{0,120}?encoding\s*=\s*["']([\w.-]{1,40})["']/i.exec(head) ?? [];
  const encoding = said === undefined ? 'unicode' : declared[said.toLowerCase()];
  if (encoding === undefined) return { code: 'ENCODING_BROKEN' };
  return decodedText(bytes, encoding === 'windows-1252' ? encoding : undefined);
}
