import { type Direction, isSame } from './decision-table.ts';

/** A value on a criterion: known, known with a normal spread, or anywhere between two ends alike. */
export type Measurement =
  number | { readonly mean: number; readonly sd: number } | { readonly low: number; readonly high: number };

/** Values on a scale from 0 (worst) to 1 (best) of each criterion, and how the unsure ones are drawn. */
export type ScaledMeasurements = {
  /** Alternatives × criteria; the unsure cells hold their middle. */
  readonly values: Float64Array;
  /** Places of the unsure cells in `values`, with base + spread × random for each. */
  readonly cells: Int32Array;
  readonly base: Float64Array;
  readonly spread: Float64Array;
  /** 1 where the random number is normal, 0 where it is uniform. */
  readonly normal: Uint8Array;
};

/** The ends of a criterion's scale in its own unit. */
export type Scale = { readonly low: number; readonly high: number };

/** 95 of 100 normal values lie this many standard deviations around the mean. */
const NORMAL_95 = 1.959963984540054;

/**
 * The lowest and highest value a measurement is expected to have; a normal one with its 95 % interval.
 *
 * @example
 * endsOf({ low: 2, high: 5 }, 'here'); // => { low: 2, high: 5 }
 */
export function endsOf(measurement: Measurement, where: string): Scale {
  if (typeof measurement === 'number') {
    return { low: finite(measurement, where), high: measurement };
  }
  if (typeof measurement !== 'object' || measurement === null) {
    throw new RangeError(`${where} must be a number, { mean, sd } or { low, high }; got ${String(measurement)}.`);
  }
  if ('mean' in measurement) {
    const { mean, sd } = measurement;
    if (finite(sd, `${where}, sd`) < 0) throw new RangeError(`${where}: a spread must be 0 or more; got ${sd}.`);
    return { low: finite(mean, `${where}, mean`) - NORMAL_95 * sd, high: mean + NORMAL_95 * sd };
  }
  const { low, high } = measurement;
  if (finite(low, `${where}, low`) > finite(high, `${where}, high`)) {
    throw new RangeError(`${where}: the low end ${low} lies above the high end ${high}.`);
  }
  return { low, high };
}

function finite(value: number, where: string): number {
  if (!Number.isFinite(value) || Math.abs(value) > 1e150) {
    throw new RangeError(`${where} must be a finite number; got ${value}.`);
  }
  return value;
}

/**
 * Measurements on a common scale. Without given scales, each criterion runs over the ends of all its measurements.
 *
 * @example
 * [...scaledMeasurements([[10], [30]], ['min']).values]; // => [1, 0]
 */
export function scaledMeasurements(
  rows: readonly (readonly Measurement[])[],
  directions: readonly Direction[],
  scales?: readonly Scale[],
): ScaledMeasurements {
  const ends = rows.map((row, i) => row.map((cell, j) => endsOf(cell, `Alternative ${i}, criterion ${j}`)));
  const across = directions.map((_direction, j) => scales?.[j] ?? spanOf(ends.map((row) => row[j]!)));
  const values: number[] = [];
  const cells: { at: number; base: number; spread: number; normal: number }[] = [];
  rows.forEach((row) =>
    row.forEach((cell, j) => {
      const turn = scaling(across[j]!, directions[j]!);
      const { middle, base, spread, normal } = partsOf(cell);
      // A criterion of no width, or a spread of 0, has nothing to draw.
      if (spread > 0 && turn.factor !== 0) {
        cells.push({ at: values.length, base: turn.value(base), spread: spread * turn.factor, normal });
      }
      values.push(turn.value(middle));
    }),
  );
  return {
    values: Float64Array.from(values),
    cells: Int32Array.from(cells, ({ at }) => at),
    base: Float64Array.from(cells, ({ base }) => base),
    spread: Float64Array.from(cells, ({ spread }) => spread),
    normal: Uint8Array.from(cells, ({ normal }) => normal),
  };
}

function spanOf(ends: readonly Scale[]): Scale {
  return { low: Math.min(...ends.map(({ low }) => low)), high: Math.max(...ends.map(({ high }) => high)) };
}

function scaling({ low, high }: Scale, direction: Direction): { value: (raw: number) => number; factor: number } {
  const width = high - low;
  // All the same: the criterion cannot tell anybody apart.
  if (isSame(low, high)) return { value: () => 0, factor: 0 };
  if (direction === 'max') return { value: (raw) => (raw - low) / width, factor: 1 / width };
  return { value: (raw) => (high - raw) / width, factor: -1 / width };
}

function partsOf(cell: Measurement): { middle: number; base: number; spread: number; normal: number } {
  if (typeof cell === 'number') return { middle: cell, base: cell, spread: 0, normal: 0 };
  if ('mean' in cell) return { middle: cell.mean, base: cell.mean, spread: cell.sd, normal: 1 };
  return { middle: (cell.low + cell.high) / 2, base: cell.low, spread: cell.high - cell.low, normal: 0 };
}
