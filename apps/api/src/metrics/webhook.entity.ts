import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** What a webhook may be told of. */
export const Happening = { measurementsCorrected: 'measurementsCorrected' } as const;
export type Happening = (typeof Happening)[keyof typeof Happening];
registerEnumType(Happening, {
  name: 'Happening',
  description: 'What a webhook may be told of.',
  valuesMap: {
    measurementsCorrected: { description: 'Values came in that correct others.' },
  },
});

/** Whether a webhook is told anything at present. */
export const WebhookState = { on: 'on', off: 'off' } as const;
export type WebhookState = (typeof WebhookState)[keyof typeof WebhookState];
registerEnumType(WebhookState, {
  name: 'WebhookState',
  description: 'Whether a webhook is told anything at present.',
  valuesMap: {
    on: { description: 'It is told.' },
    off: { description: 'Nothing new is written for it, and what waits goes on waiting.' },
  },
});

/** A program that is told of what happens to the figures of an engagement. Its secret is kept nowhere: it is derived from its id. */
@Entity()
@ObjectType({ description: 'A program that is told of what happens to the figures of an engagement.' })
export class Webhook {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  /** Some services put a password into it, so that only owners see it, and no log and no trail. */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where it is told.' })
  address: string;

  @Property({ type: 'json' })
  @Field(() => [Happening], { description: 'Of what.' })
  happenings: readonly Happening[];

  @Enum({ items: () => Object.values(WebhookState) })
  @Field(() => WebhookState, { description: 'Whether it is told at present.' })
  state: WebhookState;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who added it.' })
  madeBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was added.' })
  madeAt: Date = new Date();
}
