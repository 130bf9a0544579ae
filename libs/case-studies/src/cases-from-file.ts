import { decodedText, type TextEncoding } from '@peerway/table';
import { refusals, refused } from './case-file-refusals.ts';
import { fileProblem } from './case-problem.ts';
import { casesFromCsv } from './cases-from-csv.ts';
import { casesFromJson } from './cases-from-json.ts';
import { type CaseProblem, caseFileLimits, type CasesReading, type KnownCases } from './cases-reading.ts';

/** What a file of cases holds, and how it was told what it is. */
export interface CaseFileReading extends CasesReading {
  readonly form: 'csv' | 'json' | null;
  readonly encoding: TextEncoding | null;
  /** What to look at before the cases are taken. */
  readonly notes: readonly CaseProblem[];
}

/**
 * Reads cases from the bytes of a file, whose form its content says and not its name.
 *
 * @example
 * casesFromFile(new Uint8Array([0x50, 0x4b, 3, 4])).problems[0].code; // => 'IS_ARCHIVE'
 */
export function casesFromFile(bytes: Uint8Array, known?: KnownCases): CaseFileReading {
  const refusal = bytesRefusal(bytes);
  if (refusal) return { ...refused(refusal()), form: null, encoding: null, notes: [] };
  const decoded = decodedText(bytes);
  if ('code' in decoded) return { ...refused(refusals.noText()), form: null, encoding: null, notes: [] };
  const { text, encoding } = decoded;
  const isJson = /^\s*[[{]/.test(text);
  const reading = isJson ? casesFromJson(text, known) : casesFromCsv(text, known);
  const notes = encoding === 'windows-1252' ? [guessed()] : [];
  return { ...reading, form: isJson ? 'json' : 'csv', encoding, notes };
}

/** Any bytes can be read as Windows-1252. */
function guessed(): CaseProblem {
  return fileProblem(
    'ENCODING_GUESSED',
    'This file does not say how its letters are written, and was read as Windows-1252. Look at letters such as ä and é; if they are wrong, save it with UTF-8.',
    'windows-1252',
  );
}

function bytesRefusal(bytes: Uint8Array): (() => CaseProblem) | undefined {
  if (bytes.length > caseFileLimits.bytes) return refusals.tooLarge;
  if (bytes.length === 0) return refusals.empty;
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x1f, 0x8b])) return refusals.archive;
  return begins(bytes, [0x25, 0x50, 0x44, 0x46]) ? refusals.pdf : undefined;
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
