import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum SearchKind {
  engagement = 'engagement',
  organization = 'organization',
  round = 'round',
  member = 'member',
  bank = 'bank',
  dimension = 'dimension',
  question = 'question',
  fact = 'fact',
  case = 'case',
  scenario = 'scenario',
  useCase = 'useCase',
  platform = 'platform',
  driver = 'driver',
  task = 'task',
}
registerEnumType(SearchKind, { name: 'SearchKind', description: 'What kind of thing a search found.' });

@ObjectType({ description: 'Something that a search found, with what is needed to go there.' })
export class SearchHit {
  @Field(() => SearchKind, { description: 'What it is.' })
  kind: SearchKind;

  @Field(() => ID, { description: 'Identifies it among its kind.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Where it belongs, or what tells it from others of that name.' })
  where: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The engagement to open for it; null for what belongs to none, or to whichever is open.',
  })
  engagement: string | null;

  @Field(() => ID, { nullable: true, description: 'The question bank that it is in; null for other things.' })
  bank: string | null;
}
