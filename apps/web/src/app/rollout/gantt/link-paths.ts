import type { TaskLink } from '@peerway/rollout';

/** An end of a link: a bar from left to right in the middle of its row. */
export interface LinkEnd {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** How far a line runs straight out of a bar before it turns. */
const stub = 7;
/** How far from the middle of a row a line passes between two rows. */
const between = 17;

/** The line of a link, straight and with right angles: out of the one that comes before, into the one that waits. */
export function linkPath(type: TaskLink['type'], before: LinkEnd, after: LinkEnd): string {
  const leavesRight = type[0] === 'F';
  const entersLeft = type[1] === 'S';
  const from = leavesRight ? before.right : before.left;
  const to = entersLeft ? after.left : after.right;
  const out = from + (leavesRight ? stub : -stub);
  const into = to + (entersLeft ? -stub : stub);
  const start = `M${round(from)} ${round(before.y)}`;
  const end = `H${round(to)}`;
  const straight = leavesRight && entersLeft ? into >= out : false;
  if (straight) return `${start}H${round(out)}V${round(after.y)}${end}`;
  // On one side of both: around the one that reaches further.
  if (leavesRight !== entersLeft) {
    const outer = leavesRight ? Math.max(out, into) : Math.min(out, into);
    return `${start}H${round(outer)}V${round(after.y)}${end}`;
  }
  const middle = before.y + (after.y >= before.y ? between : -between);
  return `${start}H${round(out)}V${round(middle)}H${round(into)}V${round(after.y)}${end}`;
}

/** The points of the arrow at the end of a link. */
export function arrowHead(type: TaskLink['type'], after: LinkEnd): string {
  const [x, back] = type[1] === 'S' ? [after.left, -5] : [after.right, 5];
  return `M${round(x)} ${round(after.y)}l${back} -3.5v7z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
