import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { MemberAccess } from '../access/access.ts';
import type { RecognizedFile } from '../assessment/evidence/recognized-file.ts';
import { keepParts } from '../operations/file-parts.ts';
import { record } from '../operations/record.ts';
import { CourseFile } from './course-file.entity.ts';
import { heldChange } from './held-change.ts';
import { keptParts } from './opened-change.ts';

/** What a course, and all courses of an engagement, may have attached. */
export const courseFileLimits = { fileBytes: 20 * 1024 * 1024, perCourse: 20, allBytes: 500 * 1024 * 1024 } as const;

/** A file on its way to a course. */
export interface FileOfCourse {
  readonly engagementId: string;
  readonly course: string;
  readonly file: RecognizedFile;
}

/**
 * Keeps a file beside a course. The same content under the same name is the same file.
 * @throws DomainError COURSE_UNKNOWN; TOO_MANY_FILES.
 */
export async function keepCourseFile(
  em: EntityManager,
  { name: addedBy }: MemberAccess,
  { engagementId, course, file }: FileOfCourse,
): Promise<CourseFile> {
  const { workspaceId } = await heldChange(em, engagementId);
  await refuseUnknownCourse(em, engagementId, course);
  const { name, mediaType, content } = file;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const own = await em.find(CourseFile, { engagementId, course });
  const known = own.find((each) => each.sha256 === sha256 && each.name === name);
  if (known) return known;
  await refuseTooMany(em, engagementId, own.length, content.length);
  const bytes = content.length;
  const made = { workspaceId, engagementId, course, name, mediaType, bytes, sha256, addedBy, addedAt: new Date() };
  const kept = em.create(CourseFile, made);
  await em.persist(kept).flush();
  await keepParts(em, 'course_file_part', kept, content);
  const after = { course, name, bytes };
  await record(em, { workspaceId, engagementId, subject: 'CourseFile', subjectId: kept.id, after });
  return kept;
}

/** @throws DomainError COURSE_UNKNOWN. */
export async function refuseUnknownCourse(em: EntityManager, engagementId: string, course: string): Promise<void> {
  const courses = (await keptParts(em, engagementId, ['course'])).of('course');
  if (!courses.some(({ id }) => id === course))
    throw new DomainError('COURSE_UNKNOWN', 'There is no such course. Add it first, or choose another one.');
}

async function refuseTooMany(em: EntityManager, engagementId: string, own: number, bytes: number): Promise<void> {
  if (own >= courseFileLimits.perCourse)
    throw new DomainError(
      'TOO_MANY_FILES',
      `A course takes ${courseFileLimits.perCourse} files at most. Remove one first.`,
    );
  const [sum] = await em.execute<{ bytes: number }[]>(
    'select coalesce(sum(bytes), 0)::float8 as bytes from course_file where engagement_id = ?',
    [engagementId],
  );
  if ((sum?.bytes ?? 0) + bytes > courseFileLimits.allBytes)
    throw new DomainError(
      'TOO_MANY_FILES',
      `The files of all courses may have ${courseFileLimits.allBytes / 1024 / 1024} MB together. Remove some first.`,
    );
}

/** Removes a file; removed twice it is gone once. */
export async function removeCourseFile(em: EntityManager, engagementId: string, id: string): Promise<boolean> {
  await heldChange(em, engagementId);
  const file = await em.findOne(CourseFile, { engagementId, id });
  if (!file) return true;
  const { workspaceId, name, course } = file;
  await em.remove(file).flush();
  await record(em, { workspaceId, engagementId, subject: 'CourseFile', subjectId: id, before: { course, name } });
  return true;
}
