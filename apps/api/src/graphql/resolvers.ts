import { ChangeLinkResolver } from '../change/change-link.resolver.ts';
import { FeedbackResolver } from '../change/feedback.resolver.ts';
import { AffectedPersonResolver } from '../change/affected-person.resolver.ts';
import { ChangeResolver } from '../change/change.resolver.ts';
import { MeasurementResolver } from '../metrics/measurement.resolver.ts';
import { FeedResolver } from '../metrics/feed.resolver.ts';
import { WebhookResolver } from '../metrics/webhook.resolver.ts';
import { MetricsResolver } from '../metrics/metrics.resolver.ts';
import { MyChangeResolver } from '../change/my-change.resolver.ts';
import { TrainingResolver } from '../change/training.resolver.ts';
import { GoLiveResolver } from '../change/go-live.resolver.ts';
import { CommunicationResolver } from '../change/communication.resolver.ts';
import { MyMessageResolver } from '../change/my-message.resolver.ts';
import { CourseFileResolver } from '../change/course-file.resolver.ts';
import { MyCourseResolver } from '../change/my-course.resolver.ts';
import { SessionPlaceResolver } from '../change/session-place.resolver.ts';
import { MyPolicyResolver } from '../change/my-policy.resolver.ts';
import { PolicyResolver } from '../change/policy.resolver.ts';
import { PulseResolver } from '../change/pulse.resolver.ts';
import { CalendarFeedResolver } from '../rollout/calendar-feed.resolver.ts';
import { PlanGateResolver } from '../rollout/plan-gate.resolver.ts';
import { PlanGenerationResolver } from '../rollout/plan-generation.resolver.ts';
import { BaselineResolver } from '../rollout/baseline.resolver.ts';
import { HolidayResolver } from '../rollout/holiday.resolver.ts';
import { NoticeResolver } from '../rollout/notice.resolver.ts';
import { TaskTalkResolver } from '../rollout/task-talk.resolver.ts';
import { PlanResolver } from '../rollout/plan.resolver.ts';
import { PlanRiskResolver } from '../rollout/plan-risk.resolver.ts';
import { ApiKeyResolver } from '../access/api-key.resolver.ts';
import { InvitationResolver } from '../access/invitation.resolver.ts';
import { GoalResolver } from '../alignment/goal.resolver.ts';
import { MyWeighingResolver } from '../alignment/my-weighing.resolver.ts';
import { ParticipantResolver } from '../alignment/participant.resolver.ts';
import { WeighingResolver } from '../alignment/weighing.resolver.ts';
import {
  ErasureResolver,
  QuestionnaireRetentionResolver,
  RoundRetentionResolver,
} from '../assessment/erasure/erasure.resolver.ts';
import { EvidenceResolver, RoundEvidenceResolver } from '../assessment/evidence/evidence.resolver.ts';
import { ComparisonResolver, RoundComparisonResolver } from '../assessment/comparison.resolver.ts';
import { LateAnswersResolver } from '../assessment/late-answers.resolver.ts';
import { BankResolver } from '../assessment/bank/bank.resolver.ts';
import { RoundUpgradeResolver } from '../assessment/bank/round-bank.resolver.ts';
import { MilestoneResolver } from '../assessment/milestone.resolver.ts';
import { QuestionnaireResolver } from '../assessment/questionnaire.resolver.ts';
import { RespondentResolver } from '../assessment/respondent.resolver.ts';
import { EngagementRoundsResolver, RoundResolver } from '../assessment/round.resolver.ts';
import { RunRoundResolver } from '../assessment/run-round.resolver.ts';
import { SampleResolver } from '../assessment/sample/sample.resolver.ts';
import { StageStateResolver, StandingResolver } from '../assessment/standing.resolver.ts';
import { ApprovedCaseResolver } from '../business-case/approved-case.resolver.ts';
import { BusinessCaseResolver } from '../business-case/business-case.resolver.ts';
import { CapacityModelResolver } from '../business-case/capacity-model.resolver.ts';
import { CaseStudyResolver, SimilarCaseResolver } from '../case-studies/case-study.resolver.ts';
import { CitationResolver } from '../case-studies/citation.resolver.ts';
import { CorrectionResolver } from '../case-studies/correction.resolver.ts';
import { OwnCaseResolver } from '../case-studies/own-case.resolver.ts';
import { LiveResolver } from '../live/live.resolver.ts';
import { MailInvitationResolver } from '../mail/mail-invitation.resolver.ts';
import { MailResolver, RespondentMailResolver } from '../mail/mail.resolver.ts';
import { AuditResolver } from '../operations/audit.resolver.ts';
import { InventoryResolver } from '../organization/inventory.resolver.ts';
import { OrganizationResolver } from '../organization/organization.resolver.ts';
import { CatalogueResolver } from '../use-cases/catalogue.resolver.ts';
import { DecisionResolver } from '../use-cases/decision.resolver.ts';
import { OwnUseCaseResolver } from '../use-cases/own-use-case.resolver.ts';
import { PlatformChoiceResolver } from '../use-cases/platform-choice.resolver.ts';
import { RankingResolver } from '../use-cases/ranking.resolver.ts';
import { SelectionSaidResolver } from '../use-cases/selection-said.resolver.ts';
import { RecordedFindingResolver, RecordedScoreResolver, SelectionResolver } from '../use-cases/selection.resolver.ts';
import { BrandResolver, QuestionnaireBrandResolver } from '../workspace/brand.resolver.ts';
import { SearchResolver } from '../search/search.resolver.ts';
import { EngagementResolver } from '../workspace/engagement.resolver.ts';
import { EngagementMemberResolver, MemberResolver } from '../workspace/member.resolver.ts';
import { WorkspaceResolver } from '../workspace/workspace.resolver.ts';

