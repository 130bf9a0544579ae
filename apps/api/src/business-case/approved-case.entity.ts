import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** A version of a business case, frozen by whoever approved it. It is never edited; an approval can be withdrawn once. */
@Entity()
@ObjectType({ description: 'A version of a business case, frozen by whoever approved it. Never edited.' })
export class ApprovedCase {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies the approval.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'uuid' })
  engagementId: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Counts the approvals of the engagement, from 1.' })
  number: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'The version of the business case that was frozen.' })
  caseVersion: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What was said with it; empty for nothing.' })
  note: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who approved it, by the name of that day.' })
  approvedBy: string;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was approved.' })
  approvedAt: Date = new Date();

  /** In the shape of the library's BusinessCase. */
  @Property({ type: 'json', lazy: true })
  content: unknown;

  /** The capacity models of that day, by use case. */
  @Property({ type: 'json', lazy: true })
  capacity: unknown;

  /** What was computed on that day. */
  @Property({ type: 'json' })
  headline: unknown;

  /** Tells what was frozen from anything else: SHA-256 of its canonical JSON. */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Tells what was frozen from anything else: SHA-256 of its canonical JSON.' })
  fingerprint: string;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the approval was withdrawn; null as long as it stands.' })
  withdrawnAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who withdrew it.' })
  withdrawnBy: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnReason: string | null = null;
}
