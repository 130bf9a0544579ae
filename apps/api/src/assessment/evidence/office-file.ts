import { unfitFile, unacceptedFile } from './unfit-file.ts';
import { unpackedEntry, type ZipEntry, zipListing } from './zip-listing.ts';

const mostUnpacked = 200 * 1024 * 1024;
/** Text packs ten to forty times; whatever packs better than this was made to harm. */
const highestRatio = 200;
const smallPart = 100_000;
const mostOfKind = 1024 * 1024;

const office = 'application/vnd.openxmlformats-officedocument.';
const openKinds: readonly (readonly [main: string, ending: string])[] = [
  [`${office}wordprocessingml.document.main+xml`, 'docx'],
  [`${office}spreadsheetml.sheet.main+xml`, 'xlsx'],
  [`${office}presentationml.presentation.main+xml`, 'pptx'],
];
const documentKinds: Readonly<Record<string, string>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};
const macro =
  /(?:^|\/)vbaProject\.bin$|(?:^|\/)macrosheets\/|(?:^|\/)activeX\/|^Scripts\/.|^Basic\/[^/]+\/(?!script-lb)[^/]+\.xml$/i;

/**
 * Looks into a zip file without unpacking more than its description of itself, and tells which office document it is.
 * @throws DomainError UNFIT_FILE for any other zip file, one with macros or a password, and one made to harm.
 */
export function officeEnding(bytes: Buffer, name: string): string {
  const entries = zipListing(bytes);
  if (!entries)
    throw unfitFile(
      `“${name}” is a packed file with something hidden in it or missing. Save it again in its own program.`,
    );
  refuseHarmful(entries, name);
  const ending = openEnding(bytes, entries) ?? documentEnding(bytes, entries);
  if (ending === undefined) throw unacceptedFile(name, 'a packed file (ZIP) and no office document');
  return ending;
}

function refuseHarmful(entries: readonly ZipEntry[], name: string): void {
  if (entries.some(({ isEncrypted }) => isEncrypted))
    throw unfitFile(`“${name}” is locked with a password, so nobody here could open it. Save it without one.`);
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isBomb = entries.some(({ packed, unpacked }) => unpacked > smallPart && unpacked > packed * highestRatio);
  if (isBomb || total > mostUnpacked)
    throw unfitFile(`“${name}” would unpack to far more than it should. Save it as PDF instead.`);
  if (entries.some(({ name: part }) => part.startsWith('/') || part.includes('\\') || part.split('/').includes('..')))
    throw unfitFile(`“${name}” holds parts that would be unpacked elsewhere. Save it again in its own program.`);
  if (new Set(entries.map(({ name: part }) => part)).size < entries.length)
    throw unfitFile(`“${name}” holds the same part twice. Save it again in its own program.`);
  if (entries.some(({ name: part }) => macro.test(part)))
    throw unfitFile(
      `“${name}” holds macros, which could run on the computer of whoever opens it. Save it without them, or as PDF.`,
    );
}

function openEnding(bytes: Buffer, entries: readonly ZipEntry[]): string | undefined {
  const types = entries.find(({ name }) => name === '[Content_Types].xml');
  const said = types && unpackedEntry(bytes, types, mostOfKind)?.toString('utf8');
  return said === undefined ? undefined : openKinds.find(([main]) => said.includes(`"${main}"`))?.[1];
}

function documentEnding(bytes: Buffer, entries: readonly ZipEntry[]): string | undefined {
  const type = entries.find(({ name }) => name === 'mimetype');
  const said = type && unpackedEntry(bytes, type, 200)?.toString('utf8').trim();
  return said === undefined ? undefined : documentKinds[said];
}
