/** A number as the person meant it: whole digits over a power of ten. 0.99 is 99 over 100, not the nearest binary number. */
export interface ExactDecimal {
  readonly digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly places: number;
}

/**
 * The shortest decimal that reads as this number, exactly.
 *
 * @example
 * exactDecimal(0.99); // => { digits: 99n, places: 2 }
 */
export function exactDecimal(value: number): ExactDecimal {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', behind = ''] = mantissa.split('.');
  const places = behind.length - Number(exponent);
  const digits = BigInt(whole + behind);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}
