import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { Feed } from '@peerway/metrics';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { UploadPlaces } from '../assessment/evidence/upload-places.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { Outbound } from '../operations/outbound.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { type FeedPreview, previewFeed } from './preview-feed.ts';
import { keptMetrics } from './opened-metrics.ts';

const Asked = z.object({ feed: Feed });

/** What a feed would bring. Over plain HTTP, since no transaction may be open while another server is spoken to. */
@Controller('api/engagements/:engagement/feeds')
export class FeedsController {
  readonly #outbound: Outbound;
  /** Each asks somebody else's server: a few at a time, so that nobody floods one from here. */
  readonly #places = new UploadPlaces();

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {
    this.#outbound = new Outbound(parts.configuration.outbound);
  }

  /** Asks the server of a feed, saved or not, and says what would come in. Nothing is kept. */
  @Post('preview')
  @HttpCode(200)
  @MayInEngagement('metrics.edit', 'engagement')
  async preview(
    @CurrentMember() access: MemberAccess,
    @Param('engagement', new Parsed(Id)) engagement: string,
    @Body(new Parsed(Asked)) { feed }: z.infer<typeof Asked>,
  ): Promise<FeedPreview> {
    const deed = { action: 'previewFeed', keeps: 'nothing' } as const;
    const kpis = await onBehalfOf(this.parts, access, deed, async (em) =>
      (await keptMetrics(em, engagement, ['kpi'])).of('kpi'),
    );
    await this.#outbound.refuseUnfit(feed.server);
    return this.#places.within(access.userId, () => previewFeed(this.#outbound, { feed, kpis, now: Date.now() }));
  }
}
