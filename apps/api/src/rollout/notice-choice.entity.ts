import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** How often a member wants notices by mail. */
export const Digest = { off: 'off', daily: 'daily', weekly: 'weekly' } as const;
export type Digest = (typeof Digest)[keyof typeof Digest];
registerEnumType(Digest, {
  name: 'Digest',
  description: 'How often a member wants notices by mail.',
  valuesMap: {
    off: { description: 'Not at all.' },
    daily: { description: 'Each morning on which there is something unread.' },
    weekly: { description: 'On Monday morning, if there is something unread.' },
  },
});

/** How a member wants notices by mail. */
@Entity({ tableName: 'notice_choice' })
export class NoticeChoice {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'text' })
  userId: string;

  @Property({ type: 'text' })
  digest: Digest = 'off';

  @Property({ type: 'timestamptz', nullable: true })
  mailedAt: Date | null = null;
}
