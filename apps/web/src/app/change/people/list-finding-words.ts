import type { ListFinding } from '@peerway/change';

const words: Readonly<Record<string, string>> = {
  FILE_EMPTY: $localize`This file is empty.`,
  FILE_TOO_LARGE: $localize`This file is too large. Send it in smaller parts.`,
  ENCODING_BROKEN: $localize`Its letters cannot be read. Save it as UTF-8 and send it again.`,
  QUOTES_BROKEN: $localize`A quotation mark is opened and never closed.`,
  TOO_MANY_ROWS: $localize`It has too many rows. Send it in smaller parts.`,
  TOO_MANY_COLUMNS: $localize`It has too many columns.`,
  TOO_MANY_CELLS: $localize`There are more cells in the row than headings.`,
  TOO_MANY_GROUPS: $localize`There are more groups than an engagement may have.`,
  TOO_MANY_PEOPLE: $localize`There are more people than an engagement may name.`,
  COLUMN_MISSING: $localize`This column is needed.`,
  COLUMN_REPEATED: $localize`This column comes twice.`,
  NAME_MISSING: $localize`A name is needed.`,
  NAME_UNUSABLE: $localize`This name cannot be used: one line of at most 200 characters.`,
  NAME_REPEATED: $localize`This name stands in the list already.`,
  EMAIL_UNUSABLE: $localize`This is no e-mail address.`,
  EMAIL_REPEATED: $localize`This e-mail address stands in the list already.`,
  NUMBER_UNUSABLE: $localize`This number cannot be used: at most 60 characters.`,
  NUMBER_REPEATED: $localize`This number stands in the list already.`,
  NUMBER_AMBIGUOUS: $localize`This can be read as two different numbers. Write it without separators.`,
  NUMBER_UNREADABLE: $localize`This is no number.`,
  GROUP_MISSING: $localize`A group is needed. Name one, or choose one for everybody without.`,
  GROUP_UNKNOWN: $localize`There is no such group. Add it first.`,
  GROUP_REPEATED: $localize`This group stands in the list already.`,
  LANGUAGE_UNKNOWN: $localize`The languages are English and German.`,
  SITE_UNKNOWN: $localize`The plan has no such site.`,
  SPONSOR_UNKNOWN: $localize`There is no such sponsor. Add them first.`,
  SIZE_UNUSABLE: $localize`The size is a whole number from 0 to 10,000,000.`,
  INFLUENCE_UNUSABLE: $localize`Influence is a whole number from 1 to 5.`,
  ATTITUDE_UNUSABLE: $localize`Attitude is a whole number from -2 to 2.`,
  REPRESENTATION_UNKNOWN: $localize`Write none, works council, union or unknown.`,
  ROLES_UNUSABLE: $localize`These roles cannot be used: at most 30 of at most 200 characters.`,
  VALUE_UNUSABLE: $localize`This cannot be used here.`,
  NOBODY_NAMED: $localize`An e-mail address or a number is needed.`,
  PERSON_UNKNOWN: $localize`Nobody here has this address or number. Add them first.`,
  TWO_PEOPLE: $localize`The address and the number belong to two different people here.`,
  COURSE_UNKNOWN: $localize`There is no such course. Add it first.`,
  DAY_UNREADABLE: $localize`This is no day: write 2027-03-31 or 31.03.2027.`,
  DAY_AHEAD: $localize`This day lies ahead.`,
  SCORE_UNUSABLE: $localize`A score is a percentage from 0 to 100.`,
  TITLE_MISSING: $localize`A title is needed.`,
  CELL_UNUSABLE: $localize`This cannot be used here.`,
  ANSWER_UNREADABLE: $localize`Write yes or no.`,
  FIGURE_UNUSABLE: $localize`This number does not fit here.`,
  PERSON_TWICE: $localize`This person stands in the list already.`,
  PERSON_IS_TWO: $localize`The address and the number belong to two different people here.`,
  PERSON_IN_TWO_LANGUAGES: $localize`This person stands in the list in two languages.`,
};

/** One thing that is to be said of a list, with the row, the column and what stands there. */
export function listFindingWords({ code, row, column, value }: ListFinding): string {
  const text = words[code] ?? code;
  const shown = value === '' ? text : `${text} “${value}”`;
  if (row === null) return shown;
  return column === null
    ? $localize`Row ${row}:ROW:: ${shown}:TEXT:`
    : $localize`Row ${row}:ROW:, ${column}:COLUMN:: ${shown}:TEXT:`;
}
