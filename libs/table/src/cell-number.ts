const plain = /^-?\d+(?:[.,]\d+)?$/;
const groupedByBlank = /^-?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;
const groupedByComma = /^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/;
const groupedByPoint = /^-?\d{1,3}(?:\.\d{3})+,\d+$|^-?\d{1,3}(?:\.\d{3}){2,}$/;
const thousandOrFraction = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** What a cell says as a number, or why it says none. */
export type NumberReading =
  { readonly number: number } | { readonly code: 'NUMBER_UNREADABLE' | 'NUMBER_AMBIGUOUS'; readonly detail: string };

/**
 * Reads a number as people write it in a spreadsheet, whatever their country: 1.5 or 1,5; 1234 or 1 234 or 1'234;
 * 1,234.5 or 1.234,5; with its unit behind it or not.
 *
 * | cell | reading |
 * | --- | --- |
 * | 12.5, 12,5, 0.125 | a fraction |
 * | 1,234.5, 1.234,5, 1,234,567 | grouped thousands: the last or the only single mark is the decimal one |
 * | 1.234, 1,234 | ambiguous, for it is a thousand to some readers and a fraction to others |
 * | 1e308, NaN, Infinity, 0x10, "ten" | unreadable |
 *
 * @example
 * cellNumber('12,5 %', '%'); // => { number: 12.5 }
 */
export function cellNumber(cell: string, unit: string | null): NumberReading {
  const detail = cell.slice(0, 80);
  const digits = withoutUnit(cell, unit);
  if (digits.length > 40) return { code: 'NUMBER_UNREADABLE', detail };
  if (thousandOrFraction.test(digits)) return { code: 'NUMBER_AMBIGUOUS', detail };
  if (plain.test(digits)) return { number: Number(digits.replace(',', '.')) };
  if (groupedByBlank.test(digits)) return { number: Number(digits.replaceAll(/[ '’]/g, '').replace(',', '.')) };
  if (groupedByComma.test(digits)) return { number: Number(digits.replaceAll(',', '')) };
  if (groupedByPoint.test(digits)) return { number: Number(digits.replaceAll('.', '').replace(',', '.')) };
  return { code: 'NUMBER_UNREADABLE', detail };
}

function withoutUnit(cell: string, unit: string | null): string {
  const text = cell
    .trim()
    .replace(/^\u2212/, '-')
    .replaceAll(/\s/g, ' ');
  const endings = [unit ?? '', unit?.startsWith('%') ? '%' : ''].filter((ending) => ending !== '');
  const ending = endings.find((each) => text.toLowerCase().endsWith(each.toLowerCase()));
  return ending === undefined ? text : text.slice(0, -ending.length).trimEnd();
}
