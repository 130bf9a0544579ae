import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import { arrayOf } from '../database/array-of.ts';
import { record } from '../operations/record.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { heldChange } from './held-change.ts';
import { keptParts } from './opened-change.ts';

/** That people finished a course on a day, as somebody puts it down. */
export interface FinishedCourse {
  readonly engagement: string;
  readonly course: string;
  readonly on: string;
  /** Whole percent; null where nobody measured. */
  readonly score: number | null;
  readonly people: readonly string[];
}

/**
 * Puts down that people finished a course. Somebody, a course and a day count once: sent again it adds nothing. People who are not
 * there are passed over. Gives how many completions are new.
 * @throws DomainError COURSE_UNKNOWN; DAY_AHEAD.
 */
export async function recordCompletions(
  em: EntityManager,
  { name }: MemberAccess,
  { engagement, course, on, score, people }: FinishedCourse,
): Promise<number> {
  const { workspaceId } = await heldChange(em, engagement);
  const courses = (await keptParts(em, engagement, ['course'])).of('course');
  if (!courses.some(({ id }) => id === course))
    throw new DomainError('COURSE_UNKNOWN', 'There is no such course. Add it first, or choose another one.');
  if (on > dayNow())
    throw new DomainError('DAY_AHEAD', 'Nobody can have finished on a day that lies ahead. Give today or earlier.');
  const rows = await em.execute<{ person: string }[]>(
    `insert into completion (id, workspace_id, engagement_id, person_id, course, completed_on, way, score, recorded_by, recorded_at)
     select gen_random_uuid(), workspace_id, engagement_id, id, ?, ?, 'recorded', ?::smallint, ?, now() from affected_person
     where engagement_id = ? and id = any (?::uuid[]) on conflict do nothing returning person_id as person`,
    [course, on, score, name, engagement, arrayOf(people)],
  );
  if (rows.length > 0)
    await record(em, {
      ...{ workspaceId, engagementId: engagement, subject: 'Completion', subjectId: engagement },
      after: { course, on, score, people: rows.map(({ person }) => person) },
    });
  return rows.length;
}
