export { CaseDifference, caseDifferences } from './case-differences.ts';
export { caseFindings, isGrave, type CaseSurroundings } from './case-findings.ts';
export {
  caseConstraints,
  caseRegions,
  caseSizes,
  caseStatuses,
  lessonAreas,
  type CaseConstraint,
  type CaseRegion,
  type CaseSize,
  type CaseStatus,
  type LessonArea,
} from './case-words.ts';
export { AdviceBasis, CaseId, CaseStatusWord, CaseStudy, ReadingBasis } from './case-study.ts';
export { Lesson, LessonAreaWord } from './lesson.ts';
export { Outcome, SourceRefs } from './outcome.ts';
export { plainProse } from './plain-prose.ts';
export { Scenario } from './scenario.ts';
export {
  createSearchIndex,
  type Highlight,
  type SearchDocument,
  type SearchHit,
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
} from './search/search-index.ts';
export { Basis, CaseYear, Source } from './source.ts';
