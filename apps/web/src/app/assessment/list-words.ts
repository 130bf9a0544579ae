import type { RespondentFinding } from '@peerway/assessment';

const sentences: Readonly<Record<string, string>> = {
  FILE_EMPTY: $localize`This file is empty.`,
  FILE_TOO_LARGE: $localize`This file is too large. Send it in parts.`,
  TOO_MANY_ROWS: $localize`This file has too many rows. Send it in parts.`,
  TOO_MANY_COLUMNS: $localize`This file has too many columns. Keep the four of the template.`,
  UNPACKS_TOO_LARGE: $localize`This workbook is too large. Save it as CSV, or send it in parts.`,
  NOT_XLSX: $localize`This workbook cannot be opened. Save it as XLSX without a password, or as CSV.`,
  ENCODING_BROKEN: $localize`This is no text that can be read. Save it as CSV in UTF-8, or as XLSX.`,
  QUOTES_BROKEN: $localize`A quotation mark stands where none may. Close it, or double it.`,
  COLUMN_MISSING: $localize`There is no column for the audience. Head it “audience”.`,
  COLUMN_REPEATED: $localize`Two columns mean the same. Keep one.`,
  TOO_MANY_CELLS: $localize`This row has more cells than there are headings. Put texts with separators into quotation marks.`,
  AUDIENCE_MISSING: $localize`No audience is named.`,
  AUDIENCE_UNKNOWN: $localize`This is no audience: write executive, IT, security, operations or team.`,
  AUDIENCE_NOT_ASKED: $localize`This round does not ask this audience.`,
  NAME_UNUSABLE: $localize`This name is too long, or holds signs that cannot be shown.`,
  EMAIL_UNUSABLE: $localize`This is no e-mail address.`,
  LANGUAGE_UNKNOWN: $localize`Peerway does not speak this language: write en or de, or leave it empty.`,
  NOBODY_NAMED: $localize`Neither a name nor an address is given.`,
  EMAIL_TAKEN: $localize`This address is in the round already, with another name or audience.`,
  ROUND_FULL: $localize`The round is full: it takes 20,000 people.`,
};

/** What is wrong with a row of a list of people, and what to do. */
export function listSentence({ code, detail }: Pick<RespondentFinding, 'code' | 'detail'>): string {
  if (code === 'PERSON_REPEATED') return $localize`This is the same person as in row ${detail}:row:.`;
  return sentences[code] ?? code;
}
