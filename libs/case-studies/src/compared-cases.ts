import { DomainError } from '@peerway/kernel';
import type { CaseStudy } from './case-study.ts';
import { lessonAreas } from './case-words.ts';
import { evidenceGrade } from './evidence-grade.ts';

/**
 * What cases are compared by, in the order of the rows.
 *
 * @example
 * comparedAspects[0]; // => 'industry'
 */
export const comparedAspects = [
  'industry',
  'size',
  'regions',
  'patterns',
  'levers',
  'constraints',
  'startYear',
  'endYear',
  'status',
  'statusAsOf',
  'grade',
  'lessonAreas',
  'outcomes',
  'sources',
] as const;
export type ComparedAspect = (typeof comparedAspects)[number];

/** One row of a comparison side by side. */
export interface ComparedRow {
  readonly aspect: ComparedAspect;
  /** What each case says, in the order the cases were given: ids, years or counts; an empty list where it says nothing. */
  readonly values: readonly (readonly string[])[];
  /** What all cases have in common. */
  readonly inCommon: readonly string[];
  /** Whether all cases say the same. */
  readonly isSame: boolean;
}

const most = 4;

/**
 * Two to four cases side by side: a row for each aspect, what they have in common and whether they say the same. Fewer, more or
 * the same case twice is refused.
 *
 * @example
 * comparedCases(caseStudies.slice(0, 2), { year: 2026 })[0].values; // => [['financial-services'], ['manufacturing']]
 */
export function comparedCases(studies: readonly CaseStudy[], { year }: { readonly year: number }): ComparedRow[] {
  if (studies.length < 2 || studies.length > most) {
    const sentence = `Two to four cases can be compared side by side; these are ${studies.length}. Choose others.`;
    throw new DomainError('CASES_TO_COMPARE', sentence, { cases: studies.length });
  }
  const twice = studies.find(({ id }, place) => studies.findIndex((study) => study.id === id) !== place);
  if (twice) {
    const sentence = `The case "${twice.title}" stands here twice. Choose another one to compare it with.`;
    throw new DomainError('CASES_TO_COMPARE', sentence, { caseId: twice.id });
  }
  const told = studies.map((study) => aspectsOf(study, year));
  return comparedAspects.map((aspect) => {
    const values = told.map((each) => each[aspect]);
    const inCommon = (values[0] ?? []).filter((value) => values.every((others) => others.includes(value)));
    return { aspect, values, inCommon, isSame: values.every(({ length }) => length === inCommon.length) };
  });
}

function aspectsOf(study: CaseStudy, year: number): Readonly<Record<ComparedAspect, readonly string[]>> {
  return {
    industry: [study.industry],
    size: [study.organizationSize],
    regions: study.regions,
    patterns: study.patterns,
    levers: study.levers,
    constraints: study.constraints,
    startYear: [String(study.startYear)],
    endYear: study.endYear === null ? [] : [String(study.endYear)],
    status: [study.status],
    statusAsOf: [String(study.statusAsOf)],
    grade: [evidenceGrade(study, { year }).grade],
    lessonAreas: lessonAreas.filter((area) => study.lessons.some((lesson) => lesson.area === area)),
    outcomes: [String(study.outcomes.length)],
    sources: [String(study.sources.length)],
  };
}
