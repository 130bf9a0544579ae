export { AffectedPerson } from './affected-person.ts';
export { type ContextInputs, contextOfPlan } from './context-of-plan.ts';
export { ChangeContext, ContextAnchor, ContextSite, ContextUseCase, ContextWave } from './change-context.ts';
export { ChangeId, Tongue, WebAddress } from './change-parts.ts';
export { ChangeStep, steps } from './change-step.ts';
export { communicationDay, type CommunicationDay } from './communication-day.ts';
export { communicationFindings, type MessagesLookedAt } from './communication-findings.ts';
export {
  communicationPlan,
  isReached,
  type CommunicationInputs,
  type CommunicationPlan,
  type ImpactLevel,
} from './communication-plan.ts';
export { type Addressee, isAddressed } from './is-addressed.ts';
export { messageAnchor } from './message-anchor.ts';
export { messageChannel } from './message-channel.ts';
export { filled, hasGaps, messageDraft, placesIn, type KnownFacts, type MessageDraft } from './message-draft.ts';
export { changesOf, factsOfMessage, type FactSources, type MessageAbout } from './message-facts.ts';
export { MessageFact, MessageTemplate, MessageTemplates } from './message-template.ts';
export { Channel, Communication, CommunicationOrigin, MessageText, SaidWhen } from './communication.ts';
export { CheckQuestion, Course, TrainingSession } from './course.ts';
export { type FeedbackCount, type FeedbackTheme, feedbackThemes, type FeedbackThemes } from './feedback-themes.ts';
export { FeedbackHandling, FeedbackState } from './feedback.ts';
export { impactFindings, type ImpactsLookedAt } from './impact-findings.ts';
export { ImpactReason, ImpactReasons } from './impact-reason.ts';
export { Aspect, aspects, StatedImpact } from './impact.ts';
export {
  impactByGroup,
  type ImpactCause,
  type ImpactCell,
  type ImpactedGroup,
  type ImpactInputs,
  type ImpactOfGroup,
  impacts,
  useCasesOf,
} from './impacts.ts';
export { Policy, PolicyException, PolicyKind, policyKinds, PolicyText } from './policy.ts';
export { policyDifference, type PolicyPiece } from './policy-difference.ts';
export { isPolicyNeeded, StarterKind, StarterPolicy, starterText } from './starter-policy.ts';
export { Pulse, PulseAnswer, pulseFloor, Resistance } from './pulse.ts';
export { type CountedAnswer, type PulseInputs, pulseResult } from './pulse-figures.ts';
export { pulsePhase } from './pulse-phase.ts';
export { PulseFigure, PulseOfGroup, PulseResult, PulseShown, StuckStep } from './pulse-result.ts';
export { PulseChange, pulseTrend, PulseTrendLine, PulseTrendPoint } from './pulse-trend.ts';
export { pulseWords } from './pulse-words.ts';
export { type ResistanceCount, type ResistanceSummary, resistanceSummary } from './resistance-summary.ts';
export { type SponsorGap, type SponsorGapCode, sponsorGaps } from './sponsor-gaps.ts';
export { type SponsorLoad, sponsorLoad, type SponsorMonth } from './sponsor-load.ts';
export { isAwayOn, type SponsorInputs, sponsorRoadmap, type SponsorTurn } from './sponsor-roadmap.ts';
export { Sponsor } from './sponsor.ts';
export { GroupOverlap, Representation, StakeholderGroup } from './stakeholder-group.ts';
export { PulseItem, PulseItems, StepAction, StepActions } from './step-content.ts';
export { helpfulActions, stuckStep } from './stuck-step.ts';
export { type GroupFinding, type GroupFindingCode, groupFindings, type GroupSurroundings } from './group-findings.ts';
export { groupsFromRows, groupsLimits } from './groups-from-rows.ts';
export type { GroupsOptions, GroupsReading } from './groups-reading.ts';
export { type CountedGroup, headCount, type HeadCount, statedShares, type StatedShare } from './head-count.ts';
export type { ListFinding, ListFindingCount } from './list-reading.ts';
export { peopleFromRows, peopleLimits } from './people-from-rows.ts';
export type { KnownPerson, ListedPerson, PeopleOptions, PeopleReading } from './people-reading.ts';
export { type PlacedGroup, type Quadrant, quadrants, type StakeholderMap, stakeholderMap } from './stakeholder-map.ts';
export { CheckAnswer, type CheckResult, checkResult } from './check-result.ts';
export { CompletionWay, TrainedPeople } from './completion.ts';
export {
  completionKey,
  type CompletionsOptions,
  completionsFromRows,
  type ListedCompletion,
  type ListedLearner,
} from './completions-from-rows.ts';
export {
  coursesFor,
  CourseStanding,
  courseStanding,
  dayAfter,
  expiringDays,
  expiryOf,
  type Learner,
  roleKey,
} from './course-standing.ts';
export { coursesFromRows, type ListedCourse } from './courses-from-rows.ts';
export { PlaceState } from './session-place.ts';
export { type SessionInputs, sessionFindings } from './session-findings.ts';
export { type SessionStart, sessionStart } from './session-time.ts';
export { TrainedShare, trainedShare, type TrainedWhere } from './trained-share.ts';
export { type TrainingReading, trainingListLimits } from './training-list.ts';
export { TrainingCell, type TrainingInputs, trainingMatrix, TrainingRow } from './training-matrix.ts';
export { type ProposedCourse, trainingPlan } from './training-plan.ts';
export { askedVersion, type AskingVersion } from './asked-version.ts';
export { canonicalPolicyText, type SignedPolicyText } from './canonical-policy-text.ts';
export {
  type PolicyInForce,
  PolicyStanding,
  policyStandings,
  type PublishedVersion,
  type SigningInputs,
  type SigningPeople,
  type SigningState,
  signingState,
} from './policy-standing.ts';
export { type GoLiveInputs, GoLiveLeg, goLiveStanding, type ReachedWave, WaveStanding } from './go-live-standing.ts';