/** Every resolver, for printing the schema and for the test that each of their operations names whom it lets in. */
export const resolvers = [
  InvitationResolver,
  ApiKeyResolver,
  AuditResolver,
  WorkspaceResolver,
  BrandResolver,
  QuestionnaireBrandResolver,
  EngagementResolver,
  MemberResolver,
  EngagementMemberResolver,
  OrganizationResolver,
  InventoryResolver,
  EngagementRoundsResolver,
  RoundResolver,
  RunRoundResolver,
  ErasureResolver,
  QuestionnaireRetentionResolver,
  RoundRetentionResolver,
  EvidenceResolver,
  RoundEvidenceResolver,
  LateAnswersResolver,
  ComparisonResolver,
  RoundComparisonResolver,
  MilestoneResolver,
  RespondentResolver,
  MailInvitationResolver,
  MailResolver,
  RespondentMailResolver,
  QuestionnaireResolver,
  BankResolver,
  RoundUpgradeResolver,
  StandingResolver,
  StageStateResolver,
  SampleResolver,
  CaseStudyResolver,
  SimilarCaseResolver,
  OwnCaseResolver,
  CorrectionResolver,
  CitationResolver,
  CatalogueResolver,
  OwnUseCaseResolver,
  SelectionResolver,
  SelectionSaidResolver,
  RecordedFindingResolver,
  RecordedScoreResolver,
  PlatformChoiceResolver,
  DecisionResolver,
  BusinessCaseResolver,
  CapacityModelResolver,
  ApprovedCaseResolver,
  PlanResolver,
  PlanGenerationResolver,
  PlanRiskResolver,
  CalendarFeedResolver,
  PlanGateResolver,
  BaselineResolver,
  HolidayResolver,
  TaskTalkResolver,
  NoticeResolver,
  ChangeResolver,
  MetricsResolver,
  MeasurementResolver,
  FeedResolver,
  WebhookResolver,
  AffectedPersonResolver,
  ChangeLinkResolver,
  FeedbackResolver,
  MyChangeResolver,
  PulseResolver,
  PolicyResolver,
  MyPolicyResolver,
  MyCourseResolver,
  CourseFileResolver,
  SessionPlaceResolver,
  MyMessageResolver,
  CommunicationResolver,
  GoLiveResolver,
  TrainingResolver,
  GoalResolver,
  WeighingResolver,
  ParticipantResolver,
  MyWeighingResolver,
  RankingResolver,
  LiveResolver,
  SearchResolver,
] as const;
