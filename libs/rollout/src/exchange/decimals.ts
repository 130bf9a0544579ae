/**
 * A number as XML writes decimals: a point, no exponent.
 *
 * @example
 * writtenDecimal(1e-7); // => '0.0000001'
 */
export function writtenDecimal(number: number): string {
  return new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 }).format(number);
}

/** The number that a text is, written with a point or with an exponent; undefined if it is none. */
export function decimalOf(text: string | undefined): number | undefined {
  const plain = text?.trim() ?? '';
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}
