import type { FacetName } from '@peerway/case-studies';
import {
  industryLabel,
  leverWords,
  originWords,
  patternLabel,
  regionWords,
  sizeWords,
  statusWords,
} from './case-words.ts';
import { sentence } from '../assessment/sentence-parts.ts';
import { gradeWords } from './grade-words.ts';

/** What cases can be narrowed down by, as a heading. */
export const facetWords: Readonly<Record<FacetName, string>> = {
  origin: $localize`Where it is from`,
  industry: $localize`Industry`,
  size: $localize`:of an organization|:Size`,
  region: $localize`Region`,
  pattern: $localize`Pattern`,
  lever: $localize`Lever`,
  status: $localize`What became of it`,
  grade: $localize`Evidence`,
  year: $localize`Begun`,
};

const words: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>> = {
  origin: originWords,
  size: sizeWords,
  region: regionWords,
  lever: leverWords,
  status: statusWords,
  grade: gradeWords,
};

/** A value of a facet as people read it. */
export function facetValue(facet: FacetName, value: string): string {
  if (facet === 'industry') return industryLabel(value);
  if (facet === 'pattern') return patternLabel(value);
  if (facet === 'year') return value.replace('-', '–');
  return sentence(words[facet]?.[value] ?? value);
}
