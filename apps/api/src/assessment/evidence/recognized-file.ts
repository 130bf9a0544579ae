import { fileTypeFromBuffer } from 'file-type';
import { officeEnding } from './office-file.ts';
import { type PictureKind, pictureEnd } from './picture-end.ts';
import { shownName, type ShownName } from './shown-name.ts';
import { textReading } from './text-file.ts';
import { unacceptedFile, unfitFile } from './unfit-file.ts';
import { endsAsZip } from './zip-listing.ts';

/** What is kept of a file once its content was found to be what its name says. */
export interface RecognizedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

interface FileKind {
  readonly mediaType: string;
  readonly words: string;
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';
const kinds: Readonly<Record<string, FileKind>> = {
  pdf: { mediaType: 'application/pdf', words: 'a PDF document' },
  png: { mediaType: 'image/png', words: 'a PNG picture' },
  jpg: { mediaType: 'image/jpeg', words: 'a JPEG picture' },
  webp: { mediaType: 'image/webp', words: 'a WebP picture' },
  gif: { mediaType: 'image/gif', words: 'a GIF picture' },
  docx: { mediaType: `${office}.wordprocessingml.document`, words: 'a Word document' },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, words: 'an Excel workbook' },
  pptx: { mediaType: `${office}.presentationml.presentation`, words: 'a PowerPoint presentation' },
  odt: { mediaType: `${open}.text`, words: 'an OpenDocument text' },
  ods: { mediaType: `${open}.spreadsheet`, words: 'an OpenDocument spreadsheet' },
  odp: { mediaType: `${open}.presentation`, words: 'an OpenDocument presentation' },
  txt: { mediaType: 'text/plain', words: 'a text' },
  csv: { mediaType: 'text/csv', words: 'a text' },
  md: { mediaType: 'text/markdown', words: 'a text' },
};
const textEndings = new Set(['txt', 'csv', 'md']);
const pictures: Readonly<Record<string, PictureKind>> = { png: 'png', jpg: 'jpeg', webp: 'webp', gif: 'gif' };
/** What a file that is no page has at neither of its ends. */
const markup = /<(?:!doctype|html|head|body|script|iframe|svg|object|embed|meta|style|title|\?php)[\s>/]/i;

/**
 * Finds out by its content what a file is. Its name must say the same; a name without an ending gets the right one.
 * @throws DomainError UNFIT_FILE, with a sentence, for everything that is not accepted or is two things at once.
 */
export async function recognizedFile(bytes: Buffer, given: string): Promise<RecognizedFile> {
  const name = shownName(given);
  const shown = whole(name);
  if (bytes.length === 0) throw unfitFile(`“${shown}” is empty. Choose the file with its content.`);
  const found = binaryEnding(bytes, shown);
  if (found === undefined) return recognizedText(bytes, name);
  const ending = name.ending === 'jpeg' ? 'jpg' : name.ending;
  if (ending !== '' && ending !== found) throw lying(name, kinds[found]?.words ?? found);
  const content = found === 'jpg' ? bytes.subarray(0, pictureEnd(bytes, 'jpeg')) : bytes;
  const named = ending === '' ? whole({ ...name, ending: found }) : shown;
  return { name: named, mediaType: kinds[found]?.mediaType ?? '', content };
}

async function recognizedText(bytes: Buffer, name: ShownName): Promise<RecognizedFile> {
  const other = await fileTypeFromBuffer(bytes.subarray(0, 4_100));
  const reading = textReading(bytes);
  const what = other && other.ext !== 'xml' ? `something else (${other.ext.toUpperCase()})` : undefined;
  if (what === undefined && reading.isText) {
    const ending = name.ending === '' ? 'txt' : name.ending;
    if (!textEndings.has(ending)) throw lying(name, 'a text');
    return { name: whole({ ...name, ending }), mediaType: kinds[ending]?.mediaType ?? '', content: bytes };
  }
  const content = what ?? (reading.isText ? 'a text' : reading.what);
  throw kinds[endingOf(name)] ? lying(name, content) : unacceptedFile(whole(name), content);
}

function endingOf({ ending }: ShownName): string {
  return ending === 'jpeg' ? 'jpg' : ending;
}

/** The ending that belongs to the content; undefined if it can only be a text, or nothing that is accepted. */
function binaryEnding(bytes: Buffer, name: string): string | undefined {
  const head = bytes.toString('latin1', 0, 16);
  if (/^PK\x03\x04/.test(head)) return officeEnding(bytes, name);
  const ending = beginning(head);
  if (ending === undefined) return undefined;
  if (endsAsZip(bytes) || hasMarkup(bytes))
    throw unfitFile(
      `“${name}” is two things at once: ${kinds[ending]?.words ?? ''} and something else hidden in it. Save it again in the program that shows it.`,
    );
  const picture = pictures[ending];
  if (picture) refuseBrokenPicture(bytes, { picture, name, words: kinds[ending]?.words ?? '' });
  else if (!/%%EOF[\s\0]*$/.test(bytes.toString('latin1', Math.max(0, bytes.length - 2048))))
    throw unfitFile(`“${name}” begins as a PDF document and does not end as one. Save or print it as PDF again.`);
  return ending;
}

function beginning(head: string): string | undefined {
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpg';
  if (/^GIF8[79]a/.test(head)) return 'gif';
  return /^RIFF[^]{4}WEBP/.test(head) ? 'webp' : undefined;
}

function hasMarkup(bytes: Buffer): boolean {
  return [bytes.subarray(0, 1024), bytes.subarray(-1024)].some((part) => markup.test(part.toString('latin1')));
}

/** Cameras write more behind a JPEG picture, such as a short film: that is left out. Behind the others nothing may stand. */
function refuseBrokenPicture(
  bytes: Buffer,
  { picture, name, words }: { readonly picture: PictureKind; readonly name: string; readonly words: string },
): void {
  const end = pictureEnd(bytes, picture);
  if (end === bytes.length || (end !== undefined && picture === 'jpeg')) return;
  throw unfitFile(
    end === undefined
      ? `“${name}” begins as ${words} and does not go on as one. Save it again in the program that shows it.`
      : `“${name}” is ${words} with something else behind its end. Save it again in the program that shows it.`,
  );
}

function lying(name: ShownName, content: string): Error {
  const said = kinds[endingOf(name)]?.words ?? `a .${name.ending} file`;
  return unfitFile(
    `“${whole(name)}” says by its name that it is ${said}, but its content is ${content}. Choose the right file, or save it again.`,
  );
}

function whole({ stem, ending }: ShownName): string {
  return ending === '' ? stem : `${stem}.${ending}`;
}
