import type { Readiness } from '@peerway/assessment';

/** Whether a dimension misses its target as one reads it: a figure shown equal to its target is not marked. */
export function isVisiblyMissed({ standing, target, figure }: Readiness['dimensions'][number]): boolean {
  return standing === 'missed' && figure.mean !== null && tenths(figure.mean) < tenths(target);
}

/** A level as it is shown, with one decimal. */
function tenths(level: number): number {
  return Math.round(level * 10);
}
