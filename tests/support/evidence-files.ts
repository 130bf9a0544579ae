import { crc32, deflateRawSync } from 'node:zlib';

/** Files as devices make them, and as somebody with bad intentions would: made here, byte by byte. */

function pngPiece(type: string, content: Buffer): Buffer {
  const piece = Buffer.alloc(12 + content.length);
  piece.writeUInt32BE(content.length, 0);
  piece.write(type, 4, 'latin1');
  content.copy(piece, 8);
  piece.writeUInt32BE(crc32(piece.subarray(4, 8 + content.length)), 8 + content.length);
  return piece;
}

/** A PNG picture; what fills it stands in its pixels. */
export function png(filling = 200): Buffer {
  const heading = Buffer.from('0000000100000001080600000000'.slice(0, 26), 'hex');
  const pixels = Buffer.alloc(filling, 7);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngPiece('IHDR', heading),
    pngPiece('IDAT', pixels),
    pngPiece('IEND', Buffer.alloc(0)),
  ]);
}

export const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffda0008010100003f00a1b2ff00c3ffd9', 'hex');
export const gif = Buffer.from(
  '47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b',
  'hex',
);

export function webp(): Buffer {
  const content = Buffer.from('2f00000000', 'hex');
  const chunk = Buffer.concat([Buffer.from('VP8L'), u32(content.length), content, Buffer.alloc(1)]);
  return Buffer.concat([Buffer.from('RIFF'), u32(4 + chunk.length), Buffer.from('WEBP'), chunk]);
}

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

/** One part of a zip file as it is to be written. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** The size that is claimed, instead of the true one. */
  readonly claims?: number;
  readonly isEncrypted?: boolean;
}

/** A zip file of these parts. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const entries: Buffer[] = [];
  const listing: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(part.isEncrypted ? 1 : 0, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(part.claims ?? content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    listing.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, tail, name]));
    entries.push(entry);
    at += entry.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(listing).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...entries, ...listing, end]);
}

const mainType = {
  docx: 'wordprocessingml.document',
  xlsx: 'spreadsheetml.sheet',
  pptx: 'presentationml.presentation',
} as const;

/** An office document with further parts in it. */
export function openDocument(ending: keyof typeof mainType, more: readonly ZipPart[] = []): Buffer {
  const main = `application/vnd.openxmlformats-officedocument.${mainType[ending]}.main+xml`;
  const types = `<Types><Override PartName="/main.xml" ContentType="${main}"/></Types>`;
  return zip([{ name: '[Content_Types].xml', content: types }, { name: 'main.xml', content: '<main/>' }, ...more]);
}

/** An OpenDocument file with further parts in it. */
export function freeDocument(kind: 'text' | 'spreadsheet' | 'presentation', more: readonly ZipPart[] = []): Buffer {
  const type = { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` };
  return zip([type, { name: 'content.xml', content: '<office/>' }, ...more]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
