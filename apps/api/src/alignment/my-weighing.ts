import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GroupWeights, PersonalWeights, WeighingAnswers, WeighingMethod } from '@peerway/alignment';
import { typeOf } from '../graphql/type-of.ts';
import { WeighedGoal, WeighingPhase } from './weighing.entity.ts';

const MethodType = typeOf(WeighingMethod, 'output');
const AnswersType = typeOf(WeighingAnswers, 'output');
const PersonalType = typeOf(PersonalWeights, 'output');
const GroupType = typeOf(GroupWeights, 'output');

@ObjectType({ description: 'Two goals to compare.' })
export class AskedPair {
  @Field(() => ID, { description: 'The goal that is shown first.' })
  first: string;

  @Field(() => ID, { description: 'The other one.' })
  second: string;
}

@ObjectType({ description: 'Somebody who takes part in the same weighing.' })
export class FellowParticipant {
  @Field(() => ID, { description: 'Identifies them in the weights of the group.' })
  id: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;
}

@ObjectType({ description: 'What somebody who weighs goals by a link is asked, and who will see what.' })
export class MyWeighing {
  @Field(() => ID, { description: 'Identifies oneself in the weights of the group.' })
  participant: string;

  @Field(() => String, { description: 'The own name.' })
  name: string;

  @Field(() => String, { description: 'What the weighing is called.' })
  weighing: string;

  @Field(() => String, { description: 'The organization whose goals they are.' })
  organization: string;

  @Field(() => String, { description: 'The programme that it belongs to.' })
  engagement: string;

  @Field(() => String, { description: 'Who runs it: the name of the workspace.' })
  consultant: string;

  @Field(() => MethodType, { description: 'How goals are weighed.' })
  method: WeighingMethod;

  @Field(() => WeighingPhase, { description: 'How far the weighing has come.' })
  phase: WeighingPhase;

  @Field(() => [WeighedGoal], { description: 'The goals to weigh.' })
  goals: readonly WeighedGoal[];

  @Field(() => [AskedPair], { description: 'The pairs to compare, in the order in which they are asked; else empty.' })
  pairs: readonly AskedPair[];

  @Field(() => [String], { description: 'Who will see what, a sentence each; shown before the first question.' })
  visibleTo: string[];

  @Field(() => Int, { description: 'How many minutes all of it takes.' })
  minutes: number;

  @Field(() => AnswersType, { description: 'What was said so far.' })
  answers: WeighingAnswers;

  @Field(() => Int, { description: 'Counts the answers that were saved; an order of goals is sent with it.' })
  revision: number;

  @Field(() => PersonalType, {
    description: 'What that comes to: the own weights, and how well the answers fit each other.',
  })
  own: PersonalWeights;

  @Field(() => GroupType, {
    nullable: true,
    description: 'What all say together, with everybody’s own weights; null as long as everybody weighs alone.',
  })
  group: GroupWeights | null;

  @Field(() => [FellowParticipant], {
    description: 'Who takes part, oneself included; empty as long as everybody weighs alone.',
  })
  fellows: readonly FellowParticipant[];

  @Field(() => Date, { nullable: true, description: 'When one said to be done.' })
  finishedAt: Date | null;
}
