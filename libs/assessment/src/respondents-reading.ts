import type { Audience } from './audience.ts';

/** Somebody whom a list names: the row of the spreadsheet, and what it says. */
export interface ListedRespondent {
  readonly row: number;
  readonly audience: Audience;
  readonly name: string | null;
  readonly email: string | null;
  readonly language: string | null;
}

/** What is wrong with a list: the row as a spreadsheet shows it, the heading of the column, a code, what stands there. */
export interface RespondentFinding {
  readonly code: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string;
  /** What belongs to the code, such as the earlier row of a repeated one; empty if nothing does. */
  readonly detail: string;
}

/** How often something is wrong. */
export interface FindingCount {
  readonly code: string;
  readonly count: number;
}

/** What a list of people holds. */
export interface RespondentsReading {
  /** Those to add, in the order of the list. */
  readonly people: readonly ListedRespondent[];
  /** How many rows say something. */
  readonly rows: number;
  /** How many name somebody who is in the round already, just so. */
  readonly present: number;
  readonly refused: number;
  /** The first of what is wrong; `counts` tells how much there is in all. */
  readonly findings: readonly RespondentFinding[];
  readonly counts: readonly FindingCount[];
  /** Headings that mean nothing here. */
  readonly passedOver: readonly string[];
}

const mostFindings = 200;

/** Collects findings: keeps the first, counts all. */
export class FindingList {
  readonly first: RespondentFinding[] = [];
  readonly #counts = new Map<string, number>();

  add(finding: RespondentFinding): void {
    if (this.first.length < mostFindings) this.first.push(finding);
    this.#counts.set(finding.code, (this.#counts.get(finding.code) ?? 0) + 1);
  }

  get counts(): FindingCount[] {
    return [...this.#counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
  }
}
