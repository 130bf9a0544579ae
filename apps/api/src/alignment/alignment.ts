import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LeverWeights } from '@peerway/alignment';
import { Finding } from '@peerway/kernel';
import { StageProgress } from '../assessment/stages.ts';
import { typeOf } from '../graphql/type-of.ts';
import { GoalContribution } from './contribution.entity.ts';
import { Goal } from './goal.entity.ts';
import { Weighing } from './weighing.entity.ts';

const LeverWeightsType = typeOf(LeverWeights, 'output');
const FindingType = typeOf(Finding, 'output');

/** What the weights of goals rest on. */
export const WeightBasis = { closed: 'closed', together: 'together', assumed: 'assumed' } as const;
export type WeightBasis = (typeof WeightBasis)[keyof typeof WeightBasis];
registerEnumType(WeightBasis, {
  name: 'WeightBasis',
  description: 'What the weights of goals rest on.',
  valuesMap: {
    closed: { description: 'A closed weighing.' },
    together: { description: 'A weighing that may still change.' },
    assumed: { description: 'Nothing was weighed: every goal is taken to count the same.' },
  },
});

@ObjectType({ description: 'What an organization wants to reach, how much each goal counts, and what serves it.' })
export class Alignment {
  @Field(() => ID, { description: 'The engagement.' })
  engagement: string;

  @Field(() => StageProgress, { description: 'How far the stage has come.' })
  state: StageProgress;

  @Field(() => [Goal], { description: 'The goals, in the order in which they were written down; 30 at most.' })
  goals: Goal[];

  @Field(() => [GoalContribution], { description: 'What serves them, and how much.' })
  contributions: GoalContribution[];

  @Field(() => Weighing, {
    nullable: true,
    description:
      'The weighing whose weights count: the newest closed one, else one in its together phase; null if there is none.',
  })
  weighing: Weighing | null;

  @Field(() => [Weighing], { description: 'All weighings, newest first; 20 at most.' })
  weighings: Weighing[];

  @Field(() => WeightBasis, { description: 'What the weights of the levers rest on.' })
  basis: WeightBasis;

  @Field(() => LeverWeightsType, { description: 'How much each lever counts.' })
  levers: LeverWeights;

  @Field(() => [FindingType], { description: 'What should be looked at.' })
  findings: Finding[];
}
