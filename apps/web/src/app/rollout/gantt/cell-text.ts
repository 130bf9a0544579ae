import { formatDate } from '@angular/common';
import type { GanttRow } from './gantt-rows.ts';
import type { GanttColumn } from './gantt-view.ts';
import { shortDate } from './short-date.ts';
import type { MarkRow, TimeMark } from './time-scale.ts';

/** What stands in a column of a line. */
export function cellText({ dates, who }: GanttRow, column: GanttColumn, locale: string): string {
  if (column === 'start' || column === 'finish') return shortDate(dates[column], 0, locale);
  if (column === 'days') return String(dates.workDays);
  return column === 'float' ? (dates.isSummary ? '' : String(dates.totalFloatDays)) : who;
}

/** What stands beside the bar of a line. */
export function besideBar({ task, dates, who }: GanttRow, locale: string): string {
  return dates.isSummary ? '' : task.kind === 'task' ? who : shortDate(dates.finish, 0, locale);
}

/** What stands in a mark of the header; nothing where there is no room. */
export function markText(unit: MarkRow['unit'], { day, width }: TimeMark, locale: string): string {
  if (unit === 'quarter') return width < 26 ? '' : `Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;
  const month = width < 60 ? 'LLL' : 'LLLL y';
  const form = unit === 'day' ? 'd' : unit === 'week' ? 'd MMM' : unit === 'month' ? month : 'y';
  return width < 18 ? '' : formatDate(day, form, locale);
}
