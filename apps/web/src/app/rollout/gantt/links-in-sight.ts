import { barOf } from './bar-layout.ts';
import type { GanttRow, Window } from './gantt-rows.ts';
import { arrowHead, type LinkEnd, linkPath } from './link-paths.ts';
import type { TimeScale } from './time-scale.ts';

/** The line of a link. */
export interface DrawnLink {
  readonly key: string;
  readonly path: string;
  readonly tip: string;
  readonly isCritical: boolean;
}

/** What the links depend on. */
export interface LinkSight {
  readonly rows: readonly GanttRow[];
  readonly places: ReadonlyMap<string, number>;
  readonly scale: TimeScale;
  readonly lines: Window;
  readonly rowHeight: number;
  readonly isCriticalShown: boolean;
}

/** More links than that in sight hide what they connect. */
const most = 600;

/** The links with an end among the lines in sight. */
export function linksInSight({
  rows,
  places,
  scale,
  lines,
  rowHeight,
  isCriticalShown,
}: LinkSight): readonly DrawnLink[] {
  const drawn: DrawnLink[] = [];
  const end = (row: GanttRow, at: number): LinkEnd => {
    const { x, width, kind } = barOf(row.task, row.dates, scale);
    const half = kind === 'milestone' || kind === 'gate' ? 7 : 0;
    return { left: x - half, right: x + width + half, y: (at + 0.5) * rowHeight };
  };
  const isSeen = (at: number): boolean => at >= lines.from && at < lines.until;
  rows.forEach((row, at) => {
    for (const { task: id, type } of row.task.links) {
      const place = places.get(id);
      if (place === undefined || drawn.length >= most || !(isSeen(at) || isSeen(place))) continue;
      const before = rows[place]!;
      const [from, to] = [end(before, place), end(row, at)];
      drawn.push({
        key: `${id} ${row.task.id}`,
        path: linkPath(type, from, to),
        tip: arrowHead(type, to),
        isCritical: isCriticalShown && before.dates.isCritical && row.dates.isCritical,
      });
    }
  });
  return drawn;
}
