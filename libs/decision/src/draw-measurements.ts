import type { ScaledMeasurements } from './measurement.ts';
import { normalNumbers } from '@peerway/statistics';

/** Writes a new draw of every unsure cell into an array of alternatives × criteria. */
export type MeasurementDraw = (into: Float64Array) => void;

/**
 * The seed of the stream for measurements: another one than that for weights, so that each repeats on its own.
 *
 * @example
 * measurementSeed(1) === 1; // => false
 */
export function measurementSeed(seed: number): number {
  return (Math.imul(seed | 0, 0x9e3779b1) + 0x7f4a7c15) | 0;
}

/**
 * Draws the unsure cells of a table.
 *
 * @example
 * const into = new Float64Array([0.5]);
 * drawMeasurements({ values: into, cells: new Int32Array(), base: into, spread: into, normal: new Uint8Array() }, () => 0)(into);
 * into[0]; // => 0.5
 */
export function drawMeasurements(scaled: ScaledMeasurements, random: () => number): MeasurementDraw {
  const { cells, base, spread, normal } = scaled;
  const normalNumber = normalNumbers(random);
  return (into) => {
    for (let k = 0; k < cells.length; k += 1) {
      into[cells[k]!] = base[k]! + spread[k]! * (normal[k] === 1 ? normalNumber() : random());
    }
  };
}

/**
 * The same draws once more, from where they were kept: iterations × cells.
 *
 * @example
 * const into = new Float64Array(2);
 * drawnAgain(new Int32Array([1]), new Float64Array([0.25]))(into);
 * [...into]; // => [0, 0.25]
 */
export function drawnAgain(cells: Int32Array, kept: Float64Array): MeasurementDraw {
  let at = 0;
  return (into) => {
    for (let k = 0; k < cells.length; k += 1) into[cells[k]!] = kept[at + k]!;
    at += cells.length;
  };
}
