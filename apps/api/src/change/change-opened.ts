import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  ChangeContext,
  Communication,
  Course,
  Policy,
  PolicyException,
  Pulse,
  Resistance,
  Sponsor,
  StakeholderGroup,
  StatedImpact,
  TrainingSession,
} from '@peerway/change';
import { typeOf } from '../graphql/type-of.ts';
import { type KeptPart, keptType } from '../parts/kept-part.ts';

const KeptGroup = keptType(StakeholderGroup, 'KeptStakeholderGroup');
const KeptImpact = keptType(StatedImpact, 'KeptImpact');
const KeptSponsor = keptType(Sponsor, 'KeptSponsor');
const KeptCommunication = keptType(Communication, 'KeptCommunication');
const KeptCourse = keptType(Course, 'KeptCourse');
const KeptSession = keptType(TrainingSession, 'KeptTrainingSession');
const KeptPolicy = keptType(Policy, 'KeptPolicy');
const KeptException = keptType(PolicyException, 'KeptPolicyException');
const KeptPulse = keptType(Pulse, 'KeptPulse');
const KeptResistance = keptType(Resistance, 'KeptResistance');

export const ContextType = typeOf(ChangeContext, 'output');

@ObjectType({ description: 'The people side of an engagement, with what is needed to go on with it.' })
export class ChangeOpened {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => Boolean, { description: 'Whether you may edit it.' })
  canEdit: boolean;

  @Field(() => Boolean, { description: 'Whether you may approve and publish policies.' })
  canApprove: boolean;

  @Field(() => Boolean, { description: 'Whether you may see who the affected people are, and who signed.' })
  canSeePeople: boolean;

  @Field(() => [KeptGroup], { description: 'Whom the rollout reaches, by group.' })
  groups: readonly KeptPart<StakeholderGroup>[];

  @Field(() => [KeptImpact], { description: 'Impacts that people judged; all others are proposed.' })
  impacts: readonly KeptPart<StatedImpact>[];

  @Field(() => [KeptSponsor], { description: 'Who stands for the change.' })
  sponsors: readonly KeptPart<Sponsor>[];

  @Field(() => [KeptCommunication], { description: 'What is said to whom.' })
  communications: readonly KeptPart<Communication>[];

  @Field(() => [KeptCourse], { description: 'What has to be learned.' })
  courses: readonly KeptPart<Course>[];

  @Field(() => [KeptSession], { description: 'When courses are held.' })
  sessions: readonly KeptPart<TrainingSession>[];

  @Field(() => [KeptPolicy], { description: 'Policies as they are being written.' })
  policies: readonly KeptPart<Policy>[];

  @Field(() => [KeptException], { description: 'Whom a policy does not bind until when.' })
  exceptions: readonly KeptPart<PolicyException>[];

  @Field(() => [KeptPulse], { description: 'Pulses, without their answers.' })
  pulses: readonly KeptPart<Pulse>[];

  @Field(() => [KeptResistance], { description: 'What people hold against the change.' })
  resistances: readonly KeptPart<Resistance>[];
}
