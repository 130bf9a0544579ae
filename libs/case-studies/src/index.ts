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
export { Lesson } from './lesson.ts';
export { Outcome, SourceRefs } from './outcome.ts';
export { holdsMarkup } from './plain-prose.ts';
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
export { Basis, Source } from './source.ts';
export { BaseRate, BaseRateBy, RateInterval, StatusCount, baseRateGroups } from './base-rate.ts';
export { baseRates } from './base-rates.ts';
export { CaseProfile, PatternWeight, emptyCaseProfile } from './case-profile.ts';
export { caseProfileOf, type KnownOfOrganization } from './case-profile-of.ts';
export { caseTimeline, type TimelineBar } from './case-timeline.ts';
export { comparedAspects, comparedCases, type ComparedAspect, type ComparedRow } from './compared-cases.ts';
export {
  createLibrary,
  librarySorts,
  type Library,
  type LibraryFound,
  type LibraryHit,
  type LibraryOptions,
  type LibrarySearch,
  type LibrarySort,
} from './create-library.ts';
export { entryFields, entryTexts, type EntryField, type EntryTexts } from './entry-texts.ts';
export {
  EvidenceDirection,
  EvidenceGrade,
  EvidenceLevel,
  EvidenceReason,
  EvidenceReasonCode,
  evidenceGrade,
  evidenceLevels,
} from './evidence-grade.ts';
export {
  facetNames,
  facetOrigins,
  type FacetCount,
  type FacetFilters,
  type FacetName,
  type FacetOrigin,
} from './facets.ts';
export { lessonMap, type LessonCell, type LessonMap, type LessonPlace } from './lesson-map.ts';
export { libraryEntries, withCorrections, type Correction, type LibraryParts } from './library-entries.ts';
export { entryId, type CaseEntry, type CorrectionNote, type LibraryEntry } from './library-entry.ts';
export { likenessWeights } from './likeness.ts';
export { outcomesByPattern, type PatternOutcomes } from './outcomes-by-pattern.ts';
export { profileOfCase } from './profile-of-case.ts';
export { regionOfCountry } from './region-of-country.ts';
export { BroughtFor, LikenessAspect, LikenessReason, SimilarCase, likenessAspects } from './similar-case.ts';
export { similarCases } from './similar-cases.ts';
export { type ProfileParts } from './whole-profile.ts';
export { profileFindings, similarCasesDerivation } from './similar-cases-derivation.ts';
export { sameStudy } from './same-study.ts';
export { sourceStanding, type SourceStanding } from './source-standing.ts';
export { caseColumns, type CaseColumn, type CaseColumnGroup, type CaseField, type CaseList } from './case-columns.ts';
export { caseTemplate, exampleCaseId } from './case-template.ts';
export { caseFileFormat, casesAsJson } from './cases-as-json.ts';
export { casesAsCsv } from './cases-as-csv.ts';
export { casesFromCsv } from './cases-from-csv.ts';
export { casesFromFile, type CaseFileReading } from './cases-from-file.ts';
export { casesFromJson } from './cases-from-json.ts';
export {
  caseFileLimits,
  type CaseProblem,
  type CaseRow,
  type CaseRowOutcome,
  type CasesReading,
  type KnownCases,
} from './cases-reading.ts';
export { caseAsMarkdown, casesAsMarkdown, type MarkdownForm } from './case-as-markdown.ts';
export { type CaseMarkdownWords, type IndustryNames } from './case-markdown-words.ts';
export { markdownLine, markdownLink, markdownText } from './markdown-text.ts';
