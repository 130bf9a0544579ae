import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { v7 } from 'uuid';

/** Whether a bank may still be edited. */
export const BankState = { draft: 'draft', released: 'released' } as const;
export type BankState = (typeof BankState)[keyof typeof BankState];
registerEnumType(BankState, {
  name: 'BankState',
  description: 'Whether a bank may still be edited.',
  valuesMap: {
    draft: { description: 'Being edited; no round can use it yet.' },
    released: { description: 'Never changes again; rounds can use it.' },
  },
});

@Entity({ tableName: 'question_bank' })
@ObjectType({ description: "A workspace's own question bank: a draft, or one released version of it." })
export class OwnBank {
  @PrimaryKey({ type: 'uuid' })
  @Field(() => ID, { description: 'Identifies it; rounds name the bank they are answered with by it.' })
  id: string = v7();

  @Property({ type: 'uuid' })
  workspaceId: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What the workspace calls it, across its versions.' })
  name: string;

  /** Counts the releases of this name; null while it is a draft. */
  @Property({ type: 'integer', nullable: true })
  number: number | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'The bank it began as a copy of: a built-in version, or the id of an own one.' })
  begunFrom: string;

  @Enum({ items: () => Object.values(BankState) })
  @Field(() => BankState, { description: 'Whether it may still be edited.' })
  state: BankState;

  /** Everything in it, as the library knows a bank. Large, hence read only where it is asked for. */
  @Property({ type: 'json', lazy: true })
  content: unknown;

  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts the edits; send it back with the next one.' })
  version: number = 1;

  @Property({ type: 'timestamptz' })
  @Field(() => Date, { description: 'When it was begun.' })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was released; null while it is a draft.' })
  releasedAt: Date | null = null;
}
