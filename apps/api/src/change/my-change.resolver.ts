import { EntityManager } from '@mikro-orm/postgresql';
import { Field, HideField, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Tongue } from '@peerway/change';
import type { Access } from '../access/access.ts';
import { CurrentAccess } from '../access/current.ts';
import { Open } from '../access/may.ts';
import { WorkspaceBrand } from '../workspace/brand.entity.ts';
import { brandOf } from '../workspace/brand.resolver.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { TongueType } from './affected-person.entity.ts';
import { keptParts } from './opened-change.ts';
import { type OwnPerson, ownPerson, personBy } from './own-person.ts';

@ObjectType({ description: 'What is asked of somebody whom a rollout reaches. Their link says who they are.' })
export class MyChange {
  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => TongueType, { description: 'The language in which they are written to.' })
  language: Tongue;

  @Field(() => String, { description: 'The organization that they belong to.' })
  organization: string;

  @Field(() => String, { description: 'The engagement.' })
  engagement: string;

  @Field(() => [String], { description: 'The names of the groups that they are in.' })
  groups: readonly string[];

  @HideField()
  person: OwnPerson;
}

/** What affected people see of themselves. They have no account: a link says who they are. */
@Resolver(() => MyChange)
export class MyChangeResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => MyChange, { complexity: 50, description: 'What is asked of the holder of the personal link.' })
  @Open('person')
  async myChange(@CurrentAccess() access: Access): Promise<MyChange> {
    const person = await ownPerson(this.em, access);
    const engagement = await this.em.findOneOrFail(
      Engagement,
      { id: person.engagementId },
      { populate: ['organization'] },
    );
    const groups = (await keptParts(this.em, person.engagementId, ['group'])).of('group');
    return {
      name: person.name,
      language: person.language,
      organization: engagement.organization.$.name,
      engagement: engagement.name,
      groups: groups.filter(({ id }) => person.groups.includes(id)).map(({ name }) => name),
      person,
    };
  }

  @ResolveField(() => WorkspaceBrand, { description: 'How the workspace shows itself that asks.' })
  brand(@CurrentAccess() access: Access): Promise<WorkspaceBrand> {
    return brandOf(this.em, personBy(access).workspaceId);
  }
}
