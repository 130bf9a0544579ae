import { CaseStudy } from '../src/case-study.ts';
import { Scenario } from '../src/scenario.ts';
import { caseFiles, scenarioFiles } from './files.ts';

/**
 * The real cases that come with Peerway, in the order of their ids. A collection: nobody drew them at random.
 *
 * @example
 * caseStudies.length; // => 86
 */
export const caseStudies: readonly CaseStudy[] = caseFiles.map((file) => CaseStudy.parse(file));

/**
 * The illustrative scenarios. Nobody lived through them: they never count in a base rate.
 *
 * @example
 * scenarios.length; // => 6
 */
export const scenarios: readonly Scenario[] = scenarioFiles.map((file) => Scenario.parse(file));

export { markdownWords } from './markdown-words.ts';
