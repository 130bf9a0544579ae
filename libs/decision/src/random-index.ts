/**
 * Which published mean consistency index of random matrices a consistency ratio is measured against.
 *
 * `saaty`: Saaty (1980), the default; `saaty2005`: Saaty (2005); `doneganDodd1991`: Donegan and Dodd (1991).
 */
export type RandomIndexTable = 'saaty' | 'saaty2005' | 'doneganDodd1991';

/** From three elements on; one or two cannot contradict each other. */
const tables: Readonly<Record<RandomIndexTable, readonly number[]>> = {
  saaty: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  saaty2005: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  doneganDodd1991: [
    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969,
  ],
};

/**
 * The mean consistency index of random reciprocal matrices of a size: 0 up to two elements.
 *
 * Tables reach 15 elements. Beyond, for every table, the fitted line of Alonso and Lamata (2006):
 * (1.7699 n − 4.3513) / (n − 1). An own table lists the values from three elements on, and is not continued.
 *
 * @example
 * randomIndex(4); // => 0.9
 */
export function randomIndex(elements: number, table: RandomIndexTable | readonly number[] = 'saaty'): number {
  if (!Number.isSafeInteger(elements) || elements < 1) {
    throw new RangeError(`A number of elements must be a whole number from 1; got ${elements}.`);
  }
  if (elements <= 2) return 0;
  if (typeof table !== 'string') return ownIndex(elements, table);
  if (!Object.hasOwn(tables, table)) throw new RangeError(`There is no table of random indices "${String(table)}".`);
  return tables[table][elements - 3] ?? (1.7699 * elements - 4.3513) / (elements - 1);
}

function ownIndex(elements: number, table: readonly number[]): number {
  const index = table[elements - 3];
  if (index === undefined) {
    throw new RangeError(`The given table of random indices ends before ${elements} elements.`);
  }
  if (!Number.isFinite(index) || index <= 0) {
    throw new RangeError(`The random index for ${elements} elements must be a positive finite number; got ${index}.`);
  }
  return index;
}
