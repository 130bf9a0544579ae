import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ChangeId, PlaceState } from '@peerway/change';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { placeInSession } from './place-in-session.ts';

const Placing = z
  .object({
    session: ChangeId.describe('Which session.'),
    people: z
      .array(Id)
      .max(500, { error: 'At most 500 people in one call. Send them in pieces.' })
      .readonly()
      .describe('Who; at most 500.'),
    state: PlaceState.nullable().describe('What is put down; null to give their seats up.'),
  })
  .meta({ id: 'SessionPlacing', description: 'What is put down of people and a session.' });
const PlacingInput = typeOf(Placing, 'input');
const PlaceStateType = typeOf(PlaceState, 'output');
const which = { type: () => ID, description: 'Which engagement.' } as const;

@ObjectType({ description: 'The seat of somebody in a session.' })
export class SessionPlace {
  @Field(() => ID, { description: 'Whose.' })
  person: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => PlaceStateType, { description: 'What became of it.' })
  state: PlaceState;
}

/** Seats in sessions: who has one, who came. */
@Resolver(() => SessionPlace)
export class SessionPlaceResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [SessionPlace], { complexity: 200, description: 'Who has a seat in a session, by name; at most 1,000.' })
  @MayInEngagement('people.read', 'engagementId')
  async sessionPlaces(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('session', { type: () => ID, description: 'Which session.' }, new Parsed(ChangeId)) session: string,
  ): Promise<SessionPlace[]> {
    await this.em.findOneOrFail(Engagement, { id: engagement });
    return this.em.execute<SessionPlace[]>(
      `select person.id as person, person.name, place.state from session_place place
       join affected_person person on person.id = place.person_id
       where place.engagement_id = ? and place.session = ? order by person.name, person.id limit 1000`,
      [engagement, session],
    );
  }

  @Mutation(() => Int, {
    complexity: 100,
    description:
      'Books seats for people, gives them up, or puts down who came. Sent again it changes nothing. Gives for how many it did.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  placeInSession(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('input', { type: () => PlacingInput, description: 'Who, where, what.' }, new Parsed(Placing))
    input: z.infer<typeof Placing>,
  ): Promise<number> {
    return placeInSession(this.em, access, { engagement, ...input });
  }
}
