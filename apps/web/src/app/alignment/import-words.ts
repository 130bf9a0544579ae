import type { GoalFinding } from '@peerway/alignment';

const sentences: Readonly<Record<string, string>> = {
  FILE_EMPTY: $localize`This file is empty.`,
  FILE_TOO_LARGE: $localize`This file is too large. Send it in parts.`,
  TOO_MANY_ROWS: $localize`These are too many rows. An engagement takes 30 goals.`,
  TOO_MANY_COLUMNS: $localize`This table has too many columns. Keep the five of the template.`,
  ENCODING_BROKEN: $localize`This is no text that can be read. Save it as CSV in UTF-8.`,
  QUOTES_BROKEN: $localize`A quotation mark stands where none may. Close it, or double it.`,
  COLUMN_MISSING: $localize`There is no column for the goal. Head it “goal”.`,
  COLUMN_REPEATED: $localize`Two columns mean the same. Keep one.`,
  TOO_MANY_CELLS: $localize`This row has more cells than there are headings. Put texts with separators into quotation marks.`,
  GOAL_MISSING: $localize`This row names no goal.`,
  TEXT_UNUSABLE: $localize`This text is too long, or holds signs that cannot be shown.`,
  PERSPECTIVE_UNKNOWN: $localize`This is no perspective: write financial, customer, process or growth.`,
};

/** What is wrong with a row of a list of goals, and what to do. */
export function importSentence({ code, detail }: Pick<GoalFinding, 'code' | 'detail'>): string {
  if (code === 'GOAL_REPEATED') return $localize`This is the same goal as in row ${detail}:row:.`;
  return sentences[code] ?? code;
}
