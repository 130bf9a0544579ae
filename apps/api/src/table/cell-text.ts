import { guarded } from '@peerway/table';

// What a spreadsheet takes in one cell; a longer text would make it call the whole file damaged.
const MOST_CHARACTERS = 32_767;

/**
 * A text as it may stand in a cell of a workbook: defused (`guarded`), so that it does not run as a formula after somebody has
 * saved the sheet as CSV, and cut to what a cell holds. Spreadsheets read `_x003D_` as the sign with that number, which would
 * undo the defusing: such texts are written so that they are read as they stand.
 */
export function cellText(text: string): string {
  const whole = guarded(text.toWellFormed()).slice(0, MOST_CHARACTERS).toWellFormed();
  return whole.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
