const sentences: Readonly<Record<string, string>> = {
  FILE_EMPTY: $localize`This file is empty.`,
  UNPACKS_TOO_LARGE: $localize`This workbook holds more than can be read. Save its sheet as CSV: that may be of any size.`,
  FILE_TOO_LARGE: $localize`This workbook is too large. Save its sheet as CSV: that may be of any size.`,
  NOT_XLSX: $localize`This is no workbook that can be read. Save it as XLSX or as CSV.`,
  TOO_MANY_ROWS: $localize`A workbook is read up to 50,000 rows. Save its sheet as CSV: that may be of any size.`,
  TOO_MANY_COLUMNS: $localize`These are too many columns. Keep those of time, KPI and value.`,
  ENCODING_BROKEN: $localize`This is no text that can be read. Save it as CSV in UTF-8.`,
  QUOTES_BROKEN: $localize`A quotation mark stands where none may. Close it, or double it.`,
};

/** Why a file of values cannot be read, or not further than a row, and what to do. */
export function tableFaultWords({ code, row }: { readonly code: string; readonly row: number | null }): string {
  const why = sentences[code] ?? code;
  return row === null ? why : $localize`Row ${row}:ROW:: ${why}:WHY:`;
}
