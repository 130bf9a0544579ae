import { UnitText } from './parameter.ts';

/** One word of a unit with its power: `h` in `money/h` has the power -1. */
export interface UnitPower {
  readonly word: string;
  readonly power: number;
}

/** A unit as powers of words, in the order of the words; none at all for a plain number. */
export type Unit = readonly UnitPower[];

const known = new Map<string, Unit>();

/**
 * What a unit says, as powers of its words. There is no conversion: `min` and `h` are two different units, so that a factor of 60
 * is always written by somebody and never guessed.
 *
 * A text that is not a unit is a `RangeError`.
 *
 * @example
 * unitOf('money/person/h').map(({ word, power }) => `${word} ${power}`); // => ['h -1', 'money 1', 'person -1']
 */
export function unitOf(text: string): Unit {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const [problem] = UnitText.safeParse(text).error?.issues ?? [];
  if (problem !== undefined) throw new RangeError(problem.message);
  const powers = new Map<string, number>();
  for (const [, sign, word = ''] of `*${text}`.matchAll(/([*/])([A-Za-z]+|1)/g))
    if (word !== '1') powers.set(word, (powers.get(word) ?? 0) + (sign === '/' ? -1 : 1));
  const unit = sorted(powers);
  if (known.size >= 5000) known.clear();
  known.set(text, unit);
  return unit;
}

/**
 * A unit as people write it: `1` for a plain number.
 *
 * @example
 * unitText(unitOf('h/person*money/h')); // => 'money/person'
 */
export function unitText(unit: Unit): string {
  const words = (sign: number): string[] =>
    unit.flatMap(({ word, power }) => Array.from({ length: Math.max(0, power * sign) }, () => word));
  const above = words(1).join('*');
  return [above === '' ? '1' : above, ...words(-1)].join('/');
}

/**
 * Whether two units are the same.
 *
 * @example
 * sameUnit(unitOf('money/h/person'), unitOf('money/person/h')); // => true
 */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a.length === b.length && a.every(({ word, power }, at) => b[at]?.word === word && b[at].power === power);
}

/**
 * The unit of a product, or of a quotient where the power of the second is -1.
 *
 * @example
 * unitText(unitProduct(unitOf('money/h'), unitOf('h'), 1)); // => 'money'
 */
export function unitProduct(a: Unit, b: Unit, power: 1 | -1): Unit {
  const powers = new Map(a.map((of) => [of.word, of.power]));
  for (const of of b) powers.set(of.word, (powers.get(of.word) ?? 0) + of.power * power);
  return sorted(powers);
}

function sorted(powers: ReadonlyMap<string, number>): Unit {
  return [...powers]
    .filter(([, power]) => power !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, power]) => ({ word, power }));
}
