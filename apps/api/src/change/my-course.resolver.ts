import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Field, HideField, ID, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChangeId, CheckAnswer, type CheckResult, CourseStanding, PlaceState } from '@peerway/change';
import * as z from 'zod';
import type { Access } from '../access/access.ts';
import { CurrentAccess } from '../access/current.ts';
import { Open } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { bookSession, cancelSession } from './book-session.ts';
import { MyChange } from './my-change.resolver.ts';
import { myCourses } from './my-courses.ts';
import { submitCheck } from './submit-check.ts';

const Sheet = z
  .object({
    course: ChangeId.describe('Which course.'),
    answers: z.array(CheckAnswer).max(40).readonly().describe('What was chosen, a question each.'),
  })
  .meta({ id: 'CheckSheet', description: 'The answers to the check of a course.' });
const SheetInput = typeOf(Sheet, 'input');
const StandingType = typeOf(CourseStanding, 'output');
const PlaceStateType = typeOf(PlaceState, 'output');
const whichSession = { type: () => ID, description: 'Which session.' } as const;

@ObjectType({ description: 'A question of a check, without what is right.' })
export class AskedQuestion {
  @Field(() => ID, { description: 'The question.' })
  id: string;

  @Field(() => String, { description: 'Its words.' })
  text: string;

  @Field(() => [String], { description: 'What can be chosen, in order.' })
  options: readonly string[];
}

@ObjectType({ description: 'A session that somebody may take.' })
export class MySession {
  @Field(() => ID, { description: 'The session.' })
  session: string;

  @Field(() => String, { description: 'The day.' })
  day: string;

  @Field(() => String, { description: 'When it begins, by the clock of its place.' })
  startsAt: string;

  @Field(() => String, { description: 'The time zone of its place.' })
  timeZone: string;

  @Field(() => Int, { description: 'How long it takes.' })
  minutes: number;

  @Field(() => String, { description: 'A room, or the address of a call.' })
  place: string;

  @Field(() => String, { nullable: true, description: 'Who holds it.' })
  trainer: string | null;

  @Field(() => Int, { description: 'How many seats are free.' })
  free: number;

  @Field(() => PlaceStateType, { nullable: true, description: 'Their own seat; null for none.' })
  state: PlaceState | null;
}

@ObjectType({ description: 'A course that applies to somebody.' })
export class MyCourse {
  @HideField()
  engagementId: string;

  @Field(() => ID, { description: 'The course.' })
  course: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => [String], { description: 'What it is about.' })
  topics: readonly string[];

  @Field(() => Int, { description: 'How long it takes.' })
  minutes: number;

  @Field(() => String, { nullable: true, description: 'Where it is held, for courses in another system.' })
  link: string | null;

  @Field(() => Boolean, { description: 'Whether nobody goes live without it.' })
  isRequired: boolean;

  @Field(() => StandingType, { description: 'How far they are with it.' })
  standing: CourseStanding;

  @Field(() => String, { nullable: true, description: 'The day on which they last finished it.' })
  finishedOn: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which it is due again.' })
  expiresOn: string | null;

  @Field(() => Int, { description: 'The share of right answers that passes the check, in percent.' })
  passPercent: number;

  @Field(() => [AskedQuestion], { description: 'The check; none where taking part is enough.' })
  questions: readonly AskedQuestion[];

  @Field(() => [MySession], { description: 'Where it can be taken, from today on.' })
  sessions: readonly MySession[];
}

@ObjectType({ description: 'What a check came to.' })
export class CheckOutcome {
  @Field(() => Int, { description: 'How many answers were right.' })
  right: number;

  @Field(() => Int, { description: 'Of how many questions.' })
  questions: number;

  @Field(() => Boolean, { description: 'Whether that passes.' })
  isPassed: boolean;
}

/** Training, as people take it by their link. */
@Resolver(() => MyChange)
export class MyCourseResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => [MyCourse], { complexity: 50, description: 'What they have to learn, by title.' })
  courses(@Parent() { person }: MyChange): Promise<MyCourse[]> {
    return myCourses(this.em, person);
  }

  @Mutation(() => CheckOutcome, {
    complexity: 20,
    description: 'Answers the check of a course, ten times an hour at most.',
  })
  @Open('person')
  submitCheck(
    @CurrentAccess() access: Access,
    @Args('input', { type: () => SheetInput, description: 'The answers.' }, new Parsed(Sheet))
    input: z.infer<typeof Sheet>,
  ): Promise<CheckResult> {
    return submitCheck(this.em, access, input);
  }

  @Mutation(() => Boolean, {
    complexity: 20,
    description: 'Takes a seat; one in another session of the course is given up for it. Whether it is new.',
  })
  @Open('person')
  bookSession(
    @CurrentAccess() access: Access,
    @Args('session', whichSession, new Parsed(ChangeId)) session: string,
  ): Promise<boolean> {
    return bookSession(this.em, access, session);
  }

  @Mutation(() => Boolean, { complexity: 20, description: 'Gives a booked seat up. Whether there was one.' })
  @Open('person')
  cancelSession(
    @CurrentAccess() access: Access,
    @Args('session', whichSession, new Parsed(ChangeId)) session: string,
  ): Promise<boolean> {
    return cancelSession(this.em, access, session);
  }
}
