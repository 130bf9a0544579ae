import { DomainError } from '@peerway/kernel';
import Holidays from 'date-holidays';
import type { Language } from '../language/language.ts';
import { Remembered } from '../operations/remembered.ts';

/** A public holiday, on one day or on several in a row. */
export interface Holiday {
  readonly from: string;
  readonly until: string;
  readonly name: string;
}

/** Which holidays are asked for. */
export interface HolidaysAsked {
  readonly country: string;
  readonly fromYear: number;
  readonly untilYear: number;
  readonly language: Language;
}

/** How many years one call tells of: a plan reaches eleven years at most by default, and some countries follow the moon. */
export const mostYears = 12;
const earliestYear = 1990;
const latestYear = 2199;

/** One year of a country takes up to 40 ms to work out, and never changes. */
const made = new Remembered<readonly Holiday[]>(2000);

/**
 * The public holidays that hold everywhere in a country, in order; those of single regions and half days are not among them.
 * @throws DomainError UNKNOWN_COUNTRY; BAD_INPUT for years that fall, are too many, or lie outside 1990 to 2199.
 */
export function publicHolidays({ country, fromYear, untilYear, language }: HolidaysAsked): readonly Holiday[] {
  if (fromYear < earliestYear || untilYear > latestYear)
    throw new DomainError('BAD_INPUT', `Choose years from ${earliestYear} to ${latestYear}.`, { field: 'fromYear' });
  if (untilYear < fromYear)
    throw new DomainError('BAD_INPUT', 'The last year lies before the first.', { field: 'untilYear' });
  if (untilYear - fromYear >= mostYears)
    throw new DomainError('BAD_INPUT', `Ask for ${mostYears} years at most in one call.`, { field: 'untilYear' });
  const days = new Holidays();
  if (!/^[A-Z]{2}$/.test(country) || !Object.hasOwn(days.getCountries(), country))
    throw new DomainError(
      'UNKNOWN_COUNTRY',
      `No public holidays are known for the country “${country.slice(0, 10)}”. Choose another one, or add the days by hand.`,
      { field: 'country' },
    );
  const years = Array.from({ length: untilYear - fromYear + 1 }, (_, at) => fromYear + at);
  return years.flatMap((year) => made.of(`${country} ${year} ${language}`, () => ofYear(country, year, language)));
}

function ofYear(country: string, year: number, language: Language): readonly Holiday[] {
  const known = new Holidays(country, { types: ['public'], languages: [language, 'en'] });
  const found = known.getHolidays(year).flatMap((holiday): Holiday[] => {
    const hours = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000;
    // 23 and 25 hours are days on which clocks are changed; less is a half day, on which people work.
    const days = Math.round(hours / 24);
    if (days < 1 || hours < 23) return [];
    const from = holiday.date.slice(0, 10);
    return [{ from, until: daysAfter(from, days - 1), name: holiday.name }];
  });
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
