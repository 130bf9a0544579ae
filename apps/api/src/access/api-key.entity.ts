import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** What a program may do with a key. */
export const KeyScope = { read: 'read', write: 'write' } as const;
export type KeyScope = (typeof KeyScope)[keyof typeof KeyScope];
registerEnumType(KeyScope, {
  name: 'KeyScope',
  description: 'What a program may do with a key.',
  valuesMap: {
    read: { description: 'Ask, and change nothing.' },
    write: { description: 'Ask and change: as a contributor of the engagement, or as a consultant of the workspace.' },
  },
});

@Entity()
@ObjectType({ description: 'A key by which a program works with the API in place of a member.' })
export class ApiKey {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the key.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The one engagement it opens; null for the whole workspace.' })
  engagementId: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is for; the audit log calls it by this name.' })
  name: string;

  @Enum({ items: () => Object.values(KeyScope) })
  @Field(() => KeyScope, { description: 'What it allows.' })
  scope: KeyScope;

  /** The end of the key as it was shown, to tell keys apart. */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its last four characters, to tell keys apart.' })
  ending: string;

  @Property({ type: 'text', hidden: true })
  tokenHash: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it stops working.' })
  expiresAt: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was last used, to the hour.' })
  usedAt: Date | null = null;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date = new Date();
}
