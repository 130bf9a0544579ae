import type { EntityManager } from '@mikro-orm/postgresql';
import type { TrainedPeople } from '@peerway/change';

/** The people of an engagement with what they finished, those alike counted together; of each course the latest day. One statement. */
export function trainedPeople(em: EntityManager, engagement: string): Promise<TrainedPeople[]> {
  return em.execute(
    `select count(*)::int as people, person.groups, person.roles, person.site, coalesce(finished.courses, '[]') as completed
     from affected_person person left join (
       select person_id, jsonb_agg(jsonb_build_object('course', course, 'on', day) order by course) as courses from (
         select person_id, course, max(completed_on) as day from completion where engagement_id = ? group by 1, 2) latest
       group by 1) finished on finished.person_id = person.id
     where person.engagement_id = ? group by 2, 3, 4, 5`,
    [engagement, engagement],
  );
}
