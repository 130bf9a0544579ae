import type { Measurement, SmaaInput } from '@peerway/decision';

const named = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_empty, i) => `${letter}${i}`);

/** A table to rank with weights that may be anything, criteria called c0, c1 and alternatives a0, a1. */
export function task(measurements: readonly (readonly Measurement[])[], more: Partial<SmaaInput> = {}): SmaaInput {
  return {
    alternatives: named('a', measurements.length),
    criteria: named('c', measurements[0]?.length ?? 0).map((id) => ({ id, direction: 'max' })),
    measurements,
    weights: 'uniform',
    iterations: 2_000,
    seed: 11,
    ...more,
  };
}
