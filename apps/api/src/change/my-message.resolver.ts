import { EntityManager } from '@mikro-orm/postgresql';
import { Args, Field, ID, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChangeId, MessageText } from '@peerway/change';
import type { Access } from '../access/access.ts';
import { CurrentAccess } from '../access/current.ts';
import { Open } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { typeOf } from '../graphql/type-of.ts';
import { MyChange } from './my-change.resolver.ts';
import { messagesToMe, readMessage } from './my-messages.ts';

const TextType = typeOf(MessageText, 'output');

@ObjectType({ description: 'A message that was said to somebody.' })
export class MyMessage {
  @Field(() => ID, { description: 'The message.' })
  communication: string;

  @Field(() => String, { nullable: true, description: 'Who says it; null where nobody was named.' })
  sender: string | null;

  @Field(() => String, { description: 'The day on which it was said.' })
  sentOn: string;

  @Field(() => String, { nullable: true, description: 'Where answers and questions go.' })
  feedback: string | null;

  @Field(() => [TextType], { description: 'Its words.' })
  texts: readonly MessageText[];

  @Field(() => Date, { nullable: true, description: 'When they first opened it; null before.' })
  readAt: Date | null;
}

/** Messages, as people read them by their link. */
@Resolver(() => MyChange)
export class MyMessageResolver {
  constructor(private readonly em: EntityManager) {}

  @ResolveField(() => [MyMessage], { complexity: 50, description: 'What was said to them, the latest first.' })
  async messages(@Parent() { person }: MyChange): Promise<MyMessage[]> {
    const messages = await messagesToMe(this.em, person);
    return messages.map(({ message: { id, sender, sentOn, feedback, texts }, readAt }) => ({
      ...{ communication: id, sender, sentOn: sentOn ?? '', feedback, texts, readAt },
    }));
  }

  @Mutation(() => Boolean, {
    complexity: 20,
    description: 'Puts down that they opened a message. Whether it was the first time.',
  })
  @Open('person')
  readMessage(
    @CurrentAccess() access: Access,
    @Args('communication', { type: () => ID, description: 'Which message.' }, new Parsed(ChangeId)) id: string,
  ): Promise<boolean> {
    return readMessage(this.em, access, id);
  }
}
