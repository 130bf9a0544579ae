import { ChangeLink } from '../change/change-link.entity.ts';
import { CourseFile } from '../change/course-file.entity.ts';
import { Feedback } from '../change/feedback.entity.ts';
import { AffectedPerson } from '../change/affected-person.entity.ts';
import { PolicyVersion } from '../change/policy-version.entity.ts';
import { SavedChangePart } from '../change/change-part.entity.ts';
import { FeedState } from '../metrics/feed-state.entity.ts';
import { Webhook } from '../metrics/webhook.entity.ts';
import { WebhookDelivery } from '../metrics/webhook-delivery.entity.ts';
import { SavedMetricsPart } from '../metrics/metrics-part.entity.ts';
import { Account, Session, User } from '../access/account.entity.ts';
import { ApiKey } from '../access/api-key.entity.ts';
import { Invitation } from '../access/invitation.entity.ts';
import { GoalContribution } from '../alignment/contribution.entity.ts';
import { Goal } from '../alignment/goal.entity.ts';
import { Participant } from '../alignment/participant.entity.ts';
import { Weighing } from '../alignment/weighing.entity.ts';
import { StoredAnswer } from '../assessment/answer.entity.ts';
import { OwnBank } from '../assessment/bank/question-bank.entity.ts';
import { Evidence } from '../assessment/evidence/evidence.entity.ts';
import { Milestone } from '../assessment/milestone.entity.ts';
import { LateAnswer } from '../assessment/late-answer.entity.ts';
import { ReceivedAnswer } from '../assessment/received-answer.entity.ts';
import { Respondent } from '../assessment/respondent.entity.ts';
import { Round } from '../assessment/round.entity.ts';
import { ApprovedCase } from '../business-case/approved-case.entity.ts';
import { SavedBusinessCase } from '../business-case/business-case.entity.ts';
import { SavedCapacityModel } from '../business-case/capacity-model.entity.ts';
import { Citation } from '../case-studies/citation.entity.ts';
import { CaseCorrection } from '../case-studies/correction.entity.ts';
import { OwnCase } from '../case-studies/own-case.entity.ts';
import { Letter } from '../mail/letter.entity.ts';
import { AuditEntry } from '../operations/audit-entry.entity.ts';
import { InventoryRow } from '../organization/inventory-entry.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { NoticeChoice } from '../rollout/notice-choice.entity.ts';
import { Notice } from '../rollout/notice.entity.ts';
import { TaskComment } from '../rollout/task-comment.entity.ts';
import { TaskFile } from '../rollout/task-file.entity.ts';
import { Baseline } from '../rollout/baseline.entity.ts';
import { CalendarFeed } from '../rollout/calendar-feed.entity.ts';
import { GateChange } from '../rollout/gate-change.entity.ts';
import { SavedGate } from '../rollout/plan-gate.entity.ts';
import { SavedRisk } from '../rollout/plan-risk.entity.ts';
import { SavedTask } from '../rollout/plan-task.entity.ts';
import { SavedPlan } from '../rollout/plan.entity.ts';
import { DecisionRecord } from '../use-cases/decision-record.entity.ts';
import { RecordedFinding } from '../use-cases/finding-out.entity.ts';
import { OwnUseCase } from '../use-cases/own-use-case.entity.ts';
import { SavedPlatformChoice } from '../use-cases/platform-choice.entity.ts';
import { SavedSelection } from '../use-cases/selection.entity.ts';
import { RecordedScore } from '../use-cases/stated-score.entity.ts';
import { WorkspaceBrand } from '../workspace/brand.entity.ts';
import { EngagementMember } from '../workspace/engagement-member.entity.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Member } from '../workspace/member.entity.ts';
import { Workspace } from '../workspace/workspace.entity.ts';

export const entities = [
  User,
  Account,
  Session,
  Workspace,
  WorkspaceBrand,
  Member,
  Organization,
  InventoryRow,
  Engagement,
  EngagementMember,
  Invitation,
  ApiKey,
  OwnBank,
  Round,
  Respondent,
  StoredAnswer,
  ReceivedAnswer,
  LateAnswer,
  Evidence,
  Milestone,
  Letter,
  OwnCase,
  CaseCorrection,
  Citation,
  OwnUseCase,
  SavedSelection,
  RecordedFinding,
  RecordedScore,
  SavedPlatformChoice,
  DecisionRecord,
  SavedBusinessCase,
  SavedCapacityModel,
  ApprovedCase,
  SavedPlan,
  SavedTask,
  SavedRisk,
  SavedGate,
  GateChange,
  CalendarFeed,
  Baseline,
  TaskComment,
  TaskFile,
  Notice,
  NoticeChoice,
  SavedChangePart,
  SavedMetricsPart,
  FeedState,
  Webhook,
  WebhookDelivery,
  PolicyVersion,
  AffectedPerson,
  ChangeLink,
  CourseFile,
  Feedback,
  Goal,
  GoalContribution,
  Weighing,
  Participant,
  AuditEntry,
];
