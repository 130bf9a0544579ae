import type { Finding } from '@peerway/kernel';
import type { CaseStudy } from './case-study.ts';
import type { Outcome } from './outcome.ts';

/** What a case is looked at against: the ids of the known industries, the ids that are taken, and the year it is, if that counts. */
export interface CaseSurroundings {
  readonly industries: readonly string[];
  readonly otherIds: readonly string[];
  readonly year?: number;
}

const grave = [
  'DUPLICATE_ID',
  'UNKNOWN_INDUSTRY',
  'SOURCE_MISSING',
  'SEEN_WITHOUT_SOURCE',
  'END_BEFORE_START',
  'END_MISSING',
  'END_OF_RUNNING',
  'STATUS_BEFORE_START',
  'YEAR_TO_COME',
];

/**
 * What does not fit together in a case that has the right form, each with the field it is in, such as "outcomes.2.sourceRefs".
 *
 * Grave, so that the case cannot be taken as it is (`isGrave`):
 *
 *     DUPLICATE_ID         the id belongs to another case or scenario
 *     UNKNOWN_INDUSTRY     the industry is not in the list
 *     SOURCE_MISSING       a reference names a source that is not there (the detail says which, counted from 0)
 *     SEEN_WITHOUT_SOURCE  an outcome is said to stand in a source that was read, and names none
 *     END_BEFORE_START     it ended before it began
 *     END_MISSING          it is over, and no year says since when
 *     END_OF_RUNNING       it is running, and yet has an end
 *     STATUS_BEFORE_START  its status dates from before it began
 *     YEAR_TO_COME         one of its years has not come yet (looked for only where `year` is given)
 *
 * Notes, worth knowing:
 *
 *     NO_SOURCE_LINKED      a recalled outcome names no source
 *     ONLY_RECALLED         an outcome counts as seen, and all sources that it names are remembered only
 *     STATUS_BEFORE_END     its status dates from before its end: the end was announced when that source was written
 *     STATUS_AFTER_SOURCES  no source is as late as its status
 *     NO_OUTCOMES, NO_LESSONS, NO_ADVICE
 *
 * @example
 * const study = caseStudies[0];
 * caseFindings(study, { industries: [], otherIds: [] }).map(({ code, at }) => `${code} ${at}`); // => ['UNKNOWN_INDUSTRY industry']
 */
export function caseFindings(study: CaseStudy, { industries, otherIds, year }: CaseSurroundings): Finding[] {
  return [
    found(otherIds.includes(study.id), 'DUPLICATE_ID', 'id', study.id),
    found(!industries.includes(study.industry), 'UNKNOWN_INDUSTRY', 'industry', study.industry),
    timeFindings(study),
    year === undefined ? [] : yearsToCome(study, year),
    study.outcomes.flatMap((outcome, at) => outcomeFindings(study, outcome, `outcomes.${at}.sourceRefs`)),
    study.lessons.flatMap(({ sourceRefs }, at) => missingSources(study, sourceRefs, `lessons.${at}.sourceRefs`)),
    found(study.outcomes.length === 0, 'NO_OUTCOMES', 'outcomes', ''),
    found(study.lessons.length === 0, 'NO_LESSONS', 'lessons', ''),
    found(study.copy.length + study.avoid.length === 0, 'NO_ADVICE', 'copy', ''),
  ].flat();
}

/**
 * Whether a finding about a case keeps it from being taken; all others are notes.
 *
 * @example
 * isGrave({ code: 'NO_SOURCE_LINKED', at: 'outcomes.0.sourceRefs', detail: '' }); // => false
 */
export function isGrave({ code }: Finding): boolean {
  return grave.includes(code);
}

function timeFindings(study: CaseStudy): Finding[] {
  const { startYear, endYear, statusAsOf, sources } = study;
  const isRunning = study.status === 'running';
  const years = sources.flatMap(({ year }) => year ?? []);
  const newest = Math.max(...years);
  return [
    found(endYear !== null && endYear < startYear, 'END_BEFORE_START', 'endYear', String(endYear)),
    found(!isRunning && endYear === null, 'END_MISSING', 'endYear', study.status),
    found(isRunning && endYear !== null, 'END_OF_RUNNING', 'endYear', String(endYear)),
    found(statusAsOf < startYear, 'STATUS_BEFORE_START', 'statusAsOf', String(statusAsOf)),
    found(endYear !== null && statusAsOf < endYear, 'STATUS_BEFORE_END', 'statusAsOf', String(statusAsOf)),
    found(years.length > 0 && statusAsOf > newest, 'STATUS_AFTER_SOURCES', 'statusAsOf', String(newest)),
  ].flat();
}

function yearsToCome(study: CaseStudy, today: number): Finding[] {
  const years: readonly (readonly [string, number | null])[] = [
    ['startYear', study.startYear],
    ['endYear', study.endYear],
    ['statusAsOf', study.statusAsOf],
    ...study.sources.map(({ year }, at) => [`sources.${at}.year`, year] as const),
  ];
  return years.flatMap(([at, year]) => found(year !== null && year > today, 'YEAR_TO_COME', at, String(year)));
}

function outcomeFindings(study: CaseStudy, { basis, sourceRefs }: Outcome, at: string): Finding[] {
  if (sourceRefs.length === 0) {
    return found(true, basis === 'seen' ? 'SEEN_WITHOUT_SOURCE' : 'NO_SOURCE_LINKED', at, '');
  }
  const linked = sourceRefs.flatMap((ref) => study.sources[ref] ?? []);
  const onlyRecalled = linked.length > 0 && linked.every((source) => source.basis === 'recalled');
  return [
    ...missingSources(study, sourceRefs, at),
    ...found(basis === 'seen' && onlyRecalled, 'ONLY_RECALLED', at, sourceRefs.join(', ')),
  ];
}

function missingSources(study: CaseStudy, refs: readonly number[], at: string): Finding[] {
  return refs.flatMap((ref) => found(ref >= study.sources.length, 'SOURCE_MISSING', at, String(ref)));
}

function found(is: boolean, code: string, at: string, detail: string): Finding[] {
  return is ? [{ code, at, detail }] : [];
}
