import { formatDate } from '@angular/common';
import { dayNumber, isoDay } from '@peerway/schedule';

const short = 'd MMM yy';

/** A day, or one so many days later, as short as it stays clear: 4 Jan 27. */
export function shortDate(day: string, later: number, locale: string): string {
  return formatDate(isoDay(dayNumber(day) + later), short, locale);
}
