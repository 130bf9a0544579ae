import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import type { GoalPlace } from '@peerway/alignment';
import type { Access } from '../access/access.ts';
import { CurrentAccess } from '../access/current.ts';
import { Open } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { WorkspaceBrand } from '../workspace/brand.entity.ts';
import { brandOf } from '../workspace/brand.resolver.ts';
import { finishWeighing } from './finish-weighing.ts';
import { JudgementDraft, JudgementDraftInput, PlacesDraft, PlacesInput, type PointsDraft, PointsDraftInput, PointsDrafts, Revision } from './given-answers.ts'; // prettier-ignore
import { MyWeighing } from './my-weighing.ts';
import { ownParticipant, weighingBy } from './own-participant.ts';
import { readMyWeighing } from './read-my-weighing.ts';
import { saveJudgement, savePlaces, savePoints } from './save-weighing.ts';

/** Everybody's weights stand in it once they may be seen: one operation asks for it a few times at most. */
const complexity = 4_000;

/** What participants see and do. They have no account: a link says who they are. */
@Resolver(() => MyWeighing)
export class MyWeighingResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => MyWeighing, {
    complexity,
    description: 'What the holder of the link is asked to weigh, and who will see what.',
  })
  @Open('participant')
  async myWeighing(@CurrentAccess() access: Access): Promise<MyWeighing> {
    return readMyWeighing(this.em, await ownParticipant(this.em, weighingBy(access)));
  }

  @Mutation(() => MyWeighing, {
    complexity,
    description:
      'Saves what one says about a pair. Repeating it changes nothing; where something else stands than was shown, it is refused with both.',
  })
  @Open('participant')
  async saveJudgement(
    @CurrentAccess() access: Access,
    @Args('input', { type: () => JudgementDraftInput, description: 'The judgement.' }, new Parsed(JudgementDraft))
    draft: JudgementDraft,
  ): Promise<MyWeighing> {
    return readMyWeighing(this.em, await saveJudgement(this.em, weighingBy(access), draft));
  }

  @Mutation(() => MyWeighing, {
    complexity,
    description:
      'Saves the points for the goals that are named. Repeating it changes nothing; where others stand than were shown, it is refused with both.',
  })
  @Open('participant')
  async savePoints(
    @CurrentAccess() access: Access,
    @Args('points', { type: () => [PointsDraftInput], description: 'The points.' }, new Parsed(PointsDrafts))
    drafts: PointsDraft[],
  ): Promise<MyWeighing> {
    return readMyWeighing(this.em, await savePoints(this.em, weighingBy(access), drafts));
  }

  @Mutation(() => MyWeighing, {
    complexity,
    description:
      'Saves an order of goals. Repeating it changes nothing; where another one was saved meanwhile, it is refused with both.',
  })
  @Open('participant')
  async savePlaces(
    @CurrentAccess() access: Access,
    @Args('places', { type: () => [PlacesInput], description: 'The whole order.' }, new Parsed(PlacesDraft))
    places: GoalPlace[],
    @Args('revision', { type: () => Int, description: 'The revision that was shown.' }, new Parsed(Revision))
    revision: number,
  ): Promise<MyWeighing> {
    return readMyWeighing(this.em, await savePlaces(this.em, weighingBy(access), { places, revision }));
  }

  @Mutation(() => MyWeighing, {
    complexity,
    description: 'Says that one is done. Answers may still be changed until the weighing closes.',
  })
  @Open('participant')
  async finishWeighing(@CurrentAccess() access: Access): Promise<MyWeighing> {
    return readMyWeighing(this.em, await finishWeighing(this.em, weighingBy(access)));
  }

  @ResolveField(() => WorkspaceBrand, { description: 'How the workspace shows itself that asks.' })
  brand(@CurrentAccess() access: Access): Promise<WorkspaceBrand> {
    return brandOf(this.em, weighingBy(access).workspaceId);
  }
}
