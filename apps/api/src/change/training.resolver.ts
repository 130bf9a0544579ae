import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ChangeId, TrainedShare, trainedShare, trainingMatrix, TrainingRow } from '@peerway/change';
import { Day } from '@peerway/rollout';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { keptParts } from './opened-change.ts';
import { recordCompletions } from './record-completions.ts';
import { sessionSeats } from './session-seats.ts';
import { trainedPeople } from './trained-people.ts';

const Finished = z
  .object({
    course: ChangeId.describe('Which course.'),
    on: Day.describe('The day on which they finished it; not after today.'),
    score: z.int32().min(0).max(100).nullable().describe('Whole percent; null where nobody measured.'),
    people: z
      .array(Id)
      .max(500, { error: 'At most 500 people in one call. Send them in pieces.' })
      .readonly()
      .describe('Who; at most 500.'),
  })
  .meta({ id: 'FinishedCourse', description: 'That people finished a course on a day.' });
const FinishedInput = typeOf(Finished, 'input');
const RowType = typeOf(TrainingRow, 'output');
const ShareType = typeOf(TrainedShare, 'output');
const which = { type: () => ID, description: 'Which engagement.' } as const;

@ObjectType({ description: 'How the seats of a session stand.' })
export class SessionSeats {
  @Field(() => ID, { description: 'The session.' })
  session: string;

  @Field(() => Int, { description: 'How many are booked.' })
  booked: number;

  @Field(() => Int, { description: 'How many came.' })
  attended: number;

  @Field(() => Int, { description: 'How many did not.' })
  absent: number;
}

@ObjectType({ description: 'Who has finished which course, as of today.' })
export class TrainingStanding {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => String, { description: 'The day by which it goes.' })
  today: string;

  @Field(() => [RowType], { description: 'A row for everybody, then one for each group and each role.' })
  rows: readonly TrainingRow[];

  @Field(() => ShareType, { description: 'How many people hold every required course that applies to them.' })
  share: TrainedShare;

  @Field(() => [SessionSeats], {
    description: 'How the seats of sessions stand; of those without any taken seat nothing.',
  })
  seats: readonly SessionSeats[];
}

/** The training: who finished what. */
@Resolver(() => TrainingStanding)
export class TrainingResolver {
  constructor(private readonly em: EntityManager) {}

  // A row may be a single person: only those who may see people by name see it.
  @Query(() => TrainingStanding, { complexity: 500, description: 'Who has finished which course, by group and role.' })
  @MayInEngagement('people.read', 'engagementId')
  async trainingStanding(@Args('engagementId', which, new Parsed(Id)) id: string): Promise<TrainingStanding> {
    await this.em.findOneOrFail(Engagement, { id });
    const parts = await keptParts(this.em, id, ['group', 'course']);
    const today = dayNow();
    const people = await trainedPeople(this.em, id);
    const inputs = { courses: parts.of('course'), groups: parts.of('group'), people, today };
    const share = trainedShare(inputs, { sites: null, groups: null });
    return { engagementId: id, today, rows: trainingMatrix(inputs), share, seats: await sessionSeats(this.em, id) };
  }

  @Mutation(() => Int, {
    complexity: 100,
    description:
      'Puts down that people finished a course. Sent again it adds nothing. Gives how many completions are new.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  recordCompletions(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('input', { type: () => FinishedInput, description: 'Who finished what, when.' }, new Parsed(Finished))
    input: z.infer<typeof Finished>,
  ): Promise<number> {
    return recordCompletions(this.em, access, { engagement, ...input });
  }
}
