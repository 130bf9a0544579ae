import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** Why a letter is written; a schedule is none itself, and writes the reminders of its day; a digest comes again as long as its member wants it. */
export type LetterKind =
  'invitation' | 'reminder' | 'openLink' | 'membership' | 'schedule' | 'digest' | PersonLetterKind;
/** Why somebody is written to whom a rollout reaches. */
export type PersonLetterKind = 'personLink' | 'message' | 'policyReminder';

/** How far a letter has come. */
export const LetterState = { waiting: 'waiting', sent: 'sent', failed: 'failed', dropped: 'dropped' } as const;
export type LetterState = (typeof LetterState)[keyof typeof LetterState];
registerEnumType(LetterState, {
  name: 'LetterState',
  description: 'How far a letter has come.',
  valuesMap: {
    waiting: { description: 'Waits to be sent, or to be tried again.' },
    sent: { description: 'The mail server has taken it.' },
    failed: { description: 'Given up; the reason is kept.' },
    dropped: { description: 'Not needed any more: the round closed, or the person finished first.' },
  },
});

/** A letter in the outbox. It holds no link and no words: both are made when it is sent. */
@Entity()
export class Letter {
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid', nullable: true })
  engagementId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  roundId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  respondentId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  invitationId: string | null = null;

  /** The account of the member, of a digest. */
  @Property({ type: 'text', nullable: true })
  userId: string | null = null;

  /** Whom the rollout reaches, of a letter to them. */
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;

  /** The message that it brings them. */
  @Property({ type: 'text', nullable: true })
  communication: string | null = null;

  @Property({ type: 'text' })
  kind: LetterKind;

  /** Only for the open link of a round, and only until the letter is sent or given up; others ask the row of the person. */
  @Property({ type: 'text', nullable: true })
  address: string | null = null;

  /** The language when the person has said none. */
  @Property({ type: 'text', nullable: true })
  language: string | null = null;

  /** What a person gets one letter for only, such as the reminder of one day. */
  @Property({ type: 'text' })
  occasion: string;

  @Property({ type: 'text' })
  state: LetterState;

  @Property({ type: 'integer' })
  attempts: number = 0;

  @Property({ type: 'timestamptz' })
  dueAt: Date;

  /** Until when the process that took it is trusted to send it. */
  @Property({ type: 'timestamptz', nullable: true })
  claimedUntil: Date | null = null;

  /** Why it was not sent, as a code. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Property({ type: 'timestamptz' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  sentAt: Date | null = null;
}
