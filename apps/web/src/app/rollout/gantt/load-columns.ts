import type { ResourceLoad } from '@peerway/rollout';
import { dayNumber } from '@peerway/schedule';
import type { TimeScale } from './time-scale.ts';

/** The load of some days in a row: how much is asked for at most, how much there is, and where it is too much. */
export interface LoadColumn {
  readonly x: number;
  readonly width: number;
  readonly demand: number;
  readonly capacity: number;
  readonly isOver: boolean;
}

/** A column that is narrower cannot be seen. */
const narrowest = 4;

/** The load of all resources, or of one, in columns of a day or of as many days as make a column that can be seen. */
export function loadColumns(loads: readonly ResourceLoad[], scale: TimeScale, resource: string): readonly LoadColumn[] {
  const shown =
    resource === ''
      ? loads.filter(({ tasks }) => tasks.length > 0)
      : loads.filter((each) => each.resource.id === resource);
  const first = shown[0];
  if (first === undefined) return [];
  const step = Math.max(1, Math.ceil(narrowest / scale.dayWidth));
  const offset = dayNumber(first.start) - scale.origin;
  const columns: LoadColumn[] = [];
  for (let day = 0; day < first.demand.length; day += step) {
    const days = Array.from({ length: Math.min(step, first.demand.length - day) }, (_, at) => day + at);
    const sum = (part: 'demand' | 'capacity'): number =>
      Math.max(...days.map((at) => shown.reduce((total, load) => total + (load[part][at] ?? 0), 0)));
    const isOver = days.some((at) => shown.some((load) => (load.demand[at] ?? 0) > (load.capacity[at] ?? 0) + 1e-6));
    columns.push({
      x: (offset + day) * scale.dayWidth,
      width: days.length * scale.dayWidth,
      demand: sum('demand'),
      capacity: sum('capacity'),
      isOver,
    });
  }
  return columns;
}
