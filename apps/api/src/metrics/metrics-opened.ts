import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  AdoptionPlan,
  BenefitLink,
  Dashboard,
  Experiment,
  Feed,
  Kpi,
  MetricsEvent,
  MetricsReview,
  Prediction,
  SignalNote,
} from '@peerway/metrics';
import { type KeptPart, keptType } from '../parts/kept-part.ts';

const KeptKpi = keptType(Kpi, 'KeptKpi');
const KeptEvent = keptType(MetricsEvent, 'KeptMetricsEvent');
const KeptFeed = keptType(Feed, 'KeptFeed');
const KeptSignalNote = keptType(SignalNote, 'KeptSignalNote');
const KeptExperiment = keptType(Experiment, 'KeptExperiment');
const KeptPrediction = keptType(Prediction, 'KeptPrediction');
const KeptDashboard = keptType(Dashboard, 'KeptDashboard');
const KeptAdoption = keptType(AdoptionPlan, 'KeptAdoptionPlan');
const KeptBenefitLink = keptType(BenefitLink, 'KeptBenefitLink');
const KeptReview = keptType(MetricsReview, 'KeptMetricsReview');

@ObjectType({ description: 'What an engagement measures, with what is needed to go on with it.' })
export class MetricsOpened {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => Boolean, { description: 'Whether you may edit it and enter values.' })
  canEdit: boolean;

  @Field(() => String, { description: 'The day by which the server goes, as YYYY-MM-DD.' })
  today: string;

  @Field(() => [KeptKpi], { description: 'What is measured.' })
  kpis: readonly KeptPart<Kpi>[];

  @Field(() => [KeptEvent], { description: 'What happened and may show in the figures.' })
  events: readonly KeptPart<MetricsEvent>[];

  @Field(() => [KeptFeed], { description: 'Questions put to Prometheus servers.' })
  feeds: readonly KeptPart<Feed>[];

  @Field(() => [KeptSignalNote], { description: 'What was made of signals.' })
  signalNotes: readonly KeptPart<SignalNote>[];

  @Field(() => [KeptExperiment], { description: 'Measures that are tried.' })
  experiments: readonly KeptPart<Experiment>[];

  @Field(() => [KeptPrediction], { description: 'What was expected beforehand.' })
  predictions: readonly KeptPart<Prediction>[];

  @Field(() => [KeptDashboard], { description: 'Figures that are looked at together.' })
  dashboards: readonly KeptPart<Dashboard>[];

  @Field(() => [KeptAdoption], { description: 'Who could take part, and how many are meant to.' })
  adoptions: readonly KeptPart<AdoptionPlan>[];

  @Field(() => [KeptBenefitLink], { description: 'In which KPIs the parameters of the approved business case show.' })
  benefitLinks: readonly KeptPart<BenefitLink>[];

  @Field(() => [KeptReview], { description: 'Looks back at the figures, and what they decided.' })
  reviews: readonly KeptPart<MetricsReview>[];
}
