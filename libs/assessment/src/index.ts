export { Answer, AnswerState, Asked, MeasuredFact } from './answer.ts';
export type { ReadinessOptions } from './answer-sheet.ts';
export { Audience } from './audience.ts';
export { BankChange, BankDifference, bankDifferences, BankPart } from './bank-differences.ts';
export { BankDraft, DraftDimension, DraftQuestion } from './bank-draft.ts';
export type { BankFileFinding, BankReading } from './bank-file.ts';
export { bankFindings, largestBank } from './bank-findings.ts';
export { bankFromSheets } from './bank-from-sheets.ts';
export { bankFromJson } from './bank-of-file.ts';
export { bankPlace } from './bank-place.ts';
export { bankSheets, type BankSheet } from './bank-sheets.ts';
export { AnswerFate, BankUpgrade, bankUpgrade, UpgradedQuestion, UpgradedScore } from './bank-upgrade.ts';
export { BankTranslation } from './bank-translation.ts';
export {
  AudienceName,
  Bank,
  BankPattern,
  Dimension,
  LevelName,
  ModelSource,
  ReferenceModel,
  Thresholds,
} from './bank.ts';
export { compareRounds, type CompareOptions } from './compare-rounds.ts';
export type { RoundToCompare } from './compared-rounds.ts';
export { Comparison } from './comparison.ts';
export { comparisonDerivation } from './comparison-derivation.ts';
export {
  ComparedFigure,
  LeftOutQuestion,
  LeftOutReason,
  Move,
  MoveReason,
  MoveStanding,
  PatternChange,
  VerdictChange,
  VerdictReason,
} from './comparison-parts.ts';
export { derivation } from './derivation.ts';
export { evidenceLimits } from './evidence-limits.ts';
export { Figure, FigureStatus, LevelCount } from './figure.ts';
export { leaderQuestions } from './leader-questions.ts';
export { minutesFor } from './minutes-for.ts';
export { Effort, Grounding, PatternWeight, Question, QuestionLevel, Recommendation } from './question.ts';
export { questionsFor } from './questions-for.ts';
export { readiness } from './readiness.ts';
export {
  AgendaItem,
  AudienceCell,
  AudienceGap,
  AudienceMean,
  AudienceReadiness,
  DimensionReadiness,
  PatternReadiness,
  QuestionReadiness,
  TargetStanding,
} from './readiness-parts.ts';
export { Readiness } from './readiness-result.ts';
export { type DimensionTarget, expectedEffort, recommendActions } from './recommend-actions.ts';
export { RecommendedAction } from './recommended-action.ts';
export { danglingTexts, missingTexts, translatedBank } from './translated-bank.ts';
export { trend, TrendPoint, type TrendRound, TrendSeries } from './trend.ts';
export type { SheetOfFile } from './sheet-rows.ts';
export { Verdict, VerdictKind, VerdictView } from './verdict.ts';
export { audienceNamed } from './audience-named.ts';
export {
  respondentLimits,
  respondentsFromCsv,
  respondentsFromRows,
  type RespondentsOptions,
} from './respondents-from-csv.ts';
export {
  type FindingCount,
  type ListedRespondent,
  type RespondentFinding,
  type RespondentsReading,
} from './respondents-reading.ts';
