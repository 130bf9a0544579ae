import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'Something changed. It says which, never what it is now: ask for that, with the rights you have.',
})
export class Change {
  @Field(() => String, {
    description:
      'The kind of thing, such as Round, Answer, Organization, OwnCase; Everything when so much changed, or was missed, that all should be asked for again.',
  })
  kind: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which one; null where it is not told, as of people. Of an answer, its round.',
  })
  id: string | null;

  @Field(() => Boolean, { description: 'Whether you did it, here or in another window.' })
  mine: boolean;
}

@ObjectType({ description: 'A member who has the engagement open.' })
export class PresentMember {
  @Field(() => ID, { description: 'Identifies the member’s account.' })
  userId: string;

  @Field(() => String, { description: 'The member’s name.' })
  name: string;

  @Field(() => String, { description: 'The page that the member went to last.' })
  page: string;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  since: Date;

  @Field(() => Boolean, { description: 'Whether it is you.' })
  isMe: boolean;
}
