import {
  areaWords,
  constraintWords,
  industryLabel,
  leverWords,
  patternLabel,
  regionWords,
  sizeWords,
} from './case-words.ts';

/** In what a case is like an organization, as the library finds it. */
export interface LikenessReason {
  readonly aspect: string;
  readonly value: string;
}

/** In what a case is like an organization, in words. */
export function likenessReason({ aspect, value }: LikenessReason): string {
  switch (aspect) {
    case 'industry':
      return $localize`Same industry: ${industryLabel(value)}:industry:`;
    case 'size':
      return $localize`Same size: ${wordIn(sizeWords, value)}:size:`;
    case 'region':
      return $localize`Same region: ${wordIn(regionWords, value)}:region:`;
    case 'pattern':
      return $localize`Pattern in common: ${patternLabel(value)}:pattern:`;
    case 'lever':
      return $localize`Was to serve the same: ${wordIn(leverWords, value)}:lever:`;
    case 'constraint':
      return $localize`Met the same difficulty: ${wordIn(constraintWords, value)}:constraint:`;
    case 'weakArea':
      return $localize`Has lessons where you are weak: ${wordIn(areaWords, value)}:area:`;
    default:
      return value;
  }
}

function wordIn(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
