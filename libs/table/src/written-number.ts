/**
 * Writes a number so that it reads back as the same number (`cellNumber`): a decimal point, no grouping, no exponent, and
 * never exactly three digits behind the point, which could be read as thousands.
 *
 * @throws RangeError for what is no finite number.
 *
 * @example
 * writtenNumber(12.345); // => '12.3450'
 */
export function writtenNumber(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError('a written number must be finite');
  const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 }).format(number);
  return /\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}
