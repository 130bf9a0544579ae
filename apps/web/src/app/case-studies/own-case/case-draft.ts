import type { Basis, CaseStudy } from '@peerway/case-studies';

/** An outcome as the form holds it: sources by their key, so that they may move. */
export interface OutcomeDraft {
  readonly key: string;
  readonly metric: string;
  readonly value: string;
  readonly unit: string;
  readonly baseline: string;
  readonly basis: string;
  readonly sources: readonly string[];
  readonly note: string;
}

export interface LessonDraft {
  readonly key: string;
  readonly area: string;
  readonly text: string;
  readonly sources: readonly string[];
}

export interface AdviceDraft {
  readonly key: string;
  readonly text: string;
}

export interface SourceDraft {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly url: string;
  readonly basis: string;
  readonly supports: string;
}

/** A case as the form holds it: years and choices as typed, an empty text where nothing is said yet. */
export interface CaseDraft {
  readonly id: string;
  /** Whether somebody chose the id; until then it follows the title. */
  readonly hasOwnId: boolean;
  readonly title: string;
  readonly organization: string;
  readonly industry: string;
  readonly place: string;
  readonly regions: readonly string[];
  readonly organizationSize: string;
  readonly startYear: string;
  readonly endYear: string;
  readonly status: string;
  readonly statusAsOf: string;
  readonly statusBasis: string;
  readonly statusReason: string;
  readonly patterns: readonly string[];
  readonly levers: readonly string[];
  readonly constraints: readonly string[];
  readonly readingBasis: string;
  readonly problem: string;
  readonly approach: string;
  readonly outcomes: readonly OutcomeDraft[];
  readonly lessons: readonly LessonDraft[];
  readonly copy: readonly AdviceDraft[];
  readonly avoid: readonly AdviceDraft[];
  readonly adviceBasis: string;
  readonly sources: readonly SourceDraft[];
  /** The number of the next key: keys are never used twice, also not after something was removed. */
  readonly nextKey: number;
}

/** The lists of a case whose entries are added, moved and removed. */
export interface Entries {
  readonly outcomes: OutcomeDraft;
  readonly lessons: LessonDraft;
  readonly copy: AdviceDraft;
  readonly avoid: AdviceDraft;
  readonly sources: SourceDraft;
}
export type ListName = keyof Entries;

const blank: { readonly [Name in ListName]: Omit<Entries[Name], 'key'> } = {
  outcomes: { metric: '', value: '', unit: '', baseline: '', basis: 'seen', sources: [], note: '' },
  lessons: { area: '', text: '', sources: [] },
  copy: { text: '' },
  avoid: { text: '' },
  sources: { title: '', publisher: '', year: '', url: '', basis: 'seen', supports: '' },
};

/** A case that is still to be written, with one source to begin with: without any it cannot be saved. */
export function emptyDraft(): CaseDraft {
  return {
    id: '',
    hasOwnId: false,
    title: '',
    organization: '',
    industry: '',
    place: '',
    regions: [],
    organizationSize: '',
    startYear: '',
    endYear: '',
    status: '',
    statusAsOf: '',
    statusBasis: 'seen',
    statusReason: '',
    patterns: [],
    levers: [],
    constraints: [],
    readingBasis: 'ourReading',
    problem: '',
    approach: '',
    outcomes: [],
    lessons: [],
    copy: [],
    avoid: [],
    adviceBasis: 'ourReading',
    sources: [{ key: 'k1', ...blank.sources }],
    nextKey: 2,
  };
}

/** A case as the form shows it. */
export function draftOf(study: CaseStudy): CaseDraft {
  let next = 1;
  const keyed = <T extends object>(entry: T): T & { readonly key: string } => ({ ...entry, key: `k${next++}` });
  const sources = study.sources.map((source) => ({
    ...keyed(source),
    year: yearText(source.year),
    url: source.url ?? '',
  }));
  const keysOf = (refs: readonly number[]): string[] => refs.flatMap((ref) => sources[ref]?.key ?? []);
  const outcomes = study.outcomes.map(({ sourceRefs, baseline, note, ...outcome }) => ({
    ...keyed(outcome),
    baseline: baseline ?? '',
    note: note ?? '',
    sources: keysOf(sourceRefs),
  }));
  const lessons = study.lessons.map(({ sourceRefs, ...lesson }) => ({ ...keyed(lesson), sources: keysOf(sourceRefs) }));
  const copy = study.copy.map((text) => keyed({ text }));
  const avoid = study.avoid.map((text) => keyed({ text }));
  return {
    ...study,
    hasOwnId: true,
    startYear: yearText(study.startYear),
    endYear: yearText(study.endYear),
    statusAsOf: yearText(study.statusAsOf),
    outcomes,
    lessons,
    copy,
    avoid,
    sources,
    nextKey: next,
  };
}

