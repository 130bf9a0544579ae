export {
  Alternative,
  AlternativeCatalogue,
  AlternativeCheck,
  AlternativeKind,
  UseCaseAlternatives,
} from './alternatives.ts';
export { CatalogueBasis } from './basis.ts';
export {
  Platform,
  PlatformActivity,
  platformCriteria,
  PlatformCriterion,
  PlatformFact,
  PlatformNeed,
  PlatformScore,
  PlatformTrait,
  PlatformTraitName,
  platformTraits,
} from './platform.ts';
export {
  noPlatformChoice,
  PlatformAnswer,
  PlatformChoice,
  PlatformMinimum,
  PlatformWeight,
  StatedPlatformScore,
} from './platform-choice.ts';
export { CheckKind, CheckOperator, Prerequisite, PrerequisiteCheck, PrerequisiteKind } from './prerequisite.ts';
export {
  BenefitDriver,
  DriverParameter,
  Effort,
  EffortOfSize,
  ThreePoints,
  UseCaseEvidence,
  UseCaseKpi,
  UseCaseRisk,
  UseCaseStage,
  UseCaseTraining,
} from './use-case-parts.ts';
export { CatalogueId, UseCase } from './use-case.ts';
export { Criterion, CriterionDirection, CriterionKind } from './criterion.ts';
export { FindingOut, FoundState } from './finding-out.ts';
export { RolloutSize, rolloutSizeFor } from './rollout-size.ts';
export { FactInput, LeverInput, PatternInput, QuestionInput, SelectionInputs } from './selection-inputs.ts';
export { SelectionSettings, StatedScore } from './selection-settings.ts';
export { CheckReason, checkStanding, CheckStanding, CheckState, type KnownOfOrganization } from './check-standing.ts';
export { Tie, TieKind, TieList } from './ties.ts';
export { OverallVerdict, overallVerdict } from './overall-verdict.ts';
export { verdict, type VerdictOptions } from './verdict.ts';
export { verdictLines, type VerdictLines } from './verdict-lines.ts';
export {
  AlternativeStanding,
  AlternativeState,
  UseCaseGround,
  UseCaseGroundCode,
  UseCaseStep,
  UseCaseStepCode,
  UseCaseVerdict,
  UseCaseVerdictKind,
  useCaseVerdictKinds,
} from './use-case-verdict.ts';
export { platformChoices } from './platform-choices.ts';
export { comparedFacts, ComparedPlatformCell, ComparedPlatformRow, platformsCompared } from './platforms-compared.ts';
export {
  PlatformCell,
  PlatformChoices,
  PlatformExclusion,
  PlatformNeedStanding,
  PlatformOrderCertainty,
  PlatformQuestion,
  PlatformScoreOrigin,
  PlatformShare,
  PlatformStanding,
  PlatformTraitStanding,
} from './platform-standing.ts';
export {
  fit,
  Fit,
  FitOrigin,
  FitReason,
  FitReasonCode,
  FitState,
  type OrganizationInput,
  PrerequisiteFit,
  type ReadinessInput,
} from './fit.ts';
export { criteriaFindings } from './criteria-findings.ts';
export { defaultCriteria } from './default-criteria.ts';
export { DrawShape, LeafWeight, LeafWeights, WeightNode, WeightOrigin } from './leaf-weight.ts';
export { leafWeights } from './leaf-weights.ts';
export { rankingLines } from './ranking-lines.ts';
export {
  Flip,
  MethodScore,
  RankedUseCase,
  Ranking,
  RankingReason,
  RankingReasonCode,
  RankingVerdict,
} from './ranking-result.ts';
export { leverPoints } from './score-of.ts';
export { reweighted, scoreTable } from './score-table.ts';
export {
  ExcludedUseCase,
  ExclusionCode,
  ScoreCell,
  ScoreOrigin,
  ScorePart,
  ScoreRow,
  ScoreTable,
  UnsureInput,
  UnsureKind,
} from './score-table-result.ts';
export { pointsOf } from './stated-score.ts';
export { quickRanking } from './quick-ranking.ts';
export { ranking, type RankingOptions } from './ranking.ts';
export { worthFindingOut } from './worth-finding-out.ts';
export { WorthFindingOut, WorthKnowing } from './worth-finding-out-result.ts';
export { choosePortfolio, type PortfolioSolution, type PortfolioSolve } from './choose-portfolio.ts';
export { Portfolio, PortfolioCandidate, PortfolioRequest } from './portfolio.ts';
export { portfolioProblem, type PortfolioItem, type PortfolioProblem } from './portfolio-problem.ts';
export { InputChange, InputChangeCode } from './input-change.ts';
export { inputChanges } from './input-changes.ts';
export { RankingMove, rankingMoves, RankingMoves } from './ranking-moves.ts';
export { isGraveForUseCase, useCaseFindings, type UseCaseSurroundings } from './use-case-findings.ts';
export { rankingDerivation, type RankingScope } from './ranking-derivation.ts';
export { CatalogueTranslation } from './catalogue-translation.ts';
export {
  translatedAlternatives,
  translatedPlatforms,
  translatedTies,
  translatedUseCases,
} from './translated-catalogue.ts';
