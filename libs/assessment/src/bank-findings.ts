import { type Finding, patterns as knownPatterns } from '@peerway/kernel';
import type * as z from 'zod';
import { Audience } from './audience.ts';
import { Bank } from './bank.ts';
import type { BankDraft } from './bank-draft.ts';
import { bankPlace } from './bank-place.ts';
import { questionFindings } from './question-findings.ts';

/**
 * How large a bank may be.
 *
 * @example
 * largestBank.questions; // => 500
 */
export const largestBank = { questions: 500, dimensions: 40 } as const;

/** Under it a group is too small to hide in; no bank may promise less. */
const SMALLEST_GROUP = 5;

const Content = Bank.omit({ version: true, releasedOn: true });

/**
 * What must be mended before a bank can be released, each with a code and the place; empty for a bank that is whole.
 *
 * It finds empty texts, figures out of their range, ids that are no ids or stand twice, audiences, patterns and models that the
 * bank does not have, questions without exactly five told levels, weights that come to nothing, thresholds that contradict
 * each other, and more questions or dimensions than anybody could answer.
 *
 * @example
 * bankFindings({ ...bank, dimensions: [] }).map(({ code }) => code).includes('NO_DIMENSIONS'); // => true
 */
export function bankFindings(bank: BankDraft): Finding[] {
  const found = [
    ...formFindings(bank),
    ...sizeFindings(bank),
    ...idFindings(bank),
    ...nameFindings(bank),
    ...weightFindings(bank),
    ...thresholdFindings(bank),
    ...bank.dimensions.flatMap((dimension) => dimension.questions.flatMap((each) => questionFindings(bank, each))),
  ];
  return [...new Map(found.map((finding) => [`${finding.code} ${finding.at}`, finding])).values()];
}

/** What the form of a released bank forbids. */
function formFindings(bank: BankDraft): Finding[] {
  const { error } = Content.safeParse(bank);
  return (error?.issues ?? []).map((issue) => ({
    code: formCode(issue),
    at: bankPlace(bank, issue.path),
    detail: detailAt(bank, issue.path),
  }));
}

function formCode(issue: z.core.$ZodIssue): string {
  const field = String(issue.path.at(-1));
  if (issue.code === 'invalid_format') return 'BAD_ADDRESS';
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return 'OUT_OF_RANGE';
  if (issue.origin === 'string') return 'EMPTY_TEXT';
  if (issue.origin !== 'array') return 'OUT_OF_RANGE';
  if (field === 'dimensions') return 'NO_DIMENSIONS';
  if (field === 'questions') return 'NO_QUESTIONS';
  if (field === 'levels') return 'WRONG_LEVELS';
  if (field === 'audiences') return issue.path.length > 1 ? 'NO_AUDIENCE' : 'WRONG_AUDIENCES';
  return 'NO_PATTERNS';
}

function detailAt(bank: BankDraft, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    bank,
  );
  return typeof value === 'number' || typeof value === 'string' ? String(value).slice(0, 100) : '';
}

function sizeFindings({ dimensions }: BankDraft): Finding[] {
  const questions = dimensions.reduce((sum, dimension) => sum + dimension.questions.length, 0);
  return [
    ...(questions > largestBank.questions
      ? [{ code: 'TOO_MANY_QUESTIONS', at: 'bank', detail: String(largestBank.questions) }]
      : []),
    ...(dimensions.length > largestBank.dimensions
      ? [{ code: 'TOO_MANY_DIMENSIONS', at: 'bank', detail: String(largestBank.dimensions) }]
      : []),
  ];
}

const fitId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/i;

function idFindings(bank: BankDraft): Finding[] {
  const questions = bank.dimensions.flatMap((dimension) => dimension.questions);
  return [
    ...badIds('dimension', bank.dimensions),
    ...badIds('question', questions),
    ...repeated('dimension', bank.dimensions),
    ...repeated('question', questions),
    ...repeated('pattern', bank.patterns),
    ...repeated('model', bank.models),
  ];
}

/** Ids stand in figures' names and in lists: a blank or a comma in one would cut it in two. */
function badIds(kind: string, things: readonly { readonly id: string }[]): Finding[] {
  return things
    .filter(({ id }) => !fitId.test(id))
    .map(({ id }) => ({ code: 'BAD_ID', at: `${kind}:${id}`, detail: id.slice(0, 100) }));
}

function repeated(kind: string, things: readonly { readonly id: string }[]): Finding[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }) => {
    const folded = id.toLowerCase();
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [{ code: 'DUPLICATE_ID', at: `${kind}:${id}`, detail: id.slice(0, 100) }];
  });
}

/** The five levels, the five audiences and the patterns of the house: an own bank may call them otherwise, not change them. */
function nameFindings({ levels, audiences, patterns, dimensions }: BankDraft): Finding[] {
  const found: Finding[] = [];
  if (levels.map(({ level }) => level).join() !== '1,2,3,4,5')
    found.push({ code: 'WRONG_LEVELS', at: 'levels', detail: '' });
  const named = new Set(audiences.map(({ audience }) => audience));
  if (named.size !== Audience.options.length || audiences.length !== named.size)
    found.push({ code: 'WRONG_AUDIENCES', at: 'audiences', detail: '' });
  for (const { id } of patterns)
    if (!(knownPatterns as readonly string[]).includes(id))
      found.push({ code: 'UNKNOWN_PATTERN', at: `pattern:${id}`, detail: id });
  const texts = new Map<string, string>();
  for (const { id, text } of dimensions.flatMap((dimension) => dimension.questions)) {
    const folded = text.trim().toLowerCase();
    if (folded !== '' && texts.has(folded))
      found.push({ code: 'SAME_QUESTION', at: `question:${id}.text`, detail: texts.get(folded) ?? '' });
    texts.set(folded, id);
  }
  return found;
}

function weightFindings({ dimensions, patterns }: BankDraft): Finding[] {
  const found: Finding[] = [];
  const sum = (things: readonly { readonly weight: number }[]) =>
    things.reduce((total, { weight }) => total + Math.max(0, weight), 0);
  if (dimensions.length > 0 && sum(dimensions) <= 0) found.push({ code: 'WEIGHTS_ZERO', at: 'bank', detail: '' });
  for (const { id, questions } of dimensions)
    if (questions.length > 0 && sum(questions) <= 0)
      found.push({ code: 'WEIGHTS_ZERO', at: `dimension:${id}`, detail: '' });
  const weights = dimensions.flatMap(({ questions }) => questions.flatMap(({ patternWeights }) => patternWeights));
  for (const { id } of patterns)
    if (!weights.some(({ pattern, weight }) => pattern === id && weight > 0))
      found.push({ code: 'PATTERN_WITHOUT_WEIGHT', at: `pattern:${id}`, detail: id });
  return found;
}

function thresholdFindings({ thresholds }: BankDraft): Finding[] {
  const { conditionalScore, pilotScore, anonymityFloor } = thresholds;
  return [
    ...(conditionalScore >= pilotScore
      ? [{ code: 'THRESHOLDS_CONTRADICT', at: 'thresholds.conditionalScore', detail: String(pilotScore) }]
      : []),
    ...(anonymityFloor < SMALLEST_GROUP
      ? [{ code: 'FLOOR_TOO_LOW', at: 'thresholds.anonymityFloor', detail: String(SMALLEST_GROUP) }]
      : []),
  ];
}
