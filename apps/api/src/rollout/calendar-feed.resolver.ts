import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { CalendarFeed, FeedShows } from './calendar-feed.entity.ts';
import { freshCalendarToken } from './calendar-token.ts';

const which = { type: () => ID, description: 'Which engagement.' } as const;
/** How many calendars a member may have of one plan. */
const mostFeeds = 10;

@ObjectType({ description: 'A new calendar with its address, which is shown this once.' })
export class NewCalendarFeed {
  @Field(() => CalendarFeed, { description: 'The calendar.' })
  feed: CalendarFeed;

  @Field(() => String, { description: 'The address for a calendar program. Whoever has it sees these dates.' })
  url: string;
}

/** The calendars by which a member follows a plan elsewhere: everybody sees and ends their own. */
@Resolver(() => CalendarFeed)
export class CalendarFeedResolver {
  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  @Query(() => [CalendarFeed], { description: 'Your own calendars of the plan, newest first; revoked ones are gone.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async calendarFeeds(
    @CurrentMember() { userId }: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
  ): Promise<CalendarFeed[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return this.em.find(CalendarFeed, { engagementId, userId, revokedAt: null }, { orderBy: { id: 'desc' } });
  }

  @Mutation(() => NewCalendarFeed, { description: 'Makes a calendar of the plan that calendar programs subscribe to.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async createCalendarFeed(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('shows', { type: () => FeedShows, description: 'What it shows.' }, new Parsed(z.enum(FeedShows)))
    shows: FeedShows,
  ): Promise<NewCalendarFeed> {
    const { userId, program } = access;
    if (program)
      throw new DomainError('FORBIDDEN', 'This is for people who sign in, not for programs with an API key.');
    const { workspaceId } = await this.em.findOneOrFail(Engagement, { id: engagementId });
    if ((await this.em.count(CalendarFeed, { engagementId, userId, revokedAt: null })) >= mostFeeds)
      throw new DomainError('BAD_INPUT', 'You have as many calendars of this plan as there may be. Revoke one first.');
    const { token, tokenHash } = freshCalendarToken(workspaceId, userId);
    const made = { workspaceId, engagementId, userId, shows, tokenHash, madeAt: new Date() };
    const feed = this.em.create(CalendarFeed, made);
    await this.em.persist(feed).flush();
    return { feed, url: `${this.parts.configuration.url}/api/calendar/${token}.ics` };
  }

  @Mutation(() => ID, {
    description: 'Ends one of your calendars at once. Sent again, or for what is none of yours, it changes nothing.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async revokeCalendarFeed(
    @CurrentMember() { userId }: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('feed', { type: () => ID, description: 'The calendar.' }, new Parsed(z.uuid())) id: string,
  ): Promise<string> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    const feed = await this.em.findOne(CalendarFeed, { id, engagementId, userId, revokedAt: null });
    if (feed) feed.revokedAt = new Date();
    await this.em.flush();
    return id;
  }
}
