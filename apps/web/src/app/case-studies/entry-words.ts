import type { LibraryEntry } from '@peerway/case-studies';
import { industryLabel, leverWords, patternLabel, regionWords } from './case-words.ts';

/** By what an entry is found beyond its own texts: its patterns, industry, levers and regions as they are called on screen. */
export function entryWords(entry: LibraryEntry): string {
  if (entry.kind === 'scenario')
    return [industryLabel(entry.scenario.industry), ...entry.scenario.candidatePatterns.map(patternLabel)].join('\n');
  const { industry, patterns, levers, regions } = entry.study;
  return [
    industryLabel(industry),
    ...patterns.map(patternLabel),
    ...levers.map((lever) => leverWords[lever]),
    ...regions.map((region) => regionWords[region]),
  ].join('\n');
}
