import type { Lever, Pattern } from '@peerway/kernel';
import type { CaseConstraint, CaseRegion, CaseSize, CaseStatus, LessonArea } from './case-words.ts';
import type { Basis } from './source.ts';

type Words<Of extends string> = Readonly<Record<Of, string>>;
type Heading =
  | 'library'
  | 'problem'
  | 'approach'
  | 'standing'
  | 'outcomes'
  | 'lessons'
  | 'copy'
  | 'avoid'
  | 'sources'
  | 'organization'
  | 'industry'
  | 'place'
  | 'size'
  | 'years'
  | 'patterns'
  | 'levers'
  | 'constraints'
  | 'none'
  | 'metric'
  | 'value'
  | 'baseline'
  | 'basis'
  | 'references'
  | 'note'
  | 'noSource';

/** Everything that a written case says apart from the case itself, in one language; {0} is where a value stands. */
export interface CaseMarkdownWords extends Words<Heading | 'since' | 'supports'> {
  readonly status: Words<CaseStatus>;
  /** Where no source says when it ended. */
  readonly statusSince: Words<Exclude<CaseStatus, 'running'>>;
  readonly documented: Words<Basis>;
  readonly reading: Words<'ourReading' | 'stated'>;
  readonly advice: Words<'ourReading' | 'itsLessons'>;
  readonly known: Words<Basis>;
  readonly sizes: Words<CaseSize>;
  readonly regions: Words<CaseRegion>;
  readonly patternNames: Words<Pattern>;
  readonly leverNames: Words<Lever>;
  readonly constraintNames: Words<CaseConstraint>;
  readonly areas: Words<LessonArea>;
}

/** The names of industries by their ids; an industry without a name is called by its id. */
export type IndustryNames = Readonly<Record<string, string>>;
