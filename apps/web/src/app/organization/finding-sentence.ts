type Sentence = (detail: string) => string;

const sentences: Readonly<Record<string, Sentence>> = {
  CHOICE_NOT_ONE: () => $localize`Choose exactly one option.`,
  CHOICE_REPEATED: (detail) => $localize`“${detail}:detail:” is named twice.`,
  CHOICE_UNKNOWN: (detail) =>
    $localize`“${detail}:detail:” is not among the options of this fact: see the column "answer with" of the template.`,
  COLUMN_MISSING: (detail) =>
    $localize`The column “${detail}:detail:” is missing: download the template and keep its first row.`,
  COLUMN_REPEATED: (detail) => $localize`The column “${detail}:detail:” stands there twice: remove one.`,
  DAY_IN_FUTURE: (detail) => $localize`${detail}:detail: lies in the future: write the day for which the answer held.`,
  DAY_UNREADABLE: (detail) => $localize`“${detail}:detail:” is not a day: write it as 2026-03-31.`,
  ENCODING_BROKEN: () => $localize`The file is not readable as text: save it as CSV in UTF-8.`,
  FACT_REPEATED: (detail) => $localize`This fact was answered in row ${detail}:detail: already: keep one of them.`,
  FACT_UNKNOWN: (detail) => $localize`There is no fact called “${detail}:detail:”: take its name from the template.`,
  FILE_EMPTY: () => $localize`The file is empty: download the template and fill it in.`,
  FILE_TOO_LARGE: () => $localize`The file is too large for an inventory: is it the right one?`,
  FLAG_UNREADABLE: (detail) => $localize`“${detail}:detail:” is neither yes, no nor unknown.`,
  NUMBER_AMBIGUOUS: (detail) =>
    $localize`“${detail}:detail:” could be a thousand or a fraction: write it without a separator, or with more digits.`,
  NUMBER_NOT_WHOLE: (detail) => $localize`${detail}:detail: is not a whole number.`,
  NUMBER_TOO_LARGE: (detail) => $localize`At most ${detail}:detail: makes sense here.`,
  NUMBER_TOO_SMALL: (detail) => $localize`At least ${detail}:detail: makes sense here.`,
  NUMBER_UNREADABLE: (detail) => $localize`“${detail}:detail:” is not a number.`,
  QUOTES_BROKEN: () => $localize`A quotation mark is open to the end of the file: close it.`,
  ROW_TOO_LONG: (detail) =>
    $localize`The row has ${detail}:detail: cells, more than the first row: a separator inside words needs quotation marks.`,
  ROW_TOO_SHORT: (detail) => $localize`The row has only ${detail}:detail: cells: fact and value are missing.`,
  TEXT_REFUSED: (detail) => detail || $localize`These words cannot be kept: shorten them.`,
  TOO_MANY_ROWS: (detail) => $localize`The file has more than ${detail}:detail: rows: is it the right one?`,
  VALUE_MISSING: () => $localize`An answer is missing.`,
  VALUE_OF_OTHER_TYPE: () => $localize`This is an answer to another kind of question.`,
  VALUE_WITHOUT_KNOWLEDGE: () => $localize`An unknown fact has no value.`,
};

/** A finding about a fact or a file of facts, as a sentence that says what to do. */
export function findingSentence(code: string, detail: string): string {
  const what = detail ? `${code}: ${detail}` : code;
  return sentences[code]?.(detail) ?? $localize`This cannot be read (${what}:code:).`;
}
