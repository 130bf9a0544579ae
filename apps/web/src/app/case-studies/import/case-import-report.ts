/** Something in a file of cases, as the server tells it in the reader's language. */
export interface FileProblem {
  readonly code: string;
  readonly at: string;
  readonly column: string | null;
  readonly detail: string;
  readonly sentence: string;
}

/** What a case in a file is: new, there already with the same content, to be mended, or the example of the template. */
export type RowOutcome = 'new' | 'present' | 'refused' | 'example';

export interface FileRow {
  readonly row: number;
  readonly id: string | null;
  readonly title: string | null;
  readonly outcome: RowOutcome;
  readonly problems: readonly FileProblem[];
  readonly more: number;
  readonly notes: readonly FileProblem[];
}

/** What the server says about a file of cases, row by row. */
export interface CaseImportReport {
  readonly kept: boolean;
  readonly counts: Readonly<Record<RowOutcome, number>>;
  readonly form: 'csv' | 'json' | null;
  readonly encoding: string | null;
  readonly passedOver: readonly string[];
  readonly problems: readonly FileProblem[];
  readonly notes: readonly FileProblem[];
  readonly rows: readonly FileRow[];
}

/** What can be kept of a file now: all of it, its good rows on request, or nothing. */
export type Keepable = 'all' | 'good' | 'nothing';

/** What the report allows to be kept. */
export function keepable({ kept, problems, counts }: CaseImportReport): Keepable {
  if (kept || problems.length > 0 || counts.new === 0) return 'nothing';
  return counts.refused === 0 ? 'all' : 'good';
}

/** The report in a sentence. */
export function reportFinding(name: string, { kept, problems, counts }: CaseImportReport): string {
  const { new: fresh, present, refused } = counts;
  if (kept)
    return fresh === 1
      ? $localize`One case is kept in your library`
      : $localize`${fresh}:count: cases are kept in your library`;
  const all = fresh + present + refused;
  if (all === 0) return $localize`${name}:file: cannot be taken: nothing is kept`;
  if (problems.length > 0 && refused === 0) return $localize`${name}:file: cannot be taken as it is: nothing is kept`;
  if (refused === 0 && fresh === 0) return $localize`All cases of ${name}:file: are in the library already`;
  if (refused === 0)
    return fresh === 1
      ? $localize`${name}:file: is good: one case can be kept`
      : $localize`${name}:file: is good: ${fresh}:count: cases can be kept`;
  return refused === 1
    ? $localize`One of ${all}:all: cases is to be mended; nothing is kept yet`
    : $localize`${refused}:count: of ${all}:all: cases are to be mended; nothing is kept yet`;
}
