import { jsonDepth } from '@peerway/kernel';
import type * as z from 'zod';
import { BankDraft } from './bank-draft.ts';
import type { BankReading } from './bank-file.ts';
import { placeInJson, type PlaceInFile } from './bank-file-places.ts';
import { bankFindings } from './bank-findings.ts';
import { bankPlace } from './bank-place.ts';

/** More than this nobody reads; mending the first ones often mends the rest. */
const MOST_FINDINGS = 200;

/** Checks what a file says: its form, then its meaning. All of it is a bank, or none. */
export function bankOfFile(said: unknown, place: PlaceInFile): BankReading {
  const parsed = BankDraft.safeParse(said);
  if (!parsed.success) {
    // Places are told by ids; a file whose form is broken may have none, and then tells them by number.
    const findings = parsed.error.issues.map((issue) => ({
      code: formCode(issue, valueAt(said, issue.path)),
      ...place(placeOf(said, issue.path)),
      detail: issue.message.slice(0, 200),
    }));
    return { findings: findings.slice(0, MOST_FINDINGS) };
  }
  const findings = bankFindings(parsed.data).map(({ code, at, detail }) => ({ code, ...place(at), detail }));
  return findings.length > 0 ? { findings: findings.slice(0, MOST_FINDINGS) } : { bank: parsed.data };
}

function placeOf(said: unknown, path: readonly PropertyKey[]): string {
  const dimensions = (said as { readonly dimensions?: unknown } | null)?.dimensions;
  if (!Array.isArray(dimensions) || !dimensions.every(hasQuestions)) return path.map(String).join('.') || 'bank';
  return bankPlace({ ...(said as BankDraft), dimensions }, path);
}

function hasQuestions(dimension: unknown): dimension is BankDraft['dimensions'][number] {
  const questions = (dimension as { readonly questions?: unknown } | null)?.questions;
  return Array.isArray(questions) && questions.every((question) => typeof question === 'object' && question !== null);
}

function valueAt(said: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | null | undefined)?.[key],
    said,
  );
}

function formCode(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') return issue.path.includes('audiences') ? 'UNKNOWN_AUDIENCE' : 'OUT_OF_RANGE';
  if (issue.code === 'custom') return 'TEXT_UNFIT';
  if (issue.code === 'invalid_type') return value === undefined ? 'MISSING' : 'WRONG_KIND';
  return issue.code === 'too_big' && issue.origin === 'string' ? 'TEXT_UNFIT' : 'OUT_OF_RANGE';
}

const DEEPEST = 20;

/**
 * Reads a bank from JSON text: all of it, or everything that is wrong with it. Keys that a bank does not have are left alone.
 *
 * @example
 * bankFromJson('{').findings.map(({ code }) => code); // => ['NOT_JSON']
 */
export function bankFromJson(text: string): BankReading {
  const refused = (code: string): BankReading => ({
    findings: [{ code, sheet: null, row: null, column: null, detail: '' }],
  });
  if (jsonDepth(text) > DEEPEST) return refused('TOO_DEEP');
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return refused('NOT_JSON');
    throw error;
  }
  return bankOfFile(said, placeInJson);
}
