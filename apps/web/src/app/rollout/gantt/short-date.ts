import { formatDate } from '@angular/common';
import { dayNumber, isoDay } from '@peerway/schedule';

/** A day, or one so many days later, as it is written where the reader lives. */
export function shortDate(day: string, later: number, locale: string): string {
  return formatDate(isoDay(dayNumber(day) + later), 'mediumDate', locale);
}
