import { formatDate } from '@angular/common';
import type { AdoptionPlan, PeriodRange } from '@peerway/metrics';
import type { AdoptionCourse } from './adoption-course.ts';

export const countedNames: Readonly<Record<AdoptionPlan['counted'], string>> = {
  users: $localize`:counted|:Users`,
  devices: $localize`:counted|:Devices`,
};

/** What the course of adoption says, in a sentence. */
export function courseFinding({ name }: AdoptionPlan, course: AdoptionCourse, locale: string): string {
  const { counts, market, stall, days } = course;
  const last = counts.at(-1);
  if (last === undefined) return $localize`“${name}:NAME:”: nobody was counted yet`;
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(last / market);
  if (stall) {
    const since = dayWords(days[stall.since], locale);
    return stall.kind === 'standing'
      ? $localize`${share}:SHARE: take part, and nobody was added since ${since}:DAY:`
      : $localize`${share}:SHARE: take part, fewer than was likely since ${since}:DAY:`;
  }
  return `${$localize`${share}:SHARE: take part`}${outlookWords(course, locale)}`;
}

/** What is likely, in words after the share. */
function outlookWords({ forecast, days, meant, counts }: AdoptionCourse, locale: string): string {
  const ahead = next(forecast);
  if (forecast?.state === 'tooEarly') return $localize`:after a share|:: too early to tell how it goes on`;
  if (ahead) {
    const by = dayWords(days[ahead.middle ?? 0], locale);
    return ahead.share === 0.5
      ? $localize`:after a share|:; half of all are likely by ${by}:DAY:`
      : $localize`:after a share|:; four in five are likely by ${by}:DAY:`;
  }
  if (meant === null) return '';
  return (counts.at(-1) ?? 0) >= meant
    ? $localize`:after a share|:, as planned or more`
    : $localize`:after a share|:, fewer than planned`;
}

/** The next share that is likely to be reached within what is looked at. */
function next(forecast: AdoptionCourse['forecast']): (PeriodRange & { readonly share: number }) | undefined {
  if (forecast?.state !== 'forecast') return undefined;
  const from = (forecast.curve[0]?.period ?? 0) - 1;
  const to = forecast.curve.at(-1)?.period ?? 0;
  return forecast.reaches.find(({ middle }) => middle !== null && middle > from && middle <= to);
}

/** Why there is no forecast, or what it rests on. */
export function forecastWords({ forecast, counts }: AdoptionCourse): string {
  if (forecast === null) return $localize`A forecast needs at least four periods.`;
  if (forecast.state === 'forecast')
    return $localize`Bass curve on ${counts.length}:COUNT: periods, ${forecast.draws}:DRAWS: futures drawn with seed ${forecast.seed}:SEED:; the head count is taken as given`;
  if (forecast.state === 'tooEarly') {
    const { periodsNeeded: more } = forecast;
    const why = {
      fewPeriods: $localize`Fewer than four periods are known.`,
      wideRange: $localize`Quite different ends fit what is known as well: a range would be wider than half of all.`,
    }[forecast.reason];
    return more === null ? why : `${why} ${$localize`At least ${more}:COUNT: more periods are needed.`}`;
  }
  return {
    beyondMarket: $localize`More take part than could: the head count is too low, or a figure too high.`,
    allTakePart: $localize`All take part: nothing is left to forecast.`,
    nothingMoved: $localize`Not more take part than at the first: there is no growth to go on.`,
  }[forecast.reason];
}

function dayWords(day: string | undefined, locale: string): string {
  return day === undefined ? '–' : formatDate(day, 'mediumDate', locale, 'UTC');
}
