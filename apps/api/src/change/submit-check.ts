import type { EntityManager } from '@mikro-orm/postgresql';
import { type CheckAnswer, type CheckResult, checkResult } from '@peerway/change';
import { DomainError } from '@peerway/kernel';
import type { Access } from '../access/access.ts';
import { countAttemptWithin } from '../access/attempts.ts';
import { record } from '../operations/record.ts';
import { dayNow } from '../rollout/plan-opened.ts';
import { coursesOfPerson } from './courses-of-person.ts';
import { ownPerson } from './own-person.ts';

/** Trying all answers one after the other is no learning. */
const tries = { max: 10, windowSeconds: 3600 };

/** The answers of somebody to the check of a course. */
export interface CheckSheet {
  readonly course: string;
  readonly answers: readonly CheckAnswer[];
}

/**
 * Judges the check at the end of a course for whoever holds the link. Who passes has finished the course today; who does not may try
 * again.
 * @throws DomainError LINK_INVALID; NOT_FOUND for a course that does not apply; NO_CHECK; RATE_LIMITED after ten tries in an hour.
 */
export async function submitCheck(em: EntityManager, access: Access, sheet: CheckSheet): Promise<CheckResult> {
  const { id, workspaceId, engagementId, ...person } = await ownPerson(em, access);
  const courses = await coursesOfPerson(em, { id, workspaceId, engagementId, ...person });
  const course = courses.find((each) => each.course.id === sheet.course)?.course;
  if (!course)
    throw new DomainError('NOT_FOUND', 'There is no such course for you. Reload the page to see which there are.');
  if (course.questions.length === 0)
    throw new DomainError('NO_CHECK', 'This course has no check: whoever runs it puts down that you took part.');
  await countAttemptWithin(em, `check:${id}:${course.id}`, tries);
  const result = checkResult(course, sheet.answers);
  if (!result.isPassed) return result;
  const [row] = await em.execute<{ id: string }[]>(
    `insert into completion (id, workspace_id, engagement_id, person_id, course, completed_on, way, score, recorded_at)
     values (gen_random_uuid(), ?, ?, ?, ?, ?, 'check', ?, now()) on conflict do nothing returning id`,
    [workspaceId, engagementId, id, course.id, dayNow(), result.percent ?? null],
  );
  const about = { workspaceId, engagementId, subject: 'Completion', subjectId: row?.id ?? '' };
  if (row) await record(em, { ...about, after: { course: course.id, score: result.percent } });
  return result;
}
