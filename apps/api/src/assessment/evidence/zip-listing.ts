import { inflateRawSync } from 'node:zlib';

/** One entry of a zip file, as the listing at its end tells. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly isEncrypted: boolean;
  readonly method: number;
  /** Where its own heading begins. */
  readonly heading: number;
  /** Where the content begins, and where it ends. */
  readonly from: number;
  readonly to: number;
}

const mostEntries = 3_000;
const endSize = 22;
const listingSize = 46;
const entrySize = 30;
/** What writers leave between two entries: sizes that were known only afterwards. */
const mostBetween = 64;

/** Whether a zip file ends where these bytes end, whatever they begin with. */
export function endsAsZip(bytes: Buffer): boolean {
  return zipEnd(bytes) !== undefined;
}

/**
 * Reads the listing of a zip file without unpacking anything.
 * @returns undefined unless its bytes are fully accounted for: nothing before, between or after the entries, and none inside another.
 */
export function zipListing(bytes: Buffer): readonly ZipEntry[] | undefined {
  try {
    return listing(bytes);
  } catch (error) {
    // It points beyond its own end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function zipEnd(bytes: Buffer): number | undefined {
  const earliest = Math.max(0, bytes.length - endSize - 0xffff);
  for (let at = bytes.length - endSize; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === 0x06054b50 && at + endSize + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return undefined;
}

function listing(bytes: Buffer): readonly ZipEntry[] | undefined {
  const end = zipEnd(bytes);
  if (end === undefined) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  const isOneDisk = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count;
  if (!isOneDisk || count === 0 || count > mostEntries) return undefined;
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const entry = entryAt(bytes, at);
    if (!entry) return undefined;
    entries.push(entry);
    at += listingSize + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end && isGapless(entries, start) ? entries : undefined;
}

/** An entry whose own heading says the same name as the listing. */
function entryAt(bytes: Buffer, at: number): ZipEntry | undefined {
  const packed = bytes.readUInt32LE(at + 20);
  const unpacked = bytes.readUInt32LE(at + 24);
  const heading = bytes.readUInt32LE(at + 42);
  const nameSize = bytes.readUInt16LE(at + 28);
  const name = bytes.toString('utf8', at + listingSize, at + listingSize + nameSize);
  if (bytes.readUInt32LE(heading) !== 0x04034b50) return undefined;
  const headed = bytes.readUInt16LE(heading + 26);
  const from = heading + entrySize + headed + bytes.readUInt16LE(heading + 28);
  if (bytes.toString('utf8', heading + entrySize, heading + entrySize + headed) !== name) return undefined;
  const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
  return { name, packed, unpacked, isEncrypted, method: bytes.readUInt16LE(at + 10), heading, from, to: from + packed };
}

function isGapless(entries: readonly ZipEntry[], listingAt: number): boolean {
  const inOrder = entries.toSorted((a, b) => a.heading - b.heading);
  const begins = [...inOrder.slice(1).map(({ heading }) => heading), listingAt];
  return inOrder[0]?.heading === 0 && inOrder.every(({ to }, index) => isBehind(begins[index] ?? 0, to));
}

function isBehind(next: number, end: number): boolean {
  return next >= end && next - end <= mostBetween;
}

/** Unpacks one entry, up to a size; undefined if it is larger or broken. */
export function unpackedEntry(bytes: Buffer, entry: ZipEntry, mostBytes: number): Buffer | undefined {
  const content = bytes.subarray(entry.from, entry.to);
  if (entry.method === 0) return content.length <= mostBytes ? content : undefined;
  if (entry.method !== 8) return undefined;
  try {
    return inflateRawSync(content, { maxOutputLength: mostBytes });
  } catch {
    // Larger than it may be, or broken in one of many ways.
    return undefined;
  }
}
