import { patterns } from '@peerway/kernel';
import type { CaseStudy } from './case-study.ts';
import { caseStatuses, lessonAreas, type LessonArea } from './case-words.ts';

/** A lesson, named by its case and its place in the case's list, counted from 0. */
export interface LessonPlace {
  readonly caseId: string;
  readonly lesson: number;
}

/** One field of the map: the lessons of one area from the cases of one column. */
export interface LessonCell {
  readonly area: LessonArea;
  readonly column: string;
  readonly lessons: readonly LessonPlace[];
  /** How many cases they come from. */
  readonly cases: number;
}

/** The lessons of many cases, by area and by what became of the cases or how they worked. */
export interface LessonMap {
  readonly areas: readonly LessonArea[];
  readonly columns: readonly string[];
  /** Every area with every column, area by area; a field without a lesson is there and empty. */
  readonly cells: readonly LessonCell[];
}

/**
 * The lessons of cases as a map: one row an area, one column a pattern or a status, the lessons behind every field. A lesson of
 * a case with two patterns stands in both columns. Columns without a case are left out.
 *
 * @example
 * lessonMap(caseStudies, 'status').columns; // => ['running', 'ended', 'replaced', 'abandoned', 'pivoted']
 */
export function lessonMap(studies: readonly CaseStudy[], across: 'pattern' | 'status'): LessonMap {
  const columnsOf = (study: CaseStudy): readonly string[] => (across === 'pattern' ? study.patterns : [study.status]);
  const all: readonly string[] = across === 'pattern' ? patterns : caseStatuses;
  const columns = all.filter((column) => studies.some((study) => columnsOf(study).includes(column)));
  const cells = lessonAreas.flatMap((area) =>
    columns.map((column) =>
      cellOf(
        studies.filter((study) => columnsOf(study).includes(column)),
        area,
        column,
      ),
    ),
  );
  return { areas: lessonAreas, columns, cells };
}

function cellOf(studies: readonly CaseStudy[], area: LessonArea, column: string): LessonCell {
  const lessons = studies.flatMap(({ id, lessons: told }) =>
    told.flatMap((lesson, place): LessonPlace[] => (lesson.area === area ? [{ caseId: id, lesson: place }] : [])),
  );
  return { area, column, lessons, cases: new Set(lessons.map(({ caseId }) => caseId)).size };
}
