import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { DomainError, plainText } from '@peerway/kernel';
import { v7 } from 'uuid';
import type { Access, MemberAccess, RequestContext, RespondentAccess } from '../access/access.ts';
import { CurrentAccess, CurrentMember } from '../access/current.ts';
import { May, MayInEngagement, Open } from '../access/may.ts';
import { onBehalfOf } from '../access/on-behalf-of.ts';
import { ownParticipant, weighingBy } from '../alignment/own-participant.ts';
import { ownRow } from '../assessment/own-row.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { Change, PresentMember } from './change.ts';
import type { Told, Watch } from './watch.ts';
import { topics } from './watchers.ts';

const Page = plainText({ min: 1, max: 60 });
const deed = { action: 'watch', keeps: 'nothing' } as const;
const asTold = (told: readonly Told[]): readonly Told[] => told;

/** What can be watched. Each is asked for under the same rights as the things themselves, and tells only which ones changed. */
@Resolver()
export class LiveResolver {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Subscription(() => [Change], {
    description: 'Changes in an engagement: its rounds and their answers, its organization, its team.',
    resolve: asTold,
  })
  @MayInEngagement('engagement.read', 'engagement')
  async engagementChanged(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Which one.' }, new Parsed(Id)) id: string,
  ): Promise<Watch> {
    const engagement = await this.engagement(access, id);
    const on = [
      topics.engagement(id),
      topics.organization(engagement.organization.id),
      topics.workspace(engagement.workspaceId),
    ];
    return this.parts.live.watchers.watch(on, access.userId);
  }

  @Subscription(() => [Change], {
    description: "Changes in the workspace's part of the case library: its own cases and its corrections.",
    resolve: asTold,
  })
  @May('library.read')
  libraryChanged(@CurrentMember() { workspaceId = '', userId }: MemberAccess): Watch {
    return this.parts.live.watchers.watch([topics.library(workspaceId)], userId);
  }

  @Subscription(() => [PresentMember], {
    description: 'Which members have the engagement open, and on which page; one is here oneself while one watches.',
    resolve(this: LiveResolver, _told: readonly Told[], args: { engagement: string }, context: RequestContext) {
      return this.here(args.engagement, context.access);
    },
  })
  @MayInEngagement('engagement.read', 'engagement')
  async presence(
    @CurrentMember() access: MemberAccess,
    @Args('engagement', { type: () => ID, description: 'Where.' }, new Parsed(Id)) id: string,
    @Args('page', { description: 'The page that one is on oneself, in a word or two.' }, new Parsed(Page)) page: string,
  ): Promise<Watch> {
    await this.engagement(access, id);
    const { presence, watchers } = this.parts.live;
    const key = v7();
    const watch = watchers.watch([topics.presence(id)], access.userId, () => presence.leave(key));
    presence.come({ k: key, e: id, u: access.userId, n: access.name, g: page, t: Date.now() });
    return watch;
  }

  @Subscription(() => [Change], {
    description:
      'For whoever answers by link: the round was opened, closed or changed, or an answer was saved on another device.',
    resolve: asTold,
  })
  @Open('respondent')
  async questionnaireChanged(@CurrentAccess() access: Access): Promise<Watch> {
    const own = personal(access);
    const { roundId } = await onBehalfOf(this.parts, own, deed, (em) => ownRow(em, own));
    return this.parts.live.watchers.watch([topics.round(roundId), topics.respondent(own.respondentId)], null);
  }

  @Subscription(() => [Change], {
    description: 'For whoever weighs goals by link: the weighing moved on, or somebody saved an answer.',
    resolve: asTold,
  })
  @Open('participant')
  async myWeighingChanged(@CurrentAccess() access: Access): Promise<Watch> {
    const own = weighingBy(access);
    const { weighingId } = await onBehalfOf(this.parts, own, deed, (em) => ownParticipant(em, own));
    return this.parts.live.watchers.watch([topics.weighing(weighingId)], null);
  }

  private here(engagement: string, access: Access): PresentMember[] {
    const me = access.kind === 'member' ? access.userId : '';
    return this.parts.live.presence.here(engagement).map((present) => ({ ...present, isMe: present.userId === me }));
  }

  /** Whoever sees all engagements of a workspace sees none of another: the policies say whether this one is there. */
  private engagement(access: MemberAccess, id: string): Promise<Engagement> {
    return onBehalfOf(this.parts, access, deed, (em) => em.findOneOrFail(Engagement, { id }));
  }
}

function personal(access: Access): RespondentAccess {
  if (access.kind === 'respondent') return access;
  throw new DomainError('FORBIDDEN', 'Say first which audience you belong to; then you get a link of your own.');
}
