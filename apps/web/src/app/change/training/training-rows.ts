import type { Course, TrainingRow } from '@peerway/change';

/** A cell of the matrix in words and as a share. */
export interface MatrixCell {
  readonly course: string;
  readonly text: string;
  /** From 0 to 100; null where the course applies to nobody of the row. */
  readonly percent: number | null;
}

/** A row of the matrix. */
export interface MatrixRow {
  readonly key: string;
  readonly name: string;
  readonly people: number;
  readonly cells: readonly MatrixCell[];
}

/** The training matrix as it is shown: who holds what, of those to whom it applies. Who is due again soon still holds it. */
export function matrixRows(
  rows: readonly TrainingRow[],
  courses: readonly Course[],
  groupName: (id: string) => string,
): readonly MatrixRow[] {
  return rows.map(({ kind, id, people, cells }) => {
    const known = new Map(cells.map((cell) => [cell.course, cell]));
    const name =
      kind === 'all' ? $localize`Everybody` : kind === 'group' ? groupName(id) : $localize`Role: ${id}:ROLE:`;
    return {
      key: `${kind} ${id}`,
      name,
      people,
      cells: courses.map(({ id: course }) => {
        const cell = known.get(course);
        if (!cell || cell.due === 0) return { course, text: '–', percent: null };
        const holds = cell.done + cell.expiring;
        return {
          course,
          text: $localize`${holds}:DONE: of ${cell.due}:ALL:`,
          percent: Math.floor((holds / cell.due) * 100),
        };
      }),
    };
  });
}

/** A course about which nothing but its title is known. */
export function newCourse(id: string, title: string): Course {
  return {
    ...{ id, title, topics: [], roles: [], groups: [], useCases: [], minutes: 60, link: null },
    ...{ isRequired: true, validMonths: null, passPercent: 80, questions: [], origin: null },
  };
}
