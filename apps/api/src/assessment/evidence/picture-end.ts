import { crc32 } from 'node:zlib';

/** Kinds of pictures that are taken. */
export type PictureKind = 'png' | 'jpeg' | 'gif' | 'webp';

/**
 * Walks through a picture, piece by piece, as a program that shows it would.
 * @returns where it ends; undefined when it is no whole picture of that kind.
 */
export function pictureEnd(bytes: Buffer, kind: PictureKind): number | undefined {
  try {
    return ends[kind](bytes);
  } catch (error) {
    // A piece that points beyond the end of the file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const ends: Readonly<Record<PictureKind, (bytes: Buffer) => number | undefined>> = {
  png: pngEnd,
  jpeg: jpegEnd,
  gif: gifEnd,
  webp: webpEnd,
};

function pngEnd(bytes: Buffer): number | undefined {
  let at = 8;
  for (let piece = 0; ; piece += 1) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + size;
    if (!/^[A-Za-z]{4}$/.test(type) || (piece === 0 && type !== 'IHDR')) return undefined;
    if (bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return undefined;
    if (type === 'IEND') return end;
    at = end;
  }
}

function jpegEnd(bytes: Buffer): number | undefined {
  let at = 2;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) return at + 2;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else if (marker < 0xc0) return undefined;
    else {
      const size = bytes.readUInt16BE(at + 2);
      if (size < 2) return undefined;
      at += 2 + size;
      if (marker === 0xda) at = scanEnd(bytes, at);
    }
  }
}

/** Where the compressed picture is interrupted by a marker that is not part of it. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = from; ;) {
    const marker = bytes.indexOf(0xff, at);
    if (marker === -1) throw new RangeError('the picture is cut off');
    const next = bytes.readUInt8(marker + 1);
    if (next !== 0 && (next < 0xd0 || next > 0xd7) && next !== 0xff) return marker;
    at = next === 0xff ? marker + 1 : marker + 2;
  }
}

function gifEnd(bytes: Buffer): number | undefined {
  let at = 13 + colours(bytes.readUInt8(10));
  for (;;) {
    const piece = bytes.readUInt8(at);
    if (piece === 0x3b) return at + 1;
    if (piece === 0x21) at = blocksEnd(bytes, at + 2);
    else if (piece === 0x2c) at = blocksEnd(bytes, at + 11 + colours(bytes.readUInt8(at + 9)));
    else return undefined;
  }
}

function colours(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function blocksEnd(bytes: Buffer, from: number): number {
  let at = from;
  for (let size = bytes.readUInt8(at); size > 0; size = bytes.readUInt8(at)) at += 1 + size;
  return at + 1;
}

function webpEnd(bytes: Buffer): number | undefined {
  const end = even(8 + bytes.readUInt32LE(4));
  let at = 12;
  while (at < end) {
    const type = bytes.toString('latin1', at, at + 4);
    if (!/^[A-Za-z0-9 ]{4}$/.test(type) || (at === 12 && !type.startsWith('VP8'))) return undefined;
    at = even(at + 8 + bytes.readUInt32LE(at + 4));
  }
  return at === end && end <= bytes.length ? end : undefined;
}

function even(size: number): number {
  return size + (size % 2);
}
