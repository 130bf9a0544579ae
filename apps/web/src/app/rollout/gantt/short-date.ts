import { formatDate } from '@angular/common';
import { dayNumber, isoDay } from '@peerway/schedule';

/** Days in words, as far as they were asked for: a list that is scrolled asks for the same ones again and again. */
const known = new Map<string, string>();
const most = 20_000;

/** A day in words, in one of the forms of the reader's language. */
export function dayInWords(day: string, form: 'mediumDate' | 'longDate', locale: string): string {
  const key = `${locale}${form}${day}`;
  const told = known.get(key) ?? formatDate(day, form, locale);
  if (known.size > most) known.clear();
  known.set(key, told);
  return told;
}

/** A day, or one so many days later, as it is written where the reader lives. */
export function shortDate(day: string, later: number, locale: string): string {
  return dayInWords(later === 0 ? day : isoDay(dayNumber(day) + later), 'mediumDate', locale);
}
