import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { Outbound } from '../operations/outbound.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { PartsEdited } from '../parts/kept-part.ts';
import { listedEdits } from '../parts/part-edits.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { editMetrics } from './edit-metrics.ts';
import { MetricsEdits } from './metrics-edit.ts';
import { MetricsOpened } from './metrics-opened.ts';
import { openedMetrics } from './opened-metrics.ts';

const EditsInput = typeOf(MetricsEdits, 'input');
const which = { type: () => ID, description: 'Which engagement.' } as const;

/** What an engagement measures. */
@Resolver(() => MetricsOpened)
export class MetricsResolver {
  readonly #outbound: Outbound;

  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) parts: PortalParts,
  ) {
    this.#outbound = new Outbound(parts.configuration.outbound);
  }

  @Query(() => MetricsOpened, {
    complexity: 500,
    description: 'What an engagement measures, with what is needed to go on with it.',
  })
  @MayInEngagement('engagement.read', 'engagementId')
  async metrics(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
  ): Promise<MetricsOpened> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return openedMetrics(this.em, access, engagementId);
  }

  @Mutation(() => PartsEdited, {
    complexity: 500,
    description:
      'Adds, changes and removes parts of what is measured, all of them or none. Sent again it changes nothing; on CONFLICT the parts that somebody else changed come back.',
  })
  @MayInEngagement('metrics.edit', 'engagementId')
  async editMetrics(
    @CurrentMember() access: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('edits', { type: () => EditsInput, description: 'At most 500 of each kind.' }, new Parsed(MetricsEdits))
    edits: MetricsEdits,
  ): Promise<PartsEdited> {
    // An address that would never be asked is refused now, where it was typed.
    for (const { part: feed } of edits.feed ?? []) if (feed?.isOn) await this.#outbound.refuseUnfit(feed.server);
    return editMetrics(this.em, access, { engagement, edits: listedEdits(edits) });
  }
}
