import type { ChangeContext } from './change-context.ts';
import type { Communication } from './communication.ts';

const dayMs = 86_400_000;
const mostNumber = 253_402_300_799_999;

/** The day of a message, or why it has none. */
export type CommunicationDay =
  | { readonly day: string; readonly reason?: never }
  /** `LINE_GONE`: the plan no longer has the line that it follows. `OUT_OF_TIME`: beyond the calendar. */
  | { readonly day: undefined; readonly reason: 'LINE_GONE' | 'OUT_OF_TIME' };

/**
 * The day on which something is said: the stated one, or counted from the line of the plan that it follows, as the plan is today.
 * What has been said keeps the day on which it was.
 *
 * @example
 * const when = { day: '2027-03-01', task: null, side: null, offsetDays: -1 };
 * communicationDay({ when, sentOn: null }, { anchors: [] }).day; // => '2027-02-28'
 */
export function communicationDay(
  { when, sentOn }: Pick<Communication, 'when' | 'sentOn'>,
  { anchors }: Pick<ChangeContext, 'anchors'>,
): CommunicationDay {
  if (sentOn !== null) return { day: sentOn };
  const line = anchors.find(({ task }) => task === when.task);
  const from = when.day ?? (when.side === 'finish' ? line?.finish : line?.start);
  if (from === undefined) return { day: undefined, reason: 'LINE_GONE' };
  const time = Date.parse(from) + when.offsetDays * dayMs;
  if (!(Math.abs(time) < mostNumber) || time < -62_167_219_200_000) return { day: undefined, reason: 'OUT_OF_TIME' };
  return { day: new Date(time).toISOString().slice(0, 10) };
}
