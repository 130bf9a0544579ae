import { levers, patterns } from '@peerway/kernel';
import type { CaseStudy } from './case-study.ts';
import { AdviceBasis, ReadingBasis } from './case-study.ts';
import { caseConstraints, caseRegions, caseSizes, caseStatuses, lessonAreas } from './case-words.ts';
import { Basis } from './source.ts';

/**
 * What a cell of a case holds: a text that must be there (`text`), one that may be missing (`note`), one word out of a list or
 * several of them, a year, or the numbers of sources.
 */
export type CaseCellKind = 'text' | 'note' | 'word' | 'words' | 'year' | 'refs';

/** A column, or the part of an item that stands in a column of its own. */
export interface CaseColumn<Field extends string = string> {
  readonly heading: string;
  readonly field: Field;
  readonly kind: CaseCellKind;
  /** The words that the cell may hold. */
  readonly words?: readonly string[];
  /** Whether a file without this column cannot hold cases. */
  readonly isNeeded?: boolean;
}

/** The lists of a case whose items have columns of their own, numbered from 1: "outcome 1 metric", "outcome 1 value", … */
export type CaseList = 'outcomes' | 'lessons' | 'copy' | 'avoid' | 'sources';

/** The columns of such a list. A part without a heading is the item itself: "copy 1". */
export interface CaseColumnGroup {
  readonly heading: string;
  readonly list: CaseList;
  readonly parts: readonly CaseColumn[];
}

/** The fields that stand in one column each. */
export type CaseField = Exclude<keyof CaseStudy, CaseList>;

const advice = [{ heading: '', field: '', kind: 'text' }] as const;

const outcomeParts: readonly CaseColumn[] = [
  { heading: 'metric', field: 'metric', kind: 'text' },
  { heading: 'value', field: 'value', kind: 'text' },
  { heading: 'unit', field: 'unit', kind: 'text' },
  { heading: 'baseline', field: 'baseline', kind: 'note' },
  { heading: 'basis', field: 'basis', kind: 'word', words: Basis.options },
  { heading: 'sources', field: 'sourceRefs', kind: 'refs' },
  { heading: 'note', field: 'note', kind: 'note' },
];
const lessonParts: readonly CaseColumn[] = [
  { heading: 'area', field: 'area', kind: 'word', words: lessonAreas },
  { heading: 'text', field: 'text', kind: 'text' },
  { heading: 'sources', field: 'sourceRefs', kind: 'refs' },
];
const sourceParts: readonly CaseColumn[] = [
  { heading: 'title', field: 'title', kind: 'text' },
  { heading: 'publisher', field: 'publisher', kind: 'text' },
  { heading: 'year', field: 'year', kind: 'year' },
  { heading: 'url', field: 'url', kind: 'note' },
  { heading: 'basis', field: 'basis', kind: 'word', words: Basis.options },
  { heading: 'supports', field: 'supports', kind: 'text' },
];

/**
 * A case as the columns of a table, for writing and for reading: one row a case. Items of lists have numbered columns, as many
 * as the longest list needs; sources are referred to by their numbers, from 1.
 *
 * @example
 * caseColumns[0].heading; // => 'id'
 */
export const caseColumns: readonly (CaseColumn<CaseField> | CaseColumnGroup)[] = [
  { heading: 'id', field: 'id', kind: 'text', isNeeded: true },
  { heading: 'title', field: 'title', kind: 'text', isNeeded: true },
  { heading: 'organization', field: 'organization', kind: 'text', isNeeded: true },
  { heading: 'industry', field: 'industry', kind: 'text', isNeeded: true },
  { heading: 'place', field: 'place', kind: 'text', isNeeded: true },
  { heading: 'regions', field: 'regions', kind: 'words', words: caseRegions, isNeeded: true },
  { heading: 'organization size', field: 'organizationSize', kind: 'word', words: caseSizes, isNeeded: true },
  { heading: 'start year', field: 'startYear', kind: 'year', isNeeded: true },
  { heading: 'end year', field: 'endYear', kind: 'year' },
  { heading: 'status', field: 'status', kind: 'word', words: caseStatuses, isNeeded: true },
  { heading: 'status as of', field: 'statusAsOf', kind: 'year', isNeeded: true },
  { heading: 'status basis', field: 'statusBasis', kind: 'word', words: Basis.options, isNeeded: true },
  { heading: 'status reason', field: 'statusReason', kind: 'text', isNeeded: true },
  { heading: 'patterns', field: 'patterns', kind: 'words', words: patterns, isNeeded: true },
  { heading: 'levers', field: 'levers', kind: 'words', words: levers, isNeeded: true },
  { heading: 'constraints', field: 'constraints', kind: 'words', words: caseConstraints },
  { heading: 'reading basis', field: 'readingBasis', kind: 'word', words: ReadingBasis.options, isNeeded: true },
  { heading: 'problem', field: 'problem', kind: 'text', isNeeded: true },
  { heading: 'approach', field: 'approach', kind: 'text', isNeeded: true },
  { heading: 'outcome', list: 'outcomes', parts: outcomeParts },
  { heading: 'lesson', list: 'lessons', parts: lessonParts },
  { heading: 'copy', list: 'copy', parts: advice },
  { heading: 'avoid', list: 'avoid', parts: advice },
  { heading: 'advice basis', field: 'adviceBasis', kind: 'word', words: AdviceBasis.options, isNeeded: true },
  { heading: 'source', list: 'sources', parts: sourceParts },
];

/**
 * The heading of a numbered column.
 *
 * @example
 * numberedHeading('outcome', 2, 'metric'); // => 'outcome 2 metric'
 */
export function numberedHeading(group: string, number: number, part: string): string {
  return `${group} ${number} ${part}`.trimEnd();
}
