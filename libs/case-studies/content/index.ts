import type * as z from 'zod';
import { CaseStudy } from '../src/case-study.ts';
import { Scenario } from '../src/scenario.ts';
import { caseFiles, scenarioFiles } from './files.ts';

/**
 * The real cases that come with Peerway, in the order of their ids. A collection: nobody drew them at random.
 *
 * @example
 * caseStudies.length; // => 86
 */
export const caseStudies: readonly CaseStudy[] = caseFiles.map((file) => parsed(CaseStudy, file));

/**
 * The illustrative scenarios. Nobody lived through them: they never count in a base rate.
 *
 * @example
 * scenarios.length; // => 6
 */
export const scenarios: readonly Scenario[] = scenarioFiles.map((file) => parsed(Scenario, file));

export { markdownWords } from './markdown-words.ts';

/** @throws RangeError naming the file and its fields, for whoever wrote it. */
function parsed<Content>(schema: z.ZodType<Content>, file: unknown): Content {
  const { data, error } = schema.safeParse(file);
  if (data !== undefined) return data;
  const name = typeof file === 'object' && file !== null && 'id' in file ? String(file.id) : 'without an id';
  const said = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
  throw new RangeError(`The content file ${name} does not have the form of its schema.\n${said ?? ''}`);
}
