import type { ChangeContext, ContextAnchor, ContextWave } from './change-context.ts';
import type { SaidWhen } from './communication.ts';
import type { MessageTemplate } from './message-template.ts';

/**
 * Beside which line of the plan a message of a template is said: the first line of the plan, or the first one that goes live in the
 * wave. Where several lines begin on that day, the one whose id comes first. Undefined where the plan has no such line.
 *
 * @example
 * messageAnchor({ anchor: 'planStart', offsetDays: 7 }, null, { anchors: [] }); // => undefined
 */
export function messageAnchor(
  { anchor, offsetDays }: Pick<MessageTemplate, 'anchor' | 'offsetDays'>,
  wave: ContextWave | null,
  { anchors }: Pick<ChangeContext, 'anchors'>,
): SaidWhen | undefined {
  const line = anchor === 'planStart' ? earliest(anchors) : wave ? lineOfGoLive(wave, anchors) : undefined;
  return line && { day: null, task: line.task, side: 'start', offsetDays };
}

function lineOfGoLive(wave: ContextWave, anchors: readonly ContextAnchor[]): ContextAnchor | undefined {
  const onDay = anchors.filter(({ start, kind }) => start === wave.goLive && kind !== 'gate');
  // A pilot stands in no wave: then any line of that day will do.
  return earliest(onDay.filter((line) => line.wave === wave.id)) ?? earliest(onDay);
}

function earliest(lines: readonly ContextAnchor[]): ContextAnchor | undefined {
  return lines.toSorted((a, b) => order(a.start, b.start) || order(a.task, b.task))[0];
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
