type Sentence = (detail: string) => string;

const sentences: Readonly<Record<string, Sentence>> = {
  CHOICE_NOT_ONE: () => 'Choose exactly one option.',
  CHOICE_REPEATED: (detail) => `“${detail}” is named twice.`,
  CHOICE_UNKNOWN: (detail) =>
    `“${detail}” is not among the options of this fact: see the column "answer with" of the template.`,
  COLUMN_MISSING: (detail) => `The column “${detail}” is missing: download the template and keep its first row.`,
  COLUMN_REPEATED: (detail) => `The column “${detail}” stands there twice: remove one.`,
  DAY_IN_FUTURE: (detail) => `${detail} lies in the future: write the day for which the answer held.`,
  DAY_UNREADABLE: (detail) => `“${detail}” is not a day: write it as 2026-03-31.`,
  ENCODING_BROKEN: () => 'The file is not readable as text: save it as CSV in UTF-8.',
  FACT_REPEATED: (detail) => `This fact was answered in row ${detail} already: keep one of them.`,
  FACT_UNKNOWN: (detail) => `There is no fact called “${detail}”: take its name from the template.`,
  FILE_EMPTY: () => 'The file is empty: download the template and fill it in.',
  FILE_TOO_LARGE: () => 'The file is too large for an inventory: is it the right one?',
  FLAG_UNREADABLE: (detail) => `“${detail}” is neither yes, no nor unknown.`,
  NUMBER_AMBIGUOUS: (detail) =>
    `“${detail}” could be a thousand or a fraction: write it without a separator, or with more digits.`,
  NUMBER_NOT_WHOLE: (detail) => `${detail} is not a whole number.`,
  NUMBER_TOO_LARGE: (detail) => `At most ${detail} makes sense here.`,
  NUMBER_TOO_SMALL: (detail) => `At least ${detail} makes sense here.`,
  NUMBER_UNREADABLE: (detail) => `“${detail}” is not a number.`,
  QUOTES_BROKEN: () => 'A quotation mark is open to the end of the file: close it.',
  ROW_TOO_LONG: (detail) =>
    `The row has ${detail} cells, more than the first row: a separator inside words needs quotation marks.`,
  ROW_TOO_SHORT: (detail) => `The row has only ${detail} cells: fact and value are missing.`,
  TEXT_REFUSED: (detail) => detail || 'These words cannot be kept: shorten them.',
  TOO_MANY_ROWS: (detail) => `The file has more than ${detail} rows: is it the right one?`,
  VALUE_MISSING: () => 'An answer is missing.',
  VALUE_OF_OTHER_TYPE: () => 'This is an answer to another kind of question.',
  VALUE_WITHOUT_KNOWLEDGE: () => 'An unknown fact has no value.',
};

/** A finding about a fact or a file of facts, as a sentence that says what to do. */
export function findingSentence(code: string, detail: string): string {
  return sentences[code]?.(detail) ?? `This cannot be read (${code}${detail ? `: ${detail}` : ''}).`;
}