/** What the form says, in the shape of a case; whether it is one, the schema decides, which also drops the form's own fields. */
export function caseOf(draft: CaseDraft): Record<string, unknown> {
  const places = new Map(draft.sources.map(({ key }, index) => [key, index]));
  const refsOf = (keys: readonly string[]): number[] => keys.flatMap((key) => places.get(key) ?? []);
  return {
    ...draft,
    startYear: yearOf(draft.startYear),
    endYear: yearOf(draft.endYear),
    statusAsOf: yearOf(draft.statusAsOf),
    outcomes: draft.outcomes.map((outcome) => ({
      ...outcome,
      baseline: textOrNull(outcome.baseline),
      note: textOrNull(outcome.note),
      sourceRefs: refsOf(outcome.sources),
    })),
    lessons: draft.lessons.map((lesson) => ({ ...lesson, sourceRefs: refsOf(lesson.sources) })),
    copy: draft.copy.map(({ text }) => text),
    avoid: draft.avoid.map(({ text }) => text),
    sources: draft.sources.map((source) => ({ ...source, year: yearOf(source.year), url: textOrNull(source.url) })),
  };
}

/** The draft with an empty entry at the end of a list. */
export function withNewEntry(draft: CaseDraft, list: ListName): CaseDraft {
  const entry = { ...blank[list], key: `k${draft.nextKey}` };
  return { ...draft, nextKey: draft.nextKey + 1, [list]: [...draft[list], entry] };
}

/** The draft with one entry of a list edited. */
export function withEntry<Name extends ListName>(
  draft: CaseDraft,
  list: Name,
  key: string,
  edit: Partial<Entries[Name]>,
): CaseDraft {
  return { ...draft, [list]: draft[list].map((entry) => (entry.key === key ? { ...entry, ...edit } : entry)) };
}

/** The draft without one entry; what refers to a source that goes refers to it no more. */
export function withoutEntry(draft: CaseDraft, list: ListName, key: string): CaseDraft {
  const rest = { ...draft, [list]: draft[list].filter((entry) => entry.key !== key) };
  if (list !== 'sources') return rest;
  const unlinked = <T extends { readonly sources: readonly string[] }>(entry: T): T =>
    entry.sources.includes(key) ? { ...entry, sources: entry.sources.filter((each) => each !== key) } : entry;
  return { ...rest, outcomes: rest.outcomes.map(unlinked), lessons: rest.lessons.map(unlinked) };
}

/** The draft with an entry put back where it stood before, and linked again as it was; all that was typed since stays. */
export function withEntryBack(draft: CaseDraft, before: CaseDraft, list: ListName, key: string): CaseDraft {
  const index = before[list].findIndex((entry) => entry.key === key);
  const entry = before[list][index];
  if (entry === undefined || draft[list].some((each) => each.key === key)) return draft;
  const back = { ...draft, [list]: (draft[list] as readonly (typeof entry)[]).toSpliced(index, 0, entry) };
  if (list !== 'sources') return back;
  const linkedBefore = new Set(
    [...before.outcomes, ...before.lessons].filter(({ sources }) => sources.includes(key)).map((each) => each.key),
  );
  const linked = <T extends { readonly key: string; readonly sources: readonly string[] }>(each: T): T =>
    linkedBefore.has(each.key) ? { ...each, sources: [...each.sources, key] } : each;
  return { ...back, outcomes: back.outcomes.map(linked), lessons: back.lessons.map(linked) };
}

/** An id made of the words of a title, which nothing else has. */
export function idFromTitle(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .slice(0, 300)
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  const stem = plain.slice(0, 60).replaceAll(/^-+|-+$/g, '');
  if (stem === '' || !taken.has(stem)) return stem;
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

function yearText(year: number | null): string {
  return year === null ? '' : String(year);
}

/** A year as typed: null for nothing; what is no number stays as it is and is refused by the schema. */
function yearOf(text: string): number | string | null {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

/** How a fact is known, as the choices of a form list it. */
export const bases: readonly Basis[] = ['seen', 'recalled'];
