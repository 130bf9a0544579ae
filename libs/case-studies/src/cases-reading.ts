import type { CaseStudy } from './case-study.ts';

/** Something in a file of cases: a problem that keeps a case from being taken, or a note. */
export interface CaseProblem {
  readonly code: string;
  /** The field, such as "outcomes.2.value"; empty where it is about the case or the file as a whole. */
  readonly at: string;
  /** The heading of its column; null in JSON and where there is none. */
  readonly column: string | null;
  /** The offending value or the names involved, cut where long. */
  readonly detail: string;
  /** What is wrong and how to mend it, in English. */
  readonly sentence: string;
}

/**
 * What a case in a file is: new; there already with the same content (`present`); refused because of its problems; or the example
 * row of the template.
 */
export type CaseRowOutcome = 'new' | 'present' | 'refused' | 'example';

/** One case of a file. */
export interface CaseRow {
  /** The row of the table as a spreadsheet shows it (the header is row 1); in JSON the place in the list, from 1. */
  readonly row: number;
  /** What the file says, readable or not, so that people find it. */
  readonly id: string | null;
  readonly title: string | null;
  readonly outcome: CaseRowOutcome;
  readonly study: CaseStudy | null;
  /** The first problems; `more` tells how many others there are. */
  readonly problems: readonly CaseProblem[];
  readonly more: number;
  readonly notes: readonly CaseProblem[];
}

/** What a file of cases holds. */
export interface CasesReading {
  readonly rows: readonly CaseRow[];
  /** What is wrong with the file as a whole; then there are no rows. */
  readonly problems: readonly CaseProblem[];
  /** Headings or fields that mean nothing here, and were left out. */
  readonly passedOver: readonly string[];
}

/** What a file of cases is read against. Without it, ids and industries are not looked up. */
export interface KnownCases {
  readonly industries: readonly string[];
  readonly publicCases: readonly CaseStudy[];
  readonly scenarioIds: readonly string[];
  readonly ownCases: readonly CaseStudy[];
  /** The year it is: later ones are refused. */
  readonly year?: number;
}

/**
 * How large a file of cases may be: 5 MB, 500 cases.
 *
 * @example
 * caseFileLimits.cases; // => 500
 */
export const caseFileLimits = { bytes: 5_000_000, cases: 500, rows: 2_000, columns: 800, depth: 12 } as const;
