import type { LibraryEntry } from '@peerway/case-studies';
import { constraintWords, industryLabel, leverWords, patternLabel, regionWords } from './case-words.ts';

/**
 * By what an entry is found beyond its own texts: its patterns, industry, levers, constraints and regions as they are called on
 * screen; patterns and levers as they are called in English too, since cases are written in English.
 */
export function entryWords(entry: LibraryEntry): string {
  if (entry.kind === 'scenario')
    return [industryLabel(entry.scenario.industry), ...patternNames(entry.scenario.candidatePatterns)].join('\n');
  const { industry, patterns, levers, constraints, regions } = entry.study;
  return [
    industryLabel(industry),
    ...patternNames(patterns),
    ...levers.flatMap((lever) => [leverWords[lever], spoken(lever)]),
    ...constraints.map((constraint) => constraintWords[constraint]),
    ...regions.map((region) => regionWords[region]),
  ].join('\n');
}

function patternNames(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => [patternLabel(pattern), spoken(pattern)]);
}

function spoken(id: string): string {
  return id.replaceAll('-', ' ');
}
