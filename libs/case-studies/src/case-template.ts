import type { CsvForm } from '@peerway/table';
import example from '../content/example-case.json' with { type: 'json' };
import { tableOfCases } from './cases-as-csv.ts';
import { CaseStudy } from './case-study.ts';

/**
 * The id of the example in the template: whatever stands in its row, nothing of it is taken.
 *
 * @example
 * exampleCaseId; // => 'example-only-is-not-imported'
 */
export const exampleCaseId = example.id;

const roomFor = { outcomes: 3, lessons: 3, copy: 2, avoid: 2, sources: 3 };

/**
 * A table to be filled in with a spreadsheet: the headings, and an example that importing passes over. More items fit by adding
 * columns of the next number, such as "outcome 4 metric".
 *
 * @example
 * caseTemplate().split('\r\n').length; // => 3
 */
export function caseTemplate(form: Partial<CsvForm> = {}): string {
  return tableOfCases([CaseStudy.parse(example)], (list) => roomFor[list], form);
}
