import type { Finding } from '@peerway/kernel';
import type * as z from 'zod';
import type { CaseProblem } from './cases-reading.ts';
import { holdsMarkup } from './plain-prose.ts';

/** How a file names a field: the heading of its column; null where it has none. */
export type ColumnAt = (path: readonly PropertyKey[]) => string | null;

const longest = 100;

/** A problem with a file as a whole. */
export function fileProblem(code: string, sentence: string, detail = ''): CaseProblem {
  return { code, at: '', column: null, detail: cut(detail), sentence };
}

/** What does not fit together in a case (`caseFindings`), with a sentence. */
export function problemOfFinding({ code, at, detail }: Finding, columnAt: ColumnAt): CaseProblem {
  const sentence = sentences[code]?.(detail) ?? `Something does not fit together here (${code}): look at it again.`;
  return { code, at, column: columnAt(at.split('.')), detail: cut(detail), sentence };
}

const sentences: Readonly<Record<string, (detail: string) => string>> = {
  UNKNOWN_INDUSTRY: (industry) => `There is no industry “${industry}”. Take one from the list, or “other”.`,
  SOURCE_MISSING: (place) =>
    `Source ${Number(place) + 1} is named here, and the case has none of that number. Add it, or name another.`,
  SEEN_WITHOUT_SOURCE: () =>
    'This is said to stand in a source that was read, and names none. Name the source, or say “recalled”.',
  END_BEFORE_START: (year) => `It cannot end in ${year}, before it began. Mend one of the years.`,
  END_MISSING: () => 'It is over, and no year says since when. Add the year in which it ended or changed.',
  END_OF_RUNNING: (year) => `It is running, and yet ends in ${year}. Take out the year, or say what became of it.`,
  STATUS_BEFORE_START: (year) => `Its status is of ${year}, before it began. Mend one of the years.`,
  YEAR_TO_COME: (year) => `The year ${year} has not come yet. Mend it.`,
  NO_SOURCE_LINKED: () => 'This names no source. Name one if you can.',
  ONLY_RECALLED: () => 'This counts as seen, and its sources are remembered only. Look them up, or say “recalled”.',
  STATUS_BEFORE_END: (year) => `Its status is of ${year}, before its end. Look for a later source.`,
  STATUS_AFTER_SOURCES: () => 'No source is as late as its status. Add the source that says so.',
  NO_OUTCOMES: () => 'It has no outcomes. Say what came of it, if it is known.',
  NO_LESSONS: () => 'It has no lessons. Say what can be learned from it.',
  NO_ADVICE: () => 'It says neither what to copy nor what to avoid.',
};

/** What the schema refuses in a case, with a sentence. */
export function problemOfIssue(issue: z.core.$ZodIssue, said: unknown, columnAt: ColumnAt): CaseProblem {
  const value = valueAt(said, issue.path);
  const code = codeOf(issue, value);
  return {
    code,
    at: issue.path.map(String).join('.'),
    column: columnAt(issue.path),
    detail: cut(typeof value === 'string' || typeof value === 'number' ? String(value) : ''),
    sentence: sentenceOf(issue, code),
  };
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): string {
  const field = issue.path[0];
  if (value === undefined || value === null || value === '') return 'MISSING';
  if (issue.code === 'invalid_value') return field === 'patterns' ? 'UNKNOWN_PATTERN' : 'UNKNOWN_WORD';
  if (issue.code === 'invalid_type') return 'WRONG_KIND';
  if (Array.isArray(value)) {
    if (issue.code !== 'too_small') return 'TOO_MANY';
    return field === 'sources' ? 'NO_SOURCE' : 'MISSING';
  }
  if (issue.message.includes('too long') || issue.code === 'too_big') return 'TOO_LONG';
  return typeof value === 'string' && holdsMarkup(value) ? 'HOLDS_MARKUP' : 'UNFIT';
}

function sentenceOf(issue: z.core.$ZodIssue, code: string): string {
  // What the schema does not phrase itself, Zod phrases for programmers.
  if (!/^(?:Invalid|Too big|Too small)\b/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_value') return `This is one of: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_big') return `This is too much: at most ${String(issue.maximum)} fit.`;
  if (code === 'MISSING') return 'This is missing. Add it.';
  if (issue.code !== 'invalid_type')
    return 'This has another form than it should. Compare it with a case that you export.';
  if (issue.expected === 'array') return 'A list is needed here, in square brackets.';
  return issue.expected === 'object' ? 'Named fields are needed here, in braces.' : 'A text is needed here.';
}

function valueAt(said: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? (inside as Record<PropertyKey, unknown>)[key]
        : undefined,
    said,
  );
}

/** A value as a report shows it. */
export function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text.toWellFormed();
}
