import type { PlanTask, ScheduledTask } from '@peerway/rollout';
import { type TimeScale, xAfterDay, xOfDay } from './time-scale.ts';

/** What a bar looks like. */
export type BarKind = 'task' | 'summary' | 'milestone' | 'gate';

/** A line from one day to another. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** The picture of one line of the plan, in pixels from the left of the time. */
export interface Bar extends Span {
  readonly kind: BarKind;
  readonly isCritical: boolean;
  readonly isLate: boolean;
  readonly doneWidth: number;
  /** Where it stood in the baseline. */
  readonly ghost: Span | undefined;
  /** From the day by which 10 of 100 draws are finished to that of 90, with that of 80. */
  readonly whisker: (Span & { readonly p80: number | undefined }) | undefined;
  readonly finishBy: number | undefined;
  readonly promised: number | undefined;
  /** From where it would begin without the move that was accepted. */
  readonly held: number | undefined;
}

/** What is drawn beside the dates themselves. */
export interface BarExtras {
  readonly ghost?: { readonly start: string; readonly finish: string } | undefined;
  readonly spread?:
    { readonly p10: string | null; readonly p80: string | null; readonly p90: string | null } | undefined;
}

/** A bar that is narrower cannot be seen. */
const narrowest = 3;

/** The picture of a line. */
export function barOf(task: PlanTask, dates: ScheduledTask, scale: TimeScale, extras: BarExtras = {}): Bar {
  const kind: BarKind = dates.isSummary ? 'summary' : task.kind;
  const isPoint = kind === 'milestone' || kind === 'gate';
  const span = isPoint ? { x: xAfterDay(scale, dates.finish), width: 0 } : spanOf(scale, dates.start, dates.finish);
  const { ghost, spread } = extras;
  return {
    kind,
    ...span,
    isCritical: dates.isCritical,
    isLate: dates.state === 'late',
    doneWidth: isPoint ? 0 : span.width * Math.min(1, Math.max(0, dates.doneShare)),
    ghost:
      ghost && (isPoint ? { x: xAfterDay(scale, ghost.finish), width: 0 } : spanOf(scale, ghost.start, ghost.finish)),
    whisker: spread && whiskerOf(scale, spread),
    finishBy: task.finishBy === null ? undefined : xAfterDay(scale, task.finishBy),
    promised: task.promised === null ? undefined : xAfterDay(scale, task.promised),
    held: task.heldUntil !== null && task.heldUntil === dates.start ? span.x : undefined,
  };
}

/** From the first day to the last one. */
export function spanOf(scale: TimeScale, start: string, finish: string): Span {
  const x = xOfDay(scale, start);
  return { x, width: Math.max(narrowest, xAfterDay(scale, finish) - x) };
}

function whiskerOf(scale: TimeScale, { p10, p80, p90 }: NonNullable<BarExtras['spread']>): Bar['whisker'] {
  if (p10 === null || p90 === null || p10 === p90) return undefined;
  const x = xAfterDay(scale, p10);
  return { x, width: xAfterDay(scale, p90) - x, p80: p80 === null ? undefined : xAfterDay(scale, p80) };
}
