import type { PlanSettings } from '@peerway/rollout';
import { dayNumber } from '@peerway/schedule';
import type { TimeScale } from './time-scale.ts';

/** A row of days on which nobody works. */
export interface DaysOff {
  readonly x: number;
  readonly width: number;
}

/** Narrower days are not shaded: the stripes would be all there is to see. */
const narrowest = 2;

/** The days off by the calendar of the plan between two places, neighbours together. */
export function daysOff(settings: PlanSettings, scale: TimeScale, from: number, until: number): readonly DaysOff[] {
  const calendar = settings.calendars.find(({ id }) => id === settings.calendar) ?? settings.calendars[0];
  if (calendar === undefined || scale.dayWidth < narrowest) return [];
  const first = scale.origin + Math.max(0, Math.floor(from / scale.dayWidth));
  const last = scale.origin + Math.min(scale.days, Math.ceil(until / scale.dayWidth));
  const near = calendar.exceptions
    .map((each) => ({ from: dayNumber(each.from), until: dayNumber(each.until), works: each.works }))
    .filter((each) => each.until >= first && each.from < last);
  const works = (day: number): boolean =>
    near.findLast((each) => each.from <= day && day <= each.until)?.works ??
    calendar.week[(((day + 3) % 7) + 7) % 7] ??
    true;
  const found: { x: number; width: number; end: number }[] = [];
  for (let day = first; day < last; day += 1) {
    if (works(day)) continue;
    const before = found.at(-1);
    if (before?.end === day) {
      before.end += 1;
      before.width += scale.dayWidth;
    } else found.push({ x: (day - scale.origin) * scale.dayWidth, width: scale.dayWidth, end: day + 1 });
  }
  return found.map(({ x, width }) => ({ x, width }));
}
