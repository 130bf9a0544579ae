import type { Figure } from './figure.ts';
import type { TargetStanding } from './readiness-parts.ts';

/** How a figure stands beside a target: met when its whole interval does, missed when none of it does. */
export function targetStanding(figure: Figure, target: number): TargetStanding {
  if (figure.mean === null) return 'unknown';
  if ((figure.meanLow ?? figure.mean) >= target) return 'met';
  return (figure.meanHigh ?? figure.mean) < target ? 'missed' : 'near';
}
