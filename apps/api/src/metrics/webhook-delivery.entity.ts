import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { Happening } from './webhook.entity.ts';

/** How far a delivery has come. */
export const DeliveryState = { waiting: 'waiting', sent: 'sent', failed: 'failed' } as const;
export type DeliveryState = (typeof DeliveryState)[keyof typeof DeliveryState];
registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'How far a delivery has come.',
  valuesMap: {
    waiting: { description: 'Waits to be sent, or to be tried again.' },
    sent: { description: 'The receiver has taken it.' },
    failed: { description: 'Given up after six tries.' },
  },
});

/** Something that a webhook is told. */
@Entity()
@ObjectType({ description: 'Something that a webhook was or is to be told.' })
export class WebhookDelivery {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it; the receiver gets it as Peerway-Delivery.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'uuid' })
  webhookId: string;

  @Enum({ items: () => Object.values(Happening) })
  @Field(() => Happening, { description: 'What happened.' })
  happening: Happening;

  /** What it goes back to: told once to each webhook. */
  @Property({ type: 'text' })
  cause: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What is sent, in JSON.' })
  body: string;

  @Enum({ items: () => Object.values(DeliveryState) })
  @Field(() => DeliveryState, { description: 'How far it has come.' })
  state: DeliveryState;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How often it was tried.' })
  tries: number = 0;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it is tried next, while it waits.' })
  dueAt: Date;

  /** Until when the process that took it is trusted to send it. */
  @Property({ type: 'timestamptz', nullable: true })
  claimedUntil: Date | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'The HTTP status of the last answer; null without one.' })
  status: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the last try came to nothing, as a code such as SILENT.' })
  error: string | null = null;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it happened.' })
  madeAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was tried last.' })
  triedAt: Date | null = null;
}
