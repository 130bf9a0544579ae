import { type CaseStudy, type LessonArea, lessonAreas, lessonMap } from '@peerway/case-studies';
import type { ChartTable } from '../charts/chart-table.ts';
import type { CountRow } from '../charts/count-map.ts';
import type { HeatColumn, HeatPick } from '../charts/heat-map.ts';
import { areaWords, patternLabel } from './case-words.ts';

/** The areas of lessons as columns. */
export const areaColumns: readonly HeatColumn[] = lessonAreas.map((id) => ({ id, label: areaWords[id] }));

/** A row for each pattern that has a case: how many lessons there are in each area, most first. */
export function lessonRows(studies: readonly CaseStudy[]): CountRow[] {
  const { areas, columns, cells } = lessonMap(studies, 'pattern');
  return columns
    .map((pattern) => ({
      id: pattern,
      label: patternLabel(pattern),
      counts: areas.map(
        (area) => cells.find((cell) => cell.area === area && cell.column === pattern)?.lessons.length ?? 0,
      ),
    }))
    .toSorted((a, b) => total(b.counts) - total(a.counts));
}

/** The same as a table. */
export function lessonTable(studies: readonly CaseStudy[]): ChartTable {
  return {
    columns: [$localize`Pattern`, ...areaColumns.map(({ label }) => label)],
    rows: lessonRows(studies).map(({ label, counts }) => [label, ...counts]),
  };
}

/** Of what lessons speak most and least. */
export function lessonFinding(studies: readonly CaseStudy[]): string {
  const lessons = studies.flatMap((study) => study.lessons);
  const counted = lessonAreas
    .map((area) => ({ area, count: lessons.filter((lesson) => lesson.area === area).length }))
    .toSorted((a, b) => b.count - a.count);
  const [most, least] = [counted[0], counted.at(-1)];
  if (most === undefined || least === undefined || most.count === 0) return $localize`There is no lesson to count`;
  return $localize`Most lessons are about ${areaWords[most.area]}:most: (${most.count}:count: of ${lessons.length}:all:), fewest about ${areaWords[least.area]}:least: (${least.count}:fewest:)`;
}

/** The field with most lessons; undefined where there is none. */
export function fullestField(rows: readonly CountRow[]): HeatPick | undefined {
  const fields = rows.flatMap(({ id, counts }) =>
    counts.map((count, place) => ({ row: id, column: lessonAreas[place] ?? '', count })),
  );
  const [fullest] = fields.toSorted((a, b) => b.count - a.count);
  return fullest === undefined || fullest.count === 0 ? undefined : { row: fullest.row, column: fullest.column };
}

/** A lesson with the case it comes from. */
export interface ToldLesson {
  readonly study: CaseStudy;
  readonly text: string;
}

/** The lessons behind a field of the map. */
export function lessonsBehind(studies: readonly CaseStudy[], { row, column }: HeatPick): ToldLesson[] {
  return studies
    .filter((study) => study.patterns.some((pattern) => pattern === row))
    .flatMap((study) => study.lessons.filter(({ area }) => area === column).map(({ text }) => ({ study, text })));
}

/** What a field of the map holds, in a sentence. */
export function fieldSentence({ row, column }: HeatPick, told: readonly ToldLesson[]): string {
  const area = areaWords[column as LessonArea] ?? column;
  const cases = new Set(told.map(({ study }) => study.id)).size;
  if (told.length === 1) return $localize`${patternLabel(row)}:pattern: and ${area}:area:: one lesson`;
  if (cases === 1)
    return $localize`${patternLabel(row)}:pattern: and ${area}:area:: ${told.length}:lessons: lessons from one case`;
  return $localize`${patternLabel(row)}:pattern: and ${area}:area:: ${told.length}:lessons: lessons from ${cases}:cases: cases`;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
