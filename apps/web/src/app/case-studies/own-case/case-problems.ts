import { CaseStudy, type CaseSurroundings, caseFindings, isGrave } from '@peerway/case-studies';
import { caseFindingSentence } from './case-finding-words.ts';
import { type CaseDraft, caseOf } from './case-draft.ts';
import { caseSentence, missingSentence } from './case-sentences.ts';

/** The parts of the form, in the order in which they stand. */
export const sections = ['about', 'became', 'reading', 'story', 'sources', 'outcomes', 'lessons', 'advice'] as const;
export type Section = (typeof sections)[number];

/** Something to be mended in the form, or worth a look, and where. */
export interface CaseProblem {
  /** The place as the schema counts it, such as `outcomes.2.metric`. */
  readonly at: string;
  readonly section: Section;
  readonly sentence: string;
  /** Nothing is there yet: said once somebody tried to save. What is wrong is said at once. */
  readonly isMissing: boolean;
  /** Worth a look, and no reason to refuse the case. */
  readonly isNote: boolean;
}

const places: Readonly<Record<string, Section>> = {
  status: 'became',
  endYear: 'became',
  statusAsOf: 'became',
  statusBasis: 'became',
  statusReason: 'became',
  patterns: 'reading',
  levers: 'reading',
  constraints: 'reading',
  readingBasis: 'reading',
  problem: 'story',
  approach: 'story',
  outcomes: 'outcomes',
  lessons: 'lessons',
  copy: 'advice',
  avoid: 'advice',
  adviceBasis: 'advice',
  sources: 'sources',
};

/** The part of the form in which a place stands. */
export function sectionOf(at: string): Section {
  return places[at.split('.')[0] ?? ''] ?? 'about';
}

/** What is found only because of a status, which is not chosen yet. */
const ofStatus = ['END_MISSING', 'END_OF_RUNNING'];

/** What the schema and the case itself have against what is typed, one sentence a place, in the order of the form. */
export function caseProblems(draft: CaseDraft, surroundings: CaseSurroundings): readonly CaseProblem[] {
  const typed = caseOf(draft);
  const problems = new Map<string, CaseProblem>();
  for (const { path, message } of CaseStudy.safeParse(typed).error?.issues ?? []) {
    const at = placeOf(path);
    if (problems.has(at)) continue;
    const isMissing = isEmpty(valueAt(typed, path));
    const sentence = (isMissing ? missingSentence(at) : undefined) ?? caseSentence(message);
    problems.set(at, { at, section: sectionOf(at), sentence, isMissing, isNote: false });
  }
  // Before everything is filled in, what is there can already fail to fit together.
  for (const finding of caseFindings(withStandIns(typed, problems), surroundings)) {
    const { at, code } = finding;
    if (problems.has(at) || (ofStatus.includes(code) && problems.has('status'))) continue;
    const isMissing = code === 'END_MISSING' || code === 'SEEN_WITHOUT_SOURCE';
    const sentence = caseFindingSentence(finding);
    problems.set(at, { at, section: sectionOf(at), sentence, isMissing, isNote: !isGrave(finding) });
  }
  return inFormOrder([...problems.values()]);
}

/** The case with years that contradict nothing where none can be read yet. */
function withStandIns(typed: Record<string, unknown>, problems: ReadonlyMap<string, unknown>): CaseStudy {
  const standIns: Record<string, number | null> = { startYear: 0, endYear: null, statusAsOf: 9999 };
  const unread = Object.entries(standIns).filter(([field]) => problems.has(field));
  const sources = Array.isArray(typed['sources']) ? typed['sources'] : [];
  const readSources = sources.map((source: object, index) =>
    problems.has(`sources.${index}.year`) ? { ...source, year: null } : source,
  );
  return { ...typed, ...Object.fromEntries(unread), sources: readSources } as unknown as CaseStudy;
}

/** In the order in which the form shows them, so that the first one named is the first one met. */
export function inFormOrder(problems: readonly CaseProblem[]): readonly CaseProblem[] {
  return problems.toSorted((one, other) => sections.indexOf(one.section) - sections.indexOf(other.section));
}

/** Where the form shows it: a piece of advice is a text of its own there. */
function placeOf(path: readonly PropertyKey[]): string {
  const at = path.join('.');
  return /^(copy|avoid)\.\d+$/.test(at) ? `${at}.text` : at;
}

function valueAt(typed: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    typed,
  );
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
