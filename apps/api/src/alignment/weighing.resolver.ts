import { Args, Field, ID, InputType, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { GroupWeights, WeighingMethod } from '@peerway/alignment';
import { plainText } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { askedIn } from './answered-in.ts';
import { groupOf, withoutNames } from './given-in.ts';
import { moveWeighing } from './move-weighing.ts';
import { ParticipantDrafts, ParticipantInput } from './participant-draft.ts';
import { Participant } from './participant.entity.ts';
import { addParticipants } from './participants.ts';
import { peopleOf } from './people-of.ts';
import { Weighing, WeighingPhase } from './weighing.entity.ts';
import { removeWeighing, startWeighing, weighingIn } from './weighings.ts';

const MethodType = typeOf(WeighingMethod, 'input');
const GroupType = typeOf(GroupWeights, 'output');

const WeighingDraft = z.object({
  name: plainText({ max: 120 }),
  method: WeighingMethod,
  participants: ParticipantDrafts.nullable(),
});
type WeighingDraft = z.infer<typeof WeighingDraft>;

const Phase = z.enum(WeighingPhase);
const Reason = plainText({ max: 500, lines: 'many' }).nullable();

@InputType({ description: 'How goals are to be weighed, and by whom.' })
export class WeighingInput {
  @Field(() => String, { description: 'What it is to be called.' })
  name: string;

  @Field(() => MethodType, { description: 'How goals are weighed.' })
  method: WeighingMethod;

  @Field(() => [ParticipantInput], { nullable: true, description: 'Whom to ask; more can be added later.' })
  participants?: ParticipantInput[] | null;
}

/** How several people weigh goals, as members see it. */
@Resolver(() => Weighing)
export class WeighingResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => Weighing, { description: 'One weighing of an engagement.' })
  @MayInEngagement('engagement.read', 'engagement')
  weighing(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('weighing', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<Weighing> {
    return weighingIn(this.em, engagement, id);
  }

  @Mutation(() => Weighing, {
    description:
      'Begins a weighing of the goals as they stand now. Begun again in the same way while it is in its alone phase, it is that one.',
  })
  @MayInEngagement('weighing.run', 'engagement')
  async startWeighing(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('input', { type: () => WeighingInput, description: 'How, and by whom.' }, new Parsed(WeighingDraft))
    { name, method, participants }: WeighingDraft,
  ): Promise<Weighing> {
    const weighing = await startWeighing(this.em, access, { engagement, name, method });
    await addParticipants(this.em, weighing, participants ?? []);
    return weighing;
  }

  @Mutation(() => Weighing, {
    description:
      'Moves a weighing on: from alone to together, from there to closed; with a reason from closed back to together.',
  })
  @MayInEngagement('weighing.run', 'engagement')
  async moveWeighing(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('weighing', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
    @Args('phase', { type: () => WeighingPhase, description: 'Where to.' }, new Parsed(Phase)) phase: WeighingPhase,
    @Args('reason', { type: () => String, nullable: true, description: 'Why it is opened again.' }, new Parsed(Reason))
    reason: string | null,
  ): Promise<Weighing> {
    const weighing = await weighingIn(this.em, engagement, id);
    await moveWeighing(this.em, weighing, { phase, reason });
    return weighing;
  }

  @Mutation(() => ID, { description: 'Removes a weighing with everything that was said in it, and gives its id.' })
  @MayInEngagement('weighing.run', 'engagement')
  async removeWeighing(
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) engagement: string,
    @Args('weighing', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<string> {
    await removeWeighing(this.em, engagement, id);
    return id;
  }

  @ResolveField(() => [Participant], { description: 'Those who take part, in the order in which they were added.' })
  participants(@Parent() weighing: Weighing): Promise<Participant[]> {
    return peopleOf(this.em, weighing.id);
  }

  @ResolveField(() => Int, { description: 'How many questions each of them is asked: pairs of goals, or goals.' })
  asked(@Parent() { method, goals }: Weighing): number {
    return askedIn(method, goals.length);
  }

  @ResolveField(() => GroupType, {
    complexity: 100,
    nullable: true,
    description:
      'What those who have finished say together; null as long as everybody weighs alone. Who says what is told only to those who may see single people’s weights.',
  })
  async group(@Parent() weighing: Weighing, @CurrentMember() access: MemberAccess): Promise<GroupWeights | null> {
    const group = await groupOf(this.em, weighing, await peopleOf(this.em, weighing.id));
    return group && !mayHere(access, 'weights.read', weighing.engagement.id) ? withoutNames(group) : group;
  }
}
