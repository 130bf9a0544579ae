import type { CalendarException } from '@peerway/rollout';

/** Monday to Sunday, as they are called in a language. */
export function weekdayNames(locale: string): string[] {
  const monday = Date.UTC(2027, 0, 4);
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => name.format(monday + day * 86_400_000));
}

/** Countries whose public holidays are often wanted, as they are called in a language, in its order. */
export function countryNames(locale: string): { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Public holidays in front: what people said of a day goes before what a country says. Days that are there already stay as they are. */
export function withHolidays(
  exceptions: readonly CalendarException[],
  holidays: readonly Pick<CalendarException, 'from' | 'until' | 'name'>[],
): CalendarException[] {
  const known = new Set(exceptions.map(({ from, until }) => `${from}/${until}`));
  const fresh = holidays.filter(({ from, until }) => !known.has(`${from}/${until}`));
  return [...fresh.map(({ from, until, name }) => ({ from, until, works: false, name })), ...exceptions];
}

/** The later in the list holds: what is said last goes to its end, in place of what was said of the same days. */
export function newerException(
  exceptions: readonly CalendarException[],
  added: CalendarException,
): CalendarException[] {
  return [...exceptions.filter(({ from, until }) => from !== added.from || until !== added.until), added];
}

const countries = [
  ...'AE,AR,AT,AU,BE,BG,BR,CA,CH,CL,CN,CO,CY,CZ,DE,DK,EE,EG,ES,FI,FR,GB,GR,HK,HR,HU,ID,IE,IL,IN,IS,IT'.split(','),
  ...'JP,KE,KR,LT,LU,LV,MA,MT,MX,MY,NG,NL,NO,NZ,PE,PH,PL,PT,RO,RS,SA,SE,SG,SI,SK,TH,TR,TW,UA,US,VN,ZA'.split(','),
];
