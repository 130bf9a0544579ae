import type { CaseModel } from './case-model.ts';
import { caseSimulation, type SimulationOptions } from './case-simulation.ts';
import type { SimulatedCase } from './simulated-case.ts';

/** What a whole simulation is told and asked on its way. */
export interface SimulateOptions extends SimulationOptions {
  readonly onProgress?: (done: number, of: number) => void;
  /** Asked between steps; a simulation that is cancelled gives what it has drawn by then. */
  readonly isCancelled?: () => boolean;
}

const STEP = 5000;

/**
 * Draws a case to the end and tells how its value is spread; see `caseSimulation`.
 *
 * @example
 * typeof simulateCase; // => 'function'
 */
export function simulateCase(model: CaseModel, options: SimulateOptions = {}): SimulatedCase {
  const simulation = caseSimulation(model, options);
  let goesOn = true;
  while (goesOn && options.isCancelled?.() !== true) {
    goesOn = simulation.step(STEP);
    options.onProgress?.(simulation.done(), simulation.iterations);
  }
  return simulation.result();
}
