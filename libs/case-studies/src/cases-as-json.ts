import type { CaseStudy } from './case-study.ts';

/**
 * What a file of cases says of itself, so that a later Peerway knows how to read it.
 *
 * @example
 * caseFileFormat.version; // => 1
 */
export const caseFileFormat = { format: 'peerway-cases', version: 1 } as const;

/**
 * Writes cases as JSON, every value as it is kept: `casesFromJson` gives the same cases.
 *
 * @example
 * Object.keys(JSON.parse(casesAsJson([]))); // => ['format', 'version', 'cases']
 */
export function casesAsJson(studies: readonly CaseStudy[]): string {
  return `${JSON.stringify({ ...caseFileFormat, cases: studies }, undefined, 2)}\n`;
}
