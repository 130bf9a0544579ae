import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MemberAccess } from '../access/access.ts';
import { membership } from '../access/admit.ts';
import { type AttemptLimit, countAttempt } from '../access/attempts.ts';
import { Open } from '../access/may.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { mayHere } from '../assessment/rights-here.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { languageHere } from '../operations/request-scope.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { calendarOfMessages } from '../change/calendar-of-messages.ts';
import { calendarOfPlan } from './calendar-of-plan.ts';
import { calendarToken } from './calendar-token.ts';
import { dayNow, savedPlan, settingsOfPlan, tasksOfPlan } from './plan-opened.ts';
import { writtenCalendar } from './written-calendar.ts';

/** A calendar program asks a few times an hour; somebody who guesses asks more often. */
const guesses: AttemptLimit = { max: 60, windowSeconds: 60 };
const stranger: MemberAccess = {
  kind: 'member',
  userId: '00000000-0000-4000-8000-000000000000',
  name: '',
  email: '',
  memberIds: [],
  workspaceId: undefined,
  role: undefined,
  engagements: new Map(),
};

/** Plans as calendars, for programs that have only an address. What the address shows ends with the membership of whoever made it. */
@Controller('api/calendar')
export class CalendarController {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Get(':file')
  @Open('anyone')
  async calendar(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = await this.textOf(file.replace(/\.ics$/, ''));
    if (text === undefined) {
      await countAttempt(this.parts.orm.em.fork() as EntityManager, `calendar ${request.ip}`, guesses);
      throw new DomainError('NOT_FOUND', 'There is nothing here under this address, or you have no part in it.');
    }
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    void reply.header('etag', etag).header('cache-control', 'private, no-cache').header('vary', 'accept-language');
    if (request.headers['if-none-match'] === etag) return void (await reply.code(304).send());
    await reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="plan.ics"')
      .send(text);
  }

  /** Nobody learns whether an address was never one, was revoked, or belongs to somebody who has left: the same is looked up for all. */
  private async textOf(token: string): Promise<string | undefined> {
    const { workspaceId, userId, tokenHash } = calendarToken(token);
    const access = await this.memberOf(userId, workspaceId);
    const deed = { action: 'readCalendar', keeps: 'nothing' } as const;
    return onBehalfOf(this.parts, access ?? { ...stranger, workspaceId }, deed, async (em) => {
      const feed = await em.findOne(CalendarFeed, { tokenHash, revokedAt: null });
      if (!access || !feed || !mayHere(access, 'engagement.read', feed.engagementId)) return undefined;
      return this.written(em, access, feed);
    });
  }

  private async memberOf(userId: string, workspaceId: string): Promise<MemberAccess | undefined> {
    try {
      return await membership({ userId, name: '', email: '' }, workspaceId, this.parts.orm);
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }

  private async written(em: EntityManager, access: MemberAccess, feed: CalendarFeed): Promise<string> {
    const { engagementId, workspaceId, shows } = feed;
    const engagement = await em.findOneOrFail(Engagement, { id: engagementId });
    const saved = await savedPlan(em, engagementId);
    const [edited] = await em.execute<{ at: Date | string | null }[]>(
      `select greatest((select max(updated_at) from plan_task where engagement_id = ?),
         (select max(updated_at) from change_part where engagement_id = ?)) as at`,
      [engagementId, engagementId],
    );
    const times = [saved?.updatedAt, edited?.at, feed.madeAt].flatMap((time) => (time ? new Date(time).getTime() : []));
    const url = `${this.parts.configuration.url}/w/${workspaceId}/e/${engagementId}`;
    const today = dayNow();
    const days =
      shows === 'communications'
        ? await calendarOfMessages(em, engagementId, url)
        : calendarOfPlan({
            plan: { settings: settingsOfPlan(saved), tasks: await tasksOfPlan(em, engagementId) },
            words: { promised: sentenceIn(languageHere(), 'promised for this day') },
            ...{ shows, engagementId, memberIds: access.memberIds, url, today },
          });
    return writtenCalendar({ name: engagement.name, days, today, editedAt: new Date(Math.max(...times)) });
  }
}
