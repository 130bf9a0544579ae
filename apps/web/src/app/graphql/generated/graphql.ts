/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What adoption counts. */
export type AdoptionCounted =
  | 'devices'
  | 'users';

/** How many are meant to take part by a day. */
export type AdoptionGoalInput = {
  count: number;
  day: string;
};

/** One edit of a part. */
export type AdoptionPlanEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: AdoptionPlanInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** Who could take part, how many are meant to, and which KPIs count those who do. */
export type AdoptionPlanInput = {
  /** The KPI that counts who takes part, together, at the end of each period. */
  activeKpi: string;
  /** What adoption counts. */
  counted: AdoptionCounted;
  eligible: Array<EligibleCountInput>;
  goals: Array<AdoptionGoalInput>;
  id: string;
  /** The KPI that counts who did and no longer does; null if nobody counts them. */
  lapsedKpi?: string | null | undefined;
  name: string;
};

/** "ourReading": judged from the whole case. "itsLessons": written afterwards from the lessons of the case, and from nothing else. */
export type AdviceBasis =
  | 'itsLessons'
  | 'ourReading';

/** Somebody whom the rollout reaches. */
export type AffectedPersonDraftInput = {
  /** Null for whoever has none: they get their link in another way. */
  email?: string | null | undefined;
  groups: Array<string>;
  /** A language in which people are written to. */
  language: Tongue;
  name: string;
  /** What the organization calls them, such as a staff number. */
  number?: string | null | undefined;
  /** Roles of the training that they have. */
  roles: Array<string>;
  /** The site of the plan where they work; null if nobody said. */
  site?: string | null | undefined;
};

/** Somebody as they are edited. */
export type AffectedPersonEditInput = {
  /** Theirs; whoever adds somebody makes it. */
  id: string;
  /** From now on. */
  person: AffectedPersonDraftInput;
  /** The version that the edit began with; 0 for somebody new. */
  version: number;
};

/** Whether answers stay with the person who gave them. */
export type Anonymity =
  /** No names are kept, and groups of fewer than five are hidden. */
  | 'anonymous'
  /** Members of the engagement see who answered what. */
  | 'attributed';

/** What becomes of the answers to a question under another version of the bank. */
export type AnswerFate =
  | 'added'
  | 'hidden'
  | 'levelsChanged'
  | 'removed'
  | 'reworded'
  | 'unchanged';

/** What is chosen for a new key. */
export type ApiKeyInput = {
  /** For how many days it works, 1 to 366. */
  days: number;
  /** The one engagement it opens; the whole workspace when absent. */
  engagement?: string | null | undefined;
  /** What it is for. */
  name: string;
  /** What it allows. */
  scope: KeyScope;
};

/** A group of people that a question can be asked of. */
export type Audience =
  | 'executive'
  | 'it'
  | 'operations'
  | 'security'
  | 'team';

/** What an audience is called on screen. */
export type AudienceNameInput = {
  /** The audience. */
  audience: Audience;
  /** What it is called on screen. */
  name: string;
};

/** What is asked about content that peers keep. */
export type AvailabilityInputInput = {
  /** How available a node is that is meant to be always on, such as 0.999. */
  alwaysOn: number;
  /** How many copies or fragments there are; null to have as many as the target asks for. */
  copies?: number | null | undefined;
  groups: Array<PresenceGroupInput>;
  /** How many fragments are enough; 1 for whole copies. */
  needed: number;
  /** The target: the share of time in which the content may be out of reach, such as 0.001. */
  unavailability: number;
};

/** How it differs. */
export type BankChange =
  | 'added'
  | 'changed'
  | 'moved'
  | 'removed'
  | 'retargeted'
  | 'reweighted'
  | 'reworded';

/** One edit of a draft: only what is given changes. */
export type BankEditInput = {
  /** What the audiences are called. */
  audiences?: Array<AudienceNameInput> | null | undefined;
  /** How sure the bank is: what it is and what it is not. */
  basis?: string | null | undefined;
  /** All dimensions in their order; dimensions and questions that are not named here are taken out. */
  dimensions?: Array<DimensionFrameInput> | null | undefined;
  /** What the five levels are called. */
  levels?: Array<LevelNameInput> | null | undefined;
  /** What the bank is called. */
  name?: string | null | undefined;
  /** What the patterns are called. */
  patterns?: Array<BankPatternInput> | null | undefined;
  /** Questions that are new or changed. */
  questions?: Array<QuestionInput> | null | undefined;
  /** The lines that turn figures into a verdict. */
  thresholds?: ThresholdsInput | null | undefined;
  /** What pattern weights mean. */
  weightScale?: string | null | undefined;
  /** How dimensions and questions come together. */
  weightingReason?: string | null | undefined;
};

/** The part of a bank that differs. */
export type BankPart =
  | 'audience'
  | 'bank'
  | 'dimension'
  | 'level'
  | 'model'
  | 'pattern'
  | 'question'
  | 'threshold';

/** A P2P pattern as the bank names it. */
export type BankPatternInput = {
  /** The pattern. */
  id: string;
  /** What it is called on screen. */
  name: string;
};

/** Whether a bank may still be edited. */
export type BankState =
  /** Being edited; no round can use it yet. */
  | 'draft'
  /** Never changes again; rounds can use it. */
  | 'released';

/** "seen": a source that was read states it. "recalled": remembered, and still to be checked. */
export type Basis =
  | 'recalled'
  | 'seen';

/** How sure it is that the rollout, and nothing else, moved a figure. */
export type BenefitConfidence =
  | 'high'
  | 'low'
  | 'medium';

/** One source of value, or of cost, of a use case. */
export type BenefitDriverInput = {
  /** "seen": a source that was read says so. "recalled": remembered, still to be checked. "expertDefault": our judgement, meant to be replaced. "stated": the workspace says so. */
  basis: CatalogueBasis;
  /** How it is computed, in words. */
  formula: string;
  /** Names it within the catalogue. */
  id: string;
  /** What it is called. */
  name: string;
  /** What it needs to know. */
  parameters: Array<DriverParameterInput>;
  /** Whether it brings or takes. */
  sign: DriverSign;
};

/** One edit of a part. */
export type BenefitLinkEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: BenefitLinkInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** That a parameter of the approved business case shows in a KPI. */
export type BenefitLinkInput = {
  /** How sure it is that the rollout, and nothing else, moved a figure. */
  confidence: BenefitConfidence;
  /** By what the KPI is multiplied to be in the unit of the parameter. */
  factor: number;
  id: string;
  kpi: string;
  /** The parameter of the approved business case. */
  parameter: string;
  /** On what that rests. */
  why?: string | null | undefined;
};

/** Which way a KPI is better. */
export type BetterWay =
  | 'down'
  | 'up';

/** How a workspace shows itself. */
export type BrandInput = {
  /** The main colour as #rrggbb; null for that of Peerway. */
  colour?: string | null | undefined;
  /** The logo as the data address of a PNG, JPEG or WebP picture; null for none. */
  logo?: string | null | undefined;
};

/** "likeness": it is among the nearest. "didNotLast": nearer ones made room, so that at least a third of the list did not last. */
export type BroughtFor =
  | 'didNotLast'
  | 'likeness';

/** Everything people have entered for a business case. */
export type BusinessCaseInput = {
  alternatives: Array<ChosenAlternativeInput>;
  correlations: Array<CorrelationInput>;
  /** What was said of parameters. */
  estimates: Array<EstimateInput>;
  /** Drivers that do not apply here. */
  leftOut: Array<LeftOutInput>;
  ownDrivers: Array<OwnDriverInput>;
  ownParameters: Array<OwnParameterInput>;
  /** Where nobody said, it follows the stages of the catalogue. */
  phasing: Array<PhasingInput>;
  scenarios: Array<CaseScenarioInput>;
  /** What holds for a whole business case. */
  settings: CaseSettingsInput;
  sharedCauses: Array<SharedCauseInput>;
  /** The use cases in it. */
  useCases: Array<string>;
};

/** How often a KPI is looked at: values within one such period become one point. */
export type Cadence =
  | 'day'
  | 'month'
  | 'quarter'
  | 'week';

/** Days that differ from the week of a calendar. */
export type CalendarExceptionInput = {
  from: string;
  /** Such as the name of the holiday. */
  name?: string | null | undefined;
  /** The last day of it. */
  until: string;
  /** Whether these days are worked. */
  works: boolean;
};

/** A cache at each site. */
export type CapacityCacheInput = {
  /** Share of what is asked again at a site that the cache answers. */
  hitShare: number;
  /** What it sends to the clients of its site, in Mbit/s. */
  uplinkMbps: number;
};

/** What is kept of the capacity model of one use case. */
export type CapacityDocumentInput = {
  /** Null as long as nobody asked how long content stays in reach. */
  availability?: AvailabilityInputInput | null | undefined;
  /** What the capacity model is told. */
  capacity: CapacityInputInput;
};

/** What the capacity model is told. */
export type CapacityInputInput = {
  /** A cache at each site. */
  cache: CapacityCacheInput;
  /** What one client takes in, in Mbit/s. */
  clientDownloadMbps: number;
  /** How often that happens in a year. */
  deliveriesPerYear: number;
  /** A file that everyone gets whole, or a stream watched at the same time. */
  delivery: DeliveryKind;
  /** What peers can do for one another. */
  peers: CapacityPeersInput;
  /** Share of peers that are on in each hour of a day, from 0 to 23; empty if nobody said. */
  presenceByHour: Array<number>;
  /** Prices in the currency of the case; null where nobody gave one. */
  prices: CapacityPricesInput;
  /** What the server sends to everyone, in Mbit/s. */
  serverUplinkMbps: number;
  sites: Array<CapacitySiteInput>;
  /** The size of the file in GB; not used for a stream. */
  sizeGb: number;
  /** How long the stream lasts, in hours; not used for a file. */
  streamHours: number;
  /** The rate of the stream in Mbit/s; not used for a file. */
  streamMbps: number;
};

/** What peers can do for one another. */
export type CapacityPeersInput = {
  /** Whether peers also give to other sites, over the links. */
  acrossSites: boolean;
  /** Share of the pairs at one site that connect. */
  connectableAtSite: number;
  /** Share of the pairs at two sites that connect. */
  connectableBetweenSites: number;
  /** Share of what peers send that arrives as content that was missing. */
  efficiency: number;
  /** Share of the giving peers that leave within an hour. */
  leavePerHour: number;
  /** Share of the clients of a site that are on and give. */
  presentShare: number;
  /** What all relays carry, in Mbit/s; 0 without relays. */
  relayMbps: number;
  /** Share of the other pairs between sites that use a relay. */
  relayedShare: number;
  /** How much each peer may send, in Mbit/s. */
  uploadMbps: number;
};

/** Prices in the currency of the case; null where nobody gave one. */
export type CapacityPricesInput = {
  /** Of a cache at one site for a year: purchase, place and care. */
  cachePerSiteYear?: number | null | undefined;
  /** Of the software of one peer for a year. */
  peersPerClientYear?: number | null | undefined;
  /** Of running the way with peers for a year, whatever its size. */
  peersPerYear?: number | null | undefined;
  /** Of one GB through a relay. */
  relayPerGb?: number | null | undefined;
  /** Of one GB that leaves the server. */
  serverPerGb?: number | null | undefined;
  /** Of one GB over the link of a site, in either direction; 0 for a flat rate. */
  wanPerGb?: number | null | undefined;
};

/** Sites of one kind: how many, their clients, and the link of each. */
export type CapacitySiteInput = {
  /** How many clients each of them has. */
  clients: number;
  /** How many sites of this kind there are. */
  count: number;
  /** What it is called: one site, or a kind of site such as branch. */
  name: string;
  /** What the link brings to each site, in Mbit/s. */
  wanDownMbps: number;
  /** What the link takes away from each site, in Mbit/s. */
  wanUpMbps: number;
};

/** A way to do it: with peers, or by the cheapest sufficient alternative without them. */
export type CaseOption =
  | 'alternative'
  | 'p2p';

/** A way the future may go. */
export type CaseScenarioInput = {
  id: string;
  lean: number;
  /** Null for base, cautious and bold, which the product names. */
  name?: string | null | undefined;
  overrides: Array<ScenarioOverrideInput>;
};

/** What holds for a whole business case. */
export type CaseSettingsInput = {
  /** Which kinds of value the headline counts beside cost. */
  counted: Array<ValueKind>;
  /** The code of the currency of every amount. */
  currency: string;
  /** By year, as a share; null as long as nobody said. */
  discountRate?: number | null | undefined;
  horizonYears: number;
  /** By year, as a share; prices are those of the start. */
  inflation: number;
  /** How many draws a simulation makes. */
  iterations: number;
  /** Whether correlations that contradict each other are repaired, openly. */
  repairCorrelations: boolean;
  /** The seed of a simulation: the same seed gives the same draws. */
  seed: number;
  /** The day of month 0. */
  start?: string | null | undefined;
  /** Null to leave tax out. */
  tax?: CaseTaxInput | null | undefined;
};

/** What became of a case, as far as its sources tell. */
export type CaseStatus =
  | 'abandoned'
  | 'ended'
  | 'pivoted'
  | 'replaced'
  | 'running';

/** What an organization lived through with peer-to-peer technology. */
export type CaseStudyInput = {
  /** Where the advice comes from. */
  adviceBasis: AdviceBasis;
  /** What was done. */
  approach: string;
  /** What to avoid. */
  avoid: Array<string>;
  /** What made it hard. */
  constraints: Array<string>;
  /** What to copy. */
  copy: Array<string>;
  /** The year in which it ended or changed; null while it runs. */
  endYear?: number | null | undefined;
  /** What it is called in addresses and references. */
  id: string;
  /** The id of the industry. */
  industry: string;
  /** What can be learned. */
  lessons: Array<LessonInput>;
  /** What it was to serve. */
  levers: Array<string>;
  /** Whose case it is. */
  organization: string;
  /** How big the organization was when it happened. */
  organizationSize: string;
  /** What came of it. */
  outcomes: Array<OutcomeInput>;
  /** The P2P patterns it used, the main one first. */
  patterns: Array<string>;
  /** Where it happened, in words. */
  place: string;
  /** What was to be solved. */
  problem: string;
  /** Who read levers and constraints out of the sources. */
  readingBasis: ReadingBasis;
  /** The parts of the world it happened in. */
  regions: Array<string>;
  /** Where it can be looked up, in the order that references count. */
  sources: Array<SourceInput>;
  /** The year in which it began. */
  startYear: number;
  /** What became of it. */
  status: CaseStatus;
  /** The year of the last source that supports the status. */
  statusAsOf: number;
  /** Whether that source was read, or is remembered. */
  statusBasis: Basis;
  /** Why it is so, in a sentence or two. */
  statusReason: string;
  /** The case in one line. */
  title: string;
};

/** Tax on what the case earns. */
export type CaseTaxInput = {
  rate: number;
  /** Over how many years hardware is written off. */
  writeOffYears: number;
};

/** "seen": a source that was read says so. "recalled": remembered, still to be checked. "expertDefault": our judgement, meant to be replaced. "stated": the workspace says so. */
export type CatalogueBasis =
  | 'expertDefault'
  | 'recalled'
  | 'seen'
  | 'stated';

/** How strongly one parameter hangs on a shared cause. */
export type CauseLoadingInput = {
  /** How strongly it hangs on the cause, and in which direction. */
  loading: number;
  /** Which parameter: its use case, null for the whole case, and its name. */
  of: ParameterRefInput;
};

/** One thing that can become different for people. */
export type ChangeAspect =
  | 'collaboration'
  | 'dataLocation'
  | 'deviceUse'
  | 'performanceMeasures'
  | 'privacy'
  | 'process'
  | 'reportingLines'
  | 'role'
  | 'skills'
  | 'tools';

/** Edits of the people side, by kind. */
export type ChangeEditsInput = {
  communication?: Array<CommunicationEditInput> | null | undefined;
  course?: Array<CourseEditInput> | null | undefined;
  exception?: Array<PolicyExceptionEditInput> | null | undefined;
  group?: Array<StakeholderGroupEditInput> | null | undefined;
  impact?: Array<StatedImpactEditInput> | null | undefined;
  policy?: Array<PolicyEditInput> | null | undefined;
  pulse?: Array<PulseEditInput> | null | undefined;
  resistance?: Array<ResistanceEditInput> | null | undefined;
  session?: Array<TrainingSessionEditInput> | null | undefined;
  sponsor?: Array<SponsorEditInput> | null | undefined;
};

/** What an open address leads to. */
export type ChangeLinkKind =
  | 'feedback'
  | 'policy'
  | 'pulse';

/** One of the five steps of a person through a change. */
export type ChangeStep =
  | 'can'
  | 'do'
  | 'keep'
  | 'know'
  | 'want';

/** How a message reaches people. */
export type Channel =
  | 'chat'
  | 'email'
  | 'intranet'
  | 'letter'
  | 'meeting'
  | 'notice'
  | 'phone'
  | 'teamTalk'
  | 'townHall'
  | 'video';

/** "inventory": a fact of the inventory. "question": a question of the bank. "ask": nothing in the portal knows; somebody has to be asked. */
export type CheckKind =
  | 'ask'
  | 'inventory'
  | 'question';

/** "is": yes or no, or this one option. "atLeast": a number or a mean level. "includes": this option among several. "known": anything but unknown. */
export type CheckOperator =
  | 'atLeast'
  | 'includes'
  | 'is'
  | 'known';

/** One question of the check at the end of a course. */
export type CheckQuestionInput = {
  id: string;
  options: Array<string>;
  /** The place of the right answer, from 0. */
  right: number;
  text: string;
};

/** The way without peers with which a use case is compared. */
export type ChosenAlternativeInput = {
  /** What it is called in the catalogue. */
  name: string;
  useCase: string;
};

/** What of an engagement a case speaks to. */
export type CitationAbout =
  /** A recommended action. */
  | 'action'
  /** The engagement as a whole. */
  | 'engagement'
  /** One of its goals. */
  | 'goal'
  /** Something in the plan. */
  | 'planItem'
  /** A risk. */
  | 'risk'
  /** A use case that is looked at. */
  | 'useCase';

/** What a case is attached to, and what it says about it. */
export type CitationInput = {
  /** What of the engagement the case speaks to. */
  about: CitationAbout;
  /** What that is called, at most 200 characters; not needed for the engagement itself. */
  name?: string | null | undefined;
  /** What the case says about it, at most 2,000 characters. */
  note?: string | null | undefined;
  /** The id of that goal or use case, or of another thing that has one. */
  reference?: string | null | undefined;
  /** Which way the case points. */
  stance: CitationStance;
};

/** Which way a case points. */
export type CitationStance =
  /** It speaks against it, or warns. */
  | 'against'
  /** It is good to know, and points neither way. */
  | 'context'
  /** It speaks for what it is attached to. */
  | 'for';

/** One edit of a part. */
export type CommunicationEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: CommunicationInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** One message to some groups. */
export type CommunicationInput = {
  /** How a message reaches people. */
  channel: Channel;
  /** Where answers and questions go. */
  feedback?: string | null | undefined;
  groups: Array<string>;
  /** What it takes of the one who says it. */
  hours: number;
  id: string;
  /** Null for what people wrote. */
  origin?: CommunicationOriginInput | null | undefined;
  /** Who says it where no sponsor does, such as "Service desk". */
  sender?: string | null | undefined;
  /** When it was said; null before. */
  sentOn?: string | null | undefined;
  /** The sponsor who says it; null for somebody else. */
  sponsor?: string | null | undefined;
  /** How far a message has come. */
  state: CommunicationState;
  /** The step that it helps people take. */
  step: ChangeStep;
  texts: Array<MessageTextInput>;
  /** What is said, in a few words. */
  title: string;
  /** The wave that it is for; null for all. */
  wave?: string | null | undefined;
  /** When something is said: on a day, or beside a line of the plan. */
  when: SaidWhenInput;
};

/** Where a message came from. */
export type CommunicationOriginInput = {
  /** Why it is there, in words. */
  note: string;
  /** Which rule made it. */
  rule: string;
};

/** What is sent. */
export type CommunicationSendingInput = {
  /** Which message. */
  communication: string;
  /** The version that was looked at. */
  version: number;
};

/** How far a message has come. */
export type CommunicationState =
  | 'dropped'
  | 'planned'
  | 'ready'
  | 'sent';

/** How well judgements of pairs fit each other: a consistency ratio up to 0.1 is good, up to 0.2 tolerable, beyond that some should be revisited. Unknown where no judgement can contradict another. */
export type ConsistencyVerdict =
  | 'good'
  | 'revisit'
  | 'tolerable'
  | 'unknown';

/** How much one lever serves one goal, and why. */
export type ContributionInput = {
  /** False for the default of a starter goal that nobody has confirmed. */
  confirmed: boolean;
  /** The id of the goal. */
  goal: string;
  lever: string;
  /** Why; null if nobody said. */
  reason?: string | null | undefined;
  /** 0 not at all, 1 somewhat, 3 clearly, 9 decisively. */
  strength: number;
};

/** How two parameters move together. */
export type CorrelationInput = {
  /** Which parameter: its use case, null for the whole case, and its name. */
  a: ParameterRefInput;
  /** Which parameter: its use case, null for the whole case, and its name. */
  b: ParameterRefInput;
  coefficient: number;
};

/** What a cost is spent on. */
export type CostCategory =
  | 'changeAndTraining'
  | 'hardware'
  | 'licences'
  | 'network'
  | 'people'
  | 'running';

/** One edit of a part. */
export type CourseEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: CourseInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** What people of some roles have to learn. */
export type CourseInput = {
  /** Who takes it whatever their role. */
  groups: Array<string>;
  id: string;
  /** Whether nobody goes live without it. */
  isRequired: boolean;
  /** Where it is held, for courses in another system; null for our own. */
  link?: string | null | undefined;
  /** How long it takes. */
  minutes: number;
  /** What asked for it, for courses that were derived. */
  origin?: string | null | undefined;
  /** The share of right answers that passes the check. */
  passPercent: number;
  /** The check. None: taking part is enough. */
  questions: Array<CheckQuestionInput>;
  /** Who takes it, by role of the training. */
  roles: Array<string>;
  title: string;
  topics: Array<string>;
  /** Use cases that ask for it. */
  useCases: Array<string>;
  /** After how many months it is due again; null for never. */
  validMonths?: number | null | undefined;
};

/** Which way is better: more ("max") or less ("min"). */
export type CriterionDirection =
  | 'max'
  | 'min';

/** One side from which use cases are compared. */
export type CriterionInput = {
  /** What counts 100 points. */
  best: number;
  /** Which way is better: more ("max") or less ("min"). */
  direction: CriterionDirection;
  /** Whether it counts at all. */
  enabled: boolean;
  /** Names it within the tree. */
  id: string;
  /** Where the scores of a criterion come from: a lever that the use case serves, readiness for its patterns, prerequisites met, its risks, its effort, its rollout time, or people ("own"). A group only holds other criteria. */
  kind: CriterionKind;
  /** Which lever, for a criterion of that kind. */
  lever?: string | null | undefined;
  /** Its own name; null where the product has a word for it. */
  name?: string | null | undefined;
  /** The group above it; null at the top. */
  parent?: string | null | undefined;
  /** How unsure the weight is: 0.2 means anything from 20 % less to 20 % more. 0 takes it as it is. */
  unsure: number;
  /** How much it counts beside its siblings, in points; null for a lever whose weight comes from Align. */
  weight?: number | null | undefined;
  /** What counts 0 points, in the unit of the criterion. */
  worst: number;
};

/** Where the scores of a criterion come from: a lever that the use case serves, readiness for its patterns, prerequisites met, its risks, its effort, its rollout time, or people ("own"). A group only holds other criteria. */
export type CriterionKind =
  | 'cost'
  | 'group'
  | 'lever'
  | 'own'
  | 'prerequisites'
  | 'readiness'
  | 'risk'
  | 'time';

/** For whom a dashboard was made. */
export type DashboardAudience =
  | 'executive'
  | 'operations'
  | 'team';

/** One edit of a part. */
export type DashboardEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: DashboardInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** Figures that one looks at together, in an order somebody chose. */
export type DashboardInput = {
  /** For whom a dashboard was made. */
  audience: DashboardAudience;
  id: string;
  name: string;
  tiles: Array<DashboardTileInput>;
};

/** One tile of a dashboard. */
export type DashboardTileInput = {
  id: string;
  /** What a tile shows. */
  kind: TileKind;
  /** The KPI of a tile that shows one. */
  kpi?: string | null | undefined;
  /** How many of four columns it takes. */
  width: number;
};

/** How long something takes, in working days, in three points. */
export type DayEstimateInput = {
  high: number;
  likely: number;
  low: number;
};

/** What was decided on. */
export type DecisionAbout =
  /** With which platform to build one use case. */
  | 'platform'
  /** Which use cases to go on with. */
  | 'useCases';

/** A decision as it is put on record. */
export type DecisionInput = {
  /** What was decided on. */
  about: DecisionAbout;
  /** The ids of what was chosen, the first one first; 1 to 50. */
  chosen: Array<string>;
  /** Who decided; not always who records it. */
  decidedBy: string;
  /** The day of the decision (year-month-day), not in the future. */
  decidedOn: string;
  /** Why, at most 4,000 characters. */
  reason: string;
  /** A UUID made by the client: sent twice, the decision is recorded once. */
  sentAs: string;
  /** For a platform, the use case; else nothing. */
  useCase?: string | null | undefined;
};

/** A file that everyone gets whole, or a stream watched at the same time. */
export type DeliveryKind =
  | 'file'
  | 'stream';

/** How often a member wants notices by mail. */
export type Digest =
  /** Each morning on which there is something unread. */
  | 'daily'
  /** Not at all. */
  | 'off'
  /** On Monday morning, if there is something unread. */
  | 'weekly';

/** A dimension of a draft, with the order of its questions. */
export type DimensionFrameInput = {
  /** How sure weight and target are. */
  basis: string;
  /** The question it answers. */
  description: string;
  /** Its id; stays the same across versions. */
  id: string;
  /** Its name. */
  name: string;
  /** Its questions, in the order they are asked. */
  questions: Array<string>;
  /** The mean level to reach before a pilot. */
  target: number;
  /** Why this level. */
  targetReason: string;
  /** How heavily it counts in the readiness of the whole. */
  weight: number;
  /** Why it counts that heavily. */
  weightReason: string;
};

/** What people differ about: the share of a goal, or a pair of goals. */
export type DisagreementKind =
  | 'goal'
  | 'pair';

/** One figure that a benefit driver needs. */
export type DriverParameterInput = {
  /** What it is called. */
  name: string;
  /** Its unit. */
  unit: string;
  /** Where an organization finds it. */
  whereToLook: string;
};

/** Whether a driver brings or takes. */
export type DriverSign =
  | 'benefit'
  | 'cost';

/** An estimate of effort in person-weeks, as three points. */
export type EffortInput = {
  /** Person-weeks most likely. */
  likely: number;
  /** Person-weeks if all goes well. */
  optimistic: number;
  /** Person-weeks if much goes wrong. */
  pessimistic: number;
};

/** How much work a rollout of one size is. */
export type EffortOfSizeInput = {
  /** What counts as this size. */
  definition: string;
  /** Person-weeks of work. */
  personWeeks: ThreePointsInput;
};

/** How many could take part. */
export type EligibleCountInput = {
  count: number;
  /** The wave or group; null for the whole. */
  member?: string | null | undefined;
};

/** What a member may do in one engagement. */
export type EngagementRole =
  /** Reads everything, keeps the inventory and runs assessment rounds. */
  | 'contributor'
  /** Reads everything, takes the short readiness check and decides. */
  | 'executive'
  /** Reads results, never a single person’s answers. */
  | 'viewer';

/** One value of a KPI. */
export type EnteredMeasurementInput = {
  /** When it was measured: a day, or a time with its offset from UTC. */
  at: string;
  /** The KPI, by its id or its key. */
  kpi: string;
  /** The site, wave or group; null for the whole. */
  member?: string | null | undefined;
  /** The unit, to be held against that of the KPI; null to leave it out. */
  unit?: string | null | undefined;
  value: number;
};

/** What is said of a parameter: a fixed value or three points, and by whom. */
export type EstimateInput = {
  /** Whether somebody confirmed it; an assumption until then. */
  confirmed: boolean;
  /** As of which day, YYYY-MM-DD. */
  date?: string | null | undefined;
  /** The high end; null for a fixed value. */
  high?: number | null | undefined;
  /** The most likely value, or the fixed one. */
  likely: number;
  /** The low end; null for a fixed value. */
  low?: number | null | undefined;
  name: string;
  /** Where the value of a parameter was taken from. */
  origin: EstimateOrigin;
  /** Who answers for it. */
  owner?: string | null | undefined;
  /** Where the value comes from. */
  source?: string | null | undefined;
  /** The use case it belongs to; null for the whole case. */
  useCase?: string | null | undefined;
};

/** Where the value of a parameter was taken from. */
export type EstimateOrigin =
  | 'capacityModel'
  | 'catalogue'
  | 'imported'
  | 'inventory'
  | 'typed';

/** What evidence is. */
export type EvidenceKind =
  /** A file, whose content was checked and is kept. */
  | 'file'
  /** The address of a page. Peerway never opens it. */
  | 'link';

/** A link that supports an answer. */
export type EvidenceLinkInput = {
  /** What to call it; its host when absent. */
  name?: string | null | undefined;
  /** The question whose answer it supports. */
  question: string;
  /** A UUID that the device made: sent again, it is the same piece. */
  sentAs: string;
  /** The address, http or https. */
  url: string;
};

/** What became of it. */
export type EvidenceOutcome =
  | 'failure'
  | 'partial'
  | 'pilot'
  | 'success'
  | 'withdrawn';

/** One edit of a part. */
export type ExperimentEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: ExperimentInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** A measure tried against a worsening KPI, and what came of it. */
export type ExperimentInput = {
  /** Null while it runs. */
  endedOn?: string | null | undefined;
  /** What it is expected to do, written down beforehand. */
  expectation?: string | null | undefined;
  id: string;
  kpi: string;
  /** What is tried. */
  measure: string;
  /** What came of it, in words. */
  note?: string | null | undefined;
  /** Who suggests a measure. */
  origin: MeasureOriginInput;
  owner?: string | null | undefined;
  startedOn: string;
  /** How far an experiment has come. */
  state: ExperimentState;
};

/** How far an experiment has come. */
export type ExperimentState =
  | 'dropped'
  | 'kept'
  | 'planned'
  | 'running';

/** One edit of a part. */
export type FeedEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: FeedInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** A question put to a Prometheus server, whose answers become measurements. */
export type FeedInput = {
  /** How far back it is asked the first time. */
  backFillDays: number;
  id: string;
  /** Whether it is asked. */
  isOn: boolean;
  /** The KPI it feeds. */
  kpi: string;
  /** The label that names the site, wave or group; null if all is one. */
  memberLabel?: string | null | undefined;
  name: string;
  /** The question, in PromQL. */
  query: string;
  /** Where the Prometheus server answers. */
  server: string;
  /** How far apart the points are. */
  stepMinutes: number;
};

/** What a calendar shows of a plan. */
export type FeedShows =
  /** Every task, milestone and gate, and the days that were promised. */
  | 'all'
  /** What is said to the people whom the rollout reaches, and when. */
  | 'communications'
  /** Milestones, gates, and the days that were promised. */
  | 'milestones'
  /** What the member who made it works on. */
  | 'mine';

/** What was done with something that people said. */
export type FeedbackHandlingInput = {
  /** What those who gave it are told. */
  answer?: string | null | undefined;
  /** The group that it concerns, if one can tell. */
  group?: string | null | undefined;
  /** How far something that people said has come. */
  state: FeedbackState;
  /** The line of the plan that came of it. */
  task?: string | null | undefined;
  /** What it is about, in a word or two; null before somebody read it. */
  theme?: string | null | undefined;
};

/** How far something that people said has come. */
export type FeedbackState =
  | 'declined'
  | 'done'
  | 'new'
  | 'planned';

/** Why a figure of a business case is not there. */
export type FigureReason =
  | 'AGAIN_NEGATIVE'
  | 'DISCOUNT_RATE_MISSING'
  | 'NEVER'
  | 'NOTHING_COUNTED'
  | 'NO_COSTS'
  | 'NO_OUTLAY'
  | 'NO_RATE'
  | 'SEVERAL_RATES'
  | 'TOO_LARGE';

/** "ok", or why there is no figure: not asked, hidden to protect people, or too few answers. */
export type FigureStatus =
  | 'hidden'
  | 'notAsked'
  | 'ok'
  | 'tooFew';

/** What somebody found out about a prerequisite, or changed in its check. */
export type FindingOutInput = {
  /** The day it was found out (year-month-day); null if not said. */
  day?: string | null | undefined;
  prerequisite: string;
  /** How one knows; null if nobody said. */
  reason?: string | null | undefined;
  /** What was found out; null leaves it to the check. */
  state?: FoundState | null | undefined;
  /** The least number or level that this organization asks for instead of the catalogue's; null keeps that. */
  threshold?: number | null | undefined;
  useCase: string;
};

/** That people finished a course on a day. */
export type FinishedCourseInput = {
  /** Which course. */
  course: string;
  /** The day on which they finished it; not after today. */
  on: string;
  /** Who; at most 500. */
  people: Array<string>;
  /** Whole percent; null where nobody measured. */
  score?: number | null | undefined;
};

/** What somebody found out about a prerequisite. */
export type FoundState =
  | 'doesNotApply'
  | 'met'
  | 'unmet';

/** One thing that must hold at a gate. */
export type GateCriterionInput = {
  /** The figure that decides, such as a KPI; null where people judge. */
  figure?: string | null | undefined;
  id: string;
  /** The figure of the people side that it is; null for one that people find out. */
  measure?: GateMeasure | null | undefined;
  operator?: GateOperator | null | undefined;
  /** Whether missing it stops the rollout; otherwise it is decided at the gate. */
  stops: boolean;
  /** What must be true, in words. */
  text: string;
  threshold?: number | null | undefined;
  unit?: string | null | undefined;
};

/** What was decided at a gate, and why. */
export type GateDecisionInput = {
  day: string;
  /** What was decided at a gate. */
  kind: GateDecisionKind;
  reason: string;
};

/** What was decided at a gate. */
export type GateDecisionKind =
  | 'extend'
  | 'go'
  | 'stop';

/** A figure of the people side that a gate can go by. */
export type GateMeasure =
  | 'acknowledged'
  | 'informed'
  | 'pulse'
  | 'risks'
  | 'trained';

/** On which side of the threshold a figure must lie. */
export type GateOperator =
  | 'atLeast'
  | 'atMost';

/** What was found at a gate about one criterion. */
export type GateResultInput = {
  criterion: string;
  day: string;
  /** What people judged; null where a figure decides. */
  holds?: boolean | null | undefined;
  note?: string | null | undefined;
  /** What was measured; null where people judge. */
  value?: number | null | undefined;
};

/** How the values within a period become one point. */
export type Gathering =
  | 'last'
  | 'mean'
  | 'sum';

/** Whether something stands, is short of it, is not due yet, or nobody knows. */
export type GoLiveState =
  | 'early'
  | 'met'
  | 'short'
  | 'unknown';

/** A strategic goal as people write it down. */
export type GoalDraftInput = {
  /** How one sees that it is reached; null if not said yet. */
  measure?: string | null | undefined;
  /** The goal in a few words. */
  name: string;
  /** What else should be known about it. */
  note?: string | null | undefined;
  /** Who answers for it; null as long as nobody does. */
  owner?: string | null | undefined;
  /** Where a goal belongs: financial, customer, internal processes, learning and growth. */
  perspective: Perspective;
  /** The starter goal that it came from; null for own words. */
  starter?: string | null | undefined;
};

/** The model that shaped a question. */
export type GroundingInput = {
  /** The part of it that shaped the question; null when it has no parts. */
  element?: string | null | undefined;
  /** The id of a model named by the bank. */
  model: string;
};

/** People who are in two groups at once. */
export type GroupOverlapInput = {
  /** The other group. */
  group: string;
  /** How many people are in both. */
  people: number;
};

/** Where an input comes from: people, a measurement, the released content, an assumption in it, or a sum. */
export type InputOrigin =
  | 'answers'
  | 'bank'
  | 'computed'
  | 'expertDefault'
  | 'measured';

/** What is known of one fact, since when and from where. */
export type InventoryEntryInput = {
  /** The day for which the answer holds (year-month-day); null if not said. */
  asOf?: string | null | undefined;
  /** The id of the fact. */
  fact: string;
  /** What else should be known about it; null if nothing. */
  note?: string | null | undefined;
  /** Who or what says so; null if not said. */
  source?: string | null | undefined;
  /** Whether the organization knows it. */
  state: InventoryState;
  /** The answer; null as long as it is unknown. */
  value?: InventoryValueInput | null | undefined;
};

/** Whether the organization knows the fact. Unknown is not the same as no. */
export type InventoryState =
  | 'known'
  | 'unknown';

/** The answer to a fact: the one field that belongs to its type is filled. */
export type InventoryValueInput = {
  /** For a fact of type enum the id of the one option, for a list the ids of those that hold; an empty list means none of them. */
  choices?: Array<string> | null | undefined;
  /** For a fact of type boolean: yes or no. */
  flag?: boolean | null | undefined;
  /** For a fact of type number, in the unit of the fact. */
  number?: number | null | undefined;
  /** For a fact of type text. */
  text?: string | null | undefined;
};

/** What a program may do with a key. */
export type KeyScope =
  /** Ask, and change nothing. */
  | 'read'
  /** Ask and change: as a contributor of the engagement, or as a consultant of the workspace. */
  | 'write';

/** How a KPI was before the rollout. */
export type KpiBaselineInput = {
  /** First day of the time it was measured in; null if nobody said. */
  from?: string | null | undefined;
  /** How one knows. */
  note?: string | null | undefined;
  /** Last day of it. */
  to?: string | null | undefined;
  /** How it was before the rollout, in the unit of the KPI. */
  value: number;
};

/** By what a KPI is told apart; each value then belongs to one member of it, or to the whole. */
export type KpiDimension =
  | 'group'
  | 'none'
  | 'site'
  | 'wave';

/** Which way is better. */
export type KpiDirection =
  | 'down'
  | 'up';

/** One edit of a part. */
export type KpiEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: KpiInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** One thing that is measured, and what is wanted of it. */
export type KpiInput = {
  /** Null while it is not known. */
  baseline?: KpiBaselineInput | null | undefined;
  /** How often a KPI is looked at: values within one such period become one point. */
  cadence: Cadence;
  /** What exactly is counted. */
  definition: string;
  /** By what a KPI is told apart; each value then belongs to one member of it, or to the whole. */
  dimension: KpiDimension;
  /** Which way a KPI is better. */
  direction: BetterWay;
  /** How it is computed from other KPIs, by their keys; null if it is measured. */
  formula?: string | null | undefined;
  /** How the values within a period become one point. */
  gathering: Gathering;
  id: string;
  /** Whether it tells early, before the benefit shows. */
  isLead: boolean;
  /** Its name in the formulas of other KPIs. */
  key: string;
  name: string;
  /** The KPI of the catalogue that it was taken from; null for an own one. */
  origin?: KpiOriginInput | null | undefined;
  /** Who answers for it; null while nobody does. */
  owner?: string | null | undefined;
  /** After how many days without a value it is out of date; null for twice the cadence. */
  staleAfterDays?: number | null | undefined;
  /** The path it is meant to take, by day. */
  targets: Array<KpiTargetInput>;
  /** Which of Nelson's eight tests are applied to it. */
  tests: Array<number>;
  thresholds?: KpiThresholdsInput | null | undefined;
  /** In what it is counted, such as minutes, GB or %. */
  unit: string;
};

/** Which KPI of a use case a KPI was taken from. */
export type KpiOriginInput = {
  /** The KPI that the catalogue suggests for it. */
  kpi: string;
  /** The use case. */
  useCase: string;
};

/** One point of the path that a KPI is meant to take. */
export type KpiTargetInput = {
  /** By when. */
  day: string;
  /** What is wanted by then. */
  value: number;
};

/** Where a KPI needs attention; on the worse side of its direction. */
export type KpiThresholdsInput = {
  /** From here on one acts. */
  act: number;
  /** From here on one looks. */
  watch: number;
};

/** What is done with answers that arrived too late. */
export type LateSettling =
  /** They are deleted. */
  | 'discard'
  /** They count from now on; the round must be open again. */
  | 'takeIn';

/** A driver that does not apply here, and why. */
export type LeftOutInput = {
  /** The id of the driver. */
  driver: string;
  reason?: string | null | undefined;
  useCase?: string | null | undefined;
};

/** Worded differently in the two banks, asked in one round only, or answered by people in one and measured in the other. */
export type LeftOutReason =
  | 'changed'
  | 'measuredInOne'
  | 'onlyAfter'
  | 'onlyBefore';

/** What a lesson is about. */
export type LessonArea =
  | 'economics'
  | 'governance'
  | 'people'
  | 'strategy'
  | 'technology';

/** Something that can be learned from a case. */
export type LessonInput = {
  /** What it is about. */
  area: LessonArea;
  /** Which sources support it, counted from 0; none where it is our own reading. */
  sourceRefs: Array<number>;
  /** What can be learned. */
  text: string;
};

/** How far a letter has come. */
export type LetterState =
  /** Not needed any more: the round closed, or the person finished first. */
  | 'dropped'
  /** Given up; the reason is kept. */
  | 'failed'
  /** The mail server has taken it. */
  | 'sent'
  /** Waits to be sent, or to be tried again. */
  | 'waiting';

/** What a level is called across all questions. */
export type LevelNameInput = {
  /** The level. */
  level: number;
  /** What it is called across all questions. */
  name: string;
};

/** In what a case is like an organization. */
export type LikenessAspect =
  | 'constraint'
  | 'industry'
  | 'lever'
  | 'pattern'
  | 'region'
  | 'size'
  | 'weakArea';

/** Who suggests a measure. */
export type MeasureOriginInput = {
  /** Where a measure comes from. */
  kind: MeasureOriginKind;
  /** The id of the use case, platform or case; null for an own measure. */
  ref?: string | null | undefined;
};

/** Where a measure comes from. */
export type MeasureOriginKind =
  | 'case'
  | 'own'
  | 'platform'
  | 'useCase';

/** Values of KPIs, with where they come from. */
export type MeasurementSendingInput = {
  /** Sent again under the same key they are taken once; null for none. */
  key?: string | null | undefined;
  /** Where they come from, such as the name of a file or of a program. */
  name: string;
  /** At most 10,000. */
  values: Array<EnteredMeasurementInput>;
};

/** What a member may do in the whole workspace. */
export type MemberRole =
  /** Every organization and engagement of the workspace, but not its members. */
  | 'consultant'
  /** Nothing beyond the engagements it was invited to. */
  | 'guest'
  /** Everything, members and workspace included. */
  | 'owner';

/** The words of a message in one language. */
export type MessageTextInput = {
  /** A language in which people are written to. */
  language: Tongue;
  subject: string;
  text: string;
};

/** Edits of what is measured, by kind. */
export type MetricsEditsInput = {
  adoption?: Array<AdoptionPlanEditInput> | null | undefined;
  benefitLink?: Array<BenefitLinkEditInput> | null | undefined;
  dashboard?: Array<DashboardEditInput> | null | undefined;
  event?: Array<MetricsEventEditInput> | null | undefined;
  experiment?: Array<ExperimentEditInput> | null | undefined;
  feed?: Array<FeedEditInput> | null | undefined;
  kpi?: Array<KpiEditInput> | null | undefined;
  prediction?: Array<PredictionEditInput> | null | undefined;
  review?: Array<MetricsReviewEditInput> | null | undefined;
  signalNote?: Array<SignalNoteEditInput> | null | undefined;
};

/** One edit of a part. */
export type MetricsEventEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: MetricsEventInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** Something that happened and may show in the figures. */
export type MetricsEventInput = {
  day: string;
  id: string;
  /** What kind of thing happened. */
  kind: MetricsEventKind;
  /** The KPIs it concerns; empty for all. */
  kpis: Array<string>;
  /** Whether the limits of these KPIs are computed anew from that day on. */
  rebases: boolean;
  title: string;
  /** Why the limits are computed anew; needed where they are. */
  why?: string | null | undefined;
};

/** What kind of thing happened. */
export type MetricsEventKind =
  | 'goLive'
  | 'incident'
  | 'other'
  | 'policy';

/** One edit of a part. */
export type MetricsReviewEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: MetricsReviewInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** A look back at the figures, and what it decided. */
export type MetricsReviewInput = {
  day: string;
  decisions: Array<ReviewDecisionInput>;
  id: string;
  summary?: string | null | undefined;
  title: string;
};

/** Something that happened on a day. */
export type MilestoneInput = {
  /** The day (ISO date). */
  day: string;
  /** What happened, in a few words. */
  name: string;
  /** The round that it names, if it belongs to one. */
  round?: string | null | undefined;
};

/** Hidden to protect people, not asked in one of the rounds, too few answers, only questions that the banks word differently, or one person alone, who has no interval. */
export type MoveReason =
  | 'changed'
  | 'hidden'
  | 'notAsked'
  | 'onePerson'
  | 'tooFew';

/** Rose or fell beyond its interval, stayed within it, or cannot be told. */
export type MoveStanding =
  | 'fell'
  | 'rose'
  | 'unknown'
  | 'within';

/** What there is to do next. */
export type NextActionCode =
  /** There are fewer than two goals, and nothing to weigh. */
  | 'ADD_GOALS'
  /** The business case comes to something that nobody has approved yet. */
  | 'APPROVE_CASE'
  /** Tasks of the plan are late; `count` says how many. */
  | 'CATCH_UP_PLAN'
  /** There is a plan, and nobody said yet what is measured. */
  | 'CHOOSE_KPIS'
  /** Everybody invited has finished; `count` says how many. */
  | 'CLOSE_ROUND'
  /** The participants see each other’s weights, and the weighing waits to be closed. */
  | 'CLOSE_WEIGHING'
  /** There is a result, and no use case was looked at yet. */
  | 'COMPARE_USE_CASES'
  /** Nobody has looked at some facts yet; `count` says how many. */
  | 'COMPLETE_INVENTORY'
  /** The profile of the organization has gaps. */
  | 'COMPLETE_PROFILE'
  /** Nobody has confirmed what serves the goals; `count` says how many. */
  | 'CONFIRM_CONTRIBUTIONS'
  /** There is no assessment round yet. */
  | 'CREATE_ROUND'
  /** Use cases were compared, and nothing was decided yet. */
  | 'DECIDE_USE_CASES'
  /** A weighing has nobody to take part in it. */
  | 'INVITE_PARTICIPANTS'
  /** A round has nobody to answer it. */
  | 'INVITE_RESPONDENTS'
  /** Gates of the plan are due, undecided, and criteria of theirs are open; `count` says how many gates. */
  | 'JUDGE_GATES'
  /** Use cases were decided on, and there is no plan yet. */
  | 'MAKE_PLAN'
  /** There is a plan, and nobody said yet whom the rollout reaches. */
  | 'NAME_GROUPS'
  /** A round has respondents and waits to be opened. */
  | 'OPEN_ROUND'
  /** A round has a result. */
  | 'READ_RESULT'
  /** The decision on use cases is another one than the business case goes by. */
  | 'REVIEW_CASE'
  /** What a decision rests on changed since; `count` says in how many places. */
  | 'REVIEW_DECISION'
  /** Everybody has weighed alone and can look at the others; `count` says how many. */
  | 'SHOW_WEIGHTS'
  /** A round was closed a while ago, and nobody has asked again since; `count` says how many days ago. */
  | 'START_NEXT_ROUND'
  /** Nobody has weighed the goals yet. */
  | 'START_WEIGHING'
  /** Goals were added, renamed or removed since they were weighed. */
  | 'WEIGH_AGAIN'
  /** Use cases were decided on, and nobody has begun their business case. */
  | 'WRITE_CASE';

/** What the next round asks. */
export type NextQuestions =
  /** Only the questions on its discussion agenda. */
  | 'agenda'
  /** The same as the round before. */
  | 'all';

/** What is chosen when a round follows another one. */
export type NextRoundInput = {
  /** Another bank version to ask by; the same as before when absent. */
  bankVersion?: string | null | undefined;
  /** The last day on which it takes answers (ISO date), if any. */
  closesOn?: string | null | undefined;
  /** What the team will call it. */
  name: string;
  /** Whether all questions are asked again, or those of the agenda. */
  questions: NextQuestions;
  /** Whether people see what they said themselves last time; attributed rounds on the same bank only. */
  showsBefore?: boolean | null | undefined;
};

/** What a notice speaks of. */
export type NoticeKind =
  | 'assigned'
  | 'due'
  | 'mentioned'
  | 'overdue';

/** What is entered of an organization: its name and its profile. */
export type OrganizationInput = {
  /** What the organization is called. */
  name: string;
  /** What kind of organization it is. */
  profile: OrganizationProfileInput;
};

/** What kind of organization it is. Null means not said. */
export type OrganizationProfileInput = {
  /** What limits its choices, in the organization's own words, each in at most 500 characters. */
  constraints: Array<string>;
  /** The countries it works in, as two-letter codes of ISO 3166-1, each once. */
  countries: Array<string>;
  /** How many people work there; null if not said. */
  employees?: number | null | undefined;
  /** The id of its industry, from the list of industries; null if not said. */
  industry?: string | null | undefined;
  /** At how many places it works; 0 if everybody works from home, null if not said. */
  sites?: number | null | undefined;
};

/** One thing that came of a case, and how it is known. */
export type OutcomeInput = {
  /** What it was before, or elsewhere; null if not known. */
  baseline?: string | null | undefined;
  /** Whether a source that was read states it, or it is remembered. */
  basis: Basis;
  /** What was measured or observed. */
  metric: string;
  /** What one must know to read it rightly; or null. */
  note?: string | null | undefined;
  /** Which sources state it, counted from 0; none if no source is linked. */
  sourceRefs: Array<number>;
  /** What the value counts; empty if it is not a number. */
  unit: string;
  /** The value in words: "97", "under 1", "daily". */
  value: string;
};

/** A driver that people added. */
export type OwnDriverInput = {
  /** What a cost is spent on; null for a benefit. */
  category?: CostCategory | null | undefined;
  /** What in it should be settled before it counts; null if nothing. */
  doubt?: string | null | undefined;
  /** How it is computed. */
  expression: string;
  /** Names it within the catalogue, or within the case. */
  id: string;
  /** Its name in the formulas of other drivers of the same use case. */
  key: string;
  /** What kind of value a driver brings: money, time, a smaller risk, a judged value, or no money at all. */
  kind: ValueKind;
  /** What it says, and what it must not be counted with. */
  meaning?: string | null | undefined;
  /** What it is called. */
  name: string;
  /** Whose it is; benefits are always those of the way with peers. */
  option: CaseOption;
  /** Whether a driver adds to the value or takes from it. */
  sign: ValueSign;
  /** money once, money/year each year, or the unit of a quantity. */
  unit: string;
  /** The use case it belongs to; null for the whole case. */
  useCase?: string | null | undefined;
};

/** A parameter that people added. */
export type OwnParameterInput = {
  /** What it is called. */
  label: string;
  /** Its name in formulas. */
  name: string;
  unit: string;
  /** The use case it belongs to; null for the whole case. */
  useCase?: string | null | undefined;
  /** Where an organization finds it. */
  whereToGetIt?: string | null | undefined;
};

/** Which parameter: its use case, null for the whole case, and its name. */
export type ParameterRefInput = {
  name: string;
  /** The use case it belongs to; null for the whole case. */
  useCase?: string | null | undefined;
};

/** Somebody who is to weigh goals. */
export type ParticipantInput = {
  /** The name; the other participants will see it. */
  name: string;
  /** How much the person counts beside the others; 1 when absent. */
  weight?: number | null | undefined;
};

/** How far a participant has come. */
export type ParticipantState =
  | 'finished'
  | 'invited'
  | 'started';

/** How much a question decides for one P2P pattern. */
export type PatternWeightInput = {
  /** The P2P pattern. */
  pattern: string;
  /** 0 not relevant, 1 helpful, 2 important, 3 decisive. */
  weight: number;
};

/** Where a goal belongs: financial, customer, internal processes, learning and growth. */
export type Perspective =
  | 'customer'
  | 'financial'
  | 'growth'
  | 'process';

/** When the money of one use case moves, in months from the start. */
export type PhasingInput = {
  /** The month after which yearly costs and benefits begin. */
  effectFrom: number;
  /** How many months benefits take to full effect, in a straight line. */
  rampMonths: number;
  /** The month in which one-off money begins to be spent. */
  spendFrom: number;
  /** Over how many months it is spent, evenly. */
  spendMonths: number;
  /** Which use case; null for what belongs to the whole case. */
  useCase?: string | null | undefined;
};

/** What became of somebody’s seat in a session. */
export type PlaceState =
  | 'absent'
  | 'attended'
  | 'booked';

/** Something unsure on which several tasks hang. */
export type PlanCauseInput = {
  /** By what they are multiplied if it goes badly. */
  high: number;
  id: string;
  /** By what lengths are multiplied if it goes well. */
  low: number;
  name: string;
  tasks: Array<string>;
};

/** "added", "changed", "removed": it is done. "conflict": people and the generator changed the same; what people wrote stands unless the other is taken. "keptLine": no longer generated, but people worked on it. "staysRemoved": generated again, but people removed it. */
export type PlanChangeKind =
  | 'added'
  | 'changed'
  | 'conflict'
  | 'keptLine'
  | 'removed'
  | 'staysRemoved';

/** One edit of a line of a plan. */
export type PlanEditInput = {
  /** The line. */
  id: string;
  /** The line from now on; null to remove it. */
  task?: PlanTaskInput | null | undefined;
  /** The version that the edit began with; 0 for a new line. */
  version: number;
};

/** A point at which it is decided whether to go on. */
export type PlanGateInput = {
  criteria: Array<GateCriterionInput>;
  decision?: GateDecisionInput | null | undefined;
  /** The id of the line of the plan. */
  id: string;
  results: Array<GateResultInput>;
  /** What ends the rollout at once, whenever it happens. */
  stopRules: Array<string>;
};

/** Who or what does the work of a plan. */
export type PlanResourceInput = {
  /** Null for the calendar of the plan. */
  calendar?: string | null | undefined;
  /** How many full-time people it is: 0.6 for three days a week, 4 for a role that four people fill. */
  capacity: number;
  /** The first day it is there; null for always. */
  from?: string | null | undefined;
  id: string;
  /** What a resource is; a role stands for people who have no names yet. */
  kind: ResourceKind;
  /** The member of the workspace it is, who then gets notices. */
  member?: string | null | undefined;
  name: string;
  /** What a full day costs; null as long as nobody said. */
  ratePerDay?: number | null | undefined;
  /** The roles that a person can fill; empty for a role itself. */
  roles: Array<string>;
  skills: Array<string>;
  /** The last day it is there; null for always. */
  until?: string | null | undefined;
};

/** A risk of the plan. */
export type PlanRiskInput = {
  /** Its size once the response is in place; null if that is not known, or the same. */
  after?: RiskSizeInput | null | undefined;
  /** Its size if nothing is done. */
  before?: RiskSizeInput | null | undefined;
  category?: string | null | undefined;
  cause?: string | null | undefined;
  /** The day by which the response stands. */
  due?: string | null | undefined;
  effect?: string | null | undefined;
  /** What could happen. */
  event: string;
  happened: Array<RiskEventInput>;
  /** The tasks that it delays; none: it only costs. */
  hits: Array<string>;
  id: string;
  /** 1 minor, 5 severe: the level of the catalogue. */
  impactLevel?: number | null | undefined;
  /** 1 rare, 5 almost certain: the level of the catalogue. */
  likelihoodLevel?: number | null | undefined;
  /** Where a risk of the register was found. */
  origin: RiskOriginInput;
  /** The resource who watches it. */
  owner?: string | null | undefined;
  response?: RiskResponseInput | null | undefined;
  /** Whether a risk can still come true. */
  state: RiskState;
  /** The sign that it is coming true. */
  trigger?: string | null | undefined;
};

/** What the generator makes a plan of. */
export type PlanScopeInput = {
  /** Ids of generated lines that people removed: they are not made again. */
  leftOut: Array<string>;
  /** The size of the rollout; null to go by the head count. */
  size?: RolloutSize | null | undefined;
  /** The use cases to roll out. */
  useCases: Array<string>;
  /** In order; the pilot is the first. None: everything at once. */
  waves: Array<RolloutWaveInput>;
};

/** What holds for a whole plan. */
export type PlanSettingsInput = {
  /** The day up to which progress is known; null for the day it is looked at. */
  asOf?: string | null | undefined;
  /** The calendar of the plan. */
  calendar: string;
  calendars: Array<WorkCalendarInput>;
  causes: Array<PlanCauseInput>;
  currency: string;
  /** How many calendar days after the start the plan may reach: nothing is planned beyond. */
  horizonDays: number;
  /** How many draws a simulation makes. */
  iterations: number;
  resources: Array<PlanResourceInput>;
  /** What the generator makes a plan of. */
  scope: PlanScopeInput;
  /** The seed of a simulation: the same seed gives the same draws. */
  seed: number;
  sites: Array<PlanSiteInput>;
  /** The first day. */
  start: string;
};

/** A site, team or cluster, with what sets it apart from others. */
export type PlanSiteInput = {
  /** The groups of users found there. */
  groups: Array<string>;
  id: string;
  name: string;
  /** The kinds of network found there, such as "Wi-Fi only". */
  networks: Array<string>;
  /** How many people work there; null if nobody said. */
  people?: number | null | undefined;
  /** The systems found there. */
  systems: Array<string>;
};

/** What a plan was generated from that is another one since. */
export type PlanStaleReason =
  /** The business case was saved with other use cases. */
  | 'BUSINESS_CASE'
  /** The decision on use cases chose others. */
  | 'DECISION'
  /** A round was closed. */
  | 'READINESS';

/** One line of the plan. */
export type PlanTaskInput = {
  assignments: Array<TaskAssignmentInput>;
  /** Null for the calendar of the plan. */
  calendar?: string | null | undefined;
  /** Ignored for milestones, gates and summaries. */
  estimate: DayEstimateInput;
  /** The day by which it must be finished; what misses it is said. */
  finishBy?: string | null | undefined;
  /** Money beside that of the people; null for none. */
  fixedCost?: number | null | undefined;
  /** An accepted move to fit the people there are: it does not begin before this day. */
  heldUntil?: string | null | undefined;
  id: string;
  /** Work, a point in time, or a point at which it is decided whether to go on. */
  kind: TaskKind;
  links: Array<TaskLinkInput>;
  name: string;
  /** It does not begin before this day. */
  noEarlierThan?: string | null | undefined;
  note?: string | null | undefined;
  /** Where a line of the plan came from. */
  origin: TaskOriginInput;
  /** The line it belongs under; null at the top. */
  parent?: string | null | undefined;
  /** How far a task has come. */
  progress: TaskProgressInput;
  /** The day that was promised to somebody: how likely it holds is computed. */
  promised?: string | null | undefined;
  /** Its place among its siblings: lower comes first, ties by id. */
  rank: number;
  /** What whoever does it must be able to do. */
  skills: Array<string>;
};

/** What was found out about a trait or need of a platform. */
export type PlatformAnswerInput = {
  /** The trait, or the id of the need. */
  about: string;
  /** Yes or no; null as long as the question stands. */
  holds?: boolean | null | undefined;
  platform: string;
  reason?: string | null | undefined;
};

/** What an engagement has set for choosing the platform of a use case. */
export type PlatformChoiceInput = {
  answers: Array<PlatformAnswerInput>;
  /** With a lower score than one of these it is out. */
  minimums: Array<PlatformMinimumInput>;
  /** Without one of these a platform is out. */
  mustHaves: Array<PlatformTraitName>;
  /** Whether a platform is out when the organization lacks something it needs. */
  needsMustHold: boolean;
  /** The platforms looked at; null for all that the use case names. */
  platforms?: Array<string> | null | undefined;
  scores: Array<StatedPlatformScoreInput>;
  /** Whether a platform is out, too, when it is not known whether it has what it must. */
  strict: boolean;
  /** A side that is not named counts 1 point. */
  weights: Array<PlatformWeightInput>;
};

/** One of the sides from which platforms are scored. */
export type PlatformCriterion =
  | 'community'
  | 'compatibility'
  | 'maturity'
  | 'openness'
  | 'operability'
  | 'scalability'
  | 'security';

/** The least score that a platform must have on one side. */
export type PlatformMinimumInput = {
  /** One of the sides from which platforms are scored. */
  criterion: PlatformCriterion;
  /** 1 weak to 5 strong. */
  score: number;
};

/** One of the traits that one can demand of a platform. */
export type PlatformTraitName =
  | 'android'
  | 'auditTrail'
  | 'browser'
  | 'commercialSupport'
  | 'endToEndEncryption'
  | 'ios'
  | 'kubernetes'
  | 'linux'
  | 'macos'
  | 'metrics'
  | 'noCentralOperator'
  | 'openSource'
  | 'selfHosted'
  | 'singleSignOn'
  | 'windows';

/** How much one side counts when platforms are compared. */
export type PlatformWeightInput = {
  /** One of the sides from which platforms are scored. */
  criterion: PlatformCriterion;
  /** In points; what counts is its share of all points given. */
  weight: number;
};

/** What is approved. */
export type PolicyApprovalInput = {
  /** The groups that the change concerns; none for everybody whom it binds. */
  concerns: Array<string>;
  /** Whether only words were mended: then nobody is asked again. */
  isEditorial: boolean;
  /** Which policy. */
  policy: string;
  /** The version of the draft that was read. */
  version: number;
};

/** One edit of a part. */
export type PolicyEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: PolicyInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** One edit of a part. */
export type PolicyExceptionEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: PolicyExceptionInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** That a policy does not bind somebody until a day. */
export type PolicyExceptionInput = {
  grantedBy: string;
  /** The group; null for one person. */
  group?: string | null | undefined;
  id: string;
  /** What is done instead to stay safe. */
  instead?: string | null | undefined;
  /** The person; null for a group. */
  person?: string | null | undefined;
  policy: string;
  reason: string;
  /** The last day on which it holds. */
  until: string;
};

/** A policy as it is being written. */
export type PolicyInput = {
  /** Days from publication until it is overdue. */
  answerWithinDays: number;
  /** Whom it binds. None: everybody. */
  groups: Array<string>;
  id: string;
  /** Whether nobody goes live without having acknowledged it. */
  isRequired: boolean;
  /** What a policy is about. */
  kind: PolicyKind;
  /** What asked for it, for policies from a starter text. */
  origin?: string | null | undefined;
  /** Who answers for it. */
  owner?: string | null | undefined;
  /** Whom it binds by role of the training, beside the groups. */
  roles: Array<string>;
  texts: Array<PolicyTextInput>;
  /** Use cases that ask for it. */
  useCases: Array<string>;
};

/** What a policy is about. */
export type PolicyKind =
  | 'acceptableUse'
  | 'contentRights'
  | 'dataResidency'
  | 'decommissioning'
  | 'incidentResponse'
  | 'other'
  | 'ownDevices';

/** Whom to list of those whom a policy binds. */
export type PolicySignersWantedInput = {
  /** Where the page before ended; null for the first. */
  after?: string | null | undefined;
  /** How many at once, at most 200. */
  first: number;
  /** Which policy. */
  policy: string;
  /** Those of these states; none for all. */
  states: Array<SigningState>;
};

/** The text of a policy in one language. */
export type PolicyTextInput = {
  /** A language in which people are written to. */
  language: Tongue;
  /** Markdown; HTML in it is shown as text. */
  text: string;
  title: string;
};

/** Between which values something is expected to lie. */
export type PredictedRangeInput = {
  /** How often the value should lie between, such as 0.8. */
  coverage: number;
  high: number;
  low: number;
};

/** One edit of a part. */
export type PredictionEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: PredictionInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** What somebody expects, written before it is known. */
export type PredictionInput = {
  author: string;
  /** How probable it is; null for a range. */
  chance?: number | null | undefined;
  dueOn: string;
  id: string;
  /** The KPI whose value settles it; null if people do. */
  kpi?: string | null | undefined;
  madeOn: string;
  /** Null until it is known. */
  outcome?: PredictionOutcomeInput | null | undefined;
  /** Null for a yes or no. */
  range?: PredictedRangeInput | null | undefined;
  /** Where a prediction was made. */
  source: PredictionSource;
  statement: string;
};

/** What became of a prediction. */
export type PredictionOutcomeInput = {
  /** Whether it came true; null for a value. */
  happened?: boolean | null | undefined;
  note?: string | null | undefined;
  on: string;
  /** What it came to; null for a yes or no. */
  value?: number | null | undefined;
};

/** Where a prediction was made. */
export type PredictionSource =
  | 'adoption'
  | 'benefit'
  | 'gate'
  | 'own'
  | 'plan';

/** How it is found out whether a prerequisite holds. */
export type PrerequisiteCheckInput = {
  /** What to ask, where nothing in the portal knows. */
  ask?: string | null | undefined;
  /** The id of the expected option. */
  choice?: string | null | undefined;
  /** Expected yes or no. */
  flag?: boolean | null | undefined;
  /** Where the answer comes from. */
  kind: CheckKind;
  /** The least number or mean level. */
  number?: number | null | undefined;
  /** How to compare; null where somebody is asked. */
  operator?: CheckOperator | null | undefined;
  /** The id of the fact or question; null where somebody is asked. */
  subject?: string | null | undefined;
};

/** What has to be true before a use case can work. */
export type PrerequisiteInput = {
  /** Under which condition it matters at all; null if always. Whoever knows can then say "does not apply". */
  appliesWhen?: string | null | undefined;
  /** How sure the check is: thresholds of the catalogue are expert defaults. */
  basis: CatalogueBasis;
  /** How it is found out. */
  check: PrerequisiteCheckInput;
  /** Names it within its use case, such as technical-1; stays the same for ever. */
  id: string;
  /** What it is about. */
  kind: PrerequisiteKind;
  /** What has to be true. */
  text: string;
};

/** What a prerequisite is about. */
export type PrerequisiteKind =
  | 'legal'
  | 'organizational'
  | 'technical';

/** Peers that come and go together, such as office laptops. */
export type PresenceGroupInput = {
  /** What they are, such as office laptops. */
  name: string;
  peers: number;
  /** Share of them that is on in each hour: 24 of a day, or 168 of a week from Monday 0 h. */
  presence: Array<number>;
};

/** One edit of a part. */
export type PulseEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: PulseInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** One asking of how far people are through the five steps. */
export type PulseInput = {
  /** Whether people may add words. */
  asksWords: boolean;
  /** The last day; results are shown after it, or once it was closed. */
  closesOn: string;
  /** The smallest number of answers about which anything is shown. */
  floor: number;
  groups: Array<string>;
  id: string;
  /** Whether it was closed before its last day. */
  isClosed: boolean;
  name: string;
  opensOn: string;
  /** Whether an open link works beside the personal ones. */
  takesOpenLink: boolean;
};

/** Whether a figure of a pulse is shown, and if not, why. */
export type PulseShown =
  | 'hidden'
  | 'notAsked'
  | 'shown'
  | 'tooFew';

/** A question of the bank, with its five levels. */
export type QuestionInput = {
  /** Who is asked, the best placed first. */
  audiences: Array<Audience>;
  /** Papers and records that would support an answer. */
  evidenceToAsk: Array<string>;
  /** The models that shaped it. */
  groundedIn: Array<GroundingInput>;
  /** Its id, stable across bank versions. */
  id: string;
  /** The five levels, lowest first. */
  levels: Array<QuestionLevelInput>;
  /** How much it decides for each pattern. */
  patternWeights: Array<PatternWeightInput>;
  /** What to do when it is answered low. */
  recommendation: RecommendationInput;
  /** The question as it is asked. */
  text: string;
  /** How heavily it counts within its dimension. */
  weight: number;
  /** Why it counts that heavily. */
  weightReason: string;
  /** Why the answer decides something. */
  whyItMatters: string;
};

/** One of the five described levels of a question. */
export type QuestionLevelInput = {
  /** The level, 1 (lowest) to 5 (highest). */
  level: number;
  /** What an outsider could observe at this level. */
  observable: string;
};

/** How sure the first place is: it holds, a little would change it, or there is no telling two apart. */
export type RankingVerdict =
  | 'fragile'
  | 'robust'
  | 'tie';

/** "ourReading": whoever wrote the case down judged so, no source says it in these words. "stated": a source does. */
export type ReadingBasis =
  | 'ourReading'
  | 'stated';

/** What the bank recommends when a question is answered low. */
export type RecommendationInput = {
  /** What to do. */
  action: string;
  /** It applies when the answers come to this level or less. */
  appliesWhenLevelAtMost: number;
  /** How sure effort and lift are. */
  basis: string;
  /** The effort it takes. */
  effortPersonWeeks: EffortInput;
  /** By how many levels it is expected to raise the question. */
  expectedLiftLevels: number;
  /** Who would lead it. */
  ownerRole: string;
};

/** Who speaks for the people of a group. */
export type Representation =
  | 'none'
  | 'union'
  | 'unknown'
  | 'worksCouncil';

/** One edit of a part. */
export type ResistanceEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: ResistanceInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** Something that people hold against the change. */
export type ResistanceInput = {
  dueOn?: string | null | undefined;
  group: string;
  /** What was heard, without names. */
  heard: string;
  heardOn: string;
  id: string;
  owner?: string | null | undefined;
  /** What is done about it. */
  response?: string | null | undefined;
  /** How far an objection has come. */
  state: ResistanceState;
  /** The step that it stands before. */
  step: ChangeStep;
  /** 1 a doubt, 2 holds back, 3 works against it. */
  strength: number;
};

/** How far an objection has come. */
export type ResistanceState =
  | 'answered'
  | 'open'
  | 'settled';

/** What a resource is; a role stands for people who have no names yet. */
export type ResourceKind =
  | 'equipment'
  | 'person'
  | 'role';

/** Somebody to ask. */
export type RespondentInput = {
  /** The audience the person belongs to. */
  audience: Audience;
  /** The e-mail address; refused in an anonymous round. */
  email?: string | null | undefined;
  /** The language to ask and to write in: en or de. */
  language?: string | null | undefined;
  /** The name; refused in an anonymous round, which keeps none. */
  name?: string | null | undefined;
};

/** How far a respondent has come. */
export type RespondentState =
  | 'finished'
  | 'invited'
  | 'started';

/** What a review decided. */
export type ReviewDecisionInput = {
  /** What a decision leads to: a new assessment round, a change of the plan, or nothing more. */
  leadsTo: ReviewLeadsTo;
  /** The round or the task that came of it; null until there is one. */
  ref?: string | null | undefined;
  text: string;
};

/** What a decision leads to: a new assessment round, a change of the plan, or nothing more. */
export type ReviewLeadsTo =
  | 'nothing'
  | 'plan'
  | 'round';

/** A time that a risk came true, and what it cost. */
export type RiskEventInput = {
  cost?: number | null | undefined;
  day: string;
  days?: number | null | undefined;
  note?: string | null | undefined;
};

/** Where a risk of the register was found. */
export type RiskOriginInput = {
  /** Where a risk of the register was found. */
  kind: RiskOriginKind;
  /** The use case, platform or case. */
  of?: string | null | undefined;
  /** Which risk, limitation or lesson of it. */
  part?: string | null | undefined;
};

/** Where a risk of the register was found. */
export type RiskOriginKind =
  | 'case'
  | 'imported'
  | 'platform'
  | 'typed'
  | 'useCase';

/** What is done about a risk. */
export type RiskResponseInput = {
  /** What the response costs beside its tasks. */
  cost?: number | null | undefined;
  /** Which way a risk is met. */
  kind: RiskResponseKind;
  /** The tasks of the plan that carry it out. */
  tasks: Array<string>;
  text?: string | null | undefined;
};

/** Which way a risk is met. */
export type RiskResponseKind =
  | 'accept'
  | 'avoid'
  | 'reduce'
  | 'transfer';

/** How often a risk strikes, and what it costs each time. */
export type RiskSizeInput = {
  /** By how many working days each time delays what it hits. */
  days: SpreadInput;
  /** How often in the course of the plan: 0.2 is a chance of one in five, 3 is three times. At most 50. */
  frequency: SpreadInput;
  /** What it costs each time, in the currency of the plan. */
  money: SpreadInput;
};

/** Whether a risk can still come true. */
export type RiskState =
  | 'closed'
  | 'open';

/** The size of a rollout, as the catalogue's effort knows it. */
export type RolloutSize =
  | 'large'
  | 'medium'
  | 'small';

/** Sites that are rolled out together. */
export type RolloutWaveInput = {
  id: string;
  name: string;
  /** The sites in it. */
  sites: Array<string>;
};

/** What one audience is asked about. */
export type RoundAudienceInput = {
  /** The audience. */
  audience: Audience;
  /** The dimensions of the question bank that it is asked about. */
  dimensions: Array<string>;
};

/** What is chosen when a round is set up. */
export type RoundInput = {
  /** Whether answers stay with the person who gave them. */
  anonymity: Anonymity;
  /** Who is asked, and about what. */
  audiences: Array<RoundAudienceInput>;
  /** The released question bank to ask; when absent the latest built-in one, or the one the round has. */
  bank?: string | null | undefined;
  /** The last day on which it takes answers (ISO date, to the end of that day in UTC); none when absent. */
  closesOn?: string | null | undefined;
  /** What the team will call it. */
  name: string;
};

/** How a round came to be. */
export type RoundKind =
  /** Several audiences answer by link. */
  | 'full'
  /** One leader answers alone, in about twelve minutes. */
  | 'quick';

/** How far a round has come. */
export type RoundState =
  /** Takes no answers; its figures stand. */
  | 'closed'
  /** Being set up; nobody can answer yet. */
  | 'draft'
  /** Taking answers. */
  | 'open';

/** When something is said: on a day, or beside a line of the plan. */
export type SaidWhenInput = {
  /** The day; null where it follows the plan. */
  day?: string | null | undefined;
  /** Calendar days after that end; below 0 before it. */
  offsetDays: number;
  side?: TaskSide | null | undefined;
  /** The line of the plan that it follows; null for a day. */
  task?: string | null | undefined;
};

/** The value that a parameter has in a scenario. */
export type ScenarioOverrideInput = {
  /** Which parameter: its use case, null for the whole case, and its name. */
  of: ParameterRefInput;
  value: number;
};

/** What kind of thing a search found. */
export type SearchKind =
  | 'bank'
  | 'case'
  | 'dimension'
  | 'driver'
  | 'engagement'
  | 'fact'
  | 'member'
  | 'organization'
  | 'platform'
  | 'question'
  | 'round'
  | 'scenario'
  | 'task'
  | 'useCase';

/** What an engagement has set for choosing. */
export type SelectionSettingsInput = {
  criteria: Array<CriterionInput>;
  /** The seed of the draws behind "how sure is the order". */
  seed: number;
  /** For which size effort is taken; null follows the organization's profile. */
  size?: RolloutSize | null | undefined;
  /** The use cases looked at; null for all of them. */
  useCases?: Array<string> | null | undefined;
};

/** What is put down of people and a session. */
export type SessionPlacingInput = {
  /** Who; at most 500. */
  people: Array<string>;
  /** Which session. */
  session: string;
  /** What is put down; null to give their seats up. */
  state?: PlaceState | null | undefined;
};

/** Something unsure on which several parameters hang. */
export type SharedCauseInput = {
  name: string;
  parameters: Array<CauseLoadingInput>;
};

/** One edit of a part. */
export type SignalNoteEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: SignalNoteInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** What was made of a signal, and who sees to it. */
export type SignalNoteInput = {
  /** What is done about it; null if nothing needs to be. */
  action?: string | null | undefined;
  dueOn?: string | null | undefined;
  /** The event that explains it. */
  event?: string | null | undefined;
  /** Of the KPI and the period in which the cause began, so that there is never a second. */
  id: string;
  kpi: string;
  /** The site, wave or group; null for the whole. */
  member?: string | null | undefined;
  /** What was behind it. */
  note?: string | null | undefined;
  owner?: string | null | undefined;
  /** First day of the period in which it began. */
  since: string;
  /** How far it has come. */
  state: SignalNoteState;
};

/** How far it has come. */
export type SignalNoteState =
  | 'done'
  | 'explained'
  | 'open';

/** Who signed a policy on paper. */
export type SignedOnPaperInput = {
  /** Who signed on paper; at most 500. */
  people: Array<string>;
  /** Which policy. */
  policy: string;
};

/** How somebody stands with a policy that binds them. */
export type SigningState =
  | 'excepted'
  | 'open'
  | 'overdue'
  | 'signed';

/** Where a claim of a case can be looked up. */
export type SourceInput = {
  /** Whether it was read, or is remembered. */
  basis: Basis;
  /** Who published it. */
  publisher: string;
  /** What of the case it supports. */
  supports: string;
  /** What it is called. */
  title: string;
  /** Its address; null for what is not on the web. */
  url?: string | null | undefined;
  /** The year of publication; null if it says none. */
  year?: number | null | undefined;
};

/** One edit of a part. */
export type SponsorEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: SponsorInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** Somebody with authority who stands for the change. */
export type SponsorInput = {
  /** From when they cannot be counted on; null if they can. */
  awayFrom?: string | null | undefined;
  awayUntil?: string | null | undefined;
  /** What they can give; null if nobody said. */
  hoursPerMonth?: number | null | undefined;
  id: string;
  /** Whether somebody stands for the change, or beside those who do. */
  kind: SponsorKind;
  name: string;
  note?: string | null | undefined;
  /** What they are in the organization. */
  position?: string | null | undefined;
  /** -2 against it, 2 speaks for it; null if nobody said. */
  stance?: number | null | undefined;
};

/** Whether somebody stands for the change, or beside those who do. */
export type SponsorKind =
  | 'coalition'
  | 'sponsor';

/** Three points of a figure that is not negative. */
export type SpreadInput = {
  high: number;
  likely: number;
  low: number;
};

/** One of the six steps of an engagement. */
export type Stage =
  | 'align'
  | 'assess'
  | 'change'
  | 'measure'
  | 'plan'
  | 'select';

/** How far a stage has come. */
export type StageProgress =
  /** It has a result. */
  | 'done'
  /** Something was begun, and nothing stands yet. */
  | 'inProgress'
  /** Nothing was done in it. */
  | 'notStarted'
  /** It has a result, and something that it rests on changed since. */
  | 'stale';

/** One edit of a part. */
export type StakeholderGroupEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: StakeholderGroupInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** People for whom the rollout changes the same things. */
export type StakeholderGroupInput = {
  /** -2 against it, 2 speaks for it; null if nobody said. */
  attitude?: number | null | undefined;
  id: string;
  /** 1 little, 5 decides; null if nobody said. */
  influence?: number | null | undefined;
  /** What they read, the first one first. */
  languages: Array<Tongue>;
  name: string;
  note?: string | null | undefined;
  /** People who are counted in other groups as well. */
  overlaps: Array<GroupOverlapInput>;
  /** Who speaks for the people of a group. */
  representation: Representation;
  /** Roles of the training that people of the group have. */
  roles: Array<string>;
  /** Sites of the plan where they work. None: everywhere. */
  sites: Array<string>;
  /** How many people; null if nobody knows yet. */
  size?: number | null | undefined;
  /** Who stands for the change before them; null for nobody yet. */
  sponsor?: string | null | undefined;
  /** Use cases that reach them. None: all chosen. */
  useCases: Array<string>;
};

/** One edit of a part. */
export type StatedImpactEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: StatedImpactInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** How much one aspect changes for one group, as people judge it. */
export type StatedImpactInput = {
  /** One thing that can become different for people. */
  aspect: ChangeAspect;
  group: string;
  /** The group and the aspect, joined by a dot. */
  id: string;
  /** 0 nothing changes, 1 a little, 2 clearly, 3 the work is another. */
  level: number;
  /** Why; null for the reasons of the use cases. */
  reason?: string | null | undefined;
};

/** A score that people gave a platform or confirmed. */
export type StatedPlatformScoreInput = {
  /** One of the sides from which platforms are scored. */
  criterion: PlatformCriterion;
  platform: string;
  reason?: string | null | undefined;
  /** 1 weak to 5 strong; null confirms the catalogue's. */
  score?: number | null | undefined;
};

/** A score that people gave or confirmed. */
export type StatedScoreInput = {
  criterion: string;
  /** The most it may be; null if there is no doubt. */
  high?: number | null | undefined;
  /** The least it may be; null if there is no doubt. */
  low?: number | null | undefined;
  reason?: string | null | undefined;
  useCase: string;
  /** The score; null confirms the catalogue's as it is. */
  value?: number | null | undefined;
};

/** Whether people are stuck at a step. */
export type StuckState =
  | 'cannotTell'
  | 'none'
  | 'stuck';

/** A change of the generator that is taken although people wrote otherwise. */
export type TakenChangeInput = {
  /** The field; null for the line as a whole. */
  field?: string | null | undefined;
  /** The line. */
  task: string;
};

/** Target met, near (the interval spans it), missed, or not known. */
export type TargetStanding =
  | 'met'
  | 'missed'
  | 'near'
  | 'unknown';

/** Who works on a task, and with how much of the time. */
export type TaskAssignmentInput = {
  resource: string;
  /** Full-time people: 0.5 for half days, 2 for two people of a role. */
  share: number;
};

/** What somebody wants to say about a line of a plan. */
export type TaskCommentDraftInput = {
  /** Accounts of those whom it mentions. */
  mentions: Array<string>;
  /** Your own id of this deed, so that it is done once. */
  sentAs: string;
  /** Which line of the plan. */
  task: string;
  /** What it says. */
  text: string;
};

/** Work, a point in time, or a point at which it is decided whether to go on. */
export type TaskKind =
  | 'gate'
  | 'milestone'
  | 'task';

/** What a task waits for. */
export type TaskLinkInput = {
  /** Working days in between; negative for an overlap. */
  lagDays: number;
  /** The task that comes before. */
  task: string;
  /** Which end of the other it waits for, with which of its own: finish-start… */
  type: TaskLinkType;
};

/** Which end of the other it waits for, with which of its own: finish-start… */
export type TaskLinkType =
  | 'FF'
  | 'FS'
  | 'SF'
  | 'SS';

/** Where a line of the plan came from. */
export type TaskOriginInput = {
  /** From where a line of the plan came. */
  kind: TaskOriginKind;
  /** Why it is here, in words of the catalogue; English. */
  note?: string | null | undefined;
  /** Its stage, question, prerequisite, role or policy, as the catalogue names it. */
  part?: string | null | undefined;
  /** The use case behind it. */
  useCase?: string | null | undefined;
  wave?: string | null | undefined;
};

/** From where a line of the plan came. */
export type TaskOriginKind =
  | 'gate'
  | 'imported'
  | 'policy'
  | 'prerequisite'
  | 'readiness'
  | 'risk'
  | 'stage'
  | 'training'
  | 'typed';

/** How far a task has come. */
export type TaskProgressInput = {
  /** The last day of work on it; null if it is not done. */
  actualFinish?: string | null | undefined;
  /** The day it began; null if it has not. */
  actualStart?: string | null | undefined;
  /** Working days still to do; null to keep the estimate. */
  remainingDays?: number | null | undefined;
};

/** Which end of a line of the plan. */
export type TaskSide =
  | 'finish'
  | 'start';

/** An estimate in three points. */
export type ThreePointsInput = {
  /** Most likely. */
  likely: number;
  /** If all goes well. */
  optimistic: number;
  /** If much goes wrong. */
  pessimistic: number;
};

/** The lines that turn figures into a verdict. */
export type ThresholdsInput = {
  /** In an anonymous round, groups smaller than this are hidden. */
  anonymityFloor: number;
  /** How sure they are. */
  basis: string;
  /** A dimension blocks when it misses its target by this much or more. */
  blockerGapLevels: number;
  /** A dimension can block a pattern from this mean pattern weight on. */
  blockerWeight: number;
  /** More blockers than this make a pattern not ready. */
  blockersAllowed: number;
  /** A pattern is ready with conditions from this score on. */
  conditionalScore: number;
  /** Under this share of answered questions there is no figure. */
  coverageFloor: number;
  /** How long one leader alone is asked to spend. */
  leaderMinutes: number;
  /** A pattern is ready when the low end of its score reaches this. */
  pilotScore: number;
  /** Why these lines. */
  reason: string;
  /** How long reading and answering one question takes. */
  secondsPerQuestion: number;
  /** A pattern needs figures for this share of its weight to be decided. */
  weightFloor: number;
};

/** What a tile shows. */
export type TileKind =
  | 'adoption'
  | 'benefit'
  | 'calibration'
  | 'feeds'
  | 'kpi'
  | 'signals';

/** A language in which people are written to. */
export type Tongue =
  | 'de'
  | 'en';

/** What the people of a row share. */
export type TrainingRowKind =
  | 'all'
  | 'group'
  | 'role';

/** One edit of a part. */
export type TrainingSessionEditInput = {
  /** The part. */
  id: string;
  /** From now on; null to remove it. */
  part?: TrainingSessionInput | null | undefined;
  /** The version that the edit began with; 0 for a new part. */
  version: number;
};

/** One time at which a course is held. */
export type TrainingSessionInput = {
  course: string;
  day: string;
  /** For whom it is held. None: for all who take the course. */
  groups: Array<string>;
  id: string;
  minutes: number;
  /** A room, or the address of a call. */
  place: string;
  seats: number;
  startsAt: string;
  /** As in "Europe/Berlin". */
  timeZone: string;
  trainer?: string | null | undefined;
};

/** The work of a use case, by the size of its rollout. */
export type UseCaseEffortInput = {
  /** "seen": a source that was read says so. "recalled": remembered, still to be checked. "expertDefault": our judgement, meant to be replaced. "stated": the workspace says so. */
  basis: CatalogueBasis;
  /** How much work a rollout of one size is. */
  large: EffortOfSizeInput;
  /** How much work a rollout of one size is. */
  medium: EffortOfSizeInput;
  /** How much work a rollout of one size is. */
  small: EffortOfSizeInput;
};

/** What is known of somebody who tried. */
export type UseCaseEvidenceInput = {
  /** "seen": a source that was read says so. "recalled": remembered, still to be checked. "expertDefault": our judgement, meant to be replaced. "stated": the workspace says so. */
  basis: CatalogueBasis;
  /** Who, or what. */
  case: string;
  fact: string;
  /** What became of it. */
  outcome: EvidenceOutcome;
  /** The source; null if it is remembered only. */
  title?: string | null | undefined;
  url?: string | null | undefined;
};

/** A way in which an organization could use peer-to-peer technology. */
export type UseCaseInput = {
  /** Situations in which it should not be tried. */
  antiPatterns: Array<string>;
  /** How sure its figures are, unless a part says otherwise. */
  basis: CatalogueBasis;
  /** Where its value comes from. */
  benefitDrivers: Array<BenefitDriverInput>;
  /** Case studies of this use case. */
  cases: Array<string>;
  /** How much work it is, by size of the rollout. */
  effort: UseCaseEffortInput;
  /** What is known of others who tried. */
  evidence: Array<UseCaseEvidenceInput>;
  /** Stays the same for ever. */
  id: string;
  /** How one sees whether it works. */
  kpis: Array<UseCaseKpiInput>;
  /** Every lever that it serves. */
  levers: Array<string>;
  /** What it is called. */
  name: string;
  /** The P2P patterns that it rests on. */
  patterns: Array<string>;
  /** How to try it on a small scale; null if nobody said. */
  pilotDesign?: string | null | undefined;
  /** Platforms with which it can be built. */
  platforms: Array<string>;
  /** Policies that it needs. */
  policies: Array<string>;
  /** What has to be true before it can work. */
  prerequisites: Array<PrerequisiteInput>;
  /** The lever that it serves first. */
  primaryLever: string;
  /** What can go wrong. */
  risks: Array<UseCaseRiskInput>;
  /** The steps of its rollout, in order. */
  rolloutStages: Array<UseCaseStageInput>;
  /** What happens, in a sentence or two. */
  summary: string;
  /** Who has to learn what. */
  training: Array<UseCaseTrainingInput>;
  /** What it usually has to be connected to. */
  typicalIntegrations: Array<string>;
  /** The trouble that makes people look for it. */
  typicalProblem: string;
};

/** A figure that shows whether a use case works. */
export type UseCaseKpiInput = {
  /** What exactly is measured. */
  definition: string;
  /** Which way is better. */
  direction: KpiDirection;
  id: string;
  /** Whether it is the one that decides on going on. */
  lead: boolean;
  name: string;
  unit: string;
};

/** Something that can go wrong with a use case. */
export type UseCaseRiskInput = {
  /** "seen": a source that was read says so. "recalled": remembered, still to be checked. "expertDefault": our judgement, meant to be replaced. "stated": the workspace says so. */
  basis: CatalogueBasis;
  /** Which side of the organization it comes from. */
  category: string;
  id: string;
  /** 1 minor, 5 severe. */
  impact: number;
  /** 1 rare, 5 almost certain. */
  likelihood: number;
  /** What helps. */
  mitigations: Array<string>;
  /** What could happen. */
  risk: string;
};

/** One step of a rollout. */
export type UseCaseStageInput = {
  /** "seen": a source that was read says so. "recalled": remembered, still to be checked. "expertDefault": our judgement, meant to be replaced. "stated": the workspace says so. */
  basis: CatalogueBasis;
  /** What has to be true before the next step. */
  exitCriteria: string;
  /** The figure that decides; null if none does. */
  leadKpi?: string | null | undefined;
  name: string;
  order: number;
  /** Who is needed. */
  roles: Array<string>;
  /** How long it takes. */
  weeks: ThreePointsInput;
};

/** What people in one role have to learn. */
export type UseCaseTrainingInput = {
  role: string;
  topics: Array<string>;
};

/** What kind of value a driver brings: money, time, a smaller risk, a judged value, or no money at all. */
export type ValueKind =
  | 'cash'
  | 'judged'
  | 'quantity'
  | 'riskAvoided'
  | 'timeSaved';

/** Whether a driver adds to the value or takes from it. */
export type ValueSign =
  | 'benefit'
  | 'cost';

/** Which values are asked for. */
export type ValuesAskedInput = {
  /** The first day, in UTC. */
  from: string;
  kpi: string;
  /** The site, wave or group; null for the whole. */
  member?: string | null | undefined;
  /** The last day, in UTC. */
  to: string;
};

/** Better, worse, the same, or not to be told. */
export type VerdictDirection =
  | 'better'
  | 'same'
  | 'unknown'
  | 'worse';

/** Ready, ready with conditions, not ready, or not enough answers to say. */
export type VerdictKind =
  | 'notReady'
  | 'ready'
  | 'readyWithConditions'
  | 'undecided';

/** Dimensions stopped or began to block; the low end of the score or the score itself crossed its line; there is a figure now or no longer; the banks draw their lines elsewhere. */
export type VerdictReason =
  | 'blockersGone'
  | 'blockersNew'
  | 'figureGone'
  | 'figureNow'
  | 'linesMoved'
  | 'lowEndLost'
  | 'lowEndReached'
  | 'scoreLost'
  | 'scoreReached';

/** Whose view it is: an organization's, or one person's. */
export type VerdictView =
  | 'onePerson'
  | 'organization';

/** How goals are to be weighed, and by whom. */
export type WeighingInput = {
  /** How goals are weighed. */
  method: WeighingMethod;
  /** What it is to be called. */
  name: string;
  /** Whom to ask; more can be added later. */
  participants?: Array<ParticipantInput> | null | undefined;
};

/** How goals are weighed: two at a time, by giving points, or by putting them in order. */
export type WeighingMethod =
  | 'pairwise'
  | 'points'
  | 'ranking';

/** How far a weighing has come. */
export type WeighingPhase =
  /** Everybody weighs alone, and nobody sees what others say. */
  | 'alone'
  /** It stands, and takes no more answers. */
  | 'closed'
  /** Those who weigh see each other’s weights, and may revise their own. */
  | 'together';

/** What the weights of goals rest on. */
export type WeightBasis =
  /** Nothing was weighed: every goal is taken to count the same. */
  | 'assumed'
  /** A closed weighing. */
  | 'closed'
  /** A weighing that may still change. */
  | 'together';

/** When work is done. */
export type WorkCalendarInput = {
  /** Whose public holidays it takes over; null for none. */
  country?: string | null | undefined;
  exceptions: Array<CalendarExceptionInput>;
  id: string;
  name: string;
  /** Whether each day of the week is worked, from Monday. */
  week: Array<boolean>;
};

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: { nodes: Array<{ id: string, name: string, scope: KeyScope, ending: string, engagementId: string | null, expiresAt: string, usedAt: string | null }> }, engagements: { nodes: Array<{ id: string, name: string, organization: { name: string } }> } };

export type CreateApiKeyMutationVariables = Exact<{
  input: ApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey: { token: string, key: { id: string, name: string } } };

export type RevokeApiKeyMutationVariables = Exact<{
  key: string;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: string };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { workspace: string, engagement: string | null, memberRole: MemberRole, engagementRole: EngagementRole | null, email: string | null, daysLeft: number } };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { id: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, memberships: Array<{ role: MemberRole, allowed: Array<string>, workspace: { id: string, name: string } }> } | null };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type GoalSheetFragment = { id: string, name: string, note: string | null, perspective: Perspective, owner: string | null, measure: string | null, starter: string | null, version: number, createdBy: string, createdAt: string };

export type ContributionSheetFragment = { id: string, goal: string, lever: string, strength: number, reason: string | null, confirmed: boolean, version: number, updatedBy: string, updatedAt: string };

export type WeighingLineFragment = { id: string, name: string, method: WeighingMethod, phase: WeighingPhase, createdAt: string, createdBy: string, closedAt: string | null, goals: Array<{ id: string, name: string }>, participants: Array<{ id: string, name: string, answered: number, asked: number, state: ParticipantState, finishedAt: string | null }> };

export type GroupSheetFragment = { consensus: number | null, counted: number, goals: Array<{ goal: string, weight: number, low: number, high: number, agreement: number }>, people: Array<{ participant: string, weights: Array<{ goal: string, weight: number }> }>, disagreements: Array<{ kind: DisagreementKind, goal: string, second: string | null, low: number, high: number, lowest: Array<string>, highest: Array<string> }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> }, findings: Array<{ code: string, at: string, detail: string }> };

export type LeverSheetFragment = { levers: Array<{ lever: string, weight: number, low: number, high: number, byGoal: Array<{ goal: string, share: number }> }>, findings: Array<{ code: string, at: string, detail: string }> };

export type ParticipantRowFragment = { id: string, name: string, weight: number, answered: number, asked: number, state: ParticipantState, finishedAt: string | null, version: number, link: { url: string, text: string } | null, weights: { weights: Array<{ goal: string, weight: number }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } } | null };

export type WeighingSheetFragment = { id: string, name: string, method: WeighingMethod, phase: WeighingPhase, asked: number, createdAt: string, createdBy: string, closedAt: string | null, reopenedBecause: string | null, version: number, goals: Array<{ id: string, name: string, note: string | null, perspective: Perspective }>, participants: Array<{ id: string, name: string, weight: number, answered: number, asked: number, state: ParticipantState, finishedAt: string | null, version: number, link: { url: string, text: string } | null, weights: { weights: Array<{ goal: string, weight: number }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } } | null }>, group: { consensus: number | null, counted: number, goals: Array<{ goal: string, weight: number, low: number, high: number, agreement: number }>, people: Array<{ participant: string, weights: Array<{ goal: string, weight: number }> }>, disagreements: Array<{ kind: DisagreementKind, goal: string, second: string | null, low: number, high: number, lowest: Array<string>, highest: Array<string> }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> }, findings: Array<{ code: string, at: string, detail: string }> } | null };

export type AlignPageQueryVariables = Exact<{
  engagement: string;
}>;


export type AlignPageQuery = { engagement: { id: string, sample: boolean, allowed: Array<string>, organization: { name: string } }, alignment: { state: StageProgress, basis: WeightBasis, goals: Array<{ id: string, name: string, note: string | null, perspective: Perspective, owner: string | null, measure: string | null, starter: string | null, version: number, createdBy: string, createdAt: string }>, contributions: Array<{ goal: string, strength: number, confirmed: boolean }>, weighing: { id: string, name: string, phase: WeighingPhase, group: { goals: Array<{ goal: string, weight: number, low: number, high: number }> } | null } | null, weighings: Array<{ id: string, name: string, method: WeighingMethod, phase: WeighingPhase, createdAt: string, createdBy: string, closedAt: string | null, goals: Array<{ id: string, name: string }>, participants: Array<{ id: string, name: string, answered: number, asked: number, state: ParticipantState, finishedAt: string | null }> }>, findings: Array<{ code: string, at: string, detail: string }> } };

export type StarterGoalsQueryVariables = Exact<{ [key: string]: never; }>;


export type StarterGoalsQuery = { starterGoals: Array<{ id: string, perspective: Perspective, name: string, note: string, measure: string }> };

export type AddGoalsMutationVariables = Exact<{
  engagement: string;
  goals: Array<GoalDraftInput> | GoalDraftInput;
}>;


export type AddGoalsMutation = { addGoals: Array<{ id: string, name: string, note: string | null, perspective: Perspective, owner: string | null, measure: string | null, starter: string | null, version: number, createdBy: string, createdAt: string }> };

export type ChangeGoalMutationVariables = Exact<{
  engagement: string;
  goal: string;
  input: GoalDraftInput;
  version: number;
}>;


export type ChangeGoalMutation = { changeGoal: { id: string, name: string, note: string | null, perspective: Perspective, owner: string | null, measure: string | null, starter: string | null, version: number, createdBy: string, createdAt: string } };

export type RemoveGoalMutationVariables = Exact<{
  engagement: string;
  goal: string;
}>;


export type RemoveGoalMutation = { removeGoal: string };

export type LeversPageQueryVariables = Exact<{
  engagement: string;
}>;


export type LeversPageQuery = { engagement: { id: string, sample: boolean, allowed: Array<string> }, alignment: { basis: WeightBasis, goals: Array<{ id: string, name: string, perspective: Perspective, starter: string | null }>, contributions: Array<{ id: string, goal: string, lever: string, strength: number, reason: string | null, confirmed: boolean, version: number, updatedBy: string, updatedAt: string }>, weighing: { id: string, phase: WeighingPhase, group: { goals: Array<{ goal: string, weight: number }> } | null } | null, levers: { levers: Array<{ lever: string, weight: number, low: number, high: number, byGoal: Array<{ goal: string, share: number }> }>, findings: Array<{ code: string, at: string, detail: string }> } } };

export type SetContributionMutationVariables = Exact<{
  engagement: string;
  input: ContributionInput;
  version: number;
}>;


export type SetContributionMutation = { setContribution: { id: string, goal: string, lever: string, strength: number, reason: string | null, confirmed: boolean, version: number, updatedBy: string, updatedAt: string } };

export type ConfirmContributionsMutationVariables = Exact<{
  engagement: string;
  goal?: string | null | undefined;
}>;


export type ConfirmContributionsMutation = { confirmContributions: Array<{ id: string, goal: string, lever: string, strength: number, reason: string | null, confirmed: boolean, version: number, updatedBy: string, updatedAt: string }> };

export type AlignmentDerivationQueryVariables = Exact<{
  engagement: string;
  figure: string;
}>;


export type AlignmentDerivationQuery = { alignmentDerivation: { figure: string, name: string, value: number | null, text: string | null, unit: string | null, method: string, methodVersion: string, formula: string, reference: string, page: string, content: string, seed: number | null, date: string | null, findings: Array<string>, inputs: Array<{ name: string, value: number | null, text: string | null, unit: string | null, weight: number | null, origin: InputOrigin, source: string | null, date: string | null, figure: string | null }> } };

export type FlowUseCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type FlowUseCasesQuery = { useCases: Array<{ useCase: { id: string, name: string, levers: Array<string> } }> };

export type WeighingPageQueryVariables = Exact<{
  engagement: string;
  weighing: string;
}>;


export type WeighingPageQuery = { engagement: { id: string, sample: boolean, allowed: Array<string> }, weighing: { id: string, name: string, method: WeighingMethod, phase: WeighingPhase, asked: number, createdAt: string, createdBy: string, closedAt: string | null, reopenedBecause: string | null, version: number, goals: Array<{ id: string, name: string, note: string | null, perspective: Perspective }>, participants: Array<{ id: string, name: string, weight: number, answered: number, asked: number, state: ParticipantState, finishedAt: string | null, version: number, link: { url: string, text: string } | null, weights: { weights: Array<{ goal: string, weight: number }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } } | null }>, group: { consensus: number | null, counted: number, goals: Array<{ goal: string, weight: number, low: number, high: number, agreement: number }>, people: Array<{ participant: string, weights: Array<{ goal: string, weight: number }> }>, disagreements: Array<{ kind: DisagreementKind, goal: string, second: string | null, low: number, high: number, lowest: Array<string>, highest: Array<string> }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> }, findings: Array<{ code: string, at: string, detail: string }> } | null }, alignment: { weighing: { id: string } | null } };

export type NewWeighingQueryVariables = Exact<{
  engagement: string;
}>;


export type NewWeighingQuery = { engagement: { id: string, allowed: Array<string> }, alignment: { goals: Array<{ id: string }>, weighings: Array<{ id: string, phase: WeighingPhase }> } };

export type StartWeighingMutationVariables = Exact<{
  engagement: string;
  input: WeighingInput;
}>;


export type StartWeighingMutation = { startWeighing: { id: string } };

export type MoveWeighingMutationVariables = Exact<{
  engagement: string;
  weighing: string;
  phase: WeighingPhase;
  reason?: string | null | undefined;
}>;


export type MoveWeighingMutation = { moveWeighing: { id: string, name: string, method: WeighingMethod, phase: WeighingPhase, asked: number, createdAt: string, createdBy: string, closedAt: string | null, reopenedBecause: string | null, version: number, goals: Array<{ id: string, name: string, note: string | null, perspective: Perspective }>, participants: Array<{ id: string, name: string, weight: number, answered: number, asked: number, state: ParticipantState, finishedAt: string | null, version: number, link: { url: string, text: string } | null, weights: { weights: Array<{ goal: string, weight: number }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } } | null }>, group: { consensus: number | null, counted: number, goals: Array<{ goal: string, weight: number, low: number, high: number, agreement: number }>, people: Array<{ participant: string, weights: Array<{ goal: string, weight: number }> }>, disagreements: Array<{ kind: DisagreementKind, goal: string, second: string | null, low: number, high: number, lowest: Array<string>, highest: Array<string> }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> }, findings: Array<{ code: string, at: string, detail: string }> } | null } };

export type RemoveWeighingMutationVariables = Exact<{
  engagement: string;
  weighing: string;
}>;


export type RemoveWeighingMutation = { removeWeighing: string };

export type AddParticipantsMutationVariables = Exact<{
  engagement: string;
  weighing: string;
  participants: Array<ParticipantInput> | ParticipantInput;
}>;


export type AddParticipantsMutation = { addParticipants: { id: string, name: string, method: WeighingMethod, phase: WeighingPhase, asked: number, createdAt: string, createdBy: string, closedAt: string | null, reopenedBecause: string | null, version: number, goals: Array<{ id: string, name: string, note: string | null, perspective: Perspective }>, participants: Array<{ id: string, name: string, weight: number, answered: number, asked: number, state: ParticipantState, finishedAt: string | null, version: number, link: { url: string, text: string } | null, weights: { weights: Array<{ goal: string, weight: number }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } } | null }>, group: { consensus: number | null, counted: number, goals: Array<{ goal: string, weight: number, low: number, high: number, agreement: number }>, people: Array<{ participant: string, weights: Array<{ goal: string, weight: number }> }>, disagreements: Array<{ kind: DisagreementKind, goal: string, second: string | null, low: number, high: number, lowest: Array<string>, highest: Array<string> }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> }, findings: Array<{ code: string, at: string, detail: string }> } | null } };

export type ChangeParticipantMutationVariables = Exact<{
  engagement: string;
  participant: string;
  input: ParticipantInput;
  version: number;
}>;


export type ChangeParticipantMutation = { changeParticipant: { id: string, name: string, weight: number, answered: number, asked: number, state: ParticipantState, finishedAt: string | null, version: number, link: { url: string, text: string } | null, weights: { weights: Array<{ goal: string, weight: number }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } } | null } };

export type RemoveParticipantMutationVariables = Exact<{
  engagement: string;
  participant: string;
}>;


export type RemoveParticipantMutation = { removeParticipant: { id: string, name: string, method: WeighingMethod, phase: WeighingPhase, asked: number, createdAt: string, createdBy: string, closedAt: string | null, reopenedBecause: string | null, version: number, goals: Array<{ id: string, name: string, note: string | null, perspective: Perspective }>, participants: Array<{ id: string, name: string, weight: number, answered: number, asked: number, state: ParticipantState, finishedAt: string | null, version: number, link: { url: string, text: string } | null, weights: { weights: Array<{ goal: string, weight: number }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } } | null }>, group: { consensus: number | null, counted: number, goals: Array<{ goal: string, weight: number, low: number, high: number, agreement: number }>, people: Array<{ participant: string, weights: Array<{ goal: string, weight: number }> }>, disagreements: Array<{ kind: DisagreementKind, goal: string, second: string | null, low: number, high: number, lowest: Array<string>, highest: Array<string> }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> }, findings: Array<{ code: string, at: string, detail: string }> } | null } };

export type ReissueParticipantLinkMutationVariables = Exact<{
  engagement: string;
  participant: string;
}>;


export type ReissueParticipantLinkMutation = { reissueParticipantLink: { id: string, name: string, weight: number, answered: number, asked: number, state: ParticipantState, finishedAt: string | null, version: number, link: { url: string, text: string } | null, weights: { weights: Array<{ goal: string, weight: number }>, consistency: { ratio: number | null, verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } } | null } };

export type QuestionBanksQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionBanksQuery = { questionBanks: Array<{ id: string, label: string, name: string, builtIn: boolean, state: BankState, begunFrom: string | null, dimensions: number, questions: number, rounds: number, version: number, releasedAt: string | null }> };

export type OwnBankSheetFragment = { id: string, label: string, name: string, state: BankState, version: number, begunFrom: string, findings: Array<{ code: string, at: string, detail: string }> };

export type BankTextFragment = { basis: string, weightScale: string, weightingReason: string, levels: Array<{ level: number, name: string }>, audiences: Array<{ audience: Audience, name: string }>, patterns: Array<{ id: string, name: string }>, thresholds: { pilotScore: number, conditionalScore: number, blockerGapLevels: number, blockerWeight: number, blockersAllowed: number, coverageFloor: number, weightFloor: number, anonymityFloor: number, secondsPerQuestion: number, leaderMinutes: number, reason: string, basis: string }, dimensions: Array<{ id: string, name: string, description: string, weight: number, weightReason: string, target: number, targetReason: string, basis: string, questions: Array<{ id: string, text: string, whyItMatters: string, weight: number, weightReason: string, evidenceToAsk: Array<string>, audiences: Array<Audience>, levels: Array<{ level: number, observable: string }>, patternWeights: Array<{ pattern: string, weight: number }>, groundedIn: Array<{ model: string, element: string | null }>, recommendation: { appliesWhenLevelAtMost: number, action: string, ownerRole: string, expectedLiftLevels: number, basis: string, effortPersonWeeks: { optimistic: number, likely: number, pessimistic: number } } }> }> };

export type OwnBankQueryVariables = Exact<{
  id: string;
}>;


export type OwnBankQuery = { ownBank: { id: string, label: string, name: string, state: BankState, version: number, begunFrom: string, content: { basis: string, weightScale: string, weightingReason: string, levels: Array<{ level: number, name: string }>, audiences: Array<{ audience: Audience, name: string }>, patterns: Array<{ id: string, name: string }>, thresholds: { pilotScore: number, conditionalScore: number, blockerGapLevels: number, blockerWeight: number, blockersAllowed: number, coverageFloor: number, weightFloor: number, anonymityFloor: number, secondsPerQuestion: number, leaderMinutes: number, reason: string, basis: string }, dimensions: Array<{ id: string, name: string, description: string, weight: number, weightReason: string, target: number, targetReason: string, basis: string, questions: Array<{ id: string, text: string, whyItMatters: string, weight: number, weightReason: string, evidenceToAsk: Array<string>, audiences: Array<Audience>, levels: Array<{ level: number, observable: string }>, patternWeights: Array<{ pattern: string, weight: number }>, groundedIn: Array<{ model: string, element: string | null }>, recommendation: { appliesWhenLevelAtMost: number, action: string, ownerRole: string, expectedLiftLevels: number, basis: string, effortPersonWeeks: { optimistic: number, likely: number, pessimistic: number } } }> }> }, findings: Array<{ code: string, at: string, detail: string }> } };

export type StartBankMutationVariables = Exact<{
  from: string;
  name: string;
  language?: string | null | undefined;
}>;


export type StartBankMutation = { startBank: { id: string } };

export type SaveBankMutationVariables = Exact<{
  id: string;
  edit: BankEditInput;
  version: number;
}>;


export type SaveBankMutation = { saveBank: { id: string, label: string, name: string, state: BankState, version: number, begunFrom: string, findings: Array<{ code: string, at: string, detail: string }> } };

export type ReleaseBankMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ReleaseBankMutation = { releaseBank: { id: string, label: string, name: string, state: BankState, version: number, begunFrom: string, findings: Array<{ code: string, at: string, detail: string }> } };

export type RemoveBankMutationVariables = Exact<{
  id: string;
}>;


export type RemoveBankMutation = { removeBank: boolean };

export type BankDifferencesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type BankDifferencesQuery = { bankDifferences: Array<{ part: BankPart, id: string, name: string, change: BankChange, field: string, before: string | null, after: string | null }> };

export type RoundsToScoreQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundsToScoreQuery = { engagements: { nodes: Array<{ id: string, name: string, rounds: { nodes: Array<{ id: string, name: string, state: RoundState, bankName: string }> } }> } };

export type ScoreBesideFragment = { id: string, name: string, before: number | null, after: number | null, targetBefore: number | null, targetAfter: number | null, kindBefore: VerdictKind | null, kindAfter: VerdictKind | null };

export type BankUpgradeQueryVariables = Exact<{
  engagement: string;
  round: string;
  bank: string;
}>;


export type BankUpgradeQuery = { engagement: { id: string, round: { id: string, name: string, upgrade: { before: string, after: string, whole: { id: string, name: string, before: number | null, after: number | null, targetBefore: number | null, targetAfter: number | null, kindBefore: VerdictKind | null, kindAfter: VerdictKind | null }, dimensions: Array<{ id: string, name: string, before: number | null, after: number | null, targetBefore: number | null, targetAfter: number | null, kindBefore: VerdictKind | null, kindAfter: VerdictKind | null }>, patterns: Array<{ id: string, name: string, before: number | null, after: number | null, targetBefore: number | null, targetAfter: number | null, kindBefore: VerdictKind | null, kindAfter: VerdictKind | null }>, questions: Array<{ question: string, text: string, fate: AnswerFate, answers: number | null }> } } } };

export type MovePartsFragment = { figure: string, name: string, standing: MoveStanding, reason: MoveReason | null, difference: number | null, differenceLow: number | null, differenceHigh: number | null, questions: number, before: { status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null }, after: { status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null } };

export type RoundTrendQueryVariables = Exact<{
  engagement: string;
}>;


export type RoundTrendQuery = { engagement: { id: string, allowed: Array<string>, trend: { rounds: Array<{ id: string, name: string, closedAt: string | null, createdAt: string }>, milestones: Array<{ id: string, name: string, day: string, roundId: string | null, version: number }>, series: Array<{ figure: string, name: string, target: number | null, points: Array<{ round: string, status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null, alike: boolean }> }> } } };

export type RoundComparisonQueryVariables = Exact<{
  engagement: string;
  before: string;
  after: string;
}>;


export type RoundComparisonQuery = { engagement: { id: string, name: string, sample: boolean, comparison: { before: { id: string, name: string, closedAt: string | null }, after: { id: string, name: string, closedAt: string | null }, moves: { bankBefore: string, bankAfter: string, anonymous: boolean, paired: number | null, whole: { figure: string, name: string, standing: MoveStanding, reason: MoveReason | null, difference: number | null, differenceLow: number | null, differenceHigh: number | null, questions: number, before: { status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null }, after: { status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null } }, dimensions: Array<{ figure: string, name: string, standing: MoveStanding, reason: MoveReason | null, difference: number | null, differenceLow: number | null, differenceHigh: number | null, questions: number, before: { status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null }, after: { status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null } }>, patterns: Array<{ figure: string, name: string, standing: MoveStanding, reason: MoveReason | null, difference: number | null, differenceLow: number | null, differenceHigh: number | null, questions: number, before: { status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null }, after: { status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null } }>, audiences: Array<{ figure: string, name: string, standing: MoveStanding, reason: MoveReason | null, difference: number | null, differenceLow: number | null, differenceHigh: number | null, questions: number, before: { status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null }, after: { status: FigureStatus, score: number | null, scoreLow: number | null, scoreHigh: number | null } }>, leftOut: Array<{ question: string, text: string, reason: LeftOutReason }>, verdict: { before: VerdictKind, after: VerdictKind, direction: VerdictDirection, patterns: Array<{ pattern: string, name: string, before: VerdictKind, after: VerdictKind, reasons: Array<VerdictReason>, unblocked: Array<string>, blocked: Array<string>, moved: MoveStanding }> }, findings: Array<{ code: string, at: string, detail: string }> } } } };

export type MoveDerivationQueryVariables = Exact<{
  engagement: string;
  before: string;
  after: string;
  figure: string;
}>;


export type MoveDerivationQuery = { engagement: { id: string, comparison: { derivation: { figure: string, name: string, value: number | null, text: string | null, unit: string | null, method: string, methodVersion: string, formula: string, reference: string, page: string, content: string, seed: number | null, date: string | null, findings: Array<string>, inputs: Array<{ name: string, value: number | null, text: string | null, unit: string | null, weight: number | null, origin: InputOrigin, source: string | null, date: string | null, figure: string | null }> } } } };

export type BanksToAskByQueryVariables = Exact<{ [key: string]: never; }>;


export type BanksToAskByQuery = { questionBanks: Array<{ id: string, label: string, state: BankState }> };

export type StartNextRoundMutationVariables = Exact<{
  engagement: string;
  round: string;
  input: NextRoundInput;
}>;


export type StartNextRoundMutation = { startNextRound: { id: string } };

export type AddMilestoneMutationVariables = Exact<{
  engagement: string;
  input: MilestoneInput;
}>;


export type AddMilestoneMutation = { addMilestone: { id: string } };

export type UpdateMilestoneMutationVariables = Exact<{
  engagement: string;
  milestone: string;
  input: MilestoneInput;
  version: number;
}>;


export type UpdateMilestoneMutation = { updateMilestone: { id: string } };

export type RemoveMilestoneMutationVariables = Exact<{
  engagement: string;
  milestone: string;
}>;


export type RemoveMilestoneMutation = { removeMilestone: boolean };

export type EraseRespondentMutationVariables = Exact<{
  engagement: string;
  round: string;
  respondent: string;
}>;


export type EraseRespondentMutation = { eraseRespondent: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } };

export type OwnEvidenceFragment = { id: string, sentAs: string, question: string, kind: EvidenceKind, name: string, url: string | null, bytes: number };

export type EvidenceOfMineQueryVariables = Exact<{ [key: string]: never; }>;


export type EvidenceOfMineQuery = { questionnaire: { evidence: Array<{ id: string, sentAs: string, question: string, kind: EvidenceKind, name: string, url: string | null, bytes: number }> | null, dimensions: Array<{ questions: Array<{ id: string, evidenceToAsk: Array<string> }> }> } };

export type AddEvidenceLinkMutationVariables = Exact<{
  input: EvidenceLinkInput;
}>;


export type AddEvidenceLinkMutation = { addEvidenceLink: { id: string, sentAs: string, question: string, kind: EvidenceKind, name: string, url: string | null, bytes: number } };

export type RemoveEvidenceMutationVariables = Exact<{
  id: string;
}>;


export type RemoveEvidenceMutation = { removeEvidence: string };

export type RoundEvidenceQueryVariables = Exact<{
  engagement: string;
  round: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RoundEvidenceQuery = { engagement: { id: string, allowed: Array<string>, round: { id: string, bankVersion: string, evidenceCoverage: Array<{ dimension: string, answers: number, supported: number }> | null, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, question: string, kind: EvidenceKind, name: string, url: string | null, bytes: number, by: string, addedAt: string }> } | null } } };

export type EvidenceQuestionsQueryVariables = Exact<{
  version?: string | null | undefined;
}>;


export type EvidenceQuestionsQuery = { questionBank: { version: string, dimensions: Array<{ id: string, name: string, questions: Array<{ id: string, text: string }> }> } };

export type DiscardEvidenceMutationVariables = Exact<{
  engagement: string;
  round: string;
  id: string;
}>;


export type DiscardEvidenceMutation = { discardEvidence: string };

export type FigurePartsFragment = { status: FigureStatus, mean: number | null, meanLow: number | null, meanHigh: number | null, score: number | null, scoreLow: number | null, scoreHigh: number | null, median: number | null, coverage: number | null, agreement: number | null, respondents: number | null, distribution: Array<{ level: number, count: number }> };

export type RoundResultQueryVariables = Exact<{
  engagement: string;
  round: string;
}>;


export type RoundResultQuery = { engagement: { id: string, name: string, sample: boolean, allowed: Array<string>, organization: { id: string, name: string }, round: { id: string, name: string, followsId: string | null, state: RoundState, kind: RoundKind, anonymity: Anonymity, closedAt: string | null, closesOn: string | null, progress: Array<{ audience: Audience, invited: number }>, readiness: { bankVersion: string, anonymous: boolean, respondents: number | null, coverage: number | null, whole: { status: FigureStatus, mean: number | null, meanLow: number | null, meanHigh: number | null, score: number | null, scoreLow: number | null, scoreHigh: number | null, median: number | null, coverage: number | null, agreement: number | null, respondents: number | null, distribution: Array<{ level: number, count: number }> }, verdict: { kind: VerdictKind, view: VerdictView, readyPatterns: Array<string>, conditionalPatterns: Array<string>, notReadyPatterns: Array<string>, undecidedPatterns: Array<string>, blockers: Array<string>, strengths: Array<string> }, dimensions: Array<{ dimension: string, name: string, weight: number, target: number, gap: number | null, standing: TargetStanding, blocks: boolean, figure: { status: FigureStatus, mean: number | null, meanLow: number | null, meanHigh: number | null, score: number | null, scoreLow: number | null, scoreHigh: number | null, median: number | null, coverage: number | null, agreement: number | null, respondents: number | null, distribution: Array<{ level: number, count: number }> } }>, patterns: Array<{ pattern: string, name: string, threshold: number, kind: VerdictKind, blockers: Array<string>, weightKnown: number, figure: { status: FigureStatus, mean: number | null, meanLow: number | null, meanHigh: number | null, score: number | null, scoreLow: number | null, scoreHigh: number | null, median: number | null, coverage: number | null, agreement: number | null, respondents: number | null, distribution: Array<{ level: number, count: number }> } }>, audiences: Array<{ audience: Audience, name: string, figure: { status: FigureStatus, mean: number | null, meanLow: number | null, meanHigh: number | null, score: number | null, scoreLow: number | null, scoreHigh: number | null, median: number | null, coverage: number | null, agreement: number | null, respondents: number | null, distribution: Array<{ level: number, count: number }> }, cells: Array<{ dimension: string, figure: { status: FigureStatus, mean: number | null, meanLow: number | null, meanHigh: number | null, score: number | null, scoreLow: number | null, scoreHigh: number | null, median: number | null, coverage: number | null, agreement: number | null, respondents: number | null, distribution: Array<{ level: number, count: number }> } }> }>, agenda: Array<{ question: string, text: string, dimension: string, weight: number, spread: number, priority: number, figure: { status: FigureStatus, mean: number | null, meanLow: number | null, meanHigh: number | null, score: number | null, scoreLow: number | null, scoreHigh: number | null, median: number | null, coverage: number | null, agreement: number | null, respondents: number | null, distribution: Array<{ level: number, count: number }> }, audiences: Array<{ audience: Audience, status: FigureStatus, mean: number | null, respondents: number | null }> }>, gaps: Array<{ dimension: string, high: Audience, highMean: number, low: Audience, lowMean: number, gap: number, sharedQuestions: number }>, actions: Array<{ question: string, action: string, dimension: string, ownerRole: string, expectedLift: number, dimensionLift: number, weight: number, priority: number, appliesBecauseLevel: number, appliesWhenLevelAtMost: number, targetLevel: number, basis: string, effortPersonWeeks: { optimistic: number, likely: number, pessimistic: number } }>, findings: Array<{ code: string, at: string, detail: string }> } } } };

export type RoundDerivationQueryVariables = Exact<{
  engagement: string;
  round: string;
  figure: string;
}>;


export type RoundDerivationQuery = { engagement: { id: string, round: { id: string, derivation: { figure: string, name: string, value: number | null, text: string | null, unit: string | null, method: string, methodVersion: string, formula: string, reference: string, page: string, content: string, seed: number | null, date: string | null, findings: Array<string>, inputs: Array<{ name: string, value: number | null, text: string | null, unit: string | null, weight: number | null, origin: InputOrigin, source: string | null, date: string | null, figure: string | null }> } } } };

export type RoundLettersFragment = { id: string, mail: { canSend: boolean, uninvited: number, unfinished: number, withoutAddress: number, remindDays: number | null, letters: Array<{ kind: string, state: LetterState, reason: string | null, count: number }> } };

export type RoundMailCardQueryVariables = Exact<{
  engagement: string;
  round: string;
}>;


export type RoundMailCardQuery = { engagement: { id: string, round: { id: string, mail: { canSend: boolean, uninvited: number, unfinished: number, withoutAddress: number, remindDays: number | null, letters: Array<{ kind: string, state: LetterState, reason: string | null, count: number }> } } } };

export type PeopleToWriteToQueryVariables = Exact<{
  engagement: string;
  round: string;
  after?: string | null | undefined;
}>;


export type PeopleToWriteToQuery = { engagement: { id: string, round: { id: string, respondents: { nodes: Array<{ id: string, email: string | null, state: RespondentState | null, letter: { state: LetterState } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } } };

export type SendInvitationsMutationVariables = Exact<{
  engagement: string;
  round: string;
  people?: Array<string> | string | null | undefined;
}>;


export type SendInvitationsMutation = { sendInvitations: { id: string, mail: { canSend: boolean, uninvited: number, unfinished: number, withoutAddress: number, remindDays: number | null, letters: Array<{ kind: string, state: LetterState, reason: string | null, count: number }> } } };

export type SendRemindersMutationVariables = Exact<{
  engagement: string;
  round: string;
  people?: Array<string> | string | null | undefined;
}>;


export type SendRemindersMutation = { sendReminders: { id: string, mail: { canSend: boolean, uninvited: number, unfinished: number, withoutAddress: number, remindDays: number | null, letters: Array<{ kind: string, state: LetterState, reason: string | null, count: number }> } } };

export type MailOpenLinkMutationVariables = Exact<{
  engagement: string;
  round: string;
  addresses: Array<string> | string;
}>;


export type MailOpenLinkMutation = { mailOpenLink: { id: string, mail: { canSend: boolean, uninvited: number, unfinished: number, withoutAddress: number, remindDays: number | null, letters: Array<{ kind: string, state: LetterState, reason: string | null, count: number }> } } };

export type RemindBeforeClosingMutationVariables = Exact<{
  engagement: string;
  round: string;
  days?: number | null | undefined;
}>;


export type RemindBeforeClosingMutation = { remindBeforeClosing: { id: string, mail: { canSend: boolean, uninvited: number, unfinished: number, withoutAddress: number, remindDays: number | null, letters: Array<{ kind: string, state: LetterState, reason: string | null, count: number }> } } };

export type RetryLettersMutationVariables = Exact<{
  engagement: string;
  round: string;
}>;


export type RetryLettersMutation = { retryLetters: { id: string, mail: { canSend: boolean, uninvited: number, unfinished: number, withoutAddress: number, remindDays: number | null, letters: Array<{ kind: string, state: LetterState, reason: string | null, count: number }> } } };

export type EndRemindersMutationVariables = Exact<{ [key: string]: never; }>;


export type EndRemindersMutation = { endReminders: boolean };

export type RoundProgressFragment = { audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null };

export type RoundSheetFragment = { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null };

export type LateAnswersFragment = { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null };

export type AssessHomeQueryVariables = Exact<{
  engagement: string;
  after?: string | null | undefined;
}>;


export type AssessHomeQuery = { engagement: { id: string, name: string, sample: boolean, allowed: Array<string>, organization: { id: string, name: string }, latestVerdict: { round: string, roundName: string, provisional: boolean, score: number | null, scoreLow: number | null, scoreHigh: number | null, verdict: { kind: VerdictKind, view: VerdictView, readyPatterns: Array<string>, conditionalPatterns: Array<string>, notReadyPatterns: Array<string>, undecidedPatterns: Array<string>, blockers: Array<string>, strengths: Array<string> } } | null, rounds: { totalCount: number, nodes: Array<{ id: string, name: string, state: RoundState, bankName: string, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, createdAt: string, hasResult: boolean, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type RoundPageQueryVariables = Exact<{
  engagement: string;
  round: string;
}>;


export type RoundPageQuery = { engagement: { id: string, name: string, allowed: Array<string>, organization: { id: string, name: string }, round: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } } };

export type RoundRespondentsQueryVariables = Exact<{
  engagement: string;
  round: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RoundRespondentsQuery = { engagement: { id: string, round: { id: string, mail: { canSend: boolean }, respondents: { totalCount: number, nodes: Array<{ id: string, audience: Audience, label: string, name: string | null, email: string | null, language: string | null, state: RespondentState | null, answered: number | null, asked: number, letter: { kind: string, state: LetterState, reason: string | null } | null, link: { url: string, text: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } } };

export type RespondentRowFragment = { id: string, audience: Audience, label: string, name: string | null, email: string | null, language: string | null, state: RespondentState | null, answered: number | null, asked: number, letter: { kind: string, state: LetterState, reason: string | null } | null, link: { url: string, text: string } | null };

export type RoundChoicesQueryVariables = Exact<{
  version?: string | null | undefined;
}>;


export type RoundChoicesQuery = { questionBanks: Array<{ id: string, label: string, state: BankState }>, questionBank: { version: string, audiences: Array<{ audience: Audience, name: string }>, thresholds: { secondsPerQuestion: number, anonymityFloor: number }, dimensions: Array<{ id: string, name: string, description: string, questions: Array<{ id: string, audiences: Array<Audience> }> }> } };

export type StartCheckMutationVariables = Exact<{
  engagement: string;
}>;


export type StartCheckMutation = { startQuickRound: { url: string, round: { id: string } } };

export type CreateRoundMutationVariables = Exact<{
  engagement: string;
  input: RoundInput;
}>;


export type CreateRoundMutation = { createRound: { id: string } };

export type UpdateRoundMutationVariables = Exact<{
  engagement: string;
  round: string;
  input: RoundInput;
  version: number;
}>;


export type UpdateRoundMutation = { updateRound: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } };

export type OpenRoundMutationVariables = Exact<{
  engagement: string;
  round: string;
}>;


export type OpenRoundMutation = { openRound: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } };

export type CloseRoundMutationVariables = Exact<{
  engagement: string;
  round: string;
}>;


export type CloseRoundMutation = { closeRound: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } };

export type ReopenRoundMutationVariables = Exact<{
  engagement: string;
  round: string;
  reason: string;
  closesOn?: string | null | undefined;
}>;


export type ReopenRoundMutation = { reopenRound: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } };

export type ReopenTakingInMutationVariables = Exact<{
  engagement: string;
  round: string;
  reason: string;
  closesOn?: string | null | undefined;
}>;


export type ReopenTakingInMutation = { reopenRound: { id: string }, settleLateAnswers: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } };

export type SettleLateAnswersMutationVariables = Exact<{
  engagement: string;
  round: string;
  how: LateSettling;
}>;


export type SettleLateAnswersMutation = { settleLateAnswers: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } };

export type SwitchOpenLinkMutationVariables = Exact<{
  engagement: string;
  round: string;
  on: boolean;
}>;


export type SwitchOpenLinkMutation = { switchOpenLink: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } };

export type AddRespondentsMutationVariables = Exact<{
  engagement: string;
  round: string;
  respondents: Array<RespondentInput> | RespondentInput;
}>;


export type AddRespondentsMutation = { addRespondents: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } };

export type RemoveRespondentMutationVariables = Exact<{
  engagement: string;
  round: string;
  respondent: string;
}>;


export type RemoveRespondentMutation = { removeRespondent: { id: string, name: string, bankVersion: string, bankName: string, state: RoundState, kind: RoundKind, anonymity: Anonymity, closesOn: string | null, closedAt: string | null, forgottenOn: string | null, forgottenAt: string | null, version: number, createdAt: string, hasResult: boolean, audiences: Array<{ audience: Audience, name: string, dimensions: Array<string>, questions: number, minutes: number }>, progress: Array<{ audience: Audience, name: string, invited: number, started: number | null, finished: number | null, answered: number | null }>, openLink: { url: string, text: string } | null, lateAnswers: { answers: number | null, people: number | null, lastArrivedAt: string | null, respondents: Array<{ respondent: string, label: string, answers: number }> | null } | null } };

export type ReissueLinkMutationVariables = Exact<{
  engagement: string;
  round: string;
  respondent: string;
}>;


export type ReissueLinkMutation = { reissueLink: { id: string, audience: Audience, label: string, name: string | null, email: string | null, language: string | null, state: RespondentState | null, answered: number | null, asked: number, letter: { kind: string, state: LetterState, reason: string | null } | null, link: { url: string, text: string } | null } };

export type EstimatePartsFragment = { useCase: string | null, name: string, low: number | null, likely: number, high: number | null, source: string | null, owner: string | null, date: string | null, confirmed: boolean, origin: EstimateOrigin };

export type BusinessCasePartsFragment = { useCases: Array<string>, settings: { currency: string, start: string | null, horizonYears: number, discountRate: number | null, inflation: number, counted: Array<ValueKind>, iterations: number, seed: number, repairCorrelations: boolean, tax: { rate: number, writeOffYears: number } | null }, estimates: Array<{ useCase: string | null, name: string, low: number | null, likely: number, high: number | null, source: string | null, owner: string | null, date: string | null, confirmed: boolean, origin: EstimateOrigin }>, ownParameters: Array<{ name: string, label: string, unit: string, whereToGetIt: string | null, useCase: string | null }>, ownDrivers: Array<{ id: string, key: string, name: string, expression: string, unit: string, meaning: string | null, doubt: string | null, sign: ValueSign, kind: ValueKind, category: CostCategory | null, option: CaseOption, useCase: string | null }>, leftOut: Array<{ useCase: string | null, driver: string, reason: string | null }>, phasing: Array<{ useCase: string | null, spendFrom: number, spendMonths: number, effectFrom: number, rampMonths: number }>, correlations: Array<{ coefficient: number, a: { useCase: string | null, name: string }, b: { useCase: string | null, name: string } }>, sharedCauses: Array<{ name: string, parameters: Array<{ loading: number, of: { useCase: string | null, name: string } }> }>, scenarios: Array<{ id: string, name: string | null, lean: number, overrides: Array<{ value: number, of: { useCase: string | null, name: string } }> }>, alternatives: Array<{ useCase: string, name: string }> };

export type BusinessCaseQueryVariables = Exact<{
  engagement: string;
}>;


export type BusinessCaseQuery = { businessCase: { engagementId: string, version: number, updatedBy: string | null, updatedAt: string | null, rolloutSize: RolloutSize, suggested: Array<string>, staleSince: string | null, canEdit: boolean, canApprove: boolean, case: { useCases: Array<string>, settings: { currency: string, start: string | null, horizonYears: number, discountRate: number | null, inflation: number, counted: Array<ValueKind>, iterations: number, seed: number, repairCorrelations: boolean, tax: { rate: number, writeOffYears: number } | null }, estimates: Array<{ useCase: string | null, name: string, low: number | null, likely: number, high: number | null, source: string | null, owner: string | null, date: string | null, confirmed: boolean, origin: EstimateOrigin }>, ownParameters: Array<{ name: string, label: string, unit: string, whereToGetIt: string | null, useCase: string | null }>, ownDrivers: Array<{ id: string, key: string, name: string, expression: string, unit: string, meaning: string | null, doubt: string | null, sign: ValueSign, kind: ValueKind, category: CostCategory | null, option: CaseOption, useCase: string | null }>, leftOut: Array<{ useCase: string | null, driver: string, reason: string | null }>, phasing: Array<{ useCase: string | null, spendFrom: number, spendMonths: number, effectFrom: number, rampMonths: number }>, correlations: Array<{ coefficient: number, a: { useCase: string | null, name: string }, b: { useCase: string | null, name: string } }>, sharedCauses: Array<{ name: string, parameters: Array<{ loading: number, of: { useCase: string | null, name: string } }> }>, scenarios: Array<{ id: string, name: string | null, lean: number, overrides: Array<{ value: number, of: { useCase: string | null, name: string } }> }>, alternatives: Array<{ useCase: string, name: string }> }, offers: Array<{ useCase: string | null, name: string, low: number | null, likely: number, high: number | null, source: string | null, owner: string | null, date: string | null, confirmed: boolean, origin: EstimateOrigin }> } };

export type SaveBusinessCaseMutationVariables = Exact<{
  engagement: string;
  case: BusinessCaseInput;
  version: number;
}>;


export type SaveBusinessCaseMutation = { saveBusinessCase: { version: number, updatedBy: string | null, updatedAt: string | null, case: { useCases: Array<string>, settings: { currency: string, start: string | null, horizonYears: number, discountRate: number | null, inflation: number, counted: Array<ValueKind>, iterations: number, seed: number, repairCorrelations: boolean, tax: { rate: number, writeOffYears: number } | null }, estimates: Array<{ useCase: string | null, name: string, low: number | null, likely: number, high: number | null, source: string | null, owner: string | null, date: string | null, confirmed: boolean, origin: EstimateOrigin }>, ownParameters: Array<{ name: string, label: string, unit: string, whereToGetIt: string | null, useCase: string | null }>, ownDrivers: Array<{ id: string, key: string, name: string, expression: string, unit: string, meaning: string | null, doubt: string | null, sign: ValueSign, kind: ValueKind, category: CostCategory | null, option: CaseOption, useCase: string | null }>, leftOut: Array<{ useCase: string | null, driver: string, reason: string | null }>, phasing: Array<{ useCase: string | null, spendFrom: number, spendMonths: number, effectFrom: number, rampMonths: number }>, correlations: Array<{ coefficient: number, a: { useCase: string | null, name: string }, b: { useCase: string | null, name: string } }>, sharedCauses: Array<{ name: string, parameters: Array<{ loading: number, of: { useCase: string | null, name: string } }> }>, scenarios: Array<{ id: string, name: string | null, lean: number, overrides: Array<{ value: number, of: { useCase: string | null, name: string } }> }>, alternatives: Array<{ useCase: string, name: string }> } } };

export type PlanPhasingQueryVariables = Exact<{
  engagement: string;
}>;


export type PlanPhasingQuery = { businessCase: { engagementId: string, planPhasing: Array<{ useCase: string | null, spendFrom: number, spendMonths: number, effectFrom: number, rampMonths: number }> } };

export type CapacityDocumentFieldsFragment = { capacity: { delivery: DeliveryKind, sizeGb: number, streamMbps: number, streamHours: number, deliveriesPerYear: number, serverUplinkMbps: number, clientDownloadMbps: number, presenceByHour: Array<number>, sites: Array<{ name: string, count: number, clients: number, wanDownMbps: number, wanUpMbps: number }>, peers: { uploadMbps: number, efficiency: number, presentShare: number, leavePerHour: number, connectableAtSite: number, acrossSites: boolean, connectableBetweenSites: number, relayedShare: number, relayMbps: number }, cache: { hitShare: number, uplinkMbps: number }, prices: { serverPerGb: number | null, wanPerGb: number | null, relayPerGb: number | null, cachePerSiteYear: number | null, peersPerClientYear: number | null, peersPerYear: number | null } }, availability: { needed: number, copies: number | null, unavailability: number, alwaysOn: number, groups: Array<{ name: string, peers: number, presence: Array<number> }> } | null };

export type CapacityQueryVariables = Exact<{
  engagement: string;
}>;


export type CapacityQuery = { businessCase: { engagementId: string, canEdit: boolean, suggested: Array<string>, case: { useCases: Array<string>, settings: { currency: string } }, useCases: Array<{ id: string, name: string }> }, capacityModels: Array<{ useCase: string, version: number, input: { capacity: { delivery: DeliveryKind, sizeGb: number, streamMbps: number, streamHours: number, deliveriesPerYear: number, serverUplinkMbps: number, clientDownloadMbps: number, presenceByHour: Array<number>, sites: Array<{ name: string, count: number, clients: number, wanDownMbps: number, wanUpMbps: number }>, peers: { uploadMbps: number, efficiency: number, presentShare: number, leavePerHour: number, connectableAtSite: number, acrossSites: boolean, connectableBetweenSites: number, relayedShare: number, relayMbps: number }, cache: { hitShare: number, uplinkMbps: number }, prices: { serverPerGb: number | null, wanPerGb: number | null, relayPerGb: number | null, cachePerSiteYear: number | null, peersPerClientYear: number | null, peersPerYear: number | null } }, availability: { needed: number, copies: number | null, unavailability: number, alwaysOn: number, groups: Array<{ name: string, peers: number, presence: Array<number> }> } | null } }> };

export type SaveCapacityMutationVariables = Exact<{
  engagement: string;
  useCase: string;
  input: CapacityDocumentInput;
  version: number;
}>;


export type SaveCapacityMutation = { saveCapacityModel: { useCase: string, version: number, input: { capacity: { delivery: DeliveryKind, sizeGb: number, streamMbps: number, streamHours: number, deliveriesPerYear: number, serverUplinkMbps: number, clientDownloadMbps: number, presenceByHour: Array<number>, sites: Array<{ name: string, count: number, clients: number, wanDownMbps: number, wanUpMbps: number }>, peers: { uploadMbps: number, efficiency: number, presentShare: number, leavePerHour: number, connectableAtSite: number, acrossSites: boolean, connectableBetweenSites: number, relayedShare: number, relayMbps: number }, cache: { hitShare: number, uplinkMbps: number }, prices: { serverPerGb: number | null, wanPerGb: number | null, relayPerGb: number | null, cachePerSiteYear: number | null, peersPerClientYear: number | null, peersPerYear: number | null } }, availability: { needed: number, copies: number | null, unavailability: number, alwaysOn: number, groups: Array<{ name: string, peers: number, presence: Array<number> }> } | null } } };

export type CaseForFigureQueryVariables = Exact<{
  engagement: string;
}>;


export type CaseForFigureQuery = { businessCase: { engagementId: string, version: number, case: { useCases: Array<string>, settings: { currency: string, start: string | null, horizonYears: number, discountRate: number | null, inflation: number, counted: Array<ValueKind>, iterations: number, seed: number, repairCorrelations: boolean, tax: { rate: number, writeOffYears: number } | null }, estimates: Array<{ useCase: string | null, name: string, low: number | null, likely: number, high: number | null, source: string | null, owner: string | null, date: string | null, confirmed: boolean, origin: EstimateOrigin }>, ownParameters: Array<{ name: string, label: string, unit: string, whereToGetIt: string | null, useCase: string | null }>, ownDrivers: Array<{ id: string, key: string, name: string, expression: string, unit: string, meaning: string | null, doubt: string | null, sign: ValueSign, kind: ValueKind, category: CostCategory | null, option: CaseOption, useCase: string | null }>, leftOut: Array<{ useCase: string | null, driver: string, reason: string | null }>, phasing: Array<{ useCase: string | null, spendFrom: number, spendMonths: number, effectFrom: number, rampMonths: number }>, correlations: Array<{ coefficient: number, a: { useCase: string | null, name: string }, b: { useCase: string | null, name: string } }>, sharedCauses: Array<{ name: string, parameters: Array<{ loading: number, of: { useCase: string | null, name: string } }> }>, scenarios: Array<{ id: string, name: string | null, lean: number, overrides: Array<{ value: number, of: { useCase: string | null, name: string } }> }>, alternatives: Array<{ useCase: string, name: string }> } } };

export type FillFigureMutationVariables = Exact<{
  engagement: string;
  case: BusinessCaseInput;
  version: number;
}>;


export type FillFigureMutation = { saveBusinessCase: { engagementId: string, version: number } };

export type ApprovalPartsFragment = { id: string, number: number, note: string, caseVersion: number, approvedBy: string, approvedAt: string, fingerprint: string, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null, headline: { currency: string, discountRate: number | null, horizonYears: number, countedCount: number, driverCount: number, net: number, npv: { value: number | null, reason: FigureReason | null }, irr: { value: number | null, reason: FigureReason | null, roots: Array<number> }, payback: { value: number | null, reason: FigureReason | null }, benefitCostRatio: { value: number | null, reason: FigureReason | null } } };

export type CaseApprovalsQueryVariables = Exact<{
  engagement: string;
}>;


export type CaseApprovalsQuery = { businessCase: { engagementId: string, approved: Array<{ id: string, number: number, note: string, caseVersion: number, approvedBy: string, approvedAt: string, fingerprint: string, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null, headline: { currency: string, discountRate: number | null, horizonYears: number, countedCount: number, driverCount: number, net: number, npv: { value: number | null, reason: FigureReason | null }, irr: { value: number | null, reason: FigureReason | null, roots: Array<number> }, payback: { value: number | null, reason: FigureReason | null }, benefitCostRatio: { value: number | null, reason: FigureReason | null } } }> } };

export type ApprovedContentQueryVariables = Exact<{
  engagement: string;
  id: string;
}>;


export type ApprovedContentQuery = { approvedCase: { id: string, case: { useCases: Array<string>, settings: { currency: string, start: string | null, horizonYears: number, discountRate: number | null, inflation: number, counted: Array<ValueKind>, iterations: number, seed: number, repairCorrelations: boolean, tax: { rate: number, writeOffYears: number } | null }, estimates: Array<{ useCase: string | null, name: string, low: number | null, likely: number, high: number | null, source: string | null, owner: string | null, date: string | null, confirmed: boolean, origin: EstimateOrigin }>, ownParameters: Array<{ name: string, label: string, unit: string, whereToGetIt: string | null, useCase: string | null }>, ownDrivers: Array<{ id: string, key: string, name: string, expression: string, unit: string, meaning: string | null, doubt: string | null, sign: ValueSign, kind: ValueKind, category: CostCategory | null, option: CaseOption, useCase: string | null }>, leftOut: Array<{ useCase: string | null, driver: string, reason: string | null }>, phasing: Array<{ useCase: string | null, spendFrom: number, spendMonths: number, effectFrom: number, rampMonths: number }>, correlations: Array<{ coefficient: number, a: { useCase: string | null, name: string }, b: { useCase: string | null, name: string } }>, sharedCauses: Array<{ name: string, parameters: Array<{ loading: number, of: { useCase: string | null, name: string } }> }>, scenarios: Array<{ id: string, name: string | null, lean: number, overrides: Array<{ value: number, of: { useCase: string | null, name: string } }> }>, alternatives: Array<{ useCase: string, name: string }> } } };

export type ApproveBusinessCaseMutationVariables = Exact<{
  engagement: string;
  version: number;
  note: string;
}>;


export type ApproveBusinessCaseMutation = { approveBusinessCase: { id: string, number: number } };

export type WithdrawApprovalMutationVariables = Exact<{
  engagement: string;
  id: string;
  reason: string;
}>;


export type WithdrawApprovalMutation = { withdrawApproval: { id: string, withdrawnAt: string | null } };

export type CitationRowFragment = { id: string, caseId: string, caseTitle: string | null, caseStatus: CaseStatus | null, about: CitationAbout, name: string | null, reference: string | null, note: string | null, stance: CitationStance, version: number, createdAt: string, createdBy: string };

export type EngagementCitationsQueryVariables = Exact<{
  engagement: string;
  after?: string | null | undefined;
}>;


export type EngagementCitationsQuery = { citations: { totalCount: number, nodes: Array<{ id: string, caseId: string, caseTitle: string | null, caseStatus: CaseStatus | null, about: CitationAbout, name: string | null, reference: string | null, note: string | null, stance: CitationStance, version: number, createdAt: string, createdBy: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CiteWhereQueryVariables = Exact<{ [key: string]: never; }>;


export type CiteWhereQuery = { engagements: { nodes: Array<{ id: string, name: string, allowed: Array<string>, organization: { id: string, name: string } }> } };

export type CiteNamesQueryVariables = Exact<{
  engagement: string;
}>;


export type CiteNamesQuery = { citations: { nodes: Array<{ id: string, about: CitationAbout, name: string | null }> }, engagement: { id: string, latestVerdict: { round: string } | null } };

export type CiteActionsQueryVariables = Exact<{
  engagement: string;
  round: string;
}>;


export type CiteActionsQuery = { engagement: { id: string, round: { id: string, readiness: { actions: Array<{ question: string, action: string }> } } } };

export type CiteMutationVariables = Exact<{
  engagement: string;
  caseId: string;
  input: CitationInput;
}>;


export type CiteMutation = { cite: { id: string, caseId: string, caseTitle: string | null, caseStatus: CaseStatus | null, about: CitationAbout, name: string | null, reference: string | null, note: string | null, stance: CitationStance, version: number, createdAt: string, createdBy: string } };

export type ChangeCitationMutationVariables = Exact<{
  engagement: string;
  citation: string;
  input: CitationInput;
  version: number;
}>;


export type ChangeCitationMutation = { changeCitation: { id: string, caseId: string, caseTitle: string | null, caseStatus: CaseStatus | null, about: CitationAbout, name: string | null, reference: string | null, note: string | null, stance: CitationStance, version: number, createdAt: string, createdBy: string } };

export type RemoveCitationMutationVariables = Exact<{
  engagement: string;
  citation: string;
}>;


export type RemoveCitationMutation = { removeCitation: string };

export type CitationsOfCaseQueryVariables = Exact<{
  caseId: string;
}>;


export type CitationsOfCaseQuery = { citationsOfCase: { totalCount: number, nodes: Array<{ id: string, about: CitationAbout, name: string | null, note: string | null, stance: CitationStance, createdAt: string, createdBy: string, engagement: { id: string, name: string, organization: { id: string, name: string } } }> } };

export type KeptCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type KeptCasesQuery = { ownCases: { nodes: Array<{ id: string, caseId: string, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CaseTextFragment = { id: string, title: string, organization: string, industry: string, place: string, regions: Array<string>, organizationSize: string, startYear: number, endYear: number | null, status: CaseStatus, statusAsOf: number, statusBasis: Basis, statusReason: string, patterns: Array<string>, levers: Array<string>, constraints: Array<string>, readingBasis: ReadingBasis, problem: string, approach: string, copy: Array<string>, avoid: Array<string>, adviceBasis: AdviceBasis, outcomes: Array<{ metric: string, value: string, unit: string, baseline: string | null, basis: Basis, sourceRefs: Array<number>, note: string | null }>, lessons: Array<{ area: LessonArea, text: string, sourceRefs: Array<number> }>, sources: Array<{ title: string, publisher: string, year: number | null, url: string | null, basis: Basis, supports: string }> };

export type LibraryOwnCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LibraryOwnCasesQuery = { ownCases: { nodes: Array<{ id: string, study: { id: string, title: string, organization: string, industry: string, place: string, regions: Array<string>, organizationSize: string, startYear: number, endYear: number | null, status: CaseStatus, statusAsOf: number, statusBasis: Basis, statusReason: string, patterns: Array<string>, levers: Array<string>, constraints: Array<string>, readingBasis: ReadingBasis, problem: string, approach: string, copy: Array<string>, avoid: Array<string>, adviceBasis: AdviceBasis, outcomes: Array<{ metric: string, value: string, unit: string, baseline: string | null, basis: Basis, sourceRefs: Array<number>, note: string | null }>, lessons: Array<{ area: LessonArea, text: string, sourceRefs: Array<number> }>, sources: Array<{ title: string, publisher: string, year: number | null, url: string | null, basis: Basis, supports: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LibraryCorrectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type LibraryCorrectionsQuery = { caseCorrections: Array<{ id: string, caseId: string, reason: string, isOutdated: boolean, study: { id: string, title: string, organization: string, industry: string, place: string, regions: Array<string>, organizationSize: string, startYear: number, endYear: number | null, status: CaseStatus, statusAsOf: number, statusBasis: Basis, statusReason: string, patterns: Array<string>, levers: Array<string>, constraints: Array<string>, readingBasis: ReadingBasis, problem: string, approach: string, copy: Array<string>, avoid: Array<string>, adviceBasis: AdviceBasis, outcomes: Array<{ metric: string, value: string, unit: string, baseline: string | null, basis: Basis, sourceRefs: Array<number>, note: string | null }>, lessons: Array<{ area: LessonArea, text: string, sourceRefs: Array<number> }>, sources: Array<{ title: string, publisher: string, year: number | null, url: string | null, basis: Basis, supports: string }> } }> };

export type CorrectionsToEditQueryVariables = Exact<{ [key: string]: never; }>;


export type CorrectionsToEditQuery = { caseCorrections: Array<{ id: string, caseId: string, version: number, reason: string, isOutdated: boolean, updatedBy: string, updatedAt: string, study: { id: string, title: string, organization: string, industry: string, place: string, regions: Array<string>, organizationSize: string, startYear: number, endYear: number | null, status: CaseStatus, statusAsOf: number, statusBasis: Basis, statusReason: string, patterns: Array<string>, levers: Array<string>, constraints: Array<string>, readingBasis: ReadingBasis, problem: string, approach: string, copy: Array<string>, avoid: Array<string>, adviceBasis: AdviceBasis, outcomes: Array<{ metric: string, value: string, unit: string, baseline: string | null, basis: Basis, sourceRefs: Array<number>, note: string | null }>, lessons: Array<{ area: LessonArea, text: string, sourceRefs: Array<number> }>, sources: Array<{ title: string, publisher: string, year: number | null, url: string | null, basis: Basis, supports: string }> } }> };

export type CorrectCaseMutationVariables = Exact<{
  caseId: string;
  study: CaseStudyInput;
  reason: string;
  version?: number | null | undefined;
}>;


export type CorrectCaseMutation = { correctCase: { id: string, caseId: string, version: number } };

export type WithdrawCorrectionMutationVariables = Exact<{
  caseId: string;
  version: number;
}>;


export type WithdrawCorrectionMutation = { withdrawCorrection: string };

export type OwnCaseToEditQueryVariables = Exact<{
  caseId: string;
}>;


export type OwnCaseToEditQuery = { caseStudy: { id: string, own: { id: string, version: number, study: { id: string, title: string, organization: string, industry: string, place: string, regions: Array<string>, organizationSize: string, startYear: number, endYear: number | null, status: CaseStatus, statusAsOf: number, statusBasis: Basis, statusReason: string, patterns: Array<string>, levers: Array<string>, constraints: Array<string>, readingBasis: ReadingBasis, problem: string, approach: string, copy: Array<string>, avoid: Array<string>, adviceBasis: AdviceBasis, outcomes: Array<{ metric: string, value: string, unit: string, baseline: string | null, basis: Basis, sourceRefs: Array<number>, note: string | null }>, lessons: Array<{ area: LessonArea, text: string, sourceRefs: Array<number> }>, sources: Array<{ title: string, publisher: string, year: number | null, url: string | null, basis: Basis, supports: string }> } } | null } };

export type AddOwnCaseMutationVariables = Exact<{
  study: CaseStudyInput;
}>;


export type AddOwnCaseMutation = { addOwnCase: { id: string, caseId: string, version: number } };

export type ChangeOwnCaseMutationVariables = Exact<{
  id: string;
  version: number;
  study: CaseStudyInput;
}>;


export type ChangeOwnCaseMutation = { changeOwnCase: { id: string, caseId: string, version: number } };

export type RemoveOwnCaseMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveOwnCaseMutation = { removeOwnCase: string };

export type SimilarCasesQueryVariables = Exact<{
  engagement: string;
  first: number;
  patterns?: Array<string> | string | null | undefined;
  levers?: Array<string> | string | null | undefined;
}>;


export type SimilarCasesQuery = { similarCases: { compared: number, findings: Array<{ code: string, at: string, detail: string }>, derivation: { figure: string, name: string, value: number | null, text: string | null, unit: string | null, method: string, methodVersion: string, formula: string, reference: string, page: string, content: string, seed: number | null, date: string | null, findings: Array<string>, inputs: Array<{ name: string, value: number | null, text: string | null, unit: string | null, weight: number | null, origin: InputOrigin, source: string | null, date: string | null, figure: string | null }> }, profileUsed: { patterns: Array<{ pattern: string, weight: number }> }, similar: Array<{ caseId: string, likeness: number, didNotLast: boolean, broughtFor: BroughtFor, reasons: Array<{ aspect: LikenessAspect, value: string, points: number }>, study: { id: string, title: string, organization: string, status: CaseStatus, statusAsOf: number, endYear: number | null, statusReason: string, patterns: Array<string> } }> } };

export type GroupPartsFragment = { id: string, name: string, size: number | null, sites: Array<string>, languages: Array<Tongue>, sponsor: string | null, representation: Representation, roles: Array<string>, useCases: Array<string>, influence: number | null, attitude: number | null, note: string | null, overlaps: Array<{ group: string, people: number }> };

export type ImpactPartsFragment = { id: string, group: string, aspect: ChangeAspect, level: number, reason: string | null };

export type SponsorPartsFragment = { id: string, name: string, position: string | null, kind: SponsorKind, stance: number | null, hoursPerMonth: number | null, awayFrom: string | null, awayUntil: string | null, note: string | null };

export type CommunicationPartsFragment = { id: string, title: string, groups: Array<string>, step: ChangeStep, sponsor: string | null, sender: string | null, channel: Channel, hours: number, feedback: string | null, wave: string | null, state: CommunicationState, sentOn: string | null, when: { day: string | null, task: string | null, side: TaskSide | null, offsetDays: number }, texts: Array<{ language: Tongue, subject: string, text: string }>, origin: { rule: string, note: string } | null };

export type CoursePartsFragment = { id: string, title: string, topics: Array<string>, roles: Array<string>, groups: Array<string>, useCases: Array<string>, minutes: number, link: string | null, isRequired: boolean, validMonths: number | null, passPercent: number, origin: string | null, questions: Array<{ id: string, text: string, options: Array<string>, right: number }> };

export type SessionPartsFragment = { id: string, course: string, day: string, startsAt: string, timeZone: string, minutes: number, place: string, trainer: string | null, seats: number, groups: Array<string> };

export type PolicyPartsFragment = { id: string, kind: PolicyKind, owner: string | null, groups: Array<string>, roles: Array<string>, useCases: Array<string>, answerWithinDays: number, isRequired: boolean, origin: string | null, texts: Array<{ language: Tongue, title: string, text: string }> };

export type ExceptionPartsFragment = { id: string, policy: string, group: string | null, person: string | null, reason: string, instead: string | null, until: string, grantedBy: string };

export type PulsePartsFragment = { id: string, name: string, groups: Array<string>, opensOn: string, closesOn: string, floor: number, takesOpenLink: boolean, asksWords: boolean, isClosed: boolean };

export type ResistancePartsFragment = { id: string, group: string, heardOn: string, heard: string, step: ChangeStep, strength: number, response: string | null, owner: string | null, dueOn: string | null, state: ResistanceState };

export type ChangeQueryVariables = Exact<{
  engagement: string;
}>;


export type ChangeQuery = { change: { engagementId: string, canEdit: boolean, canApprove: boolean, canSeePeople: boolean, context: { today: string, useCases: Array<{ id: string, name: string, patterns: Array<string>, policies: Array<string>, training: Array<{ role: string, topics: Array<string> }> }>, sites: Array<{ id: string, name: string, people: number | null }>, waves: Array<{ id: string, name: string, sites: Array<string>, goLive: string | null, gate: string | null }>, anchors: Array<{ task: string, name: string, kind: TaskKind, wave: string | null, useCase: string | null, start: string, finish: string }> }, groups: Array<{ version: number, part: { id: string, name: string, size: number | null, sites: Array<string>, languages: Array<Tongue>, sponsor: string | null, representation: Representation, roles: Array<string>, useCases: Array<string>, influence: number | null, attitude: number | null, note: string | null, overlaps: Array<{ group: string, people: number }> } }>, impacts: Array<{ version: number, part: { id: string, group: string, aspect: ChangeAspect, level: number, reason: string | null } }>, sponsors: Array<{ version: number, part: { id: string, name: string, position: string | null, kind: SponsorKind, stance: number | null, hoursPerMonth: number | null, awayFrom: string | null, awayUntil: string | null, note: string | null } }>, communications: Array<{ version: number, part: { id: string, title: string, groups: Array<string>, step: ChangeStep, sponsor: string | null, sender: string | null, channel: Channel, hours: number, feedback: string | null, wave: string | null, state: CommunicationState, sentOn: string | null, when: { day: string | null, task: string | null, side: TaskSide | null, offsetDays: number }, texts: Array<{ language: Tongue, subject: string, text: string }>, origin: { rule: string, note: string } | null } }>, courses: Array<{ version: number, part: { id: string, title: string, topics: Array<string>, roles: Array<string>, groups: Array<string>, useCases: Array<string>, minutes: number, link: string | null, isRequired: boolean, validMonths: number | null, passPercent: number, origin: string | null, questions: Array<{ id: string, text: string, options: Array<string>, right: number }> } }>, sessions: Array<{ version: number, part: { id: string, course: string, day: string, startsAt: string, timeZone: string, minutes: number, place: string, trainer: string | null, seats: number, groups: Array<string> } }>, policies: Array<{ version: number, part: { id: string, kind: PolicyKind, owner: string | null, groups: Array<string>, roles: Array<string>, useCases: Array<string>, answerWithinDays: number, isRequired: boolean, origin: string | null, texts: Array<{ language: Tongue, title: string, text: string }> } }>, exceptions: Array<{ version: number, part: { id: string, policy: string, group: string | null, person: string | null, reason: string, instead: string | null, until: string, grantedBy: string } }>, pulses: Array<{ version: number, part: { id: string, name: string, groups: Array<string>, opensOn: string, closesOn: string, floor: number, takesOpenLink: boolean, asksWords: boolean, isClosed: boolean } }>, resistances: Array<{ version: number, part: { id: string, group: string, heardOn: string, heard: string, step: ChangeStep, strength: number, response: string | null, owner: string | null, dueOn: string | null, state: ResistanceState } }> } };

export type EditChangeMutationVariables = Exact<{
  engagement: string;
  edits: ChangeEditsInput;
}>;


export type EditChangeMutation = { editChange: { saved: Array<{ kind: string, id: string, version: number }>, removed: Array<{ kind: string, id: string }> } };

export type MessageStandingQueryVariables = Exact<{
  engagement: string;
}>;


export type MessageStandingQuery = { messageStanding: { canSend: boolean, receipts: Array<{ communication: string, sent: number, delivered: number, failed: number, read: number }> } };

export type SendCommunicationMutationVariables = Exact<{
  engagement: string;
  input: CommunicationSendingInput;
}>;


export type SendCommunicationMutation = { sendCommunication: { letters: number, withoutAddress: number } };

export type FeedbackQueryVariables = Exact<{
  engagement: string;
  state?: FeedbackState | null | undefined;
  after?: string | null | undefined;
}>;


export type FeedbackQuery = { feedback: { nodes: Array<{ id: string, text: string, givenOn: string, version: number, handling: { theme: string | null, state: FeedbackState, answer: string | null, task: string | null, group: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, feedbackCounts: Array<{ month: string, theme: string | null, state: FeedbackState, count: number }> };

export type ChangeLinksQueryVariables = Exact<{
  engagement: string;
}>;


export type ChangeLinksQuery = { changeLinks: Array<{ kind: ChangeLinkKind, subject: string, url: string, openedBy: string, openedAt: string }> };

export type OpenChangeLinkMutationVariables = Exact<{
  engagement: string;
  kind: ChangeLinkKind;
  subject: string;
}>;


export type OpenChangeLinkMutation = { openChangeLink: { url: string } };

export type CloseChangeLinkMutationVariables = Exact<{
  engagement: string;
  kind: ChangeLinkKind;
  subject: string;
}>;


export type CloseChangeLinkMutation = { closeChangeLink: string };

export type HandleFeedbackMutationVariables = Exact<{
  engagement: string;
  id: string;
  handling: FeedbackHandlingInput;
  version: number;
}>;


export type HandleFeedbackMutation = { handleFeedback: { id: string, text: string, givenOn: string, version: number, handling: { theme: string | null, state: FeedbackState, answer: string | null, task: string | null, group: string | null } } };

export type FeedbackEntryFragment = { id: string, text: string, givenOn: string, version: number, handling: { theme: string | null, state: FeedbackState, answer: string | null, task: string | null, group: string | null } };

export type GoLiveQueryVariables = Exact<{
  engagement: string;
}>;


export type GoLiveQuery = { goLive: { engagementId: string, today: string, withoutSite: number, waves: Array<{ wave: string, name: string, goLive: string | null, gate: string | null, groups: Array<string>, people: number, legs: Array<{ kind: GateMeasure, state: GoLiveState, value: number | null, done: number, of: number, lacks: Array<string> }> }> } };

export type PersonRowFragment = { id: string, name: string, email: string | null, number: string | null, language: Tongue, groups: Array<string>, roles: Array<string>, site: string | null, version: number };

export type AffectedPeopleQueryVariables = Exact<{
  engagement: string;
  search?: string | null | undefined;
  group?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AffectedPeopleQuery = { affectedPeople: { nodes: Array<{ id: string, name: string, email: string | null, number: string | null, language: Tongue, groups: Array<string>, roles: Array<string>, site: string | null, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SaveAffectedPersonMutationVariables = Exact<{
  engagement: string;
  edit: AffectedPersonEditInput;
}>;


export type SaveAffectedPersonMutation = { saveAffectedPerson: { id: string, name: string, email: string | null, number: string | null, language: Tongue, groups: Array<string>, roles: Array<string>, site: string | null, version: number } };

export type RemoveAffectedPeopleMutationVariables = Exact<{
  engagement: string;
  people: Array<string> | string;
}>;


export type RemoveAffectedPeopleMutation = { removeAffectedPeople: Array<string> };

export type AffectedPersonLinksQueryVariables = Exact<{
  engagement: string;
  people: Array<string> | string;
}>;


export type AffectedPersonLinksQuery = { affectedPersonLinks: Array<{ person: string, url: string }> };

export type ReissuePersonLinkMutationVariables = Exact<{
  engagement: string;
  person: string;
}>;


export type ReissuePersonLinkMutation = { reissuePersonLink: { person: string, url: string } };

export type MailPersonLinksMutationVariables = Exact<{
  engagement: string;
  people: Array<string> | string;
}>;


export type MailPersonLinksMutation = { mailPersonLinks: number };

export type PolicyStandingsQueryVariables = Exact<{
  engagement: string;
}>;


export type PolicyStandingsQuery = { policyStandings: { today: string, people: number, policies: Array<{ policy: string, bound: number, signed: number, open: number, overdue: number, excepted: number }> } };

export type PolicyVersionsQueryVariables = Exact<{
  engagement: string;
  policy: string;
}>;


export type PolicyVersionsQuery = { policyVersions: Array<{ id: string, number: number, hash: string, isEditorial: boolean, concerns: Array<string>, writtenBy: string, approvedBy: string, approvedAt: string, publishedBy: string | null, publishedAt: string | null, withdrawnAt: string | null, content: { id: string, kind: PolicyKind, owner: string | null, groups: Array<string>, roles: Array<string>, useCases: Array<string>, answerWithinDays: number, isRequired: boolean, origin: string | null, texts: Array<{ language: Tongue, title: string, text: string }> } }> };

export type ApprovePolicyMutationVariables = Exact<{
  engagement: string;
  input: PolicyApprovalInput;
}>;


export type ApprovePolicyMutation = { approvePolicy: { id: string, number: number, hash: string, isEditorial: boolean, concerns: Array<string>, writtenBy: string, approvedBy: string, approvedAt: string, publishedBy: string | null, publishedAt: string | null, withdrawnAt: string | null, content: { id: string, kind: PolicyKind, owner: string | null, groups: Array<string>, roles: Array<string>, useCases: Array<string>, answerWithinDays: number, isRequired: boolean, origin: string | null, texts: Array<{ language: Tongue, title: string, text: string }> } } };

export type PublishPolicyVersionMutationVariables = Exact<{
  engagement: string;
  version: string;
}>;


export type PublishPolicyVersionMutation = { publishPolicyVersion: { id: string, number: number, hash: string, isEditorial: boolean, concerns: Array<string>, writtenBy: string, approvedBy: string, approvedAt: string, publishedBy: string | null, publishedAt: string | null, withdrawnAt: string | null, content: { id: string, kind: PolicyKind, owner: string | null, groups: Array<string>, roles: Array<string>, useCases: Array<string>, answerWithinDays: number, isRequired: boolean, origin: string | null, texts: Array<{ language: Tongue, title: string, text: string }> } } };

export type WithdrawPolicyVersionMutationVariables = Exact<{
  engagement: string;
  version: string;
}>;


export type WithdrawPolicyVersionMutation = { withdrawPolicyVersion: { id: string, number: number, hash: string, isEditorial: boolean, concerns: Array<string>, writtenBy: string, approvedBy: string, approvedAt: string, publishedBy: string | null, publishedAt: string | null, withdrawnAt: string | null, content: { id: string, kind: PolicyKind, owner: string | null, groups: Array<string>, roles: Array<string>, useCases: Array<string>, answerWithinDays: number, isRequired: boolean, origin: string | null, texts: Array<{ language: Tongue, title: string, text: string }> } } };

export type VersionOfPolicyFragment = { id: string, number: number, hash: string, isEditorial: boolean, concerns: Array<string>, writtenBy: string, approvedBy: string, approvedAt: string, publishedBy: string | null, publishedAt: string | null, withdrawnAt: string | null, content: { id: string, kind: PolicyKind, owner: string | null, groups: Array<string>, roles: Array<string>, useCases: Array<string>, answerWithinDays: number, isRequired: boolean, origin: string | null, texts: Array<{ language: Tongue, title: string, text: string }> } };

export type PolicySignersQueryVariables = Exact<{
  engagement: string;
  wanted: PolicySignersWantedInput;
}>;


export type PolicySignersQuery = { policySigners: { next: string | null, nodes: Array<{ person: string, name: string, email: string | null, number: string | null, state: SigningState, signedNumber: number | null, signedAt: string | null, way: string | null }> } };

export type RecordAcknowledgementsMutationVariables = Exact<{
  engagement: string;
  input: SignedOnPaperInput;
}>;


export type RecordAcknowledgementsMutation = { recordAcknowledgements: number };

export type RemindOfPolicyMutationVariables = Exact<{
  engagement: string;
  policy: string;
}>;


export type RemindOfPolicyMutation = { remindOfPolicy: number };

export type PeopleForExceptionQueryVariables = Exact<{
  engagement: string;
  search: string;
}>;


export type PeopleForExceptionQuery = { affectedPeople: { nodes: Array<{ id: string, name: string, email: string | null }> } };

export type PulseResultsQueryVariables = Exact<{
  engagement: string;
}>;


export type PulseResultsQuery = { pulseResults: { collecting: Array<{ pulse: string, answers: number | null }>, results: Array<{ pulse: string, closesOn: string, floor: number, answers: number | null, all: { group: string | null, steps: Array<{ step: ChangeStep, state: PulseShown, answers: number | null, mean: number | null, low: number | null, high: number | null, agreement: number | null, counts: Array<number> }>, stuck: { state: StuckState, step: ChangeStep | null } }, groups: Array<{ group: string | null, steps: Array<{ step: ChangeStep, state: PulseShown, answers: number | null, mean: number | null, low: number | null, high: number | null, agreement: number | null, counts: Array<number> }>, stuck: { state: StuckState, step: ChangeStep | null } }> }> } };

export type PulseGroupResultFragment = { group: string | null, steps: Array<{ step: ChangeStep, state: PulseShown, answers: number | null, mean: number | null, low: number | null, high: number | null, agreement: number | null, counts: Array<number> }>, stuck: { state: StuckState, step: ChangeStep | null } };

export type PulseWordsQueryVariables = Exact<{
  engagement: string;
  pulse: string;
}>;


export type PulseWordsQuery = { pulseWords: Array<string> };

export type TrainingStandingQueryVariables = Exact<{
  engagement: string;
}>;


export type TrainingStandingQuery = { trainingStanding: { today: string, rows: Array<{ kind: TrainingRowKind, id: string, people: number, cells: Array<{ course: string, due: number, done: number, expiring: number, expired: number, missing: number }> }>, share: { people: number, asked: number, trained: number, lacking: Array<{ course: string, people: number }> }, seats: Array<{ session: string, booked: number, attended: number, absent: number }> } };

export type TrainingPeopleQueryVariables = Exact<{
  engagement: string;
  group?: string | null | undefined;
}>;


export type TrainingPeopleQuery = { affectedPeople: { nodes: Array<{ id: string, name: string, number: string | null }>, pageInfo: { hasNextPage: boolean } } };

export type RecordCompletionsMutationVariables = Exact<{
  engagement: string;
  input: FinishedCourseInput;
}>;


export type RecordCompletionsMutation = { recordCompletions: number };

export type SessionPlacesQueryVariables = Exact<{
  engagement: string;
  session: string;
}>;


export type SessionPlacesQuery = { sessionPlaces: Array<{ person: string, name: string, state: PlaceState }> };

export type PlaceInSessionMutationVariables = Exact<{
  engagement: string;
  input: SessionPlacingInput;
}>;


export type PlaceInSessionMutation = { placeInSession: number };

export type CourseFilesQueryVariables = Exact<{
  engagement: string;
  course: string;
}>;


export type CourseFilesQuery = { courseFiles: Array<{ id: string, name: string, bytes: number }> };

export type RemoveCourseFileMutationVariables = Exact<{
  engagement: string;
  file: string;
}>;


export type RemoveCourseFileMutation = { removeCourseFile: boolean };

export type EngagementChangedSubscriptionVariables = Exact<{
  engagement: string;
}>;


export type EngagementChangedSubscription = { engagementChanged: Array<{ kind: string, id: string | null, mine: boolean }> };

export type LibraryChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LibraryChangedSubscription = { libraryChanged: Array<{ kind: string, id: string | null, mine: boolean }> };

export type PresenceSubscriptionVariables = Exact<{
  engagement: string;
  page: string;
}>;


export type PresenceSubscription = { presence: Array<{ userId: string, name: string, page: string, since: string, isMe: boolean }> };

export type StandingApprovalQueryVariables = Exact<{
  engagement: string;
}>;


export type StandingApprovalQuery = { businessCase: { engagementId: string, approved: Array<{ id: string, number: number, approvedAt: string, withdrawnAt: string | null }> } };

export type ChosenUseCasesQueryVariables = Exact<{
  engagement: string;
}>;


export type ChosenUseCasesQuery = { selection: { engagement: string, decisions: Array<{ id: string, about: DecisionAbout, chosen: Array<string>, withdrawnAt: string | null }> } };

export type FeedStatesQueryVariables = Exact<{
  engagement: string;
}>;


export type FeedStatesQuery = { feedStates: Array<{ feed: string, polledTo: string | null, nextAt: string | null, failures: number, lastTriedAt: string | null, lastSuccessAt: string | null, lastErrorCode: string | null, lastErrorDetail: string | null, points: number }> };

export type PollFeedMutationVariables = Exact<{
  engagement: string;
  feed: string;
}>;


export type PollFeedMutation = { pollFeed: string };

export type MeasuredValuesQueryVariables = Exact<{
  engagement: string;
  asked: ValuesAskedInput;
}>;


export type MeasuredValuesQuery = { measuredValues: Array<{ at: string, value: number, revision: number, source: string, name: string, takenBy: string, takenAt: string }> };

export type TakenPartsFragment = { batch: string, added: number, corrected: number, unchanged: number, rejected: number, rejections: Array<{ row: number, code: string, detail: string }> };

export type SendMeasurementsMutationVariables = Exact<{
  engagement: string;
  sending: MeasurementSendingInput;
}>;


export type SendMeasurementsMutation = { sendMeasurements: { batch: string, added: number, corrected: number, unchanged: number, rejected: number, rejections: Array<{ row: number, code: string, detail: string }> } };

export type RemoveMeasurementsMutationVariables = Exact<{
  engagement: string;
  kpi: string;
}>;


export type RemoveMeasurementsMutation = { removeMeasurements: number };

export type KpiPartsFragment = { cadence: Cadence, definition: string, dimension: KpiDimension, direction: BetterWay, formula: string | null, gathering: Gathering, id: string, isLead: boolean, key: string, name: string, owner: string | null, staleAfterDays: number | null, tests: Array<number>, unit: string, baseline: { from: string | null, note: string | null, to: string | null, value: number } | null, origin: { kpi: string, useCase: string } | null, targets: Array<{ day: string, value: number }>, thresholds: { act: number, watch: number } | null };

export type EventPartsFragment = { day: string, id: string, kind: MetricsEventKind, kpis: Array<string>, rebases: boolean, title: string, why: string | null };

export type FeedPartsFragment = { backFillDays: number, id: string, isOn: boolean, kpi: string, memberLabel: string | null, name: string, query: string, server: string, stepMinutes: number };

export type SignalNotePartsFragment = { action: string | null, dueOn: string | null, event: string | null, id: string, kpi: string, member: string | null, note: string | null, owner: string | null, since: string, state: SignalNoteState };

export type ExperimentPartsFragment = { endedOn: string | null, expectation: string | null, id: string, kpi: string, measure: string, note: string | null, owner: string | null, startedOn: string, state: ExperimentState, origin: { kind: MeasureOriginKind, ref: string | null } };

export type PredictionPartsFragment = { author: string, chance: number | null, dueOn: string, id: string, kpi: string | null, madeOn: string, source: PredictionSource, statement: string, outcome: { happened: boolean | null, note: string | null, on: string, value: number | null } | null, range: { coverage: number, high: number, low: number } | null };

export type DashboardPartsFragment = { audience: DashboardAudience, id: string, name: string, tiles: Array<{ id: string, kind: TileKind, kpi: string | null, width: number }> };

export type AdoptionPartsFragment = { activeKpi: string, counted: AdoptionCounted, id: string, lapsedKpi: string | null, name: string, eligible: Array<{ count: number, member: string | null }>, goals: Array<{ count: number, day: string }> };

export type BenefitLinkPartsFragment = { confidence: BenefitConfidence, factor: number, id: string, kpi: string, parameter: string, why: string | null };

export type ReviewPartsFragment = { day: string, id: string, summary: string | null, title: string, decisions: Array<{ leadsTo: ReviewLeadsTo, ref: string | null, text: string }> };

export type MetricsQueryVariables = Exact<{
  engagement: string;
}>;


export type MetricsQuery = { metrics: { engagementId: string, canEdit: boolean, today: string, kpis: Array<{ version: number, part: { cadence: Cadence, definition: string, dimension: KpiDimension, direction: BetterWay, formula: string | null, gathering: Gathering, id: string, isLead: boolean, key: string, name: string, owner: string | null, staleAfterDays: number | null, tests: Array<number>, unit: string, baseline: { from: string | null, note: string | null, to: string | null, value: number } | null, origin: { kpi: string, useCase: string } | null, targets: Array<{ day: string, value: number }>, thresholds: { act: number, watch: number } | null } }>, events: Array<{ version: number, part: { day: string, id: string, kind: MetricsEventKind, kpis: Array<string>, rebases: boolean, title: string, why: string | null } }>, feeds: Array<{ version: number, part: { backFillDays: number, id: string, isOn: boolean, kpi: string, memberLabel: string | null, name: string, query: string, server: string, stepMinutes: number } }>, signalNotes: Array<{ version: number, part: { action: string | null, dueOn: string | null, event: string | null, id: string, kpi: string, member: string | null, note: string | null, owner: string | null, since: string, state: SignalNoteState } }>, experiments: Array<{ version: number, part: { endedOn: string | null, expectation: string | null, id: string, kpi: string, measure: string, note: string | null, owner: string | null, startedOn: string, state: ExperimentState, origin: { kind: MeasureOriginKind, ref: string | null } } }>, predictions: Array<{ version: number, part: { author: string, chance: number | null, dueOn: string, id: string, kpi: string | null, madeOn: string, source: PredictionSource, statement: string, outcome: { happened: boolean | null, note: string | null, on: string, value: number | null } | null, range: { coverage: number, high: number, low: number } | null } }>, dashboards: Array<{ version: number, part: { audience: DashboardAudience, id: string, name: string, tiles: Array<{ id: string, kind: TileKind, kpi: string | null, width: number }> } }>, adoptions: Array<{ version: number, part: { activeKpi: string, counted: AdoptionCounted, id: string, lapsedKpi: string | null, name: string, eligible: Array<{ count: number, member: string | null }>, goals: Array<{ count: number, day: string }> } }>, benefitLinks: Array<{ version: number, part: { confidence: BenefitConfidence, factor: number, id: string, kpi: string, parameter: string, why: string | null } }>, reviews: Array<{ version: number, part: { day: string, id: string, summary: string | null, title: string, decisions: Array<{ leadsTo: ReviewLeadsTo, ref: string | null, text: string }> } }> } };

export type EditMetricsMutationVariables = Exact<{
  engagement: string;
  edits: MetricsEditsInput;
}>;


export type EditMetricsMutation = { editMetrics: { saved: Array<{ kind: string, id: string, version: number }>, removed: Array<{ kind: string, id: string }> } };

export type SeriesPartsFragment = { kpi: string, member: string, latestAt: string, days: Array<{ day: string, count: number, sum: number, last: number }> };

export type MeasuredSeriesQueryVariables = Exact<{
  engagement: string;
  kpis: Array<string> | string;
  from: string;
}>;


export type MeasuredSeriesQuery = { measuredSeries: Array<{ kpi: string, member: string, latestAt: string, days: Array<{ day: string, count: number, sum: number, last: number }> }> };

export type ReviewRoundsQueryVariables = Exact<{
  engagement: string;
}>;


export type ReviewRoundsQuery = { engagement: { id: string, allowed: Array<string>, rounds: { nodes: Array<{ id: string, name: string, kind: RoundKind, state: RoundState }> } } };

export type MeasurementBatchesQueryVariables = Exact<{
  engagement: string;
}>;


export type MeasurementBatchesQuery = { measurementBatches: Array<{ batch: string, source: string, name: string, takenBy: string, takenAt: string, added: number, corrected: number, unchanged: number, rejected: number, rejections: Array<{ row: number, code: string, detail: string }> }> };

export type AuditLogQueryVariables = Exact<{
  after?: string | null | undefined;
  engagement?: string | null | undefined;
}>;


export type AuditLogQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, actor: string, action: string, subject: string, subjectId: string, engagementId: string | null, changes: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationSheetFragment = { id: string, name: string, version: number, sample: boolean, profile: { industry: string | null, employees: number | null, sites: number | null, countries: Array<string>, constraints: Array<string> }, inventory: Array<{ fact: string, state: InventoryState, source: string | null, asOf: string | null, note: string | null, value: { number: number | null, text: string | null, flag: boolean | null, choices: Array<string> | null } | null }> };

export type EngagementOrganizationQueryVariables = Exact<{
  engagement: string;
}>;


export type EngagementOrganizationQuery = { engagement: { id: string, allowed: Array<string>, organization: { id: string, name: string, version: number, sample: boolean, profile: { industry: string | null, employees: number | null, sites: number | null, countries: Array<string>, constraints: Array<string> }, inventory: Array<{ fact: string, state: InventoryState, source: string | null, asOf: string | null, note: string | null, value: { number: number | null, text: string | null, flag: boolean | null, choices: Array<string> | null } | null }> } } };

export type UpdateOrganizationMutationVariables = Exact<{
  id: string;
  input: OrganizationInput;
  version: number;
}>;


export type UpdateOrganizationMutation = { updateOrganization: { id: string, name: string, version: number } };

export type SaveInventoryMutationVariables = Exact<{
  organization: string;
  entries: Array<InventoryEntryInput> | InventoryEntryInput;
  seen?: Array<InventoryEntryInput> | InventoryEntryInput | null | undefined;
}>;


export type SaveInventoryMutation = { saveInventory: { id: string, inventory: Array<{ fact: string, state: InventoryState, source: string | null, asOf: string | null, note: string | null, value: { number: number | null, text: string | null, flag: boolean | null, choices: Array<string> | null } | null }> } };

export type ImportInventoryMutationVariables = Exact<{
  organization: string;
  csv: string;
}>;


export type ImportInventoryMutation = { importInventory: { applied: boolean } };

export type CalendarFeedsQueryVariables = Exact<{
  engagement: string;
}>;


export type CalendarFeedsQuery = { calendarFeeds: Array<{ id: string, shows: FeedShows, madeAt: string }> };

export type CreateCalendarFeedMutationVariables = Exact<{
  engagement: string;
  shows: FeedShows;
}>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { url: string, feed: { id: string } } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  engagement: string;
  feed: string;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: string };

export type ForecastRisksQueryVariables = Exact<{
  engagement: string;
}>;


export type ForecastRisksQuery = { planRisks: Array<{ risk: { id: string, event: string, state: RiskState, hits: Array<string>, before: { frequency: { low: number, likely: number, high: number }, money: { low: number, likely: number, high: number }, days: { low: number, likely: number, high: number } } | null, after: { frequency: { low: number, likely: number, high: number }, money: { low: number, likely: number, high: number }, days: { low: number, likely: number, high: number } } | null } }> };

export type GanttBaselineQueryVariables = Exact<{
  engagement: string;
  id: string;
}>;


export type GanttBaselineQuery = { baseline: { headline: { id: string, name: string }, plan: { finish: string, tasks: Array<{ id: string, start: string, finish: string }> } } };

export type TakeGanttBaselineMutationVariables = Exact<{
  engagement: string;
  name: string;
}>;


export type TakeGanttBaselineMutation = { takeBaseline: { id: string, name: string } };

export type PlanGatePartsFragment = { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null };

export type PlanGateSavedPartsFragment = { version: number, updatedBy: string, updatedAt: string, lockedAt: string | null, lockedBy: string | null, canLock: boolean, canDecide: boolean, gate: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null }, changes: Array<{ id: string, changedBy: string, changedAt: string, reason: string, before: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null }, after: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null } }> };

export type PlanGatesQueryVariables = Exact<{
  engagement: string;
}>;


export type PlanGatesQuery = { planGates: Array<{ version: number, updatedBy: string, updatedAt: string, lockedAt: string | null, lockedBy: string | null, canLock: boolean, canDecide: boolean, gate: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null }, changes: Array<{ id: string, changedBy: string, changedAt: string, reason: string, before: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null }, after: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null } }> }> };

export type SavePlanGateMutationVariables = Exact<{
  engagement: string;
  gate: PlanGateInput;
  version: number;
  reason?: string | null | undefined;
}>;


export type SavePlanGateMutation = { savePlanGate: { version: number, updatedBy: string, updatedAt: string, lockedAt: string | null, lockedBy: string | null, canLock: boolean, canDecide: boolean, gate: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null }, changes: Array<{ id: string, changedBy: string, changedAt: string, reason: string, before: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null }, after: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null } }> } };

export type LockPlanGateMutationVariables = Exact<{
  engagement: string;
  id: string;
  version: number;
}>;


export type LockPlanGateMutation = { lockPlanGate: { version: number, updatedBy: string, updatedAt: string, lockedAt: string | null, lockedBy: string | null, canLock: boolean, canDecide: boolean, gate: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null }, changes: Array<{ id: string, changedBy: string, changedAt: string, reason: string, before: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null }, after: { id: string, stopRules: Array<string>, criteria: Array<{ id: string, text: string, figure: string | null, operator: GateOperator | null, threshold: number | null, unit: string | null, measure: GateMeasure | null, stops: boolean }>, results: Array<{ criterion: string, value: number | null, holds: boolean | null, note: string | null, day: string }>, decision: { kind: GateDecisionKind, reason: string, day: string } | null } }> } };

export type PlanGenerationInputsQueryVariables = Exact<{
  engagement: string;
}>;


export type PlanGenerationInputsQuery = { planGenerationInputs: { suggested: Array<string>, size: RolloutSize, useCases: Array<{ id: string, name: string, stages: number, likelyWeeks: number, isInWaves: boolean, small: number, medium: number, large: number, unmet: number, unknown: number }> } };

export type PlanGenerationPreviewQueryVariables = Exact<{
  engagement: string;
  scope: PlanScopeInput;
  take: Array<TakenChangeInput> | TakenChangeInput;
}>;


export type PlanGenerationPreviewQuery = { planGenerationPreview: { version: number, lines: number, roles: Array<string>, changes: Array<{ task: string, name: string, kind: PlanChangeKind, field: string | null, ours: string | null, theirs: string | null, isTaken: boolean, note: string | null }>, findings: Array<{ code: string, at: string, detail: string }> } };

export type GeneratePlanMutationVariables = Exact<{
  engagement: string;
  scope: PlanScopeInput;
  take: Array<TakenChangeInput> | TakenChangeInput;
  version: number;
}>;


export type GeneratePlanMutation = { generatePlan: { engagementId: string, version: number, generatedAt: string | null } };

export type MemberNoticesPartsFragment = { unread: number, digest: Digest, canMail: boolean, latest: Array<{ id: string, kind: NoticeKind, engagementId: string, engagementName: string, task: string | null, taskName: string, by: string | null, day: string | null, madeAt: string, readAt: string | null }> };

export type NoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesQuery = { notices: { unread: number, digest: Digest, canMail: boolean, latest: Array<{ id: string, kind: NoticeKind, engagementId: string, engagementName: string, task: string | null, taskName: string, by: string | null, day: string | null, madeAt: string, readAt: string | null }> } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { notices: { unread: number } };

export type ReadNoticesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ReadNoticesMutation = { readNotices: { unread: number, digest: Digest, canMail: boolean, latest: Array<{ id: string, kind: NoticeKind, engagementId: string, engagementName: string, task: string | null, taskName: string, by: string | null, day: string | null, madeAt: string, readAt: string | null }> } };

export type ChooseDigestMutationVariables = Exact<{
  digest: Digest;
}>;


export type ChooseDigestMutation = { chooseDigest: { unread: number, digest: Digest, canMail: boolean, latest: Array<{ id: string, kind: NoticeKind, engagementId: string, engagementName: string, task: string | null, taskName: string, by: string | null, day: string | null, madeAt: string, readAt: string | null }> } };

export type PlanTaskPartsFragment = { id: string, parent: string | null, rank: number, kind: TaskKind, name: string, note: string | null, noEarlierThan: string | null, finishBy: string | null, promised: string | null, heldUntil: string | null, calendar: string | null, skills: Array<string>, fixedCost: number | null, estimate: { low: number, likely: number, high: number }, links: Array<{ task: string, type: TaskLinkType, lagDays: number }>, assignments: Array<{ resource: string, share: number }>, progress: { actualStart: string | null, actualFinish: string | null, remainingDays: number | null }, origin: { kind: TaskOriginKind, useCase: string | null, part: string | null, wave: string | null, note: string | null } };

export type PlanSettingsPartsFragment = { start: string, horizonDays: number, asOf: string | null, currency: string, calendar: string, iterations: number, seed: number, calendars: Array<{ id: string, name: string, country: string | null, week: Array<boolean>, exceptions: Array<{ from: string, until: string, works: boolean, name: string | null }> }>, resources: Array<{ id: string, kind: ResourceKind, name: string, roles: Array<string>, skills: Array<string>, capacity: number, calendar: string | null, from: string | null, until: string | null, ratePerDay: number | null, member: string | null }>, sites: Array<{ id: string, name: string, networks: Array<string>, groups: Array<string>, systems: Array<string>, people: number | null }>, scope: { useCases: Array<string>, size: RolloutSize | null, leftOut: Array<string>, waves: Array<{ id: string, name: string, sites: Array<string> }> }, causes: Array<{ id: string, name: string, low: number, high: number, tasks: Array<string> }> };

export type PlanQueryVariables = Exact<{
  engagement: string;
}>;


export type PlanQuery = { plan: { engagementId: string, version: number, today: string, updatedBy: string | null, updatedAt: string | null, canEdit: boolean, canLock: boolean, suggested: Array<string>, caseCurrency: string | null, staleSince: string | null, staleBecause: Array<PlanStaleReason>, generatedAt: string | null, settings: { start: string, horizonDays: number, asOf: string | null, currency: string, calendar: string, iterations: number, seed: number, calendars: Array<{ id: string, name: string, country: string | null, week: Array<boolean>, exceptions: Array<{ from: string, until: string, works: boolean, name: string | null }> }>, resources: Array<{ id: string, kind: ResourceKind, name: string, roles: Array<string>, skills: Array<string>, capacity: number, calendar: string | null, from: string | null, until: string | null, ratePerDay: number | null, member: string | null }>, sites: Array<{ id: string, name: string, networks: Array<string>, groups: Array<string>, systems: Array<string>, people: number | null }>, scope: { useCases: Array<string>, size: RolloutSize | null, leftOut: Array<string>, waves: Array<{ id: string, name: string, sites: Array<string> }> }, causes: Array<{ id: string, name: string, low: number, high: number, tasks: Array<string> }> }, tasks: Array<{ version: number, updatedBy: string, updatedAt: string, comments: number, files: number, task: { id: string, parent: string | null, rank: number, kind: TaskKind, name: string, note: string | null, noEarlierThan: string | null, finishBy: string | null, promised: string | null, heldUntil: string | null, calendar: string | null, skills: Array<string>, fixedCost: number | null, estimate: { low: number, likely: number, high: number }, links: Array<{ task: string, type: TaskLinkType, lagDays: number }>, assignments: Array<{ resource: string, share: number }>, progress: { actualStart: string | null, actualFinish: string | null, remainingDays: number | null }, origin: { kind: TaskOriginKind, useCase: string | null, part: string | null, wave: string | null, note: string | null } } }>, baselines: Array<{ id: string, number: number, name: string, takenBy: string, takenAt: string }> } };

export type SavePlanSettingsMutationVariables = Exact<{
  engagement: string;
  settings: PlanSettingsInput;
  version: number;
}>;


export type SavePlanSettingsMutation = { savePlanSettings: { engagementId: string, version: number, updatedBy: string | null, updatedAt: string | null } };

export type EditPlanMutationVariables = Exact<{
  engagement: string;
  edits: Array<PlanEditInput> | PlanEditInput;
}>;


export type EditPlanMutation = { editPlan: { removed: Array<string>, saved: Array<{ id: string, version: number }> } };

export type PlanRiskPartsFragment = { id: string, cause: string | null, event: string, effect: string | null, category: string | null, likelihoodLevel: number | null, impactLevel: number | null, hits: Array<string>, owner: string | null, trigger: string | null, due: string | null, state: RiskState, before: { frequency: { low: number, likely: number, high: number }, money: { low: number, likely: number, high: number }, days: { low: number, likely: number, high: number } } | null, after: { frequency: { low: number, likely: number, high: number }, money: { low: number, likely: number, high: number }, days: { low: number, likely: number, high: number } } | null, response: { kind: RiskResponseKind, text: string | null, cost: number | null, tasks: Array<string> } | null, happened: Array<{ day: string, cost: number | null, days: number | null, note: string | null }>, origin: { kind: RiskOriginKind, of: string | null, part: string | null } };

export type PlanRisksQueryVariables = Exact<{
  engagement: string;
}>;


export type PlanRisksQuery = { planRisks: Array<{ version: number, updatedBy: string, updatedAt: string, risk: { id: string, cause: string | null, event: string, effect: string | null, category: string | null, likelihoodLevel: number | null, impactLevel: number | null, hits: Array<string>, owner: string | null, trigger: string | null, due: string | null, state: RiskState, before: { frequency: { low: number, likely: number, high: number }, money: { low: number, likely: number, high: number }, days: { low: number, likely: number, high: number } } | null, after: { frequency: { low: number, likely: number, high: number }, money: { low: number, likely: number, high: number }, days: { low: number, likely: number, high: number } } | null, response: { kind: RiskResponseKind, text: string | null, cost: number | null, tasks: Array<string> } | null, happened: Array<{ day: string, cost: number | null, days: number | null, note: string | null }>, origin: { kind: RiskOriginKind, of: string | null, part: string | null } } }> };

export type SavePlanRiskMutationVariables = Exact<{
  engagement: string;
  risk: PlanRiskInput;
  version: number;
}>;


export type SavePlanRiskMutation = { savePlanRisk: { version: number, risk: { id: string, cause: string | null, event: string, effect: string | null, category: string | null, likelihoodLevel: number | null, impactLevel: number | null, hits: Array<string>, owner: string | null, trigger: string | null, due: string | null, state: RiskState, before: { frequency: { low: number, likely: number, high: number }, money: { low: number, likely: number, high: number }, days: { low: number, likely: number, high: number } } | null, after: { frequency: { low: number, likely: number, high: number }, money: { low: number, likely: number, high: number }, days: { low: number, likely: number, high: number } } | null, response: { kind: RiskResponseKind, text: string | null, cost: number | null, tasks: Array<string> } | null, happened: Array<{ day: string, cost: number | null, days: number | null, note: string | null }>, origin: { kind: RiskOriginKind, of: string | null, part: string | null } } } };

export type AddPlanRisksMutationVariables = Exact<{
  engagement: string;
  risks: Array<PlanRiskInput> | PlanRiskInput;
}>;


export type AddPlanRisksMutation = { addPlanRisks: { added: Array<string>, skipped: Array<string> } };

export type RemovePlanRiskMutationVariables = Exact<{
  engagement: string;
  id: string;
  version: number;
}>;


export type RemovePlanRiskMutation = { removePlanRisk: string };

export type KnownRisksQueryVariables = Exact<{
  engagement: string;
}>;


export type KnownRisksQuery = { planGenerationInputs: { risks: Array<{ id: string, cause: string | null, event: string, effect: string | null, category: string | null, likelihoodLevel: number | null, impactLevel: number | null, hits: Array<string>, owner: string | null, trigger: string | null, due: string | null, state: RiskState, before: { frequency: { low: number, likely: number, high: number }, money: { low: number, likely: number, high: number }, days: { low: number, likely: number, high: number } } | null, after: { frequency: { low: number, likely: number, high: number }, money: { low: number, likely: number, high: number }, days: { low: number, likely: number, high: number } } | null, response: { kind: RiskResponseKind, text: string | null, cost: number | null, tasks: Array<string> } | null, happened: Array<{ day: string, cost: number | null, days: number | null, note: string | null }>, origin: { kind: RiskOriginKind, of: string | null, part: string | null } }> } };

export type PublicHolidaysQueryVariables = Exact<{
  country: string;
  fromYear: number;
  untilYear: number;
}>;


export type PublicHolidaysQuery = { publicHolidays: Array<{ from: string, until: string, name: string }> };

export type TaskTalkQueryVariables = Exact<{
  engagement: string;
  task: string;
}>;


export type TaskTalkQuery = { taskComments: Array<{ id: string, authorId: string, author: string, text: string, mentions: Array<string>, writtenAt: string, removedAt: string | null }>, taskFiles: Array<{ id: string, name: string, mediaType: string, bytes: number, addedBy: string, addedAt: string }>, planPeople: Array<{ userId: string, name: string }>, me: { id: string } | null };

export type AddTaskCommentMutationVariables = Exact<{
  engagement: string;
  input: TaskCommentDraftInput;
}>;


export type AddTaskCommentMutation = { addTaskComment: { id: string } };

export type RemoveTaskCommentMutationVariables = Exact<{
  engagement: string;
  id: string;
}>;


export type RemoveTaskCommentMutation = { removeTaskComment: { id: string } };

export type RemoveTaskFileMutationVariables = Exact<{
  engagement: string;
  id: string;
}>;


export type RemoveTaskFileMutation = { removeTaskFile: boolean };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: SearchKind, id: string, title: string, where: string | null, engagement: string | null, bank: string | null }> };

export type DerivationPartsFragment = { figure: string, name: string, value: number | null, text: string | null, unit: string | null, method: string, methodVersion: string, formula: string, reference: string, page: string, content: string, seed: number | null, date: string | null, findings: Array<string>, inputs: Array<{ name: string, value: number | null, text: string | null, unit: string | null, weight: number | null, origin: InputOrigin, source: string | null, date: string | null, figure: string | null }> };

export type FrameEngagementsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameEngagementsQuery = { engagements: { nodes: Array<{ id: string, name: string, sample: boolean, organization: { id: string, name: string } }> } };

export type FrameEngagementQueryVariables = Exact<{
  engagement: string;
}>;


export type FrameEngagementQuery = { engagement: { id: string, name: string, sample: boolean, organization: { id: string, name: string }, stages: Array<{ id: Stage, state: StageProgress, verdict: VerdictKind | null, score: number | null }> } };

export type FindingsQueryVariables = Exact<{
  engagement: string;
}>;


export type FindingsQuery = { engagement: { id: string, allowed: Array<string> }, selection: { engagement: string, inputs: { size: RolloutSize, levers: Array<{ lever: string, weight: number, low: number, high: number }>, patterns: Array<{ pattern: string, score: number | null, low: number | null, high: number | null }>, questions: Array<{ question: string, level: number | null }>, facts: Array<{ fact: string, state: InventoryState, value: { number: number | null, flag: boolean | null, text: string | null, choices: Array<string> | null } | null }>, findings: Array<{ useCase: string, prerequisite: string, state: FoundState | null, threshold: number | null, reason: string | null, day: string | null }>, scores: Array<{ useCase: string, criterion: string, value: number | null, low: number | null, high: number | null, reason: string | null }>, settings: { useCases: Array<string> | null, size: RolloutSize | null, seed: number, criteria: Array<{ id: string, parent: string | null, kind: CriterionKind, lever: string | null, name: string | null, direction: CriterionDirection, weight: number | null, unsure: number, worst: number, best: number, enabled: boolean }> } }, findings: Array<{ id: string, recordedBy: string, recordedAt: string, finding: { useCase: string, prerequisite: string, state: FoundState | null, threshold: number | null, reason: string | null, day: string | null } }> } };

export type RecordFindingMutationVariables = Exact<{
  engagement: string;
  finding: FindingOutInput;
  seen?: Array<FindingOutInput> | FindingOutInput | null | undefined;
}>;


export type RecordFindingMutation = { recordFindings: { engagement: string } };

export type WithdrawFindingMutationVariables = Exact<{
  engagement: string;
  useCase: string;
  prerequisite: string;
}>;


export type WithdrawFindingMutation = { withdrawFinding: { engagement: string } };

export type UseCaseTextFragment = { id: string, name: string, summary: string, primaryLever: string, levers: Array<string>, patterns: Array<string>, platforms: Array<string>, typicalProblem: string, typicalIntegrations: Array<string>, antiPatterns: Array<string>, pilotDesign: string | null, policies: Array<string>, cases: Array<string>, basis: CatalogueBasis, prerequisites: Array<{ id: string, kind: PrerequisiteKind, text: string, appliesWhen: string | null, basis: CatalogueBasis, check: { kind: CheckKind, subject: string | null, operator: CheckOperator | null, flag: boolean | null, number: number | null, choice: string | null, ask: string | null } }>, benefitDrivers: Array<{ id: string, name: string, formula: string, sign: DriverSign, basis: CatalogueBasis, parameters: Array<{ name: string, unit: string, whereToLook: string }> }>, effort: { basis: CatalogueBasis, small: { definition: string, personWeeks: { optimistic: number, likely: number, pessimistic: number } }, medium: { definition: string, personWeeks: { optimistic: number, likely: number, pessimistic: number } }, large: { definition: string, personWeeks: { optimistic: number, likely: number, pessimistic: number } } }, risks: Array<{ id: string, category: string, risk: string, likelihood: number, impact: number, mitigations: Array<string>, basis: CatalogueBasis }>, kpis: Array<{ id: string, name: string, unit: string, direction: KpiDirection, definition: string, lead: boolean }>, rolloutStages: Array<{ order: number, name: string, roles: Array<string>, exitCriteria: string, leadKpi: string | null, basis: CatalogueBasis, weeks: { optimistic: number, likely: number, pessimistic: number } }>, training: Array<{ role: string, topics: Array<string> }>, evidence: Array<{ case: string, outcome: EvidenceOutcome, fact: string, title: string | null, url: string | null, basis: CatalogueBasis }> };

export type CatalogueOwnUseCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CatalogueOwnUseCasesQuery = { ownUseCases: { nodes: Array<{ id: string, version: number, updatedBy: string, updatedAt: string, useCase: { id: string, name: string, summary: string, primaryLever: string, levers: Array<string>, patterns: Array<string>, platforms: Array<string>, typicalProblem: string, typicalIntegrations: Array<string>, antiPatterns: Array<string>, pilotDesign: string | null, policies: Array<string>, cases: Array<string>, basis: CatalogueBasis, prerequisites: Array<{ id: string, kind: PrerequisiteKind, text: string, appliesWhen: string | null, basis: CatalogueBasis, check: { kind: CheckKind, subject: string | null, operator: CheckOperator | null, flag: boolean | null, number: number | null, choice: string | null, ask: string | null } }>, benefitDrivers: Array<{ id: string, name: string, formula: string, sign: DriverSign, basis: CatalogueBasis, parameters: Array<{ name: string, unit: string, whereToLook: string }> }>, effort: { basis: CatalogueBasis, small: { definition: string, personWeeks: { optimistic: number, likely: number, pessimistic: number } }, medium: { definition: string, personWeeks: { optimistic: number, likely: number, pessimistic: number } }, large: { definition: string, personWeeks: { optimistic: number, likely: number, pessimistic: number } } }, risks: Array<{ id: string, category: string, risk: string, likelihood: number, impact: number, mitigations: Array<string>, basis: CatalogueBasis }>, kpis: Array<{ id: string, name: string, unit: string, direction: KpiDirection, definition: string, lead: boolean }>, rolloutStages: Array<{ order: number, name: string, roles: Array<string>, exitCriteria: string, leadKpi: string | null, basis: CatalogueBasis, weeks: { optimistic: number, likely: number, pessimistic: number } }>, training: Array<{ role: string, topics: Array<string> }>, evidence: Array<{ case: string, outcome: EvidenceOutcome, fact: string, title: string | null, url: string | null, basis: CatalogueBasis }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddOwnUseCaseMutationVariables = Exact<{
  useCase: UseCaseInput;
}>;


export type AddOwnUseCaseMutation = { addOwnUseCase: { id: string, useCaseId: string, version: number } };

export type ChangeOwnUseCaseMutationVariables = Exact<{
  id: string;
  version: number;
  useCase: UseCaseInput;
}>;


export type ChangeOwnUseCaseMutation = { changeOwnUseCase: { id: string, useCaseId: string, version: number } };

export type RemoveOwnUseCaseMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveOwnUseCaseMutation = { removeOwnUseCase: string };

export type PlatformChoicePartsFragment = { useCase: string, version: number, updatedBy: string | null, updatedAt: string | null, choice: { platforms: Array<string> | null, mustHaves: Array<PlatformTraitName>, needsMustHold: boolean, strict: boolean, weights: Array<{ criterion: PlatformCriterion, weight: number }>, minimums: Array<{ criterion: PlatformCriterion, score: number }>, scores: Array<{ platform: string, criterion: PlatformCriterion, score: number | null, reason: string | null }>, answers: Array<{ platform: string, about: string, holds: boolean | null, reason: string | null }> } };

export type PlatformChoicePageQueryVariables = Exact<{
  engagement: string;
  useCase: string;
}>;


export type PlatformChoicePageQuery = { engagement: { id: string, allowed: Array<string> }, platformChoice: { useCase: string, version: number, updatedBy: string | null, updatedAt: string | null, choice: { platforms: Array<string> | null, mustHaves: Array<PlatformTraitName>, needsMustHold: boolean, strict: boolean, weights: Array<{ criterion: PlatformCriterion, weight: number }>, minimums: Array<{ criterion: PlatformCriterion, score: number }>, scores: Array<{ platform: string, criterion: PlatformCriterion, score: number | null, reason: string | null }>, answers: Array<{ platform: string, about: string, holds: boolean | null, reason: string | null }> } } };

export type SavePlatformChoiceMutationVariables = Exact<{
  engagement: string;
  useCase: string;
  choice: PlatformChoiceInput;
  version: number;
}>;


export type SavePlatformChoiceMutation = { savePlatformChoice: { useCase: string, version: number, updatedBy: string | null, updatedAt: string | null, choice: { platforms: Array<string> | null, mustHaves: Array<PlatformTraitName>, needsMustHold: boolean, strict: boolean, weights: Array<{ criterion: PlatformCriterion, weight: number }>, minimums: Array<{ criterion: PlatformCriterion, score: number }>, scores: Array<{ platform: string, criterion: PlatformCriterion, score: number | null, reason: string | null }>, answers: Array<{ platform: string, about: string, holds: boolean | null, reason: string | null }> } } };

export type SettingsPartsFragment = { useCases: Array<string> | null, size: RolloutSize | null, seed: number, criteria: Array<{ id: string, parent: string | null, kind: CriterionKind, lever: string | null, name: string | null, direction: CriterionDirection, weight: number | null, unsure: number, worst: number, best: number, enabled: boolean }> };

export type InputsPartsFragment = { size: RolloutSize, levers: Array<{ lever: string, weight: number, low: number, high: number }>, patterns: Array<{ pattern: string, score: number | null, low: number | null, high: number | null }>, questions: Array<{ question: string, level: number | null }>, facts: Array<{ fact: string, state: InventoryState, value: { number: number | null, flag: boolean | null, text: string | null, choices: Array<string> | null } | null }>, findings: Array<{ useCase: string, prerequisite: string, state: FoundState | null, threshold: number | null, reason: string | null, day: string | null }>, scores: Array<{ useCase: string, criterion: string, value: number | null, low: number | null, high: number | null, reason: string | null }>, settings: { useCases: Array<string> | null, size: RolloutSize | null, seed: number, criteria: Array<{ id: string, parent: string | null, kind: CriterionKind, lever: string | null, name: string | null, direction: CriterionDirection, weight: number | null, unsure: number, worst: number, best: number, enabled: boolean }> } };

export type DecisionPartsFragment = { id: string, about: DecisionAbout, useCase: string | null, chosen: Array<string>, reason: string, decidedBy: string, decidedOn: string, recordedBy: string, recordedAt: string, fingerprint: string, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null, result: { winner: string | null, verdict: RankingVerdict | null, confidence: number | null } | null };

export type SelectionQueryVariables = Exact<{
  engagement: string;
}>;


export type SelectionQuery = { engagement: { id: string, allowed: Array<string>, sample: boolean }, selection: { engagement: string, version: number, updatedBy: string | null, updatedAt: string | null, isStale: boolean, changes: Array<{ code: string, at: string, before: string | null, after: string | null }>, settings: { useCases: Array<string> | null, size: RolloutSize | null, seed: number, criteria: Array<{ id: string, parent: string | null, kind: CriterionKind, lever: string | null, name: string | null, direction: CriterionDirection, weight: number | null, unsure: number, worst: number, best: number, enabled: boolean }> }, inputs: { size: RolloutSize, levers: Array<{ lever: string, weight: number, low: number, high: number }>, patterns: Array<{ pattern: string, score: number | null, low: number | null, high: number | null }>, questions: Array<{ question: string, level: number | null }>, facts: Array<{ fact: string, state: InventoryState, value: { number: number | null, flag: boolean | null, text: string | null, choices: Array<string> | null } | null }>, findings: Array<{ useCase: string, prerequisite: string, state: FoundState | null, threshold: number | null, reason: string | null, day: string | null }>, scores: Array<{ useCase: string, criterion: string, value: number | null, low: number | null, high: number | null, reason: string | null }>, settings: { useCases: Array<string> | null, size: RolloutSize | null, seed: number, criteria: Array<{ id: string, parent: string | null, kind: CriterionKind, lever: string | null, name: string | null, direction: CriterionDirection, weight: number | null, unsure: number, worst: number, best: number, enabled: boolean }> } }, decisions: Array<{ id: string, about: DecisionAbout, useCase: string | null, chosen: Array<string>, reason: string, decidedBy: string, decidedOn: string, recordedBy: string, recordedAt: string, fingerprint: string, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null, result: { winner: string | null, verdict: RankingVerdict | null, confidence: number | null } | null }> } };

export type SaveSelectionMutationVariables = Exact<{
  engagement: string;
  settings: SelectionSettingsInput;
  version: number;
}>;


export type SaveSelectionMutation = { saveSelection: { engagement: string, version: number, settings: { useCases: Array<string> | null, size: RolloutSize | null, seed: number, criteria: Array<{ id: string, parent: string | null, kind: CriterionKind, lever: string | null, name: string | null, direction: CriterionDirection, weight: number | null, unsure: number, worst: number, best: number, enabled: boolean }> } } };

export type DecideMutationVariables = Exact<{
  engagement: string;
  input: DecisionInput;
}>;


export type DecideMutation = { decide: { id: string, about: DecisionAbout, useCase: string | null, chosen: Array<string>, reason: string, decidedBy: string, decidedOn: string, recordedBy: string, recordedAt: string, fingerprint: string, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null, result: { winner: string | null, verdict: RankingVerdict | null, confidence: number | null } | null } };

export type WithdrawDecisionMutationVariables = Exact<{
  engagement: string;
  decision: string;
  reason: string;
}>;


export type WithdrawDecisionMutation = { withdrawDecision: { id: string, about: DecisionAbout, useCase: string | null, chosen: Array<string>, reason: string, decidedBy: string, decidedOn: string, recordedBy: string, recordedAt: string, fingerprint: string, withdrawnAt: string | null, withdrawnBy: string | null, withdrawnReason: string | null, result: { winner: string | null, verdict: RankingVerdict | null, confidence: number | null } | null } };

export type DecisionInputsQueryVariables = Exact<{
  engagement: string;
}>;


export type DecisionInputsQuery = { selection: { engagement: string, decisions: Array<{ id: string, inputs: { size: RolloutSize, levers: Array<{ lever: string, weight: number, low: number, high: number }>, patterns: Array<{ pattern: string, score: number | null, low: number | null, high: number | null }>, questions: Array<{ question: string, level: number | null }>, facts: Array<{ fact: string, state: InventoryState, value: { number: number | null, flag: boolean | null, text: string | null, choices: Array<string> | null } | null }>, findings: Array<{ useCase: string, prerequisite: string, state: FoundState | null, threshold: number | null, reason: string | null, day: string | null }>, scores: Array<{ useCase: string, criterion: string, value: number | null, low: number | null, high: number | null, reason: string | null }>, settings: { useCases: Array<string> | null, size: RolloutSize | null, seed: number, criteria: Array<{ id: string, parent: string | null, kind: CriterionKind, lever: string | null, name: string | null, direction: CriterionDirection, weight: number | null, unsure: number, worst: number, best: number, enabled: boolean }> } } }> } };

export type StateScoresMutationVariables = Exact<{
  engagement: string;
  scores: Array<StatedScoreInput> | StatedScoreInput;
}>;


export type StateScoresMutation = { stateScores: { engagement: string } };

export type WithdrawScoreMutationVariables = Exact<{
  engagement: string;
  useCase: string;
  criterion: string;
}>;


export type WithdrawScoreMutation = { withdrawScore: { engagement: string } };

export type BrandQueryVariables = Exact<{ [key: string]: never; }>;


export type BrandQuery = { brand: { colour: string | null, logo: string | null, version: number } };

export type WorkspaceToNameQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceToNameQuery = { workspace: { id: string, name: string, version: number } };

export type SaveBrandMutationVariables = Exact<{
  input: BrandInput;
  version: number;
}>;


export type SaveBrandMutation = { saveBrand: { colour: string | null, logo: string | null, version: number } };

export type RenameWorkspaceMutationVariables = Exact<{
  name: string;
  version: number;
}>;


export type RenameWorkspaceMutation = { renameWorkspace: { id: string, name: string, version: number } };

export type WorkspaceMailQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceMailQuery = { workspace: { id: string, sendsMail: boolean } };

export type MailInvitationMutationVariables = Exact<{
  id: string;
}>;


export type MailInvitationMutation = { mailInvitation: { id: string } };

export type MembersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MembersQuery = { members: { totalCount: number, nodes: Array<{ id: string, name: string, email: string, role: MemberRole, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: { nodes: Array<{ id: string, engagementId: string | null, memberRole: MemberRole, engagementRole: EngagementRole | null, email: string | null, expiresAt: string, usedAt: string | null }> } };

export type EngagementChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type EngagementChoicesQuery = { engagements: { nodes: Array<{ id: string, name: string, organization: { id: string, name: string } }> } };

export type EngagementTeamQueryVariables = Exact<{
  engagement: string;
}>;


export type EngagementTeamQuery = { engagement: { id: string, name: string, allowed: Array<string>, team: { nodes: Array<{ id: string, role: EngagementRole, member: { id: string, name: string, email: string } }> } } };

export type InviteMemberMutationVariables = Exact<{
  role: MemberRole;
  email?: string | null | undefined;
}>;


export type InviteMemberMutation = { inviteMember: { url: string, invitation: { id: string } } };

export type InviteToEngagementMutationVariables = Exact<{
  engagement: string;
  role: EngagementRole;
  email?: string | null | undefined;
}>;


export type InviteToEngagementMutation = { inviteToEngagement: { url: string, invitation: { id: string } } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: boolean };

export type ChangeMemberRoleMutationVariables = Exact<{
  member: string;
  role: MemberRole;
}>;


export type ChangeMemberRoleMutation = { changeMemberRole: { id: string, role: MemberRole } };

export type RemoveMemberMutationVariables = Exact<{
  member: string;
}>;


export type RemoveMemberMutation = { removeMember: boolean };

export type ChangeEngagementRoleMutationVariables = Exact<{
  engagement: string;
  member: string;
  role: EngagementRole;
}>;


export type ChangeEngagementRoleMutation = { changeEngagementRole: { id: string, role: EngagementRole } };

export type RemoveFromEngagementMutationVariables = Exact<{
  engagement: string;
  member: string;
}>;


export type RemoveFromEngagementMutation = { removeFromEngagement: boolean };

export type OverviewQueryVariables = Exact<{
  engagement: string;
}>;


export type OverviewQuery = { engagement: { id: string, name: string, aim: string | null, version: number, sample: boolean, allowed: Array<string>, organization: { id: string, name: string, version: number }, rounds: { totalCount: number }, stages: Array<{ id: Stage, state: StageProgress, verdict: VerdictKind | null, score: number | null, businessCase: { approved: number | null, isChanged: boolean, staleSince: string | null, headline: { currency: string, countedCount: number, driverCount: number, npv: { value: number | null }, payback: { value: number | null } } } | null, plan: { finish: string, tasks: number, done: number, late: number, missed: number, staleBecause: Array<PlanStaleReason> } | null }>, nextActions: Array<{ id: string, code: NextActionCode, count: number | null, round: string | null, roundName: string | null }>, latestVerdict: { round: string, roundName: string, kind: RoundKind, provisional: boolean, closedAt: string | null, score: number | null, scoreLow: number | null, scoreHigh: number | null, coverage: number | null, verdict: { kind: VerdictKind, view: VerdictView, readyPatterns: Array<string>, conditionalPatterns: Array<string>, notReadyPatterns: Array<string>, undecidedPatterns: Array<string>, blockers: Array<string>, strengths: Array<string> } } | null } };

export type ActivityQueryVariables = Exact<{
  engagement: string;
}>;


export type ActivityQuery = { engagement: { id: string, activity: { nodes: Array<{ id: string, at: string, actor: string, action: string, subject: string, changes: Array<{ field: string, before: string | null, after: string | null }> }> } } };

export type UpdateEngagementMutationVariables = Exact<{
  engagement: string;
  name: string;
  aim?: string | null | undefined;
  version: number;
}>;


export type UpdateEngagementMutation = { updateEngagement: { id: string, name: string, aim: string | null, version: number } };

export type EngagementCardFragment = { id: string, name: string, aim: string | null, sample: boolean, createdAt: string, organization: { id: string, name: string }, stages: Array<{ id: Stage, state: StageProgress, verdict: VerdictKind | null, score: number | null }>, nextActions: Array<{ id: string, code: NextActionCode, count: number | null, round: string | null, roundName: string | null }> };

export type PortfolioQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PortfolioQuery = { engagements: { totalCount: number, nodes: Array<{ id: string, name: string, aim: string | null, sample: boolean, createdAt: string, organization: { id: string, name: string }, stages: Array<{ id: Stage, state: StageProgress, verdict: VerdictKind | null, score: number | null }>, nextActions: Array<{ id: string, code: NextActionCode, count: number | null, round: string | null, roundName: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PortfolioOrganizationsQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfolioOrganizationsQuery = { organizations: { nodes: Array<{ id: string, name: string, sample: boolean }> } };

export type CreateOrganizationMutationVariables = Exact<{
  input: OrganizationInput;
}>;


export type CreateOrganizationMutation = { createOrganization: { id: string } };

export type CreateEngagementMutationVariables = Exact<{
  organization: string;
  name: string;
  aim?: string | null | undefined;
}>;


export type CreateEngagementMutation = { createEngagement: { id: string } };

export type AddSampleMutationVariables = Exact<{ [key: string]: never; }>;


export type AddSampleMutation = { addSample: { id: string } };

export type RemoveSampleMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveSampleMutation = { removeSample: boolean };

export type WorkspaceRetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceRetentionQuery = { workspace: { id: string, retentionMonths: number | null, version: number } };

export type SaveRetentionMutationVariables = Exact<{
  months?: number | null | undefined;
  version: number;
}>;


export type SaveRetentionMutation = { saveRetention: { id: string, retentionMonths: number | null, version: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GoalSheetFragmentDoc = new TypedDocumentString(`
    fragment GoalSheet on Goal {
  id
  name
  note
  perspective
  owner
  measure
  starter
  version
  createdBy
  createdAt
}
    `, {"fragmentName":"GoalSheet"}) as unknown as TypedDocumentString<GoalSheetFragment, unknown>;
export const ContributionSheetFragmentDoc = new TypedDocumentString(`
    fragment ContributionSheet on GoalContribution {
  id
  goal
  lever
  strength
  reason
  confirmed
  version
  updatedBy
  updatedAt
}
    `, {"fragmentName":"ContributionSheet"}) as unknown as TypedDocumentString<ContributionSheetFragment, unknown>;
export const WeighingLineFragmentDoc = new TypedDocumentString(`
    fragment WeighingLine on Weighing {
  id
  name
  method
  phase
  createdAt
  createdBy
  closedAt
  goals {
    id
    name
  }
  participants {
    id
    name
    answered
    asked
    state
    finishedAt
  }
}
    `, {"fragmentName":"WeighingLine"}) as unknown as TypedDocumentString<WeighingLineFragment, unknown>;
export const LeverSheetFragmentDoc = new TypedDocumentString(`
    fragment LeverSheet on LeverWeights {
  levers {
    lever
    weight
    low
    high
    byGoal {
      goal
      share
    }
  }
  findings {
    code
    at
    detail
  }
}
    `, {"fragmentName":"LeverSheet"}) as unknown as TypedDocumentString<LeverSheetFragment, unknown>;
export const ParticipantRowFragmentDoc = new TypedDocumentString(`
    fragment ParticipantRow on Participant {
  id
  name
  weight
  answered
  asked
  state
  finishedAt
  version
  link {
    url
    text
  }
  weights {
    weights {
      goal
      weight
    }
    consistency {
      ratio
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
}
    `, {"fragmentName":"ParticipantRow"}) as unknown as TypedDocumentString<ParticipantRowFragment, unknown>;
export const GroupSheetFragmentDoc = new TypedDocumentString(`
    fragment GroupSheet on GroupWeights {
  consensus
  counted
  goals {
    goal
    weight
    low
    high
    agreement
  }
  people {
    participant
    weights {
      goal
      weight
    }
  }
  disagreements {
    kind
    goal
    second
    low
    high
    lowest
    highest
  }
  consistency {
    ratio
    verdict
    revisit {
      first
      second
      said
      implied
    }
  }
  findings {
    code
    at
    detail
  }
}
    `, {"fragmentName":"GroupSheet"}) as unknown as TypedDocumentString<GroupSheetFragment, unknown>;
export const WeighingSheetFragmentDoc = new TypedDocumentString(`
    fragment WeighingSheet on Weighing {
  id
  name
  method
  phase
  asked
  createdAt
  createdBy
  closedAt
  reopenedBecause
  version
  goals {
    id
    name
    note
    perspective
  }
  participants {
    ...ParticipantRow
  }
  group {
    ...GroupSheet
  }
}
    fragment GroupSheet on GroupWeights {
  consensus
  counted
  goals {
    goal
    weight
    low
    high
    agreement
  }
  people {
    participant
    weights {
      goal
      weight
    }
  }
  disagreements {
    kind
    goal
    second
    low
    high
    lowest
    highest
  }
  consistency {
    ratio
    verdict
    revisit {
      first
      second
      said
      implied
    }
  }
  findings {
    code
    at
    detail
  }
}
fragment ParticipantRow on Participant {
  id
  name
  weight
  answered
  asked
  state
  finishedAt
  version
  link {
    url
    text
  }
  weights {
    weights {
      goal
      weight
    }
    consistency {
      ratio
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
}`, {"fragmentName":"WeighingSheet"}) as unknown as TypedDocumentString<WeighingSheetFragment, unknown>;
export const OwnBankSheetFragmentDoc = new TypedDocumentString(`
    fragment OwnBankSheet on OwnBank {
  id
  label
  name
  state
  version
  begunFrom
  findings {
    code
    at
    detail
  }
}
    `, {"fragmentName":"OwnBankSheet"}) as unknown as TypedDocumentString<OwnBankSheetFragment, unknown>;
export const BankTextFragmentDoc = new TypedDocumentString(`
    fragment BankText on QuestionBank {
  basis
  weightScale
  weightingReason
  levels {
    level
    name
  }
  audiences {
    audience
    name
  }
  patterns {
    id
    name
  }
  thresholds {
    pilotScore
    conditionalScore
    blockerGapLevels
    blockerWeight
    blockersAllowed
    coverageFloor
    weightFloor
    anonymityFloor
    secondsPerQuestion
    leaderMinutes
    reason
    basis
  }
  dimensions {
    id
    name
    description
    weight
    weightReason
    target
    targetReason
    basis
    questions {
      id
      text
      whyItMatters
      levels {
        level
        observable
      }
      weight
      weightReason
      patternWeights {
        pattern
        weight
      }
      evidenceToAsk
      audiences
      groundedIn {
        model
        element
      }
      recommendation {
        appliesWhenLevelAtMost
        action
        effortPersonWeeks {
          optimistic
          likely
          pessimistic
        }
        ownerRole
        expectedLiftLevels
        basis
      }
    }
  }
}
    `, {"fragmentName":"BankText"}) as unknown as TypedDocumentString<BankTextFragment, unknown>;
export const ScoreBesideFragmentDoc = new TypedDocumentString(`
    fragment ScoreBeside on UpgradedScore {
  id
  name
  before
  after
  targetBefore
  targetAfter
  kindBefore
  kindAfter
}
    `, {"fragmentName":"ScoreBeside"}) as unknown as TypedDocumentString<ScoreBesideFragment, unknown>;
export const MovePartsFragmentDoc = new TypedDocumentString(`
    fragment MoveParts on Move {
  figure
  name
  standing
  reason
  difference
  differenceLow
  differenceHigh
  questions
  before {
    status
    score
    scoreLow
    scoreHigh
  }
  after {
    status
    score
    scoreLow
    scoreHigh
  }
}
    `, {"fragmentName":"MoveParts"}) as unknown as TypedDocumentString<MovePartsFragment, unknown>;
export const OwnEvidenceFragmentDoc = new TypedDocumentString(`
    fragment OwnEvidence on Evidence {
  id
  sentAs
  question
  kind
  name
  url
  bytes
}
    `, {"fragmentName":"OwnEvidence"}) as unknown as TypedDocumentString<OwnEvidenceFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on Figure {
  status
  mean
  meanLow
  meanHigh
  score
  scoreLow
  scoreHigh
  median
  distribution {
    level
    count
  }
  coverage
  agreement
  respondents
}
    `, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const RoundLettersFragmentDoc = new TypedDocumentString(`
    fragment RoundLetters on Round {
  id
  mail {
    canSend
    uninvited
    unfinished
    withoutAddress
    remindDays
    letters {
      kind
      state
      reason
      count
    }
  }
}
    `, {"fragmentName":"RoundLetters"}) as unknown as TypedDocumentString<RoundLettersFragment, unknown>;
export const RoundProgressFragmentDoc = new TypedDocumentString(`
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
    `, {"fragmentName":"RoundProgress"}) as unknown as TypedDocumentString<RoundProgressFragment, unknown>;
export const LateAnswersFragmentDoc = new TypedDocumentString(`
    fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}
    `, {"fragmentName":"LateAnswers"}) as unknown as TypedDocumentString<LateAnswersFragment, unknown>;
export const RoundSheetFragmentDoc = new TypedDocumentString(`
    fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`, {"fragmentName":"RoundSheet"}) as unknown as TypedDocumentString<RoundSheetFragment, unknown>;
export const RespondentRowFragmentDoc = new TypedDocumentString(`
    fragment RespondentRow on Respondent {
  id
  audience
  label
  name
  email
  language
  state
  answered
  asked
  letter {
    kind
    state
    reason
  }
  link {
    url
    text
  }
}
    `, {"fragmentName":"RespondentRow"}) as unknown as TypedDocumentString<RespondentRowFragment, unknown>;
export const EstimatePartsFragmentDoc = new TypedDocumentString(`
    fragment EstimateParts on Estimate {
  useCase
  name
  low
  likely
  high
  source
  owner
  date
  confirmed
  origin
}
    `, {"fragmentName":"EstimateParts"}) as unknown as TypedDocumentString<EstimatePartsFragment, unknown>;
export const BusinessCasePartsFragmentDoc = new TypedDocumentString(`
    fragment BusinessCaseParts on BusinessCase {
  settings {
    currency
    start
    horizonYears
    discountRate
    inflation
    tax {
      rate
      writeOffYears
    }
    counted
    iterations
    seed
    repairCorrelations
  }
  useCases
  estimates {
    ...EstimateParts
  }
  ownParameters {
    name
    label
    unit
    whereToGetIt
    useCase
  }
  ownDrivers {
    id
    key
    name
    expression
    unit
    meaning
    doubt
    sign
    kind
    category
    option
    useCase
  }
  leftOut {
    useCase
    driver
    reason
  }
  phasing {
    useCase
    spendFrom
    spendMonths
    effectFrom
    rampMonths
  }
  correlations {
    a {
      useCase
      name
    }
    b {
      useCase
      name
    }
    coefficient
  }
  sharedCauses {
    name
    parameters {
      of {
        useCase
        name
      }
      loading
    }
  }
  scenarios {
    id
    name
    lean
    overrides {
      of {
        useCase
        name
      }
      value
    }
  }
  alternatives {
    useCase
    name
  }
}
    fragment EstimateParts on Estimate {
  useCase
  name
  low
  likely
  high
  source
  owner
  date
  confirmed
  origin
}`, {"fragmentName":"BusinessCaseParts"}) as unknown as TypedDocumentString<BusinessCasePartsFragment, unknown>;
export const CapacityDocumentFieldsFragmentDoc = new TypedDocumentString(`
    fragment CapacityDocumentFields on CapacityDocument {
  capacity {
    delivery
    sizeGb
    streamMbps
    streamHours
    deliveriesPerYear
    sites {
      name
      count
      clients
      wanDownMbps
      wanUpMbps
    }
    serverUplinkMbps
    clientDownloadMbps
    peers {
      uploadMbps
      efficiency
      presentShare
      leavePerHour
      connectableAtSite
      acrossSites
      connectableBetweenSites
      relayedShare
      relayMbps
    }
    cache {
      hitShare
      uplinkMbps
    }
    prices {
      serverPerGb
      wanPerGb
      relayPerGb
      cachePerSiteYear
      peersPerClientYear
      peersPerYear
    }
    presenceByHour
  }
  availability {
    needed
    copies
    unavailability
    alwaysOn
    groups {
      name
      peers
      presence
    }
  }
}
    `, {"fragmentName":"CapacityDocumentFields"}) as unknown as TypedDocumentString<CapacityDocumentFieldsFragment, unknown>;
export const ApprovalPartsFragmentDoc = new TypedDocumentString(`
    fragment ApprovalParts on ApprovedCase {
  id
  number
  note
  caseVersion
  approvedBy
  approvedAt
  fingerprint
  withdrawnAt
  withdrawnBy
  withdrawnReason
  headline {
    currency
    discountRate
    horizonYears
    countedCount
    driverCount
    net
    npv {
      value
      reason
    }
    irr {
      value
      reason
      roots
    }
    payback {
      value
      reason
    }
    benefitCostRatio {
      value
      reason
    }
  }
}
    `, {"fragmentName":"ApprovalParts"}) as unknown as TypedDocumentString<ApprovalPartsFragment, unknown>;
export const CitationRowFragmentDoc = new TypedDocumentString(`
    fragment CitationRow on Citation {
  id
  caseId
  caseTitle
  caseStatus
  about
  name
  reference
  note
  stance
  version
  createdAt
  createdBy
}
    `, {"fragmentName":"CitationRow"}) as unknown as TypedDocumentString<CitationRowFragment, unknown>;
export const CaseTextFragmentDoc = new TypedDocumentString(`
    fragment CaseText on CaseStudy {
  id
  title
  organization
  industry
  place
  regions
  organizationSize
  startYear
  endYear
  status
  statusAsOf
  statusBasis
  statusReason
  patterns
  levers
  constraints
  readingBasis
  problem
  approach
  outcomes {
    metric
    value
    unit
    baseline
    basis
    sourceRefs
    note
  }
  lessons {
    area
    text
    sourceRefs
  }
  copy
  avoid
  adviceBasis
  sources {
    title
    publisher
    year
    url
    basis
    supports
  }
}
    `, {"fragmentName":"CaseText"}) as unknown as TypedDocumentString<CaseTextFragment, unknown>;
export const GroupPartsFragmentDoc = new TypedDocumentString(`
    fragment GroupParts on StakeholderGroup {
  id
  name
  size
  overlaps {
    group
    people
  }
  sites
  languages
  sponsor
  representation
  roles
  useCases
  influence
  attitude
  note
}
    `, {"fragmentName":"GroupParts"}) as unknown as TypedDocumentString<GroupPartsFragment, unknown>;
export const ImpactPartsFragmentDoc = new TypedDocumentString(`
    fragment ImpactParts on StatedImpact {
  id
  group
  aspect
  level
  reason
}
    `, {"fragmentName":"ImpactParts"}) as unknown as TypedDocumentString<ImpactPartsFragment, unknown>;
export const SponsorPartsFragmentDoc = new TypedDocumentString(`
    fragment SponsorParts on Sponsor {
  id
  name
  position
  kind
  stance
  hoursPerMonth
  awayFrom
  awayUntil
  note
}
    `, {"fragmentName":"SponsorParts"}) as unknown as TypedDocumentString<SponsorPartsFragment, unknown>;
export const CommunicationPartsFragmentDoc = new TypedDocumentString(`
    fragment CommunicationParts on Communication {
  id
  title
  groups
  step
  sponsor
  sender
  channel
  when {
    day
    task
    side
    offsetDays
  }
  hours
  feedback
  texts {
    language
    subject
    text
  }
  wave
  state
  sentOn
  origin {
    rule
    note
  }
}
    `, {"fragmentName":"CommunicationParts"}) as unknown as TypedDocumentString<CommunicationPartsFragment, unknown>;
export const CoursePartsFragmentDoc = new TypedDocumentString(`
    fragment CourseParts on Course {
  id
  title
  topics
  roles
  groups
  useCases
  minutes
  link
  isRequired
  validMonths
  passPercent
  questions {
    id
    text
    options
    right
  }
  origin
}
    `, {"fragmentName":"CourseParts"}) as unknown as TypedDocumentString<CoursePartsFragment, unknown>;
export const SessionPartsFragmentDoc = new TypedDocumentString(`
    fragment SessionParts on TrainingSession {
  id
  course
  day
  startsAt
  timeZone
  minutes
  place
  trainer
  seats
  groups
}
    `, {"fragmentName":"SessionParts"}) as unknown as TypedDocumentString<SessionPartsFragment, unknown>;
export const ExceptionPartsFragmentDoc = new TypedDocumentString(`
    fragment ExceptionParts on PolicyException {
  id
  policy
  group
  person
  reason
  instead
  until
  grantedBy
}
    `, {"fragmentName":"ExceptionParts"}) as unknown as TypedDocumentString<ExceptionPartsFragment, unknown>;
export const PulsePartsFragmentDoc = new TypedDocumentString(`
    fragment PulseParts on Pulse {
  id
  name
  groups
  opensOn
  closesOn
  floor
  takesOpenLink
  asksWords
  isClosed
}
    `, {"fragmentName":"PulseParts"}) as unknown as TypedDocumentString<PulsePartsFragment, unknown>;
export const ResistancePartsFragmentDoc = new TypedDocumentString(`
    fragment ResistanceParts on Resistance {
  id
  group
  heardOn
  heard
  step
  strength
  response
  owner
  dueOn
  state
}
    `, {"fragmentName":"ResistanceParts"}) as unknown as TypedDocumentString<ResistancePartsFragment, unknown>;
export const FeedbackEntryFragmentDoc = new TypedDocumentString(`
    fragment FeedbackEntry on FeedbackKept {
  id
  text
  givenOn
  version
  handling {
    theme
    state
    answer
    task
    group
  }
}
    `, {"fragmentName":"FeedbackEntry"}) as unknown as TypedDocumentString<FeedbackEntryFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on AffectedPerson {
  id
  name
  email
  number
  language
  groups
  roles
  site
  version
}
    `, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const PolicyPartsFragmentDoc = new TypedDocumentString(`
    fragment PolicyParts on Policy {
  id
  kind
  owner
  texts {
    language
    title
    text
  }
  groups
  roles
  useCases
  answerWithinDays
  isRequired
  origin
}
    `, {"fragmentName":"PolicyParts"}) as unknown as TypedDocumentString<PolicyPartsFragment, unknown>;
export const VersionOfPolicyFragmentDoc = new TypedDocumentString(`
    fragment VersionOfPolicy on PolicyVersion {
  id
  number
  hash
  isEditorial
  concerns
  writtenBy
  approvedBy
  approvedAt
  publishedBy
  publishedAt
  withdrawnAt
  content {
    ...PolicyParts
  }
}
    fragment PolicyParts on Policy {
  id
  kind
  owner
  texts {
    language
    title
    text
  }
  groups
  roles
  useCases
  answerWithinDays
  isRequired
  origin
}`, {"fragmentName":"VersionOfPolicy"}) as unknown as TypedDocumentString<VersionOfPolicyFragment, unknown>;
export const PulseGroupResultFragmentDoc = new TypedDocumentString(`
    fragment PulseGroupResult on PulseOfGroup {
  group
  steps {
    step
    state
    answers
    mean
    low
    high
    agreement
    counts
  }
  stuck {
    state
    step
  }
}
    `, {"fragmentName":"PulseGroupResult"}) as unknown as TypedDocumentString<PulseGroupResultFragment, unknown>;
export const TakenPartsFragmentDoc = new TypedDocumentString(`
    fragment TakenParts on Taken {
  batch
  added
  corrected
  unchanged
  rejected
  rejections {
    row
    code
    detail
  }
}
    `, {"fragmentName":"TakenParts"}) as unknown as TypedDocumentString<TakenPartsFragment, unknown>;
export const KpiPartsFragmentDoc = new TypedDocumentString(`
    fragment KpiParts on Kpi {
  baseline {
    from
    note
    to
    value
  }
  cadence
  definition
  dimension
  direction
  formula
  gathering
  id
  isLead
  key
  name
  origin {
    kpi
    useCase
  }
  owner
  staleAfterDays
  targets {
    day
    value
  }
  tests
  thresholds {
    act
    watch
  }
  unit
}
    `, {"fragmentName":"KpiParts"}) as unknown as TypedDocumentString<KpiPartsFragment, unknown>;
export const EventPartsFragmentDoc = new TypedDocumentString(`
    fragment EventParts on MetricsEvent {
  day
  id
  kind
  kpis
  rebases
  title
  why
}
    `, {"fragmentName":"EventParts"}) as unknown as TypedDocumentString<EventPartsFragment, unknown>;
export const FeedPartsFragmentDoc = new TypedDocumentString(`
    fragment FeedParts on Feed {
  backFillDays
  id
  isOn
  kpi
  memberLabel
  name
  query
  server
  stepMinutes
}
    `, {"fragmentName":"FeedParts"}) as unknown as TypedDocumentString<FeedPartsFragment, unknown>;
export const SignalNotePartsFragmentDoc = new TypedDocumentString(`
    fragment SignalNoteParts on SignalNote {
  action
  dueOn
  event
  id
  kpi
  member
  note
  owner
  since
  state
}
    `, {"fragmentName":"SignalNoteParts"}) as unknown as TypedDocumentString<SignalNotePartsFragment, unknown>;
export const ExperimentPartsFragmentDoc = new TypedDocumentString(`
    fragment ExperimentParts on Experiment {
  endedOn
  expectation
  id
  kpi
  measure
  note
  origin {
    kind
    ref
  }
  owner
  startedOn
  state
}
    `, {"fragmentName":"ExperimentParts"}) as unknown as TypedDocumentString<ExperimentPartsFragment, unknown>;
export const PredictionPartsFragmentDoc = new TypedDocumentString(`
    fragment PredictionParts on Prediction {
  author
  chance
  dueOn
  id
  kpi
  madeOn
  outcome {
    happened
    note
    on
    value
  }
  range {
    coverage
    high
    low
  }
  source
  statement
}
    `, {"fragmentName":"PredictionParts"}) as unknown as TypedDocumentString<PredictionPartsFragment, unknown>;
export const DashboardPartsFragmentDoc = new TypedDocumentString(`
    fragment DashboardParts on Dashboard {
  audience
  id
  name
  tiles {
    id
    kind
    kpi
    width
  }
}
    `, {"fragmentName":"DashboardParts"}) as unknown as TypedDocumentString<DashboardPartsFragment, unknown>;
export const AdoptionPartsFragmentDoc = new TypedDocumentString(`
    fragment AdoptionParts on AdoptionPlan {
  activeKpi
  counted
  eligible {
    count
    member
  }
  goals {
    count
    day
  }
  id
  lapsedKpi
  name
}
    `, {"fragmentName":"AdoptionParts"}) as unknown as TypedDocumentString<AdoptionPartsFragment, unknown>;
export const BenefitLinkPartsFragmentDoc = new TypedDocumentString(`
    fragment BenefitLinkParts on BenefitLink {
  confidence
  factor
  id
  kpi
  parameter
  why
}
    `, {"fragmentName":"BenefitLinkParts"}) as unknown as TypedDocumentString<BenefitLinkPartsFragment, unknown>;
export const ReviewPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewParts on MetricsReview {
  day
  decisions {
    leadsTo
    ref
    text
  }
  id
  summary
  title
}
    `, {"fragmentName":"ReviewParts"}) as unknown as TypedDocumentString<ReviewPartsFragment, unknown>;
export const SeriesPartsFragmentDoc = new TypedDocumentString(`
    fragment SeriesParts on Series {
  kpi
  member
  latestAt
  days {
    day
    count
    sum
    last
  }
}
    `, {"fragmentName":"SeriesParts"}) as unknown as TypedDocumentString<SeriesPartsFragment, unknown>;
export const OrganizationSheetFragmentDoc = new TypedDocumentString(`
    fragment OrganizationSheet on Organization {
  id
  name
  version
  sample
  profile {
    industry
    employees
    sites
    countries
    constraints
  }
  inventory {
    fact
    state
    value {
      number
      text
      flag
      choices
    }
    source
    asOf
    note
  }
}
    `, {"fragmentName":"OrganizationSheet"}) as unknown as TypedDocumentString<OrganizationSheetFragment, unknown>;
export const PlanGatePartsFragmentDoc = new TypedDocumentString(`
    fragment PlanGateParts on PlanGate {
  id
  criteria {
    id
    text
    figure
    operator
    threshold
    unit
    measure
    stops
  }
  stopRules
  results {
    criterion
    value
    holds
    note
    day
  }
  decision {
    kind
    reason
    day
  }
}
    `, {"fragmentName":"PlanGateParts"}) as unknown as TypedDocumentString<PlanGatePartsFragment, unknown>;
export const PlanGateSavedPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanGateSavedParts on PlanGateSaved {
  gate {
    ...PlanGateParts
  }
  version
  updatedBy
  updatedAt
  lockedAt
  lockedBy
  canLock
  canDecide
  changes {
    id
    changedBy
    changedAt
    reason
    before {
      ...PlanGateParts
    }
    after {
      ...PlanGateParts
    }
  }
}
    fragment PlanGateParts on PlanGate {
  id
  criteria {
    id
    text
    figure
    operator
    threshold
    unit
    measure
    stops
  }
  stopRules
  results {
    criterion
    value
    holds
    note
    day
  }
  decision {
    kind
    reason
    day
  }
}`, {"fragmentName":"PlanGateSavedParts"}) as unknown as TypedDocumentString<PlanGateSavedPartsFragment, unknown>;
export const MemberNoticesPartsFragmentDoc = new TypedDocumentString(`
    fragment MemberNoticesParts on MemberNotices {
  latest {
    id
    kind
    engagementId
    engagementName
    task
    taskName
    by
    day
    madeAt
    readAt
  }
  unread
  digest
  canMail
}
    `, {"fragmentName":"MemberNoticesParts"}) as unknown as TypedDocumentString<MemberNoticesPartsFragment, unknown>;
export const PlanTaskPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanTaskParts on PlanTask {
  id
  parent
  rank
  kind
  name
  note
  estimate {
    low
    likely
    high
  }
  links {
    task
    type
    lagDays
  }
  noEarlierThan
  finishBy
  promised
  heldUntil
  calendar
  assignments {
    resource
    share
  }
  skills
  fixedCost
  progress {
    actualStart
    actualFinish
    remainingDays
  }
  origin {
    kind
    useCase
    part
    wave
    note
  }
}
    `, {"fragmentName":"PlanTaskParts"}) as unknown as TypedDocumentString<PlanTaskPartsFragment, unknown>;
export const PlanSettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanSettingsParts on PlanSettings {
  start
  horizonDays
  asOf
  currency
  calendar
  calendars {
    id
    name
    country
    week
    exceptions {
      from
      until
      works
      name
    }
  }
  resources {
    id
    kind
    name
    roles
    skills
    capacity
    calendar
    from
    until
    ratePerDay
    member
  }
  sites {
    id
    name
    networks
    groups
    systems
    people
  }
  scope {
    useCases
    size
    waves {
      id
      name
      sites
    }
    leftOut
  }
  causes {
    id
    name
    low
    high
    tasks
  }
  iterations
  seed
}
    `, {"fragmentName":"PlanSettingsParts"}) as unknown as TypedDocumentString<PlanSettingsPartsFragment, unknown>;
export const PlanRiskPartsFragmentDoc = new TypedDocumentString(`
    fragment PlanRiskParts on PlanRisk {
  id
  cause
  event
  effect
  category
  likelihoodLevel
  impactLevel
  before {
    frequency {
      low
      likely
      high
    }
    money {
      low
      likely
      high
    }
    days {
      low
      likely
      high
    }
  }
  after {
    frequency {
      low
      likely
      high
    }
    money {
      low
      likely
      high
    }
    days {
      low
      likely
      high
    }
  }
  hits
  response {
    kind
    text
    cost
    tasks
  }
  owner
  trigger
  due
  state
  happened {
    day
    cost
    days
    note
  }
  origin {
    kind
    of
    part
  }
}
    `, {"fragmentName":"PlanRiskParts"}) as unknown as TypedDocumentString<PlanRiskPartsFragment, unknown>;
export const DerivationPartsFragmentDoc = new TypedDocumentString(`
    fragment DerivationParts on Derivation {
  figure
  name
  value
  text
  unit
  method
  methodVersion
  formula
  reference
  page
  inputs {
    name
    value
    text
    unit
    weight
    origin
    source
    date
    figure
  }
  content
  seed
  date
  findings
}
    `, {"fragmentName":"DerivationParts"}) as unknown as TypedDocumentString<DerivationPartsFragment, unknown>;
export const UseCaseTextFragmentDoc = new TypedDocumentString(`
    fragment UseCaseText on UseCase {
  id
  name
  summary
  primaryLever
  levers
  patterns
  platforms
  typicalProblem
  prerequisites {
    id
    kind
    text
    appliesWhen
    check {
      kind
      subject
      operator
      flag
      number
      choice
      ask
    }
    basis
  }
  typicalIntegrations
  benefitDrivers {
    id
    name
    formula
    sign
    parameters {
      name
      unit
      whereToLook
    }
    basis
  }
  effort {
    small {
      definition
      personWeeks {
        optimistic
        likely
        pessimistic
      }
    }
    medium {
      definition
      personWeeks {
        optimistic
        likely
        pessimistic
      }
    }
    large {
      definition
      personWeeks {
        optimistic
        likely
        pessimistic
      }
    }
    basis
  }
  risks {
    id
    category
    risk
    likelihood
    impact
    mitigations
    basis
  }
  kpis {
    id
    name
    unit
    direction
    definition
    lead
  }
  antiPatterns
  rolloutStages {
    order
    name
    weeks {
      optimistic
      likely
      pessimistic
    }
    roles
    exitCriteria
    leadKpi
    basis
  }
  pilotDesign
  training {
    role
    topics
  }
  policies
  cases
  evidence {
    case
    outcome
    fact
    title
    url
    basis
  }
  basis
}
    `, {"fragmentName":"UseCaseText"}) as unknown as TypedDocumentString<UseCaseTextFragment, unknown>;
export const PlatformChoicePartsFragmentDoc = new TypedDocumentString(`
    fragment PlatformChoiceParts on EngagementPlatformChoice {
  useCase
  version
  updatedBy
  updatedAt
  choice {
    platforms
    weights {
      criterion
      weight
    }
    mustHaves
    minimums {
      criterion
      score
    }
    needsMustHold
    strict
    scores {
      platform
      criterion
      score
      reason
    }
    answers {
      platform
      about
      holds
      reason
    }
  }
}
    `, {"fragmentName":"PlatformChoiceParts"}) as unknown as TypedDocumentString<PlatformChoicePartsFragment, unknown>;
export const SettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment SettingsParts on SelectionSettings {
  criteria {
    id
    parent
    kind
    lever
    name
    direction
    weight
    unsure
    worst
    best
    enabled
  }
  useCases
  size
  seed
}
    `, {"fragmentName":"SettingsParts"}) as unknown as TypedDocumentString<SettingsPartsFragment, unknown>;
export const InputsPartsFragmentDoc = new TypedDocumentString(`
    fragment InputsParts on SelectionInputs {
  size
  levers {
    lever
    weight
    low
    high
  }
  patterns {
    pattern
    score
    low
    high
  }
  questions {
    question
    level
  }
  facts {
    fact
    state
    value {
      number
      flag
      text
      choices
    }
  }
  findings {
    useCase
    prerequisite
    state
    threshold
    reason
    day
  }
  scores {
    useCase
    criterion
    value
    low
    high
    reason
  }
  settings {
    ...SettingsParts
  }
}
    fragment SettingsParts on SelectionSettings {
  criteria {
    id
    parent
    kind
    lever
    name
    direction
    weight
    unsure
    worst
    best
    enabled
  }
  useCases
  size
  seed
}`, {"fragmentName":"InputsParts"}) as unknown as TypedDocumentString<InputsPartsFragment, unknown>;
export const DecisionPartsFragmentDoc = new TypedDocumentString(`
    fragment DecisionParts on DecisionRecord {
  id
  about
  useCase
  chosen
  reason
  decidedBy
  decidedOn
  recordedBy
  recordedAt
  fingerprint
  withdrawnAt
  withdrawnBy
  withdrawnReason
  result {
    winner
    verdict
    confidence
  }
}
    `, {"fragmentName":"DecisionParts"}) as unknown as TypedDocumentString<DecisionPartsFragment, unknown>;
export const EngagementCardFragmentDoc = new TypedDocumentString(`
    fragment EngagementCard on Engagement {
  id
  name
  aim
  sample
  createdAt
  organization {
    id
    name
  }
  stages {
    id
    state
    verdict
    score
  }
  nextActions {
    id
    code
    count
    round
    roundName
  }
}
    `, {"fragmentName":"EngagementCard"}) as unknown as TypedDocumentString<EngagementCardFragment, unknown>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys {
  apiKeys {
    nodes {
      id
      name
      scope
      ending
      engagementId
      expiresAt
      usedAt
    }
  }
  engagements(first: 100) {
    nodes {
      id
      name
      organization {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: ApiKeyInput!) {
  createApiKey(input: $input) {
    token
    key {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($key: ID!) {
  revokeApiKey(key: $key)
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    workspace
    engagement
    memberRole
    engagementRole
    email
    daysLeft
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!) {
  acceptInvitation(token: $token) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    memberships {
      role
      allowed
      workspace {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const AlignPageDocument = new TypedDocumentString(`
    query AlignPage($engagement: ID!) {
  engagement(id: $engagement) {
    id
    sample
    allowed
    organization {
      name
    }
  }
  alignment(engagement: $engagement) {
    state
    basis
    goals {
      ...GoalSheet
    }
    contributions {
      goal
      strength
      confirmed
    }
    weighing {
      id
      name
      phase
      group {
        goals {
          goal
          weight
          low
          high
        }
      }
    }
    weighings {
      ...WeighingLine
    }
    findings {
      code
      at
      detail
    }
  }
}
    fragment GoalSheet on Goal {
  id
  name
  note
  perspective
  owner
  measure
  starter
  version
  createdBy
  createdAt
}
fragment WeighingLine on Weighing {
  id
  name
  method
  phase
  createdAt
  createdBy
  closedAt
  goals {
    id
    name
  }
  participants {
    id
    name
    answered
    asked
    state
    finishedAt
  }
}`) as unknown as TypedDocumentString<AlignPageQuery, AlignPageQueryVariables>;
export const StarterGoalsDocument = new TypedDocumentString(`
    query StarterGoals {
  starterGoals {
    id
    perspective
    name
    note
    measure
  }
}
    `) as unknown as TypedDocumentString<StarterGoalsQuery, StarterGoalsQueryVariables>;
export const AddGoalsDocument = new TypedDocumentString(`
    mutation AddGoals($engagement: ID!, $goals: [GoalDraftInput!]!) {
  addGoals(engagement: $engagement, goals: $goals) {
    ...GoalSheet
  }
}
    fragment GoalSheet on Goal {
  id
  name
  note
  perspective
  owner
  measure
  starter
  version
  createdBy
  createdAt
}`) as unknown as TypedDocumentString<AddGoalsMutation, AddGoalsMutationVariables>;
export const ChangeGoalDocument = new TypedDocumentString(`
    mutation ChangeGoal($engagement: ID!, $goal: ID!, $input: GoalDraftInput!, $version: Int!) {
  changeGoal(
    engagement: $engagement
    goal: $goal
    input: $input
    version: $version
  ) {
    ...GoalSheet
  }
}
    fragment GoalSheet on Goal {
  id
  name
  note
  perspective
  owner
  measure
  starter
  version
  createdBy
  createdAt
}`) as unknown as TypedDocumentString<ChangeGoalMutation, ChangeGoalMutationVariables>;
export const RemoveGoalDocument = new TypedDocumentString(`
    mutation RemoveGoal($engagement: ID!, $goal: ID!) {
  removeGoal(engagement: $engagement, goal: $goal)
}
    `) as unknown as TypedDocumentString<RemoveGoalMutation, RemoveGoalMutationVariables>;
export const LeversPageDocument = new TypedDocumentString(`
    query LeversPage($engagement: ID!) {
  engagement(id: $engagement) {
    id
    sample
    allowed
  }
  alignment(engagement: $engagement) {
    basis
    goals {
      id
      name
      perspective
      starter
    }
    contributions {
      ...ContributionSheet
    }
    weighing {
      id
      phase
      group {
        goals {
          goal
          weight
        }
      }
    }
    levers {
      ...LeverSheet
    }
  }
}
    fragment ContributionSheet on GoalContribution {
  id
  goal
  lever
  strength
  reason
  confirmed
  version
  updatedBy
  updatedAt
}
fragment LeverSheet on LeverWeights {
  levers {
    lever
    weight
    low
    high
    byGoal {
      goal
      share
    }
  }
  findings {
    code
    at
    detail
  }
}`) as unknown as TypedDocumentString<LeversPageQuery, LeversPageQueryVariables>;
export const SetContributionDocument = new TypedDocumentString(`
    mutation SetContribution($engagement: ID!, $input: ContributionInput!, $version: Int!) {
  setContribution(engagement: $engagement, input: $input, version: $version) {
    ...ContributionSheet
  }
}
    fragment ContributionSheet on GoalContribution {
  id
  goal
  lever
  strength
  reason
  confirmed
  version
  updatedBy
  updatedAt
}`) as unknown as TypedDocumentString<SetContributionMutation, SetContributionMutationVariables>;
export const ConfirmContributionsDocument = new TypedDocumentString(`
    mutation ConfirmContributions($engagement: ID!, $goal: ID) {
  confirmContributions(engagement: $engagement, goal: $goal) {
    ...ContributionSheet
  }
}
    fragment ContributionSheet on GoalContribution {
  id
  goal
  lever
  strength
  reason
  confirmed
  version
  updatedBy
  updatedAt
}`) as unknown as TypedDocumentString<ConfirmContributionsMutation, ConfirmContributionsMutationVariables>;
export const AlignmentDerivationDocument = new TypedDocumentString(`
    query AlignmentDerivation($engagement: ID!, $figure: String!) {
  alignmentDerivation(engagement: $engagement, figure: $figure) {
    ...DerivationParts
  }
}
    fragment DerivationParts on Derivation {
  figure
  name
  value
  text
  unit
  method
  methodVersion
  formula
  reference
  page
  inputs {
    name
    value
    text
    unit
    weight
    origin
    source
    date
    figure
  }
  content
  seed
  date
  findings
}`) as unknown as TypedDocumentString<AlignmentDerivationQuery, AlignmentDerivationQueryVariables>;
export const FlowUseCasesDocument = new TypedDocumentString(`
    query FlowUseCases {
  useCases {
    useCase {
      id
      name
      levers
    }
  }
}
    `) as unknown as TypedDocumentString<FlowUseCasesQuery, FlowUseCasesQueryVariables>;
export const WeighingPageDocument = new TypedDocumentString(`
    query WeighingPage($engagement: ID!, $weighing: ID!) {
  engagement(id: $engagement) {
    id
    sample
    allowed
  }
  weighing(engagement: $engagement, weighing: $weighing) {
    ...WeighingSheet
  }
  alignment(engagement: $engagement) {
    weighing {
      id
    }
  }
}
    fragment GroupSheet on GroupWeights {
  consensus
  counted
  goals {
    goal
    weight
    low
    high
    agreement
  }
  people {
    participant
    weights {
      goal
      weight
    }
  }
  disagreements {
    kind
    goal
    second
    low
    high
    lowest
    highest
  }
  consistency {
    ratio
    verdict
    revisit {
      first
      second
      said
      implied
    }
  }
  findings {
    code
    at
    detail
  }
}
fragment ParticipantRow on Participant {
  id
  name
  weight
  answered
  asked
  state
  finishedAt
  version
  link {
    url
    text
  }
  weights {
    weights {
      goal
      weight
    }
    consistency {
      ratio
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
}
fragment WeighingSheet on Weighing {
  id
  name
  method
  phase
  asked
  createdAt
  createdBy
  closedAt
  reopenedBecause
  version
  goals {
    id
    name
    note
    perspective
  }
  participants {
    ...ParticipantRow
  }
  group {
    ...GroupSheet
  }
}`) as unknown as TypedDocumentString<WeighingPageQuery, WeighingPageQueryVariables>;
export const NewWeighingDocument = new TypedDocumentString(`
    query NewWeighing($engagement: ID!) {
  engagement(id: $engagement) {
    id
    allowed
  }
  alignment(engagement: $engagement) {
    goals {
      id
    }
    weighings {
      id
      phase
    }
  }
}
    `) as unknown as TypedDocumentString<NewWeighingQuery, NewWeighingQueryVariables>;
export const StartWeighingDocument = new TypedDocumentString(`
    mutation StartWeighing($engagement: ID!, $input: WeighingInput!) {
  startWeighing(engagement: $engagement, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartWeighingMutation, StartWeighingMutationVariables>;
export const MoveWeighingDocument = new TypedDocumentString(`
    mutation MoveWeighing($engagement: ID!, $weighing: ID!, $phase: WeighingPhase!, $reason: String) {
  moveWeighing(
    engagement: $engagement
    weighing: $weighing
    phase: $phase
    reason: $reason
  ) {
    ...WeighingSheet
  }
}
    fragment GroupSheet on GroupWeights {
  consensus
  counted
  goals {
    goal
    weight
    low
    high
    agreement
  }
  people {
    participant
    weights {
      goal
      weight
    }
  }
  disagreements {
    kind
    goal
    second
    low
    high
    lowest
    highest
  }
  consistency {
    ratio
    verdict
    revisit {
      first
      second
      said
      implied
    }
  }
  findings {
    code
    at
    detail
  }
}
fragment ParticipantRow on Participant {
  id
  name
  weight
  answered
  asked
  state
  finishedAt
  version
  link {
    url
    text
  }
  weights {
    weights {
      goal
      weight
    }
    consistency {
      ratio
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
}
fragment WeighingSheet on Weighing {
  id
  name
  method
  phase
  asked
  createdAt
  createdBy
  closedAt
  reopenedBecause
  version
  goals {
    id
    name
    note
    perspective
  }
  participants {
    ...ParticipantRow
  }
  group {
    ...GroupSheet
  }
}`) as unknown as TypedDocumentString<MoveWeighingMutation, MoveWeighingMutationVariables>;
export const RemoveWeighingDocument = new TypedDocumentString(`
    mutation RemoveWeighing($engagement: ID!, $weighing: ID!) {
  removeWeighing(engagement: $engagement, weighing: $weighing)
}
    `) as unknown as TypedDocumentString<RemoveWeighingMutation, RemoveWeighingMutationVariables>;
export const AddParticipantsDocument = new TypedDocumentString(`
    mutation AddParticipants($engagement: ID!, $weighing: ID!, $participants: [ParticipantInput!]!) {
  addParticipants(
    engagement: $engagement
    weighing: $weighing
    participants: $participants
  ) {
    ...WeighingSheet
  }
}
    fragment GroupSheet on GroupWeights {
  consensus
  counted
  goals {
    goal
    weight
    low
    high
    agreement
  }
  people {
    participant
    weights {
      goal
      weight
    }
  }
  disagreements {
    kind
    goal
    second
    low
    high
    lowest
    highest
  }
  consistency {
    ratio
    verdict
    revisit {
      first
      second
      said
      implied
    }
  }
  findings {
    code
    at
    detail
  }
}
fragment ParticipantRow on Participant {
  id
  name
  weight
  answered
  asked
  state
  finishedAt
  version
  link {
    url
    text
  }
  weights {
    weights {
      goal
      weight
    }
    consistency {
      ratio
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
}
fragment WeighingSheet on Weighing {
  id
  name
  method
  phase
  asked
  createdAt
  createdBy
  closedAt
  reopenedBecause
  version
  goals {
    id
    name
    note
    perspective
  }
  participants {
    ...ParticipantRow
  }
  group {
    ...GroupSheet
  }
}`) as unknown as TypedDocumentString<AddParticipantsMutation, AddParticipantsMutationVariables>;
export const ChangeParticipantDocument = new TypedDocumentString(`
    mutation ChangeParticipant($engagement: ID!, $participant: ID!, $input: ParticipantInput!, $version: Int!) {
  changeParticipant(
    engagement: $engagement
    participant: $participant
    input: $input
    version: $version
  ) {
    ...ParticipantRow
  }
}
    fragment ParticipantRow on Participant {
  id
  name
  weight
  answered
  asked
  state
  finishedAt
  version
  link {
    url
    text
  }
  weights {
    weights {
      goal
      weight
    }
    consistency {
      ratio
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
}`) as unknown as TypedDocumentString<ChangeParticipantMutation, ChangeParticipantMutationVariables>;
export const RemoveParticipantDocument = new TypedDocumentString(`
    mutation RemoveParticipant($engagement: ID!, $participant: ID!) {
  removeParticipant(engagement: $engagement, participant: $participant) {
    ...WeighingSheet
  }
}
    fragment GroupSheet on GroupWeights {
  consensus
  counted
  goals {
    goal
    weight
    low
    high
    agreement
  }
  people {
    participant
    weights {
      goal
      weight
    }
  }
  disagreements {
    kind
    goal
    second
    low
    high
    lowest
    highest
  }
  consistency {
    ratio
    verdict
    revisit {
      first
      second
      said
      implied
    }
  }
  findings {
    code
    at
    detail
  }
}
fragment ParticipantRow on Participant {
  id
  name
  weight
  answered
  asked
  state
  finishedAt
  version
  link {
    url
    text
  }
  weights {
    weights {
      goal
      weight
    }
    consistency {
      ratio
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
}
fragment WeighingSheet on Weighing {
  id
  name
  method
  phase
  asked
  createdAt
  createdBy
  closedAt
  reopenedBecause
  version
  goals {
    id
    name
    note
    perspective
  }
  participants {
    ...ParticipantRow
  }
  group {
    ...GroupSheet
  }
}`) as unknown as TypedDocumentString<RemoveParticipantMutation, RemoveParticipantMutationVariables>;
export const ReissueParticipantLinkDocument = new TypedDocumentString(`
    mutation ReissueParticipantLink($engagement: ID!, $participant: ID!) {
  reissueParticipantLink(engagement: $engagement, participant: $participant) {
    ...ParticipantRow
  }
}
    fragment ParticipantRow on Participant {
  id
  name
  weight
  answered
  asked
  state
  finishedAt
  version
  link {
    url
    text
  }
  weights {
    weights {
      goal
      weight
    }
    consistency {
      ratio
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
}`) as unknown as TypedDocumentString<ReissueParticipantLinkMutation, ReissueParticipantLinkMutationVariables>;
export const QuestionBanksDocument = new TypedDocumentString(`
    query QuestionBanks {
  questionBanks {
    id
    label
    name
    builtIn
    state
    begunFrom
    dimensions
    questions
    rounds
    version
    releasedAt
  }
}
    `) as unknown as TypedDocumentString<QuestionBanksQuery, QuestionBanksQueryVariables>;
export const OwnBankDocument = new TypedDocumentString(`
    query OwnBank($id: ID!) {
  ownBank(id: $id) {
    ...OwnBankSheet
    content {
      ...BankText
    }
  }
}
    fragment OwnBankSheet on OwnBank {
  id
  label
  name
  state
  version
  begunFrom
  findings {
    code
    at
    detail
  }
}
fragment BankText on QuestionBank {
  basis
  weightScale
  weightingReason
  levels {
    level
    name
  }
  audiences {
    audience
    name
  }
  patterns {
    id
    name
  }
  thresholds {
    pilotScore
    conditionalScore
    blockerGapLevels
    blockerWeight
    blockersAllowed
    coverageFloor
    weightFloor
    anonymityFloor
    secondsPerQuestion
    leaderMinutes
    reason
    basis
  }
  dimensions {
    id
    name
    description
    weight
    weightReason
    target
    targetReason
    basis
    questions {
      id
      text
      whyItMatters
      levels {
        level
        observable
      }
      weight
      weightReason
      patternWeights {
        pattern
        weight
      }
      evidenceToAsk
      audiences
      groundedIn {
        model
        element
      }
      recommendation {
        appliesWhenLevelAtMost
        action
        effortPersonWeeks {
          optimistic
          likely
          pessimistic
        }
        ownerRole
        expectedLiftLevels
        basis
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnBankQuery, OwnBankQueryVariables>;
export const StartBankDocument = new TypedDocumentString(`
    mutation StartBank($from: ID!, $name: String!, $language: String) {
  startBank(from: $from, name: $name, language: $language) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartBankMutation, StartBankMutationVariables>;
export const SaveBankDocument = new TypedDocumentString(`
    mutation SaveBank($id: ID!, $edit: BankEditInput!, $version: Int!) {
  saveBank(id: $id, edit: $edit, version: $version) {
    ...OwnBankSheet
  }
}
    fragment OwnBankSheet on OwnBank {
  id
  label
  name
  state
  version
  begunFrom
  findings {
    code
    at
    detail
  }
}`) as unknown as TypedDocumentString<SaveBankMutation, SaveBankMutationVariables>;
export const ReleaseBankDocument = new TypedDocumentString(`
    mutation ReleaseBank($id: ID!, $version: Int!) {
  releaseBank(id: $id, version: $version) {
    ...OwnBankSheet
  }
}
    fragment OwnBankSheet on OwnBank {
  id
  label
  name
  state
  version
  begunFrom
  findings {
    code
    at
    detail
  }
}`) as unknown as TypedDocumentString<ReleaseBankMutation, ReleaseBankMutationVariables>;
export const RemoveBankDocument = new TypedDocumentString(`
    mutation RemoveBank($id: ID!) {
  removeBank(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveBankMutation, RemoveBankMutationVariables>;
export const BankDifferencesDocument = new TypedDocumentString(`
    query BankDifferences($from: ID!, $to: ID!) {
  bankDifferences(from: $from, to: $to) {
    part
    id
    name
    change
    field
    before
    after
  }
}
    `) as unknown as TypedDocumentString<BankDifferencesQuery, BankDifferencesQueryVariables>;
export const RoundsToScoreDocument = new TypedDocumentString(`
    query RoundsToScore {
  engagements(first: 30) {
    nodes {
      id
      name
      rounds(first: 20) {
        nodes {
          id
          name
          state
          bankName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsToScoreQuery, RoundsToScoreQueryVariables>;
export const BankUpgradeDocument = new TypedDocumentString(`
    query BankUpgrade($engagement: ID!, $round: ID!, $bank: ID!) {
  engagement(id: $engagement) {
    id
    round(id: $round) {
      id
      name
      upgrade(bank: $bank) {
        before
        after
        whole {
          ...ScoreBeside
        }
        dimensions {
          ...ScoreBeside
        }
        patterns {
          ...ScoreBeside
        }
        questions {
          question
          text
          fate
          answers
        }
      }
    }
  }
}
    fragment ScoreBeside on UpgradedScore {
  id
  name
  before
  after
  targetBefore
  targetAfter
  kindBefore
  kindAfter
}`) as unknown as TypedDocumentString<BankUpgradeQuery, BankUpgradeQueryVariables>;
export const RoundTrendDocument = new TypedDocumentString(`
    query RoundTrend($engagement: ID!) {
  engagement(id: $engagement) {
    id
    allowed
    trend {
      rounds {
        id
        name
        closedAt
        createdAt
      }
      milestones {
        id
        name
        day
        roundId
        version
      }
      series {
        figure
        name
        target
        points {
          round
          status
          score
          scoreLow
          scoreHigh
          alike
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundTrendQuery, RoundTrendQueryVariables>;
export const RoundComparisonDocument = new TypedDocumentString(`
    query RoundComparison($engagement: ID!, $before: ID!, $after: ID!) {
  engagement(id: $engagement) {
    id
    name
    sample
    comparison(before: $before, after: $after) {
      before {
        id
        name
        closedAt
      }
      after {
        id
        name
        closedAt
      }
      moves {
        bankBefore
        bankAfter
        anonymous
        paired
        whole {
          ...MoveParts
        }
        dimensions {
          ...MoveParts
        }
        patterns {
          ...MoveParts
        }
        audiences {
          ...MoveParts
        }
        leftOut {
          question
          text
          reason
        }
        verdict {
          before
          after
          direction
          patterns {
            pattern
            name
            before
            after
            reasons
            unblocked
            blocked
            moved
          }
        }
        findings {
          code
          at
          detail
        }
      }
    }
  }
}
    fragment MoveParts on Move {
  figure
  name
  standing
  reason
  difference
  differenceLow
  differenceHigh
  questions
  before {
    status
    score
    scoreLow
    scoreHigh
  }
  after {
    status
    score
    scoreLow
    scoreHigh
  }
}`) as unknown as TypedDocumentString<RoundComparisonQuery, RoundComparisonQueryVariables>;
export const MoveDerivationDocument = new TypedDocumentString(`
    query MoveDerivation($engagement: ID!, $before: ID!, $after: ID!, $figure: String!) {
  engagement(id: $engagement) {
    id
    comparison(before: $before, after: $after) {
      derivation(figure: $figure) {
        ...DerivationParts
      }
    }
  }
}
    fragment DerivationParts on Derivation {
  figure
  name
  value
  text
  unit
  method
  methodVersion
  formula
  reference
  page
  inputs {
    name
    value
    text
    unit
    weight
    origin
    source
    date
    figure
  }
  content
  seed
  date
  findings
}`) as unknown as TypedDocumentString<MoveDerivationQuery, MoveDerivationQueryVariables>;
export const BanksToAskByDocument = new TypedDocumentString(`
    query BanksToAskBy {
  questionBanks {
    id
    label
    state
  }
}
    `) as unknown as TypedDocumentString<BanksToAskByQuery, BanksToAskByQueryVariables>;
export const StartNextRoundDocument = new TypedDocumentString(`
    mutation StartNextRound($engagement: ID!, $round: ID!, $input: NextRoundInput!) {
  startNextRound(engagement: $engagement, round: $round, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartNextRoundMutation, StartNextRoundMutationVariables>;
export const AddMilestoneDocument = new TypedDocumentString(`
    mutation AddMilestone($engagement: ID!, $input: MilestoneInput!) {
  addMilestone(engagement: $engagement, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddMilestoneMutation, AddMilestoneMutationVariables>;
export const UpdateMilestoneDocument = new TypedDocumentString(`
    mutation UpdateMilestone($engagement: ID!, $milestone: ID!, $input: MilestoneInput!, $version: Int!) {
  updateMilestone(
    engagement: $engagement
    milestone: $milestone
    input: $input
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<UpdateMilestoneMutation, UpdateMilestoneMutationVariables>;
export const RemoveMilestoneDocument = new TypedDocumentString(`
    mutation RemoveMilestone($engagement: ID!, $milestone: ID!) {
  removeMilestone(engagement: $engagement, milestone: $milestone)
}
    `) as unknown as TypedDocumentString<RemoveMilestoneMutation, RemoveMilestoneMutationVariables>;
export const EraseRespondentDocument = new TypedDocumentString(`
    mutation EraseRespondent($engagement: ID!, $round: ID!, $respondent: ID!) {
  eraseRespondent(engagement: $engagement, round: $round, respondent: $respondent) {
    ...RoundSheet
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<EraseRespondentMutation, EraseRespondentMutationVariables>;
export const EvidenceOfMineDocument = new TypedDocumentString(`
    query EvidenceOfMine {
  questionnaire {
    evidence {
      ...OwnEvidence
    }
    dimensions {
      questions {
        id
        evidenceToAsk
      }
    }
  }
}
    fragment OwnEvidence on Evidence {
  id
  sentAs
  question
  kind
  name
  url
  bytes
}`) as unknown as TypedDocumentString<EvidenceOfMineQuery, EvidenceOfMineQueryVariables>;
export const AddEvidenceLinkDocument = new TypedDocumentString(`
    mutation AddEvidenceLink($input: EvidenceLinkInput!) {
  addEvidenceLink(input: $input) {
    ...OwnEvidence
  }
}
    fragment OwnEvidence on Evidence {
  id
  sentAs
  question
  kind
  name
  url
  bytes
}`) as unknown as TypedDocumentString<AddEvidenceLinkMutation, AddEvidenceLinkMutationVariables>;
export const RemoveEvidenceDocument = new TypedDocumentString(`
    mutation RemoveEvidence($id: ID!) {
  removeEvidence(id: $id)
}
    `) as unknown as TypedDocumentString<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const RoundEvidenceDocument = new TypedDocumentString(`
    query RoundEvidence($engagement: ID!, $round: ID!, $first: Int!, $after: String) {
  engagement(id: $engagement) {
    id
    allowed
    round(id: $round) {
      id
      bankVersion
      evidenceCoverage {
        dimension
        answers
        supported
      }
      evidence(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          question
          kind
          name
          url
          bytes
          by
          addedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundEvidenceQuery, RoundEvidenceQueryVariables>;
export const EvidenceQuestionsDocument = new TypedDocumentString(`
    query EvidenceQuestions($version: String) {
  questionBank(version: $version) {
    version
    dimensions {
      id
      name
      questions {
        id
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceQuestionsQuery, EvidenceQuestionsQueryVariables>;
export const DiscardEvidenceDocument = new TypedDocumentString(`
    mutation DiscardEvidence($engagement: ID!, $round: ID!, $id: ID!) {
  discardEvidence(engagement: $engagement, round: $round, id: $id)
}
    `) as unknown as TypedDocumentString<DiscardEvidenceMutation, DiscardEvidenceMutationVariables>;
export const RoundResultDocument = new TypedDocumentString(`
    query RoundResult($engagement: ID!, $round: ID!) {
  engagement(id: $engagement) {
    id
    name
    sample
    allowed
    organization {
      id
      name
    }
    round(id: $round) {
      id
      name
      followsId
      state
      kind
      anonymity
      closedAt
      closesOn
      progress {
        audience
        invited
      }
      readiness {
        bankVersion
        anonymous
        respondents
        coverage
        whole {
          ...FigureParts
        }
        verdict {
          kind
          view
          readyPatterns
          conditionalPatterns
          notReadyPatterns
          undecidedPatterns
          blockers
          strengths
        }
        dimensions {
          dimension
          name
          weight
          target
          gap
          standing
          blocks
          figure {
            ...FigureParts
          }
        }
        patterns {
          pattern
          name
          threshold
          kind
          blockers
          weightKnown
          figure {
            ...FigureParts
          }
        }
        audiences {
          audience
          name
          figure {
            ...FigureParts
          }
          cells {
            dimension
            figure {
              ...FigureParts
            }
          }
        }
        agenda {
          question
          text
          dimension
          weight
          spread
          priority
          figure {
            ...FigureParts
          }
          audiences {
            audience
            status
            mean
            respondents
          }
        }
        gaps {
          dimension
          high
          highMean
          low
          lowMean
          gap
          sharedQuestions
        }
        actions {
          question
          action
          dimension
          ownerRole
          effortPersonWeeks {
            optimistic
            likely
            pessimistic
          }
          expectedLift
          dimensionLift
          weight
          priority
          appliesBecauseLevel
          appliesWhenLevelAtMost
          targetLevel
          basis
        }
        findings {
          code
          at
          detail
        }
      }
    }
  }
}
    fragment FigureParts on Figure {
  status
  mean
  meanLow
  meanHigh
  score
  scoreLow
  scoreHigh
  median
  distribution {
    level
    count
  }
  coverage
  agreement
  respondents
}`) as unknown as TypedDocumentString<RoundResultQuery, RoundResultQueryVariables>;
export const RoundDerivationDocument = new TypedDocumentString(`
    query RoundDerivation($engagement: ID!, $round: ID!, $figure: String!) {
  engagement(id: $engagement) {
    id
    round(id: $round) {
      id
      derivation(figure: $figure) {
        ...DerivationParts
      }
    }
  }
}
    fragment DerivationParts on Derivation {
  figure
  name
  value
  text
  unit
  method
  methodVersion
  formula
  reference
  page
  inputs {
    name
    value
    text
    unit
    weight
    origin
    source
    date
    figure
  }
  content
  seed
  date
  findings
}`) as unknown as TypedDocumentString<RoundDerivationQuery, RoundDerivationQueryVariables>;
export const RoundMailCardDocument = new TypedDocumentString(`
    query RoundMailCard($engagement: ID!, $round: ID!) {
  engagement(id: $engagement) {
    id
    round(id: $round) {
      ...RoundLetters
    }
  }
}
    fragment RoundLetters on Round {
  id
  mail {
    canSend
    uninvited
    unfinished
    withoutAddress
    remindDays
    letters {
      kind
      state
      reason
      count
    }
  }
}`) as unknown as TypedDocumentString<RoundMailCardQuery, RoundMailCardQueryVariables>;
export const PeopleToWriteToDocument = new TypedDocumentString(`
    query PeopleToWriteTo($engagement: ID!, $round: ID!, $after: String) {
  engagement(id: $engagement) {
    id
    round(id: $round) {
      id
      respondents(first: 100, after: $after) {
        nodes {
          id
          email
          state
          letter {
            state
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleToWriteToQuery, PeopleToWriteToQueryVariables>;
export const SendInvitationsDocument = new TypedDocumentString(`
    mutation SendInvitations($engagement: ID!, $round: ID!, $people: [ID!]) {
  sendInvitations(engagement: $engagement, round: $round, people: $people) {
    ...RoundLetters
  }
}
    fragment RoundLetters on Round {
  id
  mail {
    canSend
    uninvited
    unfinished
    withoutAddress
    remindDays
    letters {
      kind
      state
      reason
      count
    }
  }
}`) as unknown as TypedDocumentString<SendInvitationsMutation, SendInvitationsMutationVariables>;
export const SendRemindersDocument = new TypedDocumentString(`
    mutation SendReminders($engagement: ID!, $round: ID!, $people: [ID!]) {
  sendReminders(engagement: $engagement, round: $round, people: $people) {
    ...RoundLetters
  }
}
    fragment RoundLetters on Round {
  id
  mail {
    canSend
    uninvited
    unfinished
    withoutAddress
    remindDays
    letters {
      kind
      state
      reason
      count
    }
  }
}`) as unknown as TypedDocumentString<SendRemindersMutation, SendRemindersMutationVariables>;
export const MailOpenLinkDocument = new TypedDocumentString(`
    mutation MailOpenLink($engagement: ID!, $round: ID!, $addresses: [String!]!) {
  mailOpenLink(engagement: $engagement, round: $round, addresses: $addresses) {
    ...RoundLetters
  }
}
    fragment RoundLetters on Round {
  id
  mail {
    canSend
    uninvited
    unfinished
    withoutAddress
    remindDays
    letters {
      kind
      state
      reason
      count
    }
  }
}`) as unknown as TypedDocumentString<MailOpenLinkMutation, MailOpenLinkMutationVariables>;
export const RemindBeforeClosingDocument = new TypedDocumentString(`
    mutation RemindBeforeClosing($engagement: ID!, $round: ID!, $days: Int) {
  remindBeforeClosing(engagement: $engagement, round: $round, days: $days) {
    ...RoundLetters
  }
}
    fragment RoundLetters on Round {
  id
  mail {
    canSend
    uninvited
    unfinished
    withoutAddress
    remindDays
    letters {
      kind
      state
      reason
      count
    }
  }
}`) as unknown as TypedDocumentString<RemindBeforeClosingMutation, RemindBeforeClosingMutationVariables>;
export const RetryLettersDocument = new TypedDocumentString(`
    mutation RetryLetters($engagement: ID!, $round: ID!) {
  retryLetters(engagement: $engagement, round: $round) {
    ...RoundLetters
  }
}
    fragment RoundLetters on Round {
  id
  mail {
    canSend
    uninvited
    unfinished
    withoutAddress
    remindDays
    letters {
      kind
      state
      reason
      count
    }
  }
}`) as unknown as TypedDocumentString<RetryLettersMutation, RetryLettersMutationVariables>;
export const EndRemindersDocument = new TypedDocumentString(`
    mutation EndReminders {
  endReminders
}
    `) as unknown as TypedDocumentString<EndRemindersMutation, EndRemindersMutationVariables>;
export const AssessHomeDocument = new TypedDocumentString(`
    query AssessHome($engagement: ID!, $after: String) {
  engagement(id: $engagement) {
    id
    name
    sample
    allowed
    organization {
      id
      name
    }
    latestVerdict {
      round
      roundName
      provisional
      score
      scoreLow
      scoreHigh
      verdict {
        kind
        view
        readyPatterns
        conditionalPatterns
        notReadyPatterns
        undecidedPatterns
        blockers
        strengths
      }
    }
    rounds(first: 20, after: $after) {
      nodes {
        id
        name
        state
        bankName
        kind
        anonymity
        closesOn
        closedAt
        createdAt
        hasResult
        progress {
          ...RoundProgress
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}`) as unknown as TypedDocumentString<AssessHomeQuery, AssessHomeQueryVariables>;
export const RoundPageDocument = new TypedDocumentString(`
    query RoundPage($engagement: ID!, $round: ID!) {
  engagement(id: $engagement) {
    id
    name
    allowed
    organization {
      id
      name
    }
    round(id: $round) {
      ...RoundSheet
    }
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<RoundPageQuery, RoundPageQueryVariables>;
export const RoundRespondentsDocument = new TypedDocumentString(`
    query RoundRespondents($engagement: ID!, $round: ID!, $first: Int!, $after: String) {
  engagement(id: $engagement) {
    id
    round(id: $round) {
      id
      mail {
        canSend
      }
      respondents(first: $first, after: $after) {
        nodes {
          ...RespondentRow
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment RespondentRow on Respondent {
  id
  audience
  label
  name
  email
  language
  state
  answered
  asked
  letter {
    kind
    state
    reason
  }
  link {
    url
    text
  }
}`) as unknown as TypedDocumentString<RoundRespondentsQuery, RoundRespondentsQueryVariables>;
export const RoundChoicesDocument = new TypedDocumentString(`
    query RoundChoices($version: String) {
  questionBanks {
    id
    label
    state
  }
  questionBank(version: $version) {
    version
    audiences {
      audience
      name
    }
    thresholds {
      secondsPerQuestion
      anonymityFloor
    }
    dimensions {
      id
      name
      description
      questions {
        id
        audiences
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundChoicesQuery, RoundChoicesQueryVariables>;
export const StartCheckDocument = new TypedDocumentString(`
    mutation StartCheck($engagement: ID!) {
  startQuickRound(engagement: $engagement) {
    url
    round {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StartCheckMutation, StartCheckMutationVariables>;
export const CreateRoundDocument = new TypedDocumentString(`
    mutation CreateRound($engagement: ID!, $input: RoundInput!) {
  createRound(engagement: $engagement, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateRoundMutation, CreateRoundMutationVariables>;
export const UpdateRoundDocument = new TypedDocumentString(`
    mutation UpdateRound($engagement: ID!, $round: ID!, $input: RoundInput!, $version: Int!) {
  updateRound(
    engagement: $engagement
    round: $round
    input: $input
    version: $version
  ) {
    ...RoundSheet
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<UpdateRoundMutation, UpdateRoundMutationVariables>;
export const OpenRoundDocument = new TypedDocumentString(`
    mutation OpenRound($engagement: ID!, $round: ID!) {
  openRound(engagement: $engagement, round: $round) {
    ...RoundSheet
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const CloseRoundDocument = new TypedDocumentString(`
    mutation CloseRound($engagement: ID!, $round: ID!) {
  closeRound(engagement: $engagement, round: $round) {
    ...RoundSheet
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<CloseRoundMutation, CloseRoundMutationVariables>;
export const ReopenRoundDocument = new TypedDocumentString(`
    mutation ReopenRound($engagement: ID!, $round: ID!, $reason: String!, $closesOn: String) {
  reopenRound(
    engagement: $engagement
    round: $round
    reason: $reason
    closesOn: $closesOn
  ) {
    ...RoundSheet
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<ReopenRoundMutation, ReopenRoundMutationVariables>;
export const ReopenTakingInDocument = new TypedDocumentString(`
    mutation ReopenTakingIn($engagement: ID!, $round: ID!, $reason: String!, $closesOn: String) {
  reopenRound(
    engagement: $engagement
    round: $round
    reason: $reason
    closesOn: $closesOn
  ) {
    id
  }
  settleLateAnswers(engagement: $engagement, round: $round, how: takeIn) {
    ...RoundSheet
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<ReopenTakingInMutation, ReopenTakingInMutationVariables>;
export const SettleLateAnswersDocument = new TypedDocumentString(`
    mutation SettleLateAnswers($engagement: ID!, $round: ID!, $how: LateSettling!) {
  settleLateAnswers(engagement: $engagement, round: $round, how: $how) {
    ...RoundSheet
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<SettleLateAnswersMutation, SettleLateAnswersMutationVariables>;
export const SwitchOpenLinkDocument = new TypedDocumentString(`
    mutation SwitchOpenLink($engagement: ID!, $round: ID!, $on: Boolean!) {
  switchOpenLink(engagement: $engagement, round: $round, on: $on) {
    ...RoundSheet
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<SwitchOpenLinkMutation, SwitchOpenLinkMutationVariables>;
export const AddRespondentsDocument = new TypedDocumentString(`
    mutation AddRespondents($engagement: ID!, $round: ID!, $respondents: [RespondentInput!]!) {
  addRespondents(
    engagement: $engagement
    round: $round
    respondents: $respondents
  ) {
    ...RoundSheet
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<AddRespondentsMutation, AddRespondentsMutationVariables>;
export const RemoveRespondentDocument = new TypedDocumentString(`
    mutation RemoveRespondent($engagement: ID!, $round: ID!, $respondent: ID!) {
  removeRespondent(
    engagement: $engagement
    round: $round
    respondent: $respondent
  ) {
    ...RoundSheet
  }
}
    fragment RoundProgress on AudienceProgress {
  audience
  name
  invited
  started
  finished
  answered
}
fragment RoundSheet on Round {
  id
  name
  bankVersion
  bankName
  state
  kind
  anonymity
  closesOn
  closedAt
  forgottenOn
  forgottenAt
  version
  createdAt
  hasResult
  audiences {
    audience
    name
    dimensions
    questions
    minutes
  }
  progress {
    ...RoundProgress
  }
  openLink {
    url
    text
  }
  lateAnswers {
    ...LateAnswers
  }
}
fragment LateAnswers on LateAnswersOfRound {
  answers
  people
  lastArrivedAt
  respondents {
    respondent
    label
    answers
  }
}`) as unknown as TypedDocumentString<RemoveRespondentMutation, RemoveRespondentMutationVariables>;
export const ReissueLinkDocument = new TypedDocumentString(`
    mutation ReissueLink($engagement: ID!, $round: ID!, $respondent: ID!) {
  reissueLink(engagement: $engagement, round: $round, respondent: $respondent) {
    ...RespondentRow
  }
}
    fragment RespondentRow on Respondent {
  id
  audience
  label
  name
  email
  language
  state
  answered
  asked
  letter {
    kind
    state
    reason
  }
  link {
    url
    text
  }
}`) as unknown as TypedDocumentString<ReissueLinkMutation, ReissueLinkMutationVariables>;
export const BusinessCaseDocument = new TypedDocumentString(`
    query BusinessCase($engagement: ID!) {
  businessCase(engagementId: $engagement) {
    engagementId
    case {
      ...BusinessCaseParts
    }
    version
    updatedBy
    updatedAt
    rolloutSize
    suggested
    staleSince
    offers {
      ...EstimateParts
    }
    canEdit
    canApprove
  }
}
    fragment EstimateParts on Estimate {
  useCase
  name
  low
  likely
  high
  source
  owner
  date
  confirmed
  origin
}
fragment BusinessCaseParts on BusinessCase {
  settings {
    currency
    start
    horizonYears
    discountRate
    inflation
    tax {
      rate
      writeOffYears
    }
    counted
    iterations
    seed
    repairCorrelations
  }
  useCases
  estimates {
    ...EstimateParts
  }
  ownParameters {
    name
    label
    unit
    whereToGetIt
    useCase
  }
  ownDrivers {
    id
    key
    name
    expression
    unit
    meaning
    doubt
    sign
    kind
    category
    option
    useCase
  }
  leftOut {
    useCase
    driver
    reason
  }
  phasing {
    useCase
    spendFrom
    spendMonths
    effectFrom
    rampMonths
  }
  correlations {
    a {
      useCase
      name
    }
    b {
      useCase
      name
    }
    coefficient
  }
  sharedCauses {
    name
    parameters {
      of {
        useCase
        name
      }
      loading
    }
  }
  scenarios {
    id
    name
    lean
    overrides {
      of {
        useCase
        name
      }
      value
    }
  }
  alternatives {
    useCase
    name
  }
}`) as unknown as TypedDocumentString<BusinessCaseQuery, BusinessCaseQueryVariables>;
export const SaveBusinessCaseDocument = new TypedDocumentString(`
    mutation SaveBusinessCase($engagement: ID!, $case: BusinessCaseInput!, $version: Int!) {
  saveBusinessCase(engagementId: $engagement, case: $case, version: $version) {
    case {
      ...BusinessCaseParts
    }
    version
    updatedBy
    updatedAt
  }
}
    fragment EstimateParts on Estimate {
  useCase
  name
  low
  likely
  high
  source
  owner
  date
  confirmed
  origin
}
fragment BusinessCaseParts on BusinessCase {
  settings {
    currency
    start
    horizonYears
    discountRate
    inflation
    tax {
      rate
      writeOffYears
    }
    counted
    iterations
    seed
    repairCorrelations
  }
  useCases
  estimates {
    ...EstimateParts
  }
  ownParameters {
    name
    label
    unit
    whereToGetIt
    useCase
  }
  ownDrivers {
    id
    key
    name
    expression
    unit
    meaning
    doubt
    sign
    kind
    category
    option
    useCase
  }
  leftOut {
    useCase
    driver
    reason
  }
  phasing {
    useCase
    spendFrom
    spendMonths
    effectFrom
    rampMonths
  }
  correlations {
    a {
      useCase
      name
    }
    b {
      useCase
      name
    }
    coefficient
  }
  sharedCauses {
    name
    parameters {
      of {
        useCase
        name
      }
      loading
    }
  }
  scenarios {
    id
    name
    lean
    overrides {
      of {
        useCase
        name
      }
      value
    }
  }
  alternatives {
    useCase
    name
  }
}`) as unknown as TypedDocumentString<SaveBusinessCaseMutation, SaveBusinessCaseMutationVariables>;
export const PlanPhasingDocument = new TypedDocumentString(`
    query PlanPhasing($engagement: ID!) {
  businessCase(engagementId: $engagement) {
    engagementId
    planPhasing {
      useCase
      spendFrom
      spendMonths
      effectFrom
      rampMonths
    }
  }
}
    `) as unknown as TypedDocumentString<PlanPhasingQuery, PlanPhasingQueryVariables>;
export const CapacityDocument = new TypedDocumentString(`
    query Capacity($engagement: ID!) {
  businessCase(engagementId: $engagement) {
    engagementId
    canEdit
    suggested
    case {
      useCases
      settings {
        currency
      }
    }
    useCases {
      id
      name
    }
  }
  capacityModels(engagementId: $engagement) {
    useCase
    version
    input {
      ...CapacityDocumentFields
    }
  }
}
    fragment CapacityDocumentFields on CapacityDocument {
  capacity {
    delivery
    sizeGb
    streamMbps
    streamHours
    deliveriesPerYear
    sites {
      name
      count
      clients
      wanDownMbps
      wanUpMbps
    }
    serverUplinkMbps
    clientDownloadMbps
    peers {
      uploadMbps
      efficiency
      presentShare
      leavePerHour
      connectableAtSite
      acrossSites
      connectableBetweenSites
      relayedShare
      relayMbps
    }
    cache {
      hitShare
      uplinkMbps
    }
    prices {
      serverPerGb
      wanPerGb
      relayPerGb
      cachePerSiteYear
      peersPerClientYear
      peersPerYear
    }
    presenceByHour
  }
  availability {
    needed
    copies
    unavailability
    alwaysOn
    groups {
      name
      peers
      presence
    }
  }
}`) as unknown as TypedDocumentString<CapacityQuery, CapacityQueryVariables>;
export const SaveCapacityDocument = new TypedDocumentString(`
    mutation SaveCapacity($engagement: ID!, $useCase: ID!, $input: CapacityDocumentInput!, $version: Int!) {
  saveCapacityModel(
    engagementId: $engagement
    useCase: $useCase
    input: $input
    version: $version
  ) {
    useCase
    version
    input {
      ...CapacityDocumentFields
    }
  }
}
    fragment CapacityDocumentFields on CapacityDocument {
  capacity {
    delivery
    sizeGb
    streamMbps
    streamHours
    deliveriesPerYear
    sites {
      name
      count
      clients
      wanDownMbps
      wanUpMbps
    }
    serverUplinkMbps
    clientDownloadMbps
    peers {
      uploadMbps
      efficiency
      presentShare
      leavePerHour
      connectableAtSite
      acrossSites
      connectableBetweenSites
      relayedShare
      relayMbps
    }
    cache {
      hitShare
      uplinkMbps
    }
    prices {
      serverPerGb
      wanPerGb
      relayPerGb
      cachePerSiteYear
      peersPerClientYear
      peersPerYear
    }
    presenceByHour
  }
  availability {
    needed
    copies
    unavailability
    alwaysOn
    groups {
      name
      peers
      presence
    }
  }
}`) as unknown as TypedDocumentString<SaveCapacityMutation, SaveCapacityMutationVariables>;
export const CaseForFigureDocument = new TypedDocumentString(`
    query CaseForFigure($engagement: ID!) {
  businessCase(engagementId: $engagement) {
    engagementId
    version
    case {
      ...BusinessCaseParts
    }
  }
}
    fragment EstimateParts on Estimate {
  useCase
  name
  low
  likely
  high
  source
  owner
  date
  confirmed
  origin
}
fragment BusinessCaseParts on BusinessCase {
  settings {
    currency
    start
    horizonYears
    discountRate
    inflation
    tax {
      rate
      writeOffYears
    }
    counted
    iterations
    seed
    repairCorrelations
  }
  useCases
  estimates {
    ...EstimateParts
  }
  ownParameters {
    name
    label
    unit
    whereToGetIt
    useCase
  }
  ownDrivers {
    id
    key
    name
    expression
    unit
    meaning
    doubt
    sign
    kind
    category
    option
    useCase
  }
  leftOut {
    useCase
    driver
    reason
  }
  phasing {
    useCase
    spendFrom
    spendMonths
    effectFrom
    rampMonths
  }
  correlations {
    a {
      useCase
      name
    }
    b {
      useCase
      name
    }
    coefficient
  }
  sharedCauses {
    name
    parameters {
      of {
        useCase
        name
      }
      loading
    }
  }
  scenarios {
    id
    name
    lean
    overrides {
      of {
        useCase
        name
      }
      value
    }
  }
  alternatives {
    useCase
    name
  }
}`) as unknown as TypedDocumentString<CaseForFigureQuery, CaseForFigureQueryVariables>;
export const FillFigureDocument = new TypedDocumentString(`
    mutation FillFigure($engagement: ID!, $case: BusinessCaseInput!, $version: Int!) {
  saveBusinessCase(engagementId: $engagement, case: $case, version: $version) {
    engagementId
    version
  }
}
    `) as unknown as TypedDocumentString<FillFigureMutation, FillFigureMutationVariables>;
export const CaseApprovalsDocument = new TypedDocumentString(`
    query CaseApprovals($engagement: ID!) {
  businessCase(engagementId: $engagement) {
    engagementId
    approved {
      ...ApprovalParts
    }
  }
}
    fragment ApprovalParts on ApprovedCase {
  id
  number
  note
  caseVersion
  approvedBy
  approvedAt
  fingerprint
  withdrawnAt
  withdrawnBy
  withdrawnReason
  headline {
    currency
    discountRate
    horizonYears
    countedCount
    driverCount
    net
    npv {
      value
      reason
    }
    irr {
      value
      reason
      roots
    }
    payback {
      value
      reason
    }
    benefitCostRatio {
      value
      reason
    }
  }
}`) as unknown as TypedDocumentString<CaseApprovalsQuery, CaseApprovalsQueryVariables>;
export const ApprovedContentDocument = new TypedDocumentString(`
    query ApprovedContent($engagement: ID!, $id: ID!) {
  approvedCase(engagementId: $engagement, id: $id) {
    id
    case {
      ...BusinessCaseParts
    }
  }
}
    fragment EstimateParts on Estimate {
  useCase
  name
  low
  likely
  high
  source
  owner
  date
  confirmed
  origin
}
fragment BusinessCaseParts on BusinessCase {
  settings {
    currency
    start
    horizonYears
    discountRate
    inflation
    tax {
      rate
      writeOffYears
    }
    counted
    iterations
    seed
    repairCorrelations
  }
  useCases
  estimates {
    ...EstimateParts
  }
  ownParameters {
    name
    label
    unit
    whereToGetIt
    useCase
  }
  ownDrivers {
    id
    key
    name
    expression
    unit
    meaning
    doubt
    sign
    kind
    category
    option
    useCase
  }
  leftOut {
    useCase
    driver
    reason
  }
  phasing {
    useCase
    spendFrom
    spendMonths
    effectFrom
    rampMonths
  }
  correlations {
    a {
      useCase
      name
    }
    b {
      useCase
      name
    }
    coefficient
  }
  sharedCauses {
    name
    parameters {
      of {
        useCase
        name
      }
      loading
    }
  }
  scenarios {
    id
    name
    lean
    overrides {
      of {
        useCase
        name
      }
      value
    }
  }
  alternatives {
    useCase
    name
  }
}`) as unknown as TypedDocumentString<ApprovedContentQuery, ApprovedContentQueryVariables>;
export const ApproveBusinessCaseDocument = new TypedDocumentString(`
    mutation ApproveBusinessCase($engagement: ID!, $version: Int!, $note: String!) {
  approveBusinessCase(engagementId: $engagement, version: $version, note: $note) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<ApproveBusinessCaseMutation, ApproveBusinessCaseMutationVariables>;
export const WithdrawApprovalDocument = new TypedDocumentString(`
    mutation WithdrawApproval($engagement: ID!, $id: ID!, $reason: String!) {
  withdrawApproval(engagementId: $engagement, id: $id, reason: $reason) {
    id
    withdrawnAt
  }
}
    `) as unknown as TypedDocumentString<WithdrawApprovalMutation, WithdrawApprovalMutationVariables>;
export const EngagementCitationsDocument = new TypedDocumentString(`
    query EngagementCitations($engagement: ID!, $after: String) {
  citations(engagement: $engagement, first: 100, after: $after) {
    totalCount
    nodes {
      ...CitationRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CitationRow on Citation {
  id
  caseId
  caseTitle
  caseStatus
  about
  name
  reference
  note
  stance
  version
  createdAt
  createdBy
}`) as unknown as TypedDocumentString<EngagementCitationsQuery, EngagementCitationsQueryVariables>;
export const CiteWhereDocument = new TypedDocumentString(`
    query CiteWhere {
  engagements(first: 100) {
    nodes {
      id
      name
      allowed
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CiteWhereQuery, CiteWhereQueryVariables>;
export const CiteNamesDocument = new TypedDocumentString(`
    query CiteNames($engagement: ID!) {
  citations(engagement: $engagement, first: 100) {
    nodes {
      id
      about
      name
    }
  }
  engagement(id: $engagement) {
    id
    latestVerdict {
      round
    }
  }
}
    `) as unknown as TypedDocumentString<CiteNamesQuery, CiteNamesQueryVariables>;
export const CiteActionsDocument = new TypedDocumentString(`
    query CiteActions($engagement: ID!, $round: ID!) {
  engagement(id: $engagement) {
    id
    round(id: $round) {
      id
      readiness {
        actions {
          question
          action
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CiteActionsQuery, CiteActionsQueryVariables>;
export const CiteDocument = new TypedDocumentString(`
    mutation Cite($engagement: ID!, $caseId: ID!, $input: CitationInput!) {
  cite(engagement: $engagement, caseId: $caseId, input: $input) {
    ...CitationRow
  }
}
    fragment CitationRow on Citation {
  id
  caseId
  caseTitle
  caseStatus
  about
  name
  reference
  note
  stance
  version
  createdAt
  createdBy
}`) as unknown as TypedDocumentString<CiteMutation, CiteMutationVariables>;
export const ChangeCitationDocument = new TypedDocumentString(`
    mutation ChangeCitation($engagement: ID!, $citation: ID!, $input: CitationInput!, $version: Int!) {
  changeCitation(
    engagement: $engagement
    citation: $citation
    input: $input
    version: $version
  ) {
    ...CitationRow
  }
}
    fragment CitationRow on Citation {
  id
  caseId
  caseTitle
  caseStatus
  about
  name
  reference
  note
  stance
  version
  createdAt
  createdBy
}`) as unknown as TypedDocumentString<ChangeCitationMutation, ChangeCitationMutationVariables>;
export const RemoveCitationDocument = new TypedDocumentString(`
    mutation RemoveCitation($engagement: ID!, $citation: ID!) {
  removeCitation(engagement: $engagement, citation: $citation)
}
    `) as unknown as TypedDocumentString<RemoveCitationMutation, RemoveCitationMutationVariables>;
export const CitationsOfCaseDocument = new TypedDocumentString(`
    query CitationsOfCase($caseId: ID!) {
  citationsOfCase(caseId: $caseId, first: 20) {
    totalCount
    nodes {
      id
      about
      name
      note
      stance
      createdAt
      createdBy
      engagement {
        id
        name
        organization {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CitationsOfCaseQuery, CitationsOfCaseQueryVariables>;
export const KeptCasesDocument = new TypedDocumentString(`
    query KeptCases($after: String) {
  ownCases(first: 100, after: $after) {
    nodes {
      id
      caseId
      version
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<KeptCasesQuery, KeptCasesQueryVariables>;
export const LibraryOwnCasesDocument = new TypedDocumentString(`
    query LibraryOwnCases($after: String) {
  ownCases(first: 50, after: $after) {
    nodes {
      id
      study {
        ...CaseText
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CaseText on CaseStudy {
  id
  title
  organization
  industry
  place
  regions
  organizationSize
  startYear
  endYear
  status
  statusAsOf
  statusBasis
  statusReason
  patterns
  levers
  constraints
  readingBasis
  problem
  approach
  outcomes {
    metric
    value
    unit
    baseline
    basis
    sourceRefs
    note
  }
  lessons {
    area
    text
    sourceRefs
  }
  copy
  avoid
  adviceBasis
  sources {
    title
    publisher
    year
    url
    basis
    supports
  }
}`) as unknown as TypedDocumentString<LibraryOwnCasesQuery, LibraryOwnCasesQueryVariables>;
export const LibraryCorrectionsDocument = new TypedDocumentString(`
    query LibraryCorrections {
  caseCorrections {
    id
    caseId
    reason
    isOutdated
    study {
      ...CaseText
    }
  }
}
    fragment CaseText on CaseStudy {
  id
  title
  organization
  industry
  place
  regions
  organizationSize
  startYear
  endYear
  status
  statusAsOf
  statusBasis
  statusReason
  patterns
  levers
  constraints
  readingBasis
  problem
  approach
  outcomes {
    metric
    value
    unit
    baseline
    basis
    sourceRefs
    note
  }
  lessons {
    area
    text
    sourceRefs
  }
  copy
  avoid
  adviceBasis
  sources {
    title
    publisher
    year
    url
    basis
    supports
  }
}`) as unknown as TypedDocumentString<LibraryCorrectionsQuery, LibraryCorrectionsQueryVariables>;
export const CorrectionsToEditDocument = new TypedDocumentString(`
    query CorrectionsToEdit {
  caseCorrections {
    id
    caseId
    version
    reason
    isOutdated
    updatedBy
    updatedAt
    study {
      ...CaseText
    }
  }
}
    fragment CaseText on CaseStudy {
  id
  title
  organization
  industry
  place
  regions
  organizationSize
  startYear
  endYear
  status
  statusAsOf
  statusBasis
  statusReason
  patterns
  levers
  constraints
  readingBasis
  problem
  approach
  outcomes {
    metric
    value
    unit
    baseline
    basis
    sourceRefs
    note
  }
  lessons {
    area
    text
    sourceRefs
  }
  copy
  avoid
  adviceBasis
  sources {
    title
    publisher
    year
    url
    basis
    supports
  }
}`) as unknown as TypedDocumentString<CorrectionsToEditQuery, CorrectionsToEditQueryVariables>;
export const CorrectCaseDocument = new TypedDocumentString(`
    mutation CorrectCase($caseId: ID!, $study: CaseStudyInput!, $reason: String!, $version: Int) {
  correctCase(caseId: $caseId, study: $study, reason: $reason, version: $version) {
    id
    caseId
    version
  }
}
    `) as unknown as TypedDocumentString<CorrectCaseMutation, CorrectCaseMutationVariables>;
export const WithdrawCorrectionDocument = new TypedDocumentString(`
    mutation WithdrawCorrection($caseId: ID!, $version: Int!) {
  withdrawCorrection(caseId: $caseId, version: $version)
}
    `) as unknown as TypedDocumentString<WithdrawCorrectionMutation, WithdrawCorrectionMutationVariables>;
export const OwnCaseToEditDocument = new TypedDocumentString(`
    query OwnCaseToEdit($caseId: ID!) {
  caseStudy(id: $caseId) {
    id
    own {
      id
      version
      study {
        ...CaseText
      }
    }
  }
}
    fragment CaseText on CaseStudy {
  id
  title
  organization
  industry
  place
  regions
  organizationSize
  startYear
  endYear
  status
  statusAsOf
  statusBasis
  statusReason
  patterns
  levers
  constraints
  readingBasis
  problem
  approach
  outcomes {
    metric
    value
    unit
    baseline
    basis
    sourceRefs
    note
  }
  lessons {
    area
    text
    sourceRefs
  }
  copy
  avoid
  adviceBasis
  sources {
    title
    publisher
    year
    url
    basis
    supports
  }
}`) as unknown as TypedDocumentString<OwnCaseToEditQuery, OwnCaseToEditQueryVariables>;
export const AddOwnCaseDocument = new TypedDocumentString(`
    mutation AddOwnCase($study: CaseStudyInput!) {
  addOwnCase(study: $study) {
    id
    caseId
    version
  }
}
    `) as unknown as TypedDocumentString<AddOwnCaseMutation, AddOwnCaseMutationVariables>;
export const ChangeOwnCaseDocument = new TypedDocumentString(`
    mutation ChangeOwnCase($id: ID!, $version: Int!, $study: CaseStudyInput!) {
  changeOwnCase(id: $id, version: $version, study: $study) {
    id
    caseId
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeOwnCaseMutation, ChangeOwnCaseMutationVariables>;
export const RemoveOwnCaseDocument = new TypedDocumentString(`
    mutation RemoveOwnCase($id: ID!, $version: Int!) {
  removeOwnCase(id: $id, version: $version)
}
    `) as unknown as TypedDocumentString<RemoveOwnCaseMutation, RemoveOwnCaseMutationVariables>;
export const SimilarCasesDocument = new TypedDocumentString(`
    query SimilarCases($engagement: ID!, $first: Int!, $patterns: [String!], $levers: [String!]) {
  similarCases(
    engagement: $engagement
    first: $first
    patterns: $patterns
    levers: $levers
  ) {
    compared
    findings {
      code
      at
      detail
    }
    derivation {
      ...DerivationParts
    }
    profileUsed {
      patterns {
        pattern
        weight
      }
    }
    similar {
      caseId
      likeness
      didNotLast
      broughtFor
      reasons {
        aspect
        value
        points
      }
      study {
        id
        title
        organization
        status
        statusAsOf
        endYear
        statusReason
        patterns
      }
    }
  }
}
    fragment DerivationParts on Derivation {
  figure
  name
  value
  text
  unit
  method
  methodVersion
  formula
  reference
  page
  inputs {
    name
    value
    text
    unit
    weight
    origin
    source
    date
    figure
  }
  content
  seed
  date
  findings
}`) as unknown as TypedDocumentString<SimilarCasesQuery, SimilarCasesQueryVariables>;
export const ChangeDocument = new TypedDocumentString(`
    query Change($engagement: ID!) {
  change(engagementId: $engagement) {
    engagementId
    canEdit
    canApprove
    canSeePeople
    context {
      today
      useCases {
        id
        name
        patterns
        training {
          role
          topics
        }
        policies
      }
      sites {
        id
        name
        people
      }
      waves {
        id
        name
        sites
        goLive
        gate
      }
      anchors {
        task
        name
        kind
        wave
        useCase
        start
        finish
      }
    }
    groups {
      version
      part {
        ...GroupParts
      }
    }
    impacts {
      version
      part {
        ...ImpactParts
      }
    }
    sponsors {
      version
      part {
        ...SponsorParts
      }
    }
    communications {
      version
      part {
        ...CommunicationParts
      }
    }
    courses {
      version
      part {
        ...CourseParts
      }
    }
    sessions {
      version
      part {
        ...SessionParts
      }
    }
    policies {
      version
      part {
        ...PolicyParts
      }
    }
    exceptions {
      version
      part {
        ...ExceptionParts
      }
    }
    pulses {
      version
      part {
        ...PulseParts
      }
    }
    resistances {
      version
      part {
        ...ResistanceParts
      }
    }
  }
}
    fragment GroupParts on StakeholderGroup {
  id
  name
  size
  overlaps {
    group
    people
  }
  sites
  languages
  sponsor
  representation
  roles
  useCases
  influence
  attitude
  note
}
fragment ImpactParts on StatedImpact {
  id
  group
  aspect
  level
  reason
}
fragment SponsorParts on Sponsor {
  id
  name
  position
  kind
  stance
  hoursPerMonth
  awayFrom
  awayUntil
  note
}
fragment CommunicationParts on Communication {
  id
  title
  groups
  step
  sponsor
  sender
  channel
  when {
    day
    task
    side
    offsetDays
  }
  hours
  feedback
  texts {
    language
    subject
    text
  }
  wave
  state
  sentOn
  origin {
    rule
    note
  }
}
fragment CourseParts on Course {
  id
  title
  topics
  roles
  groups
  useCases
  minutes
  link
  isRequired
  validMonths
  passPercent
  questions {
    id
    text
    options
    right
  }
  origin
}
fragment SessionParts on TrainingSession {
  id
  course
  day
  startsAt
  timeZone
  minutes
  place
  trainer
  seats
  groups
}
fragment PolicyParts on Policy {
  id
  kind
  owner
  texts {
    language
    title
    text
  }
  groups
  roles
  useCases
  answerWithinDays
  isRequired
  origin
}
fragment ExceptionParts on PolicyException {
  id
  policy
  group
  person
  reason
  instead
  until
  grantedBy
}
fragment PulseParts on Pulse {
  id
  name
  groups
  opensOn
  closesOn
  floor
  takesOpenLink
  asksWords
  isClosed
}
fragment ResistanceParts on Resistance {
  id
  group
  heardOn
  heard
  step
  strength
  response
  owner
  dueOn
  state
}`) as unknown as TypedDocumentString<ChangeQuery, ChangeQueryVariables>;
export const EditChangeDocument = new TypedDocumentString(`
    mutation EditChange($engagement: ID!, $edits: ChangeEditsInput!) {
  editChange(engagementId: $engagement, edits: $edits) {
    saved {
      kind
      id
      version
    }
    removed {
      kind
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditChangeMutation, EditChangeMutationVariables>;
export const MessageStandingDocument = new TypedDocumentString(`
    query MessageStanding($engagement: ID!) {
  messageStanding(engagementId: $engagement) {
    canSend
    receipts {
      communication
      sent
      delivered
      failed
      read
    }
  }
}
    `) as unknown as TypedDocumentString<MessageStandingQuery, MessageStandingQueryVariables>;
export const SendCommunicationDocument = new TypedDocumentString(`
    mutation SendCommunication($engagement: ID!, $input: CommunicationSendingInput!) {
  sendCommunication(engagementId: $engagement, input: $input) {
    letters
    withoutAddress
  }
}
    `) as unknown as TypedDocumentString<SendCommunicationMutation, SendCommunicationMutationVariables>;
export const FeedbackDocument = new TypedDocumentString(`
    query Feedback($engagement: ID!, $state: FeedbackState, $after: String) {
  feedback(engagementId: $engagement, state: $state, first: 50, after: $after) {
    nodes {
      ...FeedbackEntry
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  feedbackCounts(engagementId: $engagement) {
    month
    theme
    state
    count
  }
}
    fragment FeedbackEntry on FeedbackKept {
  id
  text
  givenOn
  version
  handling {
    theme
    state
    answer
    task
    group
  }
}`) as unknown as TypedDocumentString<FeedbackQuery, FeedbackQueryVariables>;
export const ChangeLinksDocument = new TypedDocumentString(`
    query ChangeLinks($engagement: ID!) {
  changeLinks(engagementId: $engagement) {
    kind
    subject
    url
    openedBy
    openedAt
  }
}
    `) as unknown as TypedDocumentString<ChangeLinksQuery, ChangeLinksQueryVariables>;
export const OpenChangeLinkDocument = new TypedDocumentString(`
    mutation OpenChangeLink($engagement: ID!, $kind: ChangeLinkKind!, $subject: ID!) {
  openChangeLink(engagementId: $engagement, kind: $kind, subject: $subject) {
    url
  }
}
    `) as unknown as TypedDocumentString<OpenChangeLinkMutation, OpenChangeLinkMutationVariables>;
export const CloseChangeLinkDocument = new TypedDocumentString(`
    mutation CloseChangeLink($engagement: ID!, $kind: ChangeLinkKind!, $subject: ID!) {
  closeChangeLink(engagementId: $engagement, kind: $kind, subject: $subject)
}
    `) as unknown as TypedDocumentString<CloseChangeLinkMutation, CloseChangeLinkMutationVariables>;
export const HandleFeedbackDocument = new TypedDocumentString(`
    mutation HandleFeedback($engagement: ID!, $id: String!, $handling: FeedbackHandlingInput!, $version: Int!) {
  handleFeedback(
    engagementId: $engagement
    edit: {id: $id, handling: $handling, version: $version}
  ) {
    ...FeedbackEntry
  }
}
    fragment FeedbackEntry on FeedbackKept {
  id
  text
  givenOn
  version
  handling {
    theme
    state
    answer
    task
    group
  }
}`) as unknown as TypedDocumentString<HandleFeedbackMutation, HandleFeedbackMutationVariables>;
export const GoLiveDocument = new TypedDocumentString(`
    query GoLive($engagement: ID!) {
  goLive(engagementId: $engagement) {
    engagementId
    today
    withoutSite
    waves {
      wave
      name
      goLive
      gate
      groups
      people
      legs {
        kind
        state
        value
        done
        of
        lacks
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoLiveQuery, GoLiveQueryVariables>;
export const AffectedPeopleDocument = new TypedDocumentString(`
    query AffectedPeople($engagement: ID!, $search: String, $group: ID, $after: String) {
  affectedPeople(
    engagementId: $engagement
    first: 100
    after: $after
    search: $search
    group: $group
  ) {
    nodes {
      ...PersonRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersonRow on AffectedPerson {
  id
  name
  email
  number
  language
  groups
  roles
  site
  version
}`) as unknown as TypedDocumentString<AffectedPeopleQuery, AffectedPeopleQueryVariables>;
export const SaveAffectedPersonDocument = new TypedDocumentString(`
    mutation SaveAffectedPerson($engagement: ID!, $edit: AffectedPersonEditInput!) {
  saveAffectedPerson(engagementId: $engagement, edit: $edit) {
    ...PersonRow
  }
}
    fragment PersonRow on AffectedPerson {
  id
  name
  email
  number
  language
  groups
  roles
  site
  version
}`) as unknown as TypedDocumentString<SaveAffectedPersonMutation, SaveAffectedPersonMutationVariables>;
export const RemoveAffectedPeopleDocument = new TypedDocumentString(`
    mutation RemoveAffectedPeople($engagement: ID!, $people: [ID!]!) {
  removeAffectedPeople(engagementId: $engagement, people: $people)
}
    `) as unknown as TypedDocumentString<RemoveAffectedPeopleMutation, RemoveAffectedPeopleMutationVariables>;
export const AffectedPersonLinksDocument = new TypedDocumentString(`
    query AffectedPersonLinks($engagement: ID!, $people: [ID!]!) {
  affectedPersonLinks(engagementId: $engagement, people: $people) {
    person
    url
  }
}
    `) as unknown as TypedDocumentString<AffectedPersonLinksQuery, AffectedPersonLinksQueryVariables>;
export const ReissuePersonLinkDocument = new TypedDocumentString(`
    mutation ReissuePersonLink($engagement: ID!, $person: ID!) {
  reissuePersonLink(engagementId: $engagement, person: $person) {
    person
    url
  }
}
    `) as unknown as TypedDocumentString<ReissuePersonLinkMutation, ReissuePersonLinkMutationVariables>;
export const MailPersonLinksDocument = new TypedDocumentString(`
    mutation MailPersonLinks($engagement: ID!, $people: [ID!]!) {
  mailPersonLinks(engagementId: $engagement, people: $people)
}
    `) as unknown as TypedDocumentString<MailPersonLinksMutation, MailPersonLinksMutationVariables>;
export const PolicyStandingsDocument = new TypedDocumentString(`
    query PolicyStandings($engagement: ID!) {
  policyStandings(engagementId: $engagement) {
    today
    people
    policies {
      policy
      bound
      signed
      open
      overdue
      excepted
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyStandingsQuery, PolicyStandingsQueryVariables>;
export const PolicyVersionsDocument = new TypedDocumentString(`
    query PolicyVersions($engagement: ID!, $policy: ID!) {
  policyVersions(engagementId: $engagement, policy: $policy) {
    ...VersionOfPolicy
  }
}
    fragment PolicyParts on Policy {
  id
  kind
  owner
  texts {
    language
    title
    text
  }
  groups
  roles
  useCases
  answerWithinDays
  isRequired
  origin
}
fragment VersionOfPolicy on PolicyVersion {
  id
  number
  hash
  isEditorial
  concerns
  writtenBy
  approvedBy
  approvedAt
  publishedBy
  publishedAt
  withdrawnAt
  content {
    ...PolicyParts
  }
}`) as unknown as TypedDocumentString<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const ApprovePolicyDocument = new TypedDocumentString(`
    mutation ApprovePolicy($engagement: ID!, $input: PolicyApprovalInput!) {
  approvePolicy(engagementId: $engagement, input: $input) {
    ...VersionOfPolicy
  }
}
    fragment PolicyParts on Policy {
  id
  kind
  owner
  texts {
    language
    title
    text
  }
  groups
  roles
  useCases
  answerWithinDays
  isRequired
  origin
}
fragment VersionOfPolicy on PolicyVersion {
  id
  number
  hash
  isEditorial
  concerns
  writtenBy
  approvedBy
  approvedAt
  publishedBy
  publishedAt
  withdrawnAt
  content {
    ...PolicyParts
  }
}`) as unknown as TypedDocumentString<ApprovePolicyMutation, ApprovePolicyMutationVariables>;
export const PublishPolicyVersionDocument = new TypedDocumentString(`
    mutation PublishPolicyVersion($engagement: ID!, $version: ID!) {
  publishPolicyVersion(engagementId: $engagement, version: $version) {
    ...VersionOfPolicy
  }
}
    fragment PolicyParts on Policy {
  id
  kind
  owner
  texts {
    language
    title
    text
  }
  groups
  roles
  useCases
  answerWithinDays
  isRequired
  origin
}
fragment VersionOfPolicy on PolicyVersion {
  id
  number
  hash
  isEditorial
  concerns
  writtenBy
  approvedBy
  approvedAt
  publishedBy
  publishedAt
  withdrawnAt
  content {
    ...PolicyParts
  }
}`) as unknown as TypedDocumentString<PublishPolicyVersionMutation, PublishPolicyVersionMutationVariables>;
export const WithdrawPolicyVersionDocument = new TypedDocumentString(`
    mutation WithdrawPolicyVersion($engagement: ID!, $version: ID!) {
  withdrawPolicyVersion(engagementId: $engagement, version: $version) {
    ...VersionOfPolicy
  }
}
    fragment PolicyParts on Policy {
  id
  kind
  owner
  texts {
    language
    title
    text
  }
  groups
  roles
  useCases
  answerWithinDays
  isRequired
  origin
}
fragment VersionOfPolicy on PolicyVersion {
  id
  number
  hash
  isEditorial
  concerns
  writtenBy
  approvedBy
  approvedAt
  publishedBy
  publishedAt
  withdrawnAt
  content {
    ...PolicyParts
  }
}`) as unknown as TypedDocumentString<WithdrawPolicyVersionMutation, WithdrawPolicyVersionMutationVariables>;
export const PolicySignersDocument = new TypedDocumentString(`
    query PolicySigners($engagement: ID!, $wanted: PolicySignersWantedInput!) {
  policySigners(engagementId: $engagement, wanted: $wanted) {
    nodes {
      person
      name
      email
      number
      state
      signedNumber
      signedAt
      way
    }
    next
  }
}
    `) as unknown as TypedDocumentString<PolicySignersQuery, PolicySignersQueryVariables>;
export const RecordAcknowledgementsDocument = new TypedDocumentString(`
    mutation RecordAcknowledgements($engagement: ID!, $input: SignedOnPaperInput!) {
  recordAcknowledgements(engagementId: $engagement, input: $input)
}
    `) as unknown as TypedDocumentString<RecordAcknowledgementsMutation, RecordAcknowledgementsMutationVariables>;
export const RemindOfPolicyDocument = new TypedDocumentString(`
    mutation RemindOfPolicy($engagement: ID!, $policy: ID!) {
  remindOfPolicy(engagementId: $engagement, policy: $policy)
}
    `) as unknown as TypedDocumentString<RemindOfPolicyMutation, RemindOfPolicyMutationVariables>;
export const PeopleForExceptionDocument = new TypedDocumentString(`
    query PeopleForException($engagement: ID!, $search: String!) {
  affectedPeople(engagementId: $engagement, search: $search, first: 20) {
    nodes {
      id
      name
      email
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleForExceptionQuery, PeopleForExceptionQueryVariables>;
export const PulseResultsDocument = new TypedDocumentString(`
    query PulseResults($engagement: ID!) {
  pulseResults(engagementId: $engagement) {
    collecting {
      pulse
      answers
    }
    results {
      pulse
      closesOn
      floor
      answers
      all {
        ...PulseGroupResult
      }
      groups {
        ...PulseGroupResult
      }
    }
  }
}
    fragment PulseGroupResult on PulseOfGroup {
  group
  steps {
    step
    state
    answers
    mean
    low
    high
    agreement
    counts
  }
  stuck {
    state
    step
  }
}`) as unknown as TypedDocumentString<PulseResultsQuery, PulseResultsQueryVariables>;
export const PulseWordsDocument = new TypedDocumentString(`
    query PulseWords($engagement: ID!, $pulse: ID!) {
  pulseWords(engagementId: $engagement, pulse: $pulse)
}
    `) as unknown as TypedDocumentString<PulseWordsQuery, PulseWordsQueryVariables>;
export const TrainingStandingDocument = new TypedDocumentString(`
    query TrainingStanding($engagement: ID!) {
  trainingStanding(engagementId: $engagement) {
    today
    rows {
      kind
      id
      people
      cells {
        course
        due
        done
        expiring
        expired
        missing
      }
    }
    share {
      people
      asked
      trained
      lacking {
        course
        people
      }
    }
    seats {
      session
      booked
      attended
      absent
    }
  }
}
    `) as unknown as TypedDocumentString<TrainingStandingQuery, TrainingStandingQueryVariables>;
export const TrainingPeopleDocument = new TypedDocumentString(`
    query TrainingPeople($engagement: ID!, $group: ID) {
  affectedPeople(engagementId: $engagement, first: 100, group: $group) {
    nodes {
      id
      name
      number
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<TrainingPeopleQuery, TrainingPeopleQueryVariables>;
export const RecordCompletionsDocument = new TypedDocumentString(`
    mutation RecordCompletions($engagement: ID!, $input: FinishedCourseInput!) {
  recordCompletions(engagementId: $engagement, input: $input)
}
    `) as unknown as TypedDocumentString<RecordCompletionsMutation, RecordCompletionsMutationVariables>;
export const SessionPlacesDocument = new TypedDocumentString(`
    query SessionPlaces($engagement: ID!, $session: ID!) {
  sessionPlaces(engagementId: $engagement, session: $session) {
    person
    name
    state
  }
}
    `) as unknown as TypedDocumentString<SessionPlacesQuery, SessionPlacesQueryVariables>;
export const PlaceInSessionDocument = new TypedDocumentString(`
    mutation PlaceInSession($engagement: ID!, $input: SessionPlacingInput!) {
  placeInSession(engagementId: $engagement, input: $input)
}
    `) as unknown as TypedDocumentString<PlaceInSessionMutation, PlaceInSessionMutationVariables>;
export const CourseFilesDocument = new TypedDocumentString(`
    query CourseFiles($engagement: ID!, $course: ID!) {
  courseFiles(engagementId: $engagement, course: $course) {
    id
    name
    bytes
  }
}
    `) as unknown as TypedDocumentString<CourseFilesQuery, CourseFilesQueryVariables>;
export const RemoveCourseFileDocument = new TypedDocumentString(`
    mutation RemoveCourseFile($engagement: ID!, $file: ID!) {
  removeCourseFile(engagementId: $engagement, file: $file)
}
    `) as unknown as TypedDocumentString<RemoveCourseFileMutation, RemoveCourseFileMutationVariables>;
export const EngagementChangedDocument = new TypedDocumentString(`
    subscription EngagementChanged($engagement: ID!) {
  engagementChanged(engagement: $engagement) {
    kind
    id
    mine
  }
}
    `) as unknown as TypedDocumentString<EngagementChangedSubscription, EngagementChangedSubscriptionVariables>;
export const LibraryChangedDocument = new TypedDocumentString(`
    subscription LibraryChanged {
  libraryChanged {
    kind
    id
    mine
  }
}
    `) as unknown as TypedDocumentString<LibraryChangedSubscription, LibraryChangedSubscriptionVariables>;
export const PresenceDocument = new TypedDocumentString(`
    subscription Presence($engagement: ID!, $page: String!) {
  presence(engagement: $engagement, page: $page) {
    userId
    name
    page
    since
    isMe
  }
}
    `) as unknown as TypedDocumentString<PresenceSubscription, PresenceSubscriptionVariables>;
export const StandingApprovalDocument = new TypedDocumentString(`
    query StandingApproval($engagement: ID!) {
  businessCase(engagementId: $engagement) {
    engagementId
    approved {
      id
      number
      approvedAt
      withdrawnAt
    }
  }
}
    `) as unknown as TypedDocumentString<StandingApprovalQuery, StandingApprovalQueryVariables>;
export const ChosenUseCasesDocument = new TypedDocumentString(`
    query ChosenUseCases($engagement: ID!) {
  selection(engagement: $engagement) {
    engagement
    decisions {
      id
      about
      chosen
      withdrawnAt
    }
  }
}
    `) as unknown as TypedDocumentString<ChosenUseCasesQuery, ChosenUseCasesQueryVariables>;
export const FeedStatesDocument = new TypedDocumentString(`
    query FeedStates($engagement: ID!) {
  feedStates(engagementId: $engagement) {
    feed
    polledTo
    nextAt
    failures
    lastTriedAt
    lastSuccessAt
    lastErrorCode
    lastErrorDetail
    points
  }
}
    `) as unknown as TypedDocumentString<FeedStatesQuery, FeedStatesQueryVariables>;
export const PollFeedDocument = new TypedDocumentString(`
    mutation PollFeed($engagement: ID!, $feed: ID!) {
  pollFeed(engagementId: $engagement, feed: $feed)
}
    `) as unknown as TypedDocumentString<PollFeedMutation, PollFeedMutationVariables>;
export const MeasuredValuesDocument = new TypedDocumentString(`
    query MeasuredValues($engagement: ID!, $asked: ValuesAskedInput!) {
  measuredValues(engagementId: $engagement, asked: $asked) {
    at
    value
    revision
    source
    name
    takenBy
    takenAt
  }
}
    `) as unknown as TypedDocumentString<MeasuredValuesQuery, MeasuredValuesQueryVariables>;
export const SendMeasurementsDocument = new TypedDocumentString(`
    mutation SendMeasurements($engagement: ID!, $sending: MeasurementSendingInput!) {
  sendMeasurements(engagementId: $engagement, sending: $sending) {
    ...TakenParts
  }
}
    fragment TakenParts on Taken {
  batch
  added
  corrected
  unchanged
  rejected
  rejections {
    row
    code
    detail
  }
}`) as unknown as TypedDocumentString<SendMeasurementsMutation, SendMeasurementsMutationVariables>;
export const RemoveMeasurementsDocument = new TypedDocumentString(`
    mutation RemoveMeasurements($engagement: ID!, $kpi: ID!) {
  removeMeasurements(engagementId: $engagement, kpi: $kpi)
}
    `) as unknown as TypedDocumentString<RemoveMeasurementsMutation, RemoveMeasurementsMutationVariables>;
export const MetricsDocument = new TypedDocumentString(`
    query Metrics($engagement: ID!) {
  metrics(engagementId: $engagement) {
    engagementId
    canEdit
    today
    kpis {
      version
      part {
        ...KpiParts
      }
    }
    events {
      version
      part {
        ...EventParts
      }
    }
    feeds {
      version
      part {
        ...FeedParts
      }
    }
    signalNotes {
      version
      part {
        ...SignalNoteParts
      }
    }
    experiments {
      version
      part {
        ...ExperimentParts
      }
    }
    predictions {
      version
      part {
        ...PredictionParts
      }
    }
    dashboards {
      version
      part {
        ...DashboardParts
      }
    }
    adoptions {
      version
      part {
        ...AdoptionParts
      }
    }
    benefitLinks {
      version
      part {
        ...BenefitLinkParts
      }
    }
    reviews {
      version
      part {
        ...ReviewParts
      }
    }
  }
}
    fragment KpiParts on Kpi {
  baseline {
    from
    note
    to
    value
  }
  cadence
  definition
  dimension
  direction
  formula
  gathering
  id
  isLead
  key
  name
  origin {
    kpi
    useCase
  }
  owner
  staleAfterDays
  targets {
    day
    value
  }
  tests
  thresholds {
    act
    watch
  }
  unit
}
fragment EventParts on MetricsEvent {
  day
  id
  kind
  kpis
  rebases
  title
  why
}
fragment FeedParts on Feed {
  backFillDays
  id
  isOn
  kpi
  memberLabel
  name
  query
  server
  stepMinutes
}
fragment SignalNoteParts on SignalNote {
  action
  dueOn
  event
  id
  kpi
  member
  note
  owner
  since
  state
}
fragment ExperimentParts on Experiment {
  endedOn
  expectation
  id
  kpi
  measure
  note
  origin {
    kind
    ref
  }
  owner
  startedOn
  state
}
fragment PredictionParts on Prediction {
  author
  chance
  dueOn
  id
  kpi
  madeOn
  outcome {
    happened
    note
    on
    value
  }
  range {
    coverage
    high
    low
  }
  source
  statement
}
fragment DashboardParts on Dashboard {
  audience
  id
  name
  tiles {
    id
    kind
    kpi
    width
  }
}
fragment AdoptionParts on AdoptionPlan {
  activeKpi
  counted
  eligible {
    count
    member
  }
  goals {
    count
    day
  }
  id
  lapsedKpi
  name
}
fragment BenefitLinkParts on BenefitLink {
  confidence
  factor
  id
  kpi
  parameter
  why
}
fragment ReviewParts on MetricsReview {
  day
  decisions {
    leadsTo
    ref
    text
  }
  id
  summary
  title
}`) as unknown as TypedDocumentString<MetricsQuery, MetricsQueryVariables>;
export const EditMetricsDocument = new TypedDocumentString(`
    mutation EditMetrics($engagement: ID!, $edits: MetricsEditsInput!) {
  editMetrics(engagementId: $engagement, edits: $edits) {
    saved {
      kind
      id
      version
    }
    removed {
      kind
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditMetricsMutation, EditMetricsMutationVariables>;
export const MeasuredSeriesDocument = new TypedDocumentString(`
    query MeasuredSeries($engagement: ID!, $kpis: [ID!]!, $from: String!) {
  measuredSeries(engagementId: $engagement, kpis: $kpis, from: $from) {
    ...SeriesParts
  }
}
    fragment SeriesParts on Series {
  kpi
  member
  latestAt
  days {
    day
    count
    sum
    last
  }
}`) as unknown as TypedDocumentString<MeasuredSeriesQuery, MeasuredSeriesQueryVariables>;
export const ReviewRoundsDocument = new TypedDocumentString(`
    query ReviewRounds($engagement: ID!) {
  engagement(id: $engagement) {
    id
    allowed
    rounds(first: 50) {
      nodes {
        id
        name
        kind
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewRoundsQuery, ReviewRoundsQueryVariables>;
export const MeasurementBatchesDocument = new TypedDocumentString(`
    query MeasurementBatches($engagement: ID!) {
  measurementBatches(engagementId: $engagement) {
    batch
    source
    name
    takenBy
    takenAt
    added
    corrected
    unchanged
    rejected
    rejections {
      row
      code
      detail
    }
  }
}
    `) as unknown as TypedDocumentString<MeasurementBatchesQuery, MeasurementBatchesQueryVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($after: String, $engagement: ID) {
  auditEntries(first: 40, after: $after, engagement: $engagement) {
    nodes {
      id
      at
      actor
      action
      subject
      subjectId
      engagementId
      changes {
        field
        before
        after
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const EngagementOrganizationDocument = new TypedDocumentString(`
    query EngagementOrganization($engagement: ID!) {
  engagement(id: $engagement) {
    id
    allowed
    organization {
      ...OrganizationSheet
    }
  }
}
    fragment OrganizationSheet on Organization {
  id
  name
  version
  sample
  profile {
    industry
    employees
    sites
    countries
    constraints
  }
  inventory {
    fact
    state
    value {
      number
      text
      flag
      choices
    }
    source
    asOf
    note
  }
}`) as unknown as TypedDocumentString<EngagementOrganizationQuery, EngagementOrganizationQueryVariables>;
export const UpdateOrganizationDocument = new TypedDocumentString(`
    mutation UpdateOrganization($id: ID!, $input: OrganizationInput!, $version: Int!) {
  updateOrganization(id: $id, input: $input, version: $version) {
    id
    name
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const SaveInventoryDocument = new TypedDocumentString(`
    mutation SaveInventory($organization: ID!, $entries: [InventoryEntryInput!]!, $seen: [InventoryEntryInput!]) {
  saveInventory(organization: $organization, entries: $entries, seen: $seen) {
    id
    inventory {
      fact
      state
      value {
        number
        text
        flag
        choices
      }
      source
      asOf
      note
    }
  }
}
    `) as unknown as TypedDocumentString<SaveInventoryMutation, SaveInventoryMutationVariables>;
export const ImportInventoryDocument = new TypedDocumentString(`
    mutation ImportInventory($organization: ID!, $csv: String!) {
  importInventory(organization: $organization, csv: $csv, apply: true) {
    applied
  }
}
    `) as unknown as TypedDocumentString<ImportInventoryMutation, ImportInventoryMutationVariables>;
export const CalendarFeedsDocument = new TypedDocumentString(`
    query CalendarFeeds($engagement: ID!) {
  calendarFeeds(engagementId: $engagement) {
    id
    shows
    madeAt
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const CreateCalendarFeedDocument = new TypedDocumentString(`
    mutation CreateCalendarFeed($engagement: ID!, $shows: FeedShows!) {
  createCalendarFeed(engagementId: $engagement, shows: $shows) {
    url
    feed {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation RevokeCalendarFeed($engagement: ID!, $feed: ID!) {
  revokeCalendarFeed(engagementId: $engagement, feed: $feed)
}
    `) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const ForecastRisksDocument = new TypedDocumentString(`
    query ForecastRisks($engagement: ID!) {
  planRisks(engagementId: $engagement) {
    risk {
      id
      event
      state
      hits
      before {
        frequency {
          low
          likely
          high
        }
        money {
          low
          likely
          high
        }
        days {
          low
          likely
          high
        }
      }
      after {
        frequency {
          low
          likely
          high
        }
        money {
          low
          likely
          high
        }
        days {
          low
          likely
          high
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ForecastRisksQuery, ForecastRisksQueryVariables>;
export const GanttBaselineDocument = new TypedDocumentString(`
    query GanttBaseline($engagement: ID!, $id: ID!) {
  baseline(engagementId: $engagement, id: $id) {
    headline {
      id
      name
    }
    plan {
      finish
      tasks {
        id
        start
        finish
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GanttBaselineQuery, GanttBaselineQueryVariables>;
export const TakeGanttBaselineDocument = new TypedDocumentString(`
    mutation TakeGanttBaseline($engagement: ID!, $name: String!) {
  takeBaseline(engagementId: $engagement, name: $name) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TakeGanttBaselineMutation, TakeGanttBaselineMutationVariables>;
export const PlanGatesDocument = new TypedDocumentString(`
    query PlanGates($engagement: ID!) {
  planGates(engagementId: $engagement) {
    ...PlanGateSavedParts
  }
}
    fragment PlanGateParts on PlanGate {
  id
  criteria {
    id
    text
    figure
    operator
    threshold
    unit
    measure
    stops
  }
  stopRules
  results {
    criterion
    value
    holds
    note
    day
  }
  decision {
    kind
    reason
    day
  }
}
fragment PlanGateSavedParts on PlanGateSaved {
  gate {
    ...PlanGateParts
  }
  version
  updatedBy
  updatedAt
  lockedAt
  lockedBy
  canLock
  canDecide
  changes {
    id
    changedBy
    changedAt
    reason
    before {
      ...PlanGateParts
    }
    after {
      ...PlanGateParts
    }
  }
}`) as unknown as TypedDocumentString<PlanGatesQuery, PlanGatesQueryVariables>;
export const SavePlanGateDocument = new TypedDocumentString(`
    mutation SavePlanGate($engagement: ID!, $gate: PlanGateInput!, $version: Int!, $reason: String) {
  savePlanGate(
    engagementId: $engagement
    gate: $gate
    version: $version
    reason: $reason
  ) {
    ...PlanGateSavedParts
  }
}
    fragment PlanGateParts on PlanGate {
  id
  criteria {
    id
    text
    figure
    operator
    threshold
    unit
    measure
    stops
  }
  stopRules
  results {
    criterion
    value
    holds
    note
    day
  }
  decision {
    kind
    reason
    day
  }
}
fragment PlanGateSavedParts on PlanGateSaved {
  gate {
    ...PlanGateParts
  }
  version
  updatedBy
  updatedAt
  lockedAt
  lockedBy
  canLock
  canDecide
  changes {
    id
    changedBy
    changedAt
    reason
    before {
      ...PlanGateParts
    }
    after {
      ...PlanGateParts
    }
  }
}`) as unknown as TypedDocumentString<SavePlanGateMutation, SavePlanGateMutationVariables>;
export const LockPlanGateDocument = new TypedDocumentString(`
    mutation LockPlanGate($engagement: ID!, $id: ID!, $version: Int!) {
  lockPlanGate(engagementId: $engagement, id: $id, version: $version) {
    ...PlanGateSavedParts
  }
}
    fragment PlanGateParts on PlanGate {
  id
  criteria {
    id
    text
    figure
    operator
    threshold
    unit
    measure
    stops
  }
  stopRules
  results {
    criterion
    value
    holds
    note
    day
  }
  decision {
    kind
    reason
    day
  }
}
fragment PlanGateSavedParts on PlanGateSaved {
  gate {
    ...PlanGateParts
  }
  version
  updatedBy
  updatedAt
  lockedAt
  lockedBy
  canLock
  canDecide
  changes {
    id
    changedBy
    changedAt
    reason
    before {
      ...PlanGateParts
    }
    after {
      ...PlanGateParts
    }
  }
}`) as unknown as TypedDocumentString<LockPlanGateMutation, LockPlanGateMutationVariables>;
export const PlanGenerationInputsDocument = new TypedDocumentString(`
    query PlanGenerationInputs($engagement: ID!) {
  planGenerationInputs(engagementId: $engagement) {
    suggested
    size
    useCases {
      id
      name
      stages
      likelyWeeks
      isInWaves
      small
      medium
      large
      unmet
      unknown
    }
  }
}
    `) as unknown as TypedDocumentString<PlanGenerationInputsQuery, PlanGenerationInputsQueryVariables>;
export const PlanGenerationPreviewDocument = new TypedDocumentString(`
    query PlanGenerationPreview($engagement: ID!, $scope: PlanScopeInput!, $take: [TakenChangeInput!]!) {
  planGenerationPreview(
    engagementId: $engagement
    scope: $scope
    takeTheirs: $take
  ) {
    version
    lines
    roles
    changes {
      task
      name
      kind
      field
      ours
      theirs
      isTaken
      note
    }
    findings {
      code
      at
      detail
    }
  }
}
    `) as unknown as TypedDocumentString<PlanGenerationPreviewQuery, PlanGenerationPreviewQueryVariables>;
export const GeneratePlanDocument = new TypedDocumentString(`
    mutation GeneratePlan($engagement: ID!, $scope: PlanScopeInput!, $take: [TakenChangeInput!]!, $version: Int!) {
  generatePlan(
    engagementId: $engagement
    scope: $scope
    takeTheirs: $take
    version: $version
  ) {
    engagementId
    version
    generatedAt
  }
}
    `) as unknown as TypedDocumentString<GeneratePlanMutation, GeneratePlanMutationVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices {
  notices {
    ...MemberNoticesParts
  }
}
    fragment MemberNoticesParts on MemberNotices {
  latest {
    id
    kind
    engagementId
    engagementName
    task
    taskName
    by
    day
    madeAt
    readAt
  }
  unread
  digest
  canMail
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const UnreadNoticesDocument = new TypedDocumentString(`
    query UnreadNotices {
  notices {
    unread
  }
}
    `) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const ReadNoticesDocument = new TypedDocumentString(`
    mutation ReadNotices($ids: [ID!]!) {
  readNotices(ids: $ids) {
    ...MemberNoticesParts
  }
}
    fragment MemberNoticesParts on MemberNotices {
  latest {
    id
    kind
    engagementId
    engagementName
    task
    taskName
    by
    day
    madeAt
    readAt
  }
  unread
  digest
  canMail
}`) as unknown as TypedDocumentString<ReadNoticesMutation, ReadNoticesMutationVariables>;
export const ChooseDigestDocument = new TypedDocumentString(`
    mutation ChooseDigest($digest: Digest!) {
  chooseDigest(digest: $digest) {
    ...MemberNoticesParts
  }
}
    fragment MemberNoticesParts on MemberNotices {
  latest {
    id
    kind
    engagementId
    engagementName
    task
    taskName
    by
    day
    madeAt
    readAt
  }
  unread
  digest
  canMail
}`) as unknown as TypedDocumentString<ChooseDigestMutation, ChooseDigestMutationVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($engagement: ID!) {
  plan(engagementId: $engagement) {
    engagementId
    settings {
      ...PlanSettingsParts
    }
    version
    tasks {
      task {
        ...PlanTaskParts
      }
      version
      updatedBy
      updatedAt
      comments
      files
    }
    today
    updatedBy
    updatedAt
    canEdit
    canLock
    suggested
    caseCurrency
    staleSince
    staleBecause
    generatedAt
    baselines {
      id
      number
      name
      takenBy
      takenAt
    }
  }
}
    fragment PlanTaskParts on PlanTask {
  id
  parent
  rank
  kind
  name
  note
  estimate {
    low
    likely
    high
  }
  links {
    task
    type
    lagDays
  }
  noEarlierThan
  finishBy
  promised
  heldUntil
  calendar
  assignments {
    resource
    share
  }
  skills
  fixedCost
  progress {
    actualStart
    actualFinish
    remainingDays
  }
  origin {
    kind
    useCase
    part
    wave
    note
  }
}
fragment PlanSettingsParts on PlanSettings {
  start
  horizonDays
  asOf
  currency
  calendar
  calendars {
    id
    name
    country
    week
    exceptions {
      from
      until
      works
      name
    }
  }
  resources {
    id
    kind
    name
    roles
    skills
    capacity
    calendar
    from
    until
    ratePerDay
    member
  }
  sites {
    id
    name
    networks
    groups
    systems
    people
  }
  scope {
    useCases
    size
    waves {
      id
      name
      sites
    }
    leftOut
  }
  causes {
    id
    name
    low
    high
    tasks
  }
  iterations
  seed
}`) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const SavePlanSettingsDocument = new TypedDocumentString(`
    mutation SavePlanSettings($engagement: ID!, $settings: PlanSettingsInput!, $version: Int!) {
  savePlanSettings(
    engagementId: $engagement
    settings: $settings
    version: $version
  ) {
    engagementId
    version
    updatedBy
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<SavePlanSettingsMutation, SavePlanSettingsMutationVariables>;
export const EditPlanDocument = new TypedDocumentString(`
    mutation EditPlan($engagement: ID!, $edits: [PlanEditInput!]!) {
  editPlan(engagementId: $engagement, edits: $edits) {
    saved {
      id
      version
    }
    removed
  }
}
    `) as unknown as TypedDocumentString<EditPlanMutation, EditPlanMutationVariables>;
export const PlanRisksDocument = new TypedDocumentString(`
    query PlanRisks($engagement: ID!) {
  planRisks(engagementId: $engagement) {
    risk {
      ...PlanRiskParts
    }
    version
    updatedBy
    updatedAt
  }
}
    fragment PlanRiskParts on PlanRisk {
  id
  cause
  event
  effect
  category
  likelihoodLevel
  impactLevel
  before {
    frequency {
      low
      likely
      high
    }
    money {
      low
      likely
      high
    }
    days {
      low
      likely
      high
    }
  }
  after {
    frequency {
      low
      likely
      high
    }
    money {
      low
      likely
      high
    }
    days {
      low
      likely
      high
    }
  }
  hits
  response {
    kind
    text
    cost
    tasks
  }
  owner
  trigger
  due
  state
  happened {
    day
    cost
    days
    note
  }
  origin {
    kind
    of
    part
  }
}`) as unknown as TypedDocumentString<PlanRisksQuery, PlanRisksQueryVariables>;
export const SavePlanRiskDocument = new TypedDocumentString(`
    mutation SavePlanRisk($engagement: ID!, $risk: PlanRiskInput!, $version: Int!) {
  savePlanRisk(engagementId: $engagement, risk: $risk, version: $version) {
    risk {
      ...PlanRiskParts
    }
    version
  }
}
    fragment PlanRiskParts on PlanRisk {
  id
  cause
  event
  effect
  category
  likelihoodLevel
  impactLevel
  before {
    frequency {
      low
      likely
      high
    }
    money {
      low
      likely
      high
    }
    days {
      low
      likely
      high
    }
  }
  after {
    frequency {
      low
      likely
      high
    }
    money {
      low
      likely
      high
    }
    days {
      low
      likely
      high
    }
  }
  hits
  response {
    kind
    text
    cost
    tasks
  }
  owner
  trigger
  due
  state
  happened {
    day
    cost
    days
    note
  }
  origin {
    kind
    of
    part
  }
}`) as unknown as TypedDocumentString<SavePlanRiskMutation, SavePlanRiskMutationVariables>;
export const AddPlanRisksDocument = new TypedDocumentString(`
    mutation AddPlanRisks($engagement: ID!, $risks: [PlanRiskInput!]!) {
  addPlanRisks(engagementId: $engagement, risks: $risks) {
    added
    skipped
  }
}
    `) as unknown as TypedDocumentString<AddPlanRisksMutation, AddPlanRisksMutationVariables>;
export const RemovePlanRiskDocument = new TypedDocumentString(`
    mutation RemovePlanRisk($engagement: ID!, $id: ID!, $version: Int!) {
  removePlanRisk(engagementId: $engagement, id: $id, version: $version)
}
    `) as unknown as TypedDocumentString<RemovePlanRiskMutation, RemovePlanRiskMutationVariables>;
export const KnownRisksDocument = new TypedDocumentString(`
    query KnownRisks($engagement: ID!) {
  planGenerationInputs(engagementId: $engagement) {
    risks {
      ...PlanRiskParts
    }
  }
}
    fragment PlanRiskParts on PlanRisk {
  id
  cause
  event
  effect
  category
  likelihoodLevel
  impactLevel
  before {
    frequency {
      low
      likely
      high
    }
    money {
      low
      likely
      high
    }
    days {
      low
      likely
      high
    }
  }
  after {
    frequency {
      low
      likely
      high
    }
    money {
      low
      likely
      high
    }
    days {
      low
      likely
      high
    }
  }
  hits
  response {
    kind
    text
    cost
    tasks
  }
  owner
  trigger
  due
  state
  happened {
    day
    cost
    days
    note
  }
  origin {
    kind
    of
    part
  }
}`) as unknown as TypedDocumentString<KnownRisksQuery, KnownRisksQueryVariables>;
export const PublicHolidaysDocument = new TypedDocumentString(`
    query PublicHolidays($country: String!, $fromYear: Int!, $untilYear: Int!) {
  publicHolidays(country: $country, fromYear: $fromYear, untilYear: $untilYear) {
    from
    until
    name
  }
}
    `) as unknown as TypedDocumentString<PublicHolidaysQuery, PublicHolidaysQueryVariables>;
export const TaskTalkDocument = new TypedDocumentString(`
    query TaskTalk($engagement: ID!, $task: ID!) {
  taskComments(engagementId: $engagement, task: $task) {
    id
    authorId
    author
    text
    mentions
    writtenAt
    removedAt
  }
  taskFiles(engagementId: $engagement, task: $task) {
    id
    name
    mediaType
    bytes
    addedBy
    addedAt
  }
  planPeople(engagementId: $engagement) {
    userId
    name
  }
  me {
    id
  }
}
    `) as unknown as TypedDocumentString<TaskTalkQuery, TaskTalkQueryVariables>;
export const AddTaskCommentDocument = new TypedDocumentString(`
    mutation AddTaskComment($engagement: ID!, $input: TaskCommentDraftInput!) {
  addTaskComment(engagementId: $engagement, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddTaskCommentMutation, AddTaskCommentMutationVariables>;
export const RemoveTaskCommentDocument = new TypedDocumentString(`
    mutation RemoveTaskComment($engagement: ID!, $id: ID!) {
  removeTaskComment(engagementId: $engagement, id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveTaskCommentMutation, RemoveTaskCommentMutationVariables>;
export const RemoveTaskFileDocument = new TypedDocumentString(`
    mutation RemoveTaskFile($engagement: ID!, $id: ID!) {
  removeTaskFile(engagementId: $engagement, id: $id)
}
    `) as unknown as TypedDocumentString<RemoveTaskFileMutation, RemoveTaskFileMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 20) {
    kind
    id
    title
    where
    engagement
    bank
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const FrameEngagementsDocument = new TypedDocumentString(`
    query FrameEngagements {
  engagements(first: 50) {
    nodes {
      id
      name
      sample
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FrameEngagementsQuery, FrameEngagementsQueryVariables>;
export const FrameEngagementDocument = new TypedDocumentString(`
    query FrameEngagement($engagement: ID!) {
  engagement(id: $engagement) {
    id
    name
    sample
    organization {
      id
      name
    }
    stages {
      id
      state
      verdict
      score
    }
  }
}
    `) as unknown as TypedDocumentString<FrameEngagementQuery, FrameEngagementQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($engagement: ID!) {
  engagement(id: $engagement) {
    id
    allowed
  }
  selection(engagement: $engagement) {
    engagement
    inputs {
      ...InputsParts
    }
    findings {
      id
      recordedBy
      recordedAt
      finding {
        useCase
        prerequisite
        state
        threshold
        reason
        day
      }
    }
  }
}
    fragment SettingsParts on SelectionSettings {
  criteria {
    id
    parent
    kind
    lever
    name
    direction
    weight
    unsure
    worst
    best
    enabled
  }
  useCases
  size
  seed
}
fragment InputsParts on SelectionInputs {
  size
  levers {
    lever
    weight
    low
    high
  }
  patterns {
    pattern
    score
    low
    high
  }
  questions {
    question
    level
  }
  facts {
    fact
    state
    value {
      number
      flag
      text
      choices
    }
  }
  findings {
    useCase
    prerequisite
    state
    threshold
    reason
    day
  }
  scores {
    useCase
    criterion
    value
    low
    high
    reason
  }
  settings {
    ...SettingsParts
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const RecordFindingDocument = new TypedDocumentString(`
    mutation RecordFinding($engagement: ID!, $finding: FindingOutInput!, $seen: [FindingOutInput!]) {
  recordFindings(engagement: $engagement, findings: [$finding], seen: $seen) {
    engagement
  }
}
    `) as unknown as TypedDocumentString<RecordFindingMutation, RecordFindingMutationVariables>;
export const WithdrawFindingDocument = new TypedDocumentString(`
    mutation WithdrawFinding($engagement: ID!, $useCase: ID!, $prerequisite: ID!) {
  withdrawFinding(
    engagement: $engagement
    useCase: $useCase
    prerequisite: $prerequisite
  ) {
    engagement
  }
}
    `) as unknown as TypedDocumentString<WithdrawFindingMutation, WithdrawFindingMutationVariables>;
export const CatalogueOwnUseCasesDocument = new TypedDocumentString(`
    query CatalogueOwnUseCases($after: String) {
  ownUseCases(first: 50, after: $after) {
    nodes {
      id
      version
      updatedBy
      updatedAt
      useCase {
        ...UseCaseText
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment UseCaseText on UseCase {
  id
  name
  summary
  primaryLever
  levers
  patterns
  platforms
  typicalProblem
  prerequisites {
    id
    kind
    text
    appliesWhen
    check {
      kind
      subject
      operator
      flag
      number
      choice
      ask
    }
    basis
  }
  typicalIntegrations
  benefitDrivers {
    id
    name
    formula
    sign
    parameters {
      name
      unit
      whereToLook
    }
    basis
  }
  effort {
    small {
      definition
      personWeeks {
        optimistic
        likely
        pessimistic
      }
    }
    medium {
      definition
      personWeeks {
        optimistic
        likely
        pessimistic
      }
    }
    large {
      definition
      personWeeks {
        optimistic
        likely
        pessimistic
      }
    }
    basis
  }
  risks {
    id
    category
    risk
    likelihood
    impact
    mitigations
    basis
  }
  kpis {
    id
    name
    unit
    direction
    definition
    lead
  }
  antiPatterns
  rolloutStages {
    order
    name
    weeks {
      optimistic
      likely
      pessimistic
    }
    roles
    exitCriteria
    leadKpi
    basis
  }
  pilotDesign
  training {
    role
    topics
  }
  policies
  cases
  evidence {
    case
    outcome
    fact
    title
    url
    basis
  }
  basis
}`) as unknown as TypedDocumentString<CatalogueOwnUseCasesQuery, CatalogueOwnUseCasesQueryVariables>;
export const AddOwnUseCaseDocument = new TypedDocumentString(`
    mutation AddOwnUseCase($useCase: UseCaseInput!) {
  addOwnUseCase(useCase: $useCase) {
    id
    useCaseId
    version
  }
}
    `) as unknown as TypedDocumentString<AddOwnUseCaseMutation, AddOwnUseCaseMutationVariables>;
export const ChangeOwnUseCaseDocument = new TypedDocumentString(`
    mutation ChangeOwnUseCase($id: ID!, $version: Int!, $useCase: UseCaseInput!) {
  changeOwnUseCase(id: $id, version: $version, useCase: $useCase) {
    id
    useCaseId
    version
  }
}
    `) as unknown as TypedDocumentString<ChangeOwnUseCaseMutation, ChangeOwnUseCaseMutationVariables>;
export const RemoveOwnUseCaseDocument = new TypedDocumentString(`
    mutation RemoveOwnUseCase($id: ID!, $version: Int!) {
  removeOwnUseCase(id: $id, version: $version)
}
    `) as unknown as TypedDocumentString<RemoveOwnUseCaseMutation, RemoveOwnUseCaseMutationVariables>;
export const PlatformChoicePageDocument = new TypedDocumentString(`
    query PlatformChoicePage($engagement: ID!, $useCase: ID!) {
  engagement(id: $engagement) {
    id
    allowed
  }
  platformChoice(engagement: $engagement, useCase: $useCase) {
    ...PlatformChoiceParts
  }
}
    fragment PlatformChoiceParts on EngagementPlatformChoice {
  useCase
  version
  updatedBy
  updatedAt
  choice {
    platforms
    weights {
      criterion
      weight
    }
    mustHaves
    minimums {
      criterion
      score
    }
    needsMustHold
    strict
    scores {
      platform
      criterion
      score
      reason
    }
    answers {
      platform
      about
      holds
      reason
    }
  }
}`) as unknown as TypedDocumentString<PlatformChoicePageQuery, PlatformChoicePageQueryVariables>;
export const SavePlatformChoiceDocument = new TypedDocumentString(`
    mutation SavePlatformChoice($engagement: ID!, $useCase: ID!, $choice: PlatformChoiceInput!, $version: Int!) {
  savePlatformChoice(
    engagement: $engagement
    useCase: $useCase
    choice: $choice
    version: $version
  ) {
    ...PlatformChoiceParts
  }
}
    fragment PlatformChoiceParts on EngagementPlatformChoice {
  useCase
  version
  updatedBy
  updatedAt
  choice {
    platforms
    weights {
      criterion
      weight
    }
    mustHaves
    minimums {
      criterion
      score
    }
    needsMustHold
    strict
    scores {
      platform
      criterion
      score
      reason
    }
    answers {
      platform
      about
      holds
      reason
    }
  }
}`) as unknown as TypedDocumentString<SavePlatformChoiceMutation, SavePlatformChoiceMutationVariables>;
export const SelectionDocument = new TypedDocumentString(`
    query Selection($engagement: ID!) {
  engagement(id: $engagement) {
    id
    allowed
    sample
  }
  selection(engagement: $engagement) {
    engagement
    version
    updatedBy
    updatedAt
    isStale
    changes {
      code
      at
      before
      after
    }
    settings {
      ...SettingsParts
    }
    inputs {
      ...InputsParts
    }
    decisions {
      ...DecisionParts
    }
  }
}
    fragment SettingsParts on SelectionSettings {
  criteria {
    id
    parent
    kind
    lever
    name
    direction
    weight
    unsure
    worst
    best
    enabled
  }
  useCases
  size
  seed
}
fragment InputsParts on SelectionInputs {
  size
  levers {
    lever
    weight
    low
    high
  }
  patterns {
    pattern
    score
    low
    high
  }
  questions {
    question
    level
  }
  facts {
    fact
    state
    value {
      number
      flag
      text
      choices
    }
  }
  findings {
    useCase
    prerequisite
    state
    threshold
    reason
    day
  }
  scores {
    useCase
    criterion
    value
    low
    high
    reason
  }
  settings {
    ...SettingsParts
  }
}
fragment DecisionParts on DecisionRecord {
  id
  about
  useCase
  chosen
  reason
  decidedBy
  decidedOn
  recordedBy
  recordedAt
  fingerprint
  withdrawnAt
  withdrawnBy
  withdrawnReason
  result {
    winner
    verdict
    confidence
  }
}`) as unknown as TypedDocumentString<SelectionQuery, SelectionQueryVariables>;
export const SaveSelectionDocument = new TypedDocumentString(`
    mutation SaveSelection($engagement: ID!, $settings: SelectionSettingsInput!, $version: Int!) {
  saveSelection(engagement: $engagement, settings: $settings, version: $version) {
    engagement
    version
    settings {
      ...SettingsParts
    }
  }
}
    fragment SettingsParts on SelectionSettings {
  criteria {
    id
    parent
    kind
    lever
    name
    direction
    weight
    unsure
    worst
    best
    enabled
  }
  useCases
  size
  seed
}`) as unknown as TypedDocumentString<SaveSelectionMutation, SaveSelectionMutationVariables>;
export const DecideDocument = new TypedDocumentString(`
    mutation Decide($engagement: ID!, $input: DecisionInput!) {
  decide(engagement: $engagement, input: $input) {
    ...DecisionParts
  }
}
    fragment DecisionParts on DecisionRecord {
  id
  about
  useCase
  chosen
  reason
  decidedBy
  decidedOn
  recordedBy
  recordedAt
  fingerprint
  withdrawnAt
  withdrawnBy
  withdrawnReason
  result {
    winner
    verdict
    confidence
  }
}`) as unknown as TypedDocumentString<DecideMutation, DecideMutationVariables>;
export const WithdrawDecisionDocument = new TypedDocumentString(`
    mutation WithdrawDecision($engagement: ID!, $decision: ID!, $reason: String!) {
  withdrawDecision(engagement: $engagement, decision: $decision, reason: $reason) {
    ...DecisionParts
  }
}
    fragment DecisionParts on DecisionRecord {
  id
  about
  useCase
  chosen
  reason
  decidedBy
  decidedOn
  recordedBy
  recordedAt
  fingerprint
  withdrawnAt
  withdrawnBy
  withdrawnReason
  result {
    winner
    verdict
    confidence
  }
}`) as unknown as TypedDocumentString<WithdrawDecisionMutation, WithdrawDecisionMutationVariables>;
export const DecisionInputsDocument = new TypedDocumentString(`
    query DecisionInputs($engagement: ID!) {
  selection(engagement: $engagement) {
    engagement
    decisions {
      id
      inputs {
        ...InputsParts
      }
    }
  }
}
    fragment SettingsParts on SelectionSettings {
  criteria {
    id
    parent
    kind
    lever
    name
    direction
    weight
    unsure
    worst
    best
    enabled
  }
  useCases
  size
  seed
}
fragment InputsParts on SelectionInputs {
  size
  levers {
    lever
    weight
    low
    high
  }
  patterns {
    pattern
    score
    low
    high
  }
  questions {
    question
    level
  }
  facts {
    fact
    state
    value {
      number
      flag
      text
      choices
    }
  }
  findings {
    useCase
    prerequisite
    state
    threshold
    reason
    day
  }
  scores {
    useCase
    criterion
    value
    low
    high
    reason
  }
  settings {
    ...SettingsParts
  }
}`) as unknown as TypedDocumentString<DecisionInputsQuery, DecisionInputsQueryVariables>;
export const StateScoresDocument = new TypedDocumentString(`
    mutation StateScores($engagement: ID!, $scores: [StatedScoreInput!]!) {
  stateScores(engagement: $engagement, scores: $scores) {
    engagement
  }
}
    `) as unknown as TypedDocumentString<StateScoresMutation, StateScoresMutationVariables>;
export const WithdrawScoreDocument = new TypedDocumentString(`
    mutation WithdrawScore($engagement: ID!, $useCase: ID!, $criterion: ID!) {
  withdrawScore(engagement: $engagement, useCase: $useCase, criterion: $criterion) {
    engagement
  }
}
    `) as unknown as TypedDocumentString<WithdrawScoreMutation, WithdrawScoreMutationVariables>;
export const BrandDocument = new TypedDocumentString(`
    query Brand {
  brand {
    colour
    logo
    version
  }
}
    `) as unknown as TypedDocumentString<BrandQuery, BrandQueryVariables>;
export const WorkspaceToNameDocument = new TypedDocumentString(`
    query WorkspaceToName {
  workspace {
    id
    name
    version
  }
}
    `) as unknown as TypedDocumentString<WorkspaceToNameQuery, WorkspaceToNameQueryVariables>;
export const SaveBrandDocument = new TypedDocumentString(`
    mutation SaveBrand($input: BrandInput!, $version: Int!) {
  saveBrand(input: $input, version: $version) {
    colour
    logo
    version
  }
}
    `) as unknown as TypedDocumentString<SaveBrandMutation, SaveBrandMutationVariables>;
export const RenameWorkspaceDocument = new TypedDocumentString(`
    mutation RenameWorkspace($name: String!, $version: Int!) {
  renameWorkspace(name: $name, version: $version) {
    id
    name
    version
  }
}
    `) as unknown as TypedDocumentString<RenameWorkspaceMutation, RenameWorkspaceMutationVariables>;
export const WorkspaceMailDocument = new TypedDocumentString(`
    query WorkspaceMail {
  workspace {
    id
    sendsMail
  }
}
    `) as unknown as TypedDocumentString<WorkspaceMailQuery, WorkspaceMailQueryVariables>;
export const MailInvitationDocument = new TypedDocumentString(`
    mutation MailInvitation($id: ID!) {
  mailInvitation(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<MailInvitationMutation, MailInvitationMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($after: String) {
  members(first: 50, after: $after) {
    nodes {
      id
      name
      email
      role
      createdAt
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InvitationsDocument = new TypedDocumentString(`
    query Invitations {
  invitations(first: 50) {
    nodes {
      id
      engagementId
      memberRole
      engagementRole
      email
      expiresAt
      usedAt
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const EngagementChoicesDocument = new TypedDocumentString(`
    query EngagementChoices {
  engagements(first: 100) {
    nodes {
      id
      name
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EngagementChoicesQuery, EngagementChoicesQueryVariables>;
export const EngagementTeamDocument = new TypedDocumentString(`
    query EngagementTeam($engagement: ID!) {
  engagement(id: $engagement) {
    id
    name
    allowed
    team(first: 100) {
      nodes {
        id
        role
        member {
          id
          name
          email
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EngagementTeamQuery, EngagementTeamQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($role: MemberRole!, $email: String) {
  inviteMember(role: $role, email: $email) {
    url
    invitation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const InviteToEngagementDocument = new TypedDocumentString(`
    mutation InviteToEngagement($engagement: ID!, $role: EngagementRole!, $email: String) {
  inviteToEngagement(engagement: $engagement, role: $role, email: $email) {
    url
    invitation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InviteToEngagementMutation, InviteToEngagementMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($id: ID!) {
  withdrawInvitation(id: $id)
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const ChangeMemberRoleDocument = new TypedDocumentString(`
    mutation ChangeMemberRole($member: ID!, $role: MemberRole!) {
  changeMemberRole(member: $member, role: $role) {
    id
    role
  }
}
    `) as unknown as TypedDocumentString<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($member: ID!) {
  removeMember(member: $member)
}
    `) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const ChangeEngagementRoleDocument = new TypedDocumentString(`
    mutation ChangeEngagementRole($engagement: ID!, $member: ID!, $role: EngagementRole!) {
  changeEngagementRole(engagement: $engagement, member: $member, role: $role) {
    id
    role
  }
}
    `) as unknown as TypedDocumentString<ChangeEngagementRoleMutation, ChangeEngagementRoleMutationVariables>;
export const RemoveFromEngagementDocument = new TypedDocumentString(`
    mutation RemoveFromEngagement($engagement: ID!, $member: ID!) {
  removeFromEngagement(engagement: $engagement, member: $member)
}
    `) as unknown as TypedDocumentString<RemoveFromEngagementMutation, RemoveFromEngagementMutationVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($engagement: ID!) {
  engagement(id: $engagement) {
    id
    name
    aim
    version
    sample
    allowed
    organization {
      id
      name
      version
    }
    rounds(first: 1) {
      totalCount
    }
    stages {
      id
      state
      verdict
      score
      businessCase {
        approved
        isChanged
        staleSince
        headline {
          currency
          npv {
            value
          }
          payback {
            value
          }
          countedCount
          driverCount
        }
      }
      plan {
        finish
        tasks
        done
        late
        missed
        staleBecause
      }
    }
    nextActions {
      id
      code
      count
      round
      roundName
    }
    latestVerdict {
      round
      roundName
      kind
      provisional
      closedAt
      score
      scoreLow
      scoreHigh
      coverage
      verdict {
        kind
        view
        readyPatterns
        conditionalPatterns
        notReadyPatterns
        undecidedPatterns
        blockers
        strengths
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const ActivityDocument = new TypedDocumentString(`
    query Activity($engagement: ID!) {
  engagement(id: $engagement) {
    id
    activity(first: 8) {
      nodes {
        id
        at
        actor
        action
        subject
        changes {
          field
          before
          after
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const UpdateEngagementDocument = new TypedDocumentString(`
    mutation UpdateEngagement($engagement: ID!, $name: String!, $aim: String, $version: Int!) {
  updateEngagement(
    engagement: $engagement
    name: $name
    aim: $aim
    version: $version
  ) {
    id
    name
    aim
    version
  }
}
    `) as unknown as TypedDocumentString<UpdateEngagementMutation, UpdateEngagementMutationVariables>;
export const PortfolioDocument = new TypedDocumentString(`
    query Portfolio($after: String) {
  engagements(first: 50, after: $after) {
    nodes {
      ...EngagementCard
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EngagementCard on Engagement {
  id
  name
  aim
  sample
  createdAt
  organization {
    id
    name
  }
  stages {
    id
    state
    verdict
    score
  }
  nextActions {
    id
    code
    count
    round
    roundName
  }
}`) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const PortfolioOrganizationsDocument = new TypedDocumentString(`
    query PortfolioOrganizations {
  organizations(first: 100) {
    nodes {
      id
      name
      sample
    }
  }
}
    `) as unknown as TypedDocumentString<PortfolioOrganizationsQuery, PortfolioOrganizationsQueryVariables>;
export const CreateOrganizationDocument = new TypedDocumentString(`
    mutation CreateOrganization($input: OrganizationInput!) {
  createOrganization(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const CreateEngagementDocument = new TypedDocumentString(`
    mutation CreateEngagement($organization: ID!, $name: String!, $aim: String) {
  createEngagement(organization: $organization, name: $name, aim: $aim) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateEngagementMutation, CreateEngagementMutationVariables>;
export const AddSampleDocument = new TypedDocumentString(`
    mutation AddSample {
  addSample {
    id
  }
}
    `) as unknown as TypedDocumentString<AddSampleMutation, AddSampleMutationVariables>;
export const RemoveSampleDocument = new TypedDocumentString(`
    mutation RemoveSample {
  removeSample
}
    `) as unknown as TypedDocumentString<RemoveSampleMutation, RemoveSampleMutationVariables>;
export const WorkspaceRetentionDocument = new TypedDocumentString(`
    query WorkspaceRetention {
  workspace {
    id
    retentionMonths
    version
  }
}
    `) as unknown as TypedDocumentString<WorkspaceRetentionQuery, WorkspaceRetentionQueryVariables>;
export const SaveRetentionDocument = new TypedDocumentString(`
    mutation SaveRetention($months: Int, $version: Int!) {
  saveRetention(months: $months, version: $version) {
    id
    retentionMonths
    version
  }
}
    `) as unknown as TypedDocumentString<SaveRetentionMutation, SaveRetentionMutationVariables>;