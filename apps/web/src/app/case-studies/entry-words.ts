import type { LibraryEntry } from '@peerway/case-studies';
import { constraintWords, industryLabel, leverWords, patternLabel, regionWords } from './case-words.ts';

/** By what an entry is found beyond its own texts: its patterns, industry, levers, constraints and regions as they are called on screen. */
export function entryWords(entry: LibraryEntry): string {
  if (entry.kind === 'scenario')
    return [industryLabel(entry.scenario.industry), ...entry.scenario.candidatePatterns.map(patternLabel)].join('\n');
  const { industry, patterns, levers, constraints, regions } = entry.study;
  return [
    industryLabel(industry),
    ...patterns.map(patternLabel),
    ...levers.map((lever) => leverWords[lever]),
    ...constraints.map((constraint) => constraintWords[constraint]),
    ...regions.map((region) => regionWords[region]),
  ].join('\n');
}
