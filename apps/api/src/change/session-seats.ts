import type { EntityManager } from '@mikro-orm/postgresql';
import type { SessionSeats } from './training.resolver.ts';

/** How the seats of the sessions of an engagement stand; of sessions without any taken seat nothing. */
export function sessionSeats(em: EntityManager, engagement: string): Promise<SessionSeats[]> {
  return em.execute<SessionSeats[]>(
    `select session, (count(*) filter (where state = 'booked'))::int as booked,
       (count(*) filter (where state = 'attended'))::int as attended, (count(*) filter (where state = 'absent'))::int as absent
     from session_place where engagement_id = ? group by 1 order by 1`,
    [engagement],
  );
}
