import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A member who can see the engagement.' })
export class PlanPerson {
  @Field(() => ID, { description: 'The account.' })
  userId: string;

  @Field(() => String, { description: 'The name.' })
  name: string;
}

/** The members who can see an engagement, by name: those of the whole workspace, and those who take part in this one. */
export function peopleOfEngagement(em: EntityManager, engagement: string): Promise<PlanPerson[]> {
  return em.execute<PlanPerson[]>(
    `select distinct "user".id as "userId", "user".name from engagement
     join member on member.workspace_id = engagement.workspace_id
     join "user" on "user".id = member.user_id
     where engagement.id = ? and (member.role in ('owner', 'consultant')
       or exists (select from engagement_member part where part.member_id = member.id and part.engagement_id = engagement.id))
     order by "user".name, "user".id`,
    [engagement],
  );
}
