import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import * as z from 'zod';
import type { MemberAccess } from '../access/access.ts';
import { CurrentMember } from '../access/current.ts';
import { MayInEngagement } from '../access/may.ts';
import { type Connection, connectionOf, page, PageArgs } from '../graphql/page.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { Outbound } from '../operations/outbound.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { record } from '../operations/record.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { Happening, Webhook, WebhookState } from './webhook.entity.ts';
import { WebhookDelivery } from './webhook-delivery.entity.ts';
import { webhookSecret } from './webhook-secret.ts';

const mostWebhooks = 10;
const pageOfDeliveries = 50;

const Draft = z.object({
  address: z
    .url({ protocol: /^https?$/, error: 'An address of a webhook begins with https:// or http://.' })
    .max(1000)
    .refine((address) => !/^[a-z]+:\/\/[^/?#]*@/i.test(address), 'The address must hold no name and no password.'),
  happenings: z
    .array(z.enum(Happening))
    .min(1, { error: 'Name at least one happening.' })
    .max(Object.keys(Happening).length)
    .transform((named) => [...new Set(named)]),
});
type Draft = z.infer<typeof Draft>;

@InputType({ description: 'What is chosen for a new webhook.' })
export class WebhookInput {
  @Field(() => String, { description: 'Where it is told; https, or http where the operator allows that.' })
  address: string;

  @Field(() => [Happening], { description: 'Of what.' })
  happenings: Happening[];
}

@ObjectType({ description: 'A new webhook with its secret, which is shown this once.' })
export class NewWebhook {
  @Field(() => Webhook, { description: 'The webhook.' })
  webhook: Webhook;

  @Field(() => String, { description: 'What the receiver checks signatures with. It cannot be shown again.' })
  secret: string;
}

export const WebhookDeliveryConnection = connectionOf(WebhookDelivery, 'WebhookDelivery');
const which = { type: () => ID, description: 'Which engagement.' } as const;
const ofThese = { type: () => ID, description: 'Which webhook.' } as const;

/** Programs that are told of what happens to the figures of an engagement: an address leads data out, so owners only. */
@Resolver(() => Webhook)
export class WebhookResolver {
  readonly #outbound: Outbound;

  constructor(
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {
    this.#outbound = new Outbound(parts.configuration.outbound);
  }

  @Query(() => [Webhook], { complexity: 50, description: 'The webhooks of an engagement, the newest first.' })
  @MayInEngagement('keys.change', 'engagementId')
  async webhooks(@Args('engagementId', which, new Parsed(Id)) engagementId: string): Promise<Webhook[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return this.em.find(Webhook, { engagementId }, { orderBy: { id: 'desc' } });
  }

  @Query(() => WebhookDeliveryConnection, {
    description: 'What a webhook was told in the last 30 days or is to be told, the newest first; 50 when nobody says.',
  })
  @MayInEngagement('keys.change', 'engagementId')
  async webhookDeliveries(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('webhook', ofThese, new Parsed(Id)) webhookId: string,
    @Args() { first, after }: PageArgs,
  ): Promise<Connection<WebhookDelivery>> {
    await this.found(engagementId, webhookId);
    const args = { first: first ?? pageOfDeliveries, after: after ?? null };
    return page(this.em, WebhookDelivery, { where: { engagementId, webhookId }, args, order: 'newest' });
  }

  @Mutation(() => NewWebhook, { complexity: 50, description: 'Adds a webhook. Its secret is shown this once.' })
  @MayInEngagement('keys.change', 'engagementId')
  async addWebhook(
    @CurrentMember() { name: madeBy }: MemberAccess,
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('input', { type: () => WebhookInput, description: 'Where and of what.' }, new Parsed(Draft))
    { address, happenings }: Draft,
  ): Promise<NewWebhook> {
    const { workspaceId } = await this.em.findOneOrFail(Engagement, { id: engagementId });
    if ((await this.em.count(Webhook, { engagementId })) >= mostWebhooks)
      throw new DomainError(
        'TOO_MANY_WEBHOOKS',
        `An engagement has at most ${mostWebhooks} webhooks. Remove one that nobody needs.`,
      );
    await this.#outbound.refuseUnfit(address);
    const madeAt = new Date();
    const webhook = this.em.create(Webhook, {
      ...{ workspaceId, engagementId, address, happenings, madeBy, madeAt, state: 'on' },
    });
    await this.em.persist(webhook).flush();
    await this.noted(webhook, { after: { server: new URL(address).host, happenings } });
    return { webhook, secret: webhookSecret(this.parts.secret, webhook.id) };
  }

  @Mutation(() => Webhook, { complexity: 50, description: 'Switches a webhook on or off.' })
  @MayInEngagement('keys.change', 'engagementId')
  async switchWebhook(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('webhook', ofThese, new Parsed(Id)) id: string,
    @Args('state', { type: () => WebhookState, description: 'On or off.' }, new Parsed(z.enum(WebhookState)))
    state: WebhookState,
  ): Promise<Webhook> {
    const webhook = await this.found(engagementId, id);
    const before = { state: webhook.state };
    webhook.state = state;
    await this.em.flush();
    await this.noted(webhook, { before, after: { state } });
    return webhook;
  }

  @Mutation(() => ID, { complexity: 50, description: 'Removes a webhook for good, with its deliveries.' })
  @MayInEngagement('keys.change', 'engagementId')
  async removeWebhook(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('webhook', ofThese, new Parsed(Id)) id: string,
  ): Promise<string> {
    const webhook = await this.found(engagementId, id);
    await this.noted(webhook, { before: { server: new URL(webhook.address).host, happenings: webhook.happenings } });
    await this.em.remove(webhook).flush();
    return id;
  }

  @Mutation(() => WebhookDelivery, {
    complexity: 50,
    description: 'Sends a delivery again: one that was given up, that waits for its next try, or that was taken.',
  })
  @MayInEngagement('keys.change', 'engagementId')
  async sendDeliveryAgain(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('delivery', { type: () => ID, description: 'Which delivery.' }, new Parsed(Id)) id: string,
  ): Promise<WebhookDelivery> {
    const delivery = await this.em.findOneOrFail(WebhookDelivery, { id, engagementId });
    Object.assign(delivery, { state: 'waiting', tries: 0, dueAt: new Date(), claimedUntil: null });
    await this.em.flush();
    return delivery;
  }

  private found(engagementId: string, id: string): Promise<Webhook> {
    return this.em.findOneOrFail(Webhook, { id, engagementId });
  }

  private noted(
    { workspaceId, engagementId, id: subjectId }: Webhook,
    what: { readonly before?: object; readonly after?: object },
  ): Promise<void> {
    return record(this.em, { workspaceId, engagementId, subject: 'Webhook', subjectId, ...what });
  }
}
