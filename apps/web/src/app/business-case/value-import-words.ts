import type { EstimateFinding } from '@peerway/business-case';

const sentences: Readonly<Record<string, string>> = {
  FILE_EMPTY: $localize`This file is empty.`,
  FILE_TOO_LARGE: $localize`This file is too large. Send it in parts.`,
  UNPACKS_TOO_LARGE: $localize`This workbook holds more than can be read. Keep the sheet of values only.`,
  NOT_XLSX: $localize`This is no workbook that can be read. Save it as XLSX or as CSV.`,
  TOO_MANY_ROWS: $localize`These are too many rows: at most 5,000 are read.`,
  TOO_MANY_COLUMNS: $localize`These are too many columns: at most 60 are read.`,
  ENCODING_BROKEN: $localize`This is no text that can be read. Save it as CSV in UTF-8.`,
  QUOTES_BROKEN: $localize`A quotation mark stands where none may. Close it, or double it.`,
  COLUMN_MISSING: $localize`No table of values is in it. It needs a column “Name” or “Parameter” and a column “Likely”.`,
  COLUMN_REPEATED: $localize`Two columns mean the same. Keep one.`,
  PARAMETER_MISSING: $localize`This row names no figure.`,
  PARAMETER_UNKNOWN: $localize`The case has no figure of this name. Take the name from the template.`,
  PARAMETER_AMBIGUOUS: $localize`Several use cases have a figure of this name. Name the use case, too.`,
  USE_CASE_UNKNOWN: $localize`The case has no use case of this name.`,
  UNIT_DIFFERS: $localize`The unit is another one. Convert the value, and write the unit of the case.`,
  LIKELY_MISSING: $localize`The likely value is missing.`,
  END_MISSING: $localize`One end of the range is missing. Give both, or neither for a fixed value.`,
  POINTS_FALL: $localize`The three points must rise: low, likely, high.`,
  NUMBER_UNREADABLE: $localize`This is no number.`,
  NUMBER_AMBIGUOUS: $localize`This may be a thousand or a fraction. Write it without the mark, or with another digit behind it.`,
  VALUE_UNUSABLE: $localize`This value cannot be taken. It may be too large.`,
  DAY_UNREADABLE: $localize`This is no day of the calendar. Write it as 2026-03-31 or 31.03.2026.`,
  DAY_TO_COME: $localize`This day is still to come: a value is known as of a day that has been.`,
  NEITHER_YES_NOR_NO: $localize`Write yes or no.`,
  TEXT_UNUSABLE: $localize`This text is too long, or holds signs that cannot be shown.`,
};

/** What is wrong with a cell of a table of values, and what to do. */
export function valueImportSentence({ code, detail }: Pick<EstimateFinding, 'code' | 'detail'>): string {
  if (code === 'ESTIMATE_REPEATED') return $localize`This is the same figure as in row ${detail}:row:.`;
  return sentences[code] ?? code;
}
