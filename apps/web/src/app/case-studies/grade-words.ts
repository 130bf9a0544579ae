/** How far the sources of a case carry: by itself, and after "evidence:". */
export const gradeWords: Readonly<Record<'high' | 'moderate' | 'low' | 'veryLow', string>> = {
  high: $localize`:grade of evidence|:high`,
  moderate: $localize`:grade of evidence|:moderate`,
  low: $localize`:grade of evidence|:low`,
  veryLow: $localize`:grade of evidence|:very low`,
};

/** A grade as a line of its own. */
export const gradeLines: Readonly<Record<keyof typeof gradeWords, string>> = {
  high: $localize`Evidence: high`,
  moderate: $localize`Evidence: moderate`,
  low: $localize`Evidence: low`,
  veryLow: $localize`Evidence: very low`,
};

/** One reason for a grade, as the library finds it. */
export interface GradeReason {
  readonly code: string;
  readonly detail: string;
}

const sentences: Readonly<Record<string, (detail: string) => string>> = {
  MEASURED_AGAINST_BASELINE: (count) =>
    count === '1'
      ? $localize`One figure is measured against what was before, and an independent source states it.`
      : $localize`${count}:count: figures are measured against what was before, and independent sources state them.`,
  SEVERAL_INDEPENDENT: (count) => $localize`${count}:count: independent publishers tell of it.`,
  EXAMINED: (names) => $localize`Examined by ${names}:names:.`,
  NO_FIGURES: () => $localize`No outcome is a figure that a source supports.`,
  NO_INDEPENDENT: () => $localize`Only those involved tell of it: no independent source was read.`,
  ONE_INDEPENDENT: (name) => $localize`Only one independent publisher tells of it: ${name}:name:.`,
  STATUS_RECALLED: (year) => $localize`What became of it (${year}:year:) is remembered, not read in a source.`,
  OUTCOMES_UNSUPPORTED: shared((part, all) =>
    part === '1'
      ? $localize`One of ${all}:all: outcomes has no source that was read.`
      : $localize`${part}:count: of ${all}:all: outcomes have no source that was read.`,
  ),
  IMPRECISE: shared((part, all) =>
    part === '1'
      ? $localize`One of ${all}:all: outcomes is a rough figure or an aim.`
      : $localize`${part}:count: of ${all}:all: outcomes are rough figures or aims.`,
  ),
  DATED: (year) =>
    year === ''
      ? $localize`Nothing that was read about it bears a year.`
      : $localize`The last that was read about it is from ${year}:year:.`,
};

/** Why the evidence of a case is worth more or less, as a sentence. */
export function gradeReason({ code, detail }: GradeReason): string {
  return sentences[code]?.(detail) ?? detail;
}

/** A share comes as "3 of 4". */
function shared(say: (part: string, all: string) => string): (detail: string) => string {
  return (detail) => {
    const [part = '', all = ''] = detail.split(' of ');
    return say(part, all);
  };
}
