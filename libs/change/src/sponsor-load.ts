import { isAwayOn, sponsorRoadmap, type SponsorInputs, type SponsorTurn } from './sponsor-roadmap.ts';
import type { Sponsor } from './sponsor.ts';

/** What a month asks of a sponsor, and what they give. */
export interface SponsorMonth {
  /** Such as `2027-03`. */
  readonly month: string;
  /** Hours of what they say in it, said or not. */
  readonly hours: number;
  /** Hours that they can give, less the share of days on which they are away; null if nobody said. */
  readonly given: number | null;
  /** Calendar days of the month on which they are away. */
  readonly awayDays: number;
  readonly isOver: boolean;
}

/** What a sponsor is asked for, month by month. */
export interface SponsorLoad {
  readonly sponsor: string;
  /** The same months for all sponsors. */
  readonly months: readonly SponsorMonth[];
  /** Hours in all, those without a day among them. */
  readonly hours: number;
  /** Hours of what has no day yet; they are in no month. */
  readonly undatedHours: number;
}

/** A longer time is not filled up with empty months. */
const mostMonths = 60;

/**
 * What each sponsor is asked for in each month, beside what they give, in the order of the sponsors. The months are those from today
 * or the first message until the last message of anybody; over more than 60 only those in which something is said. Time for
 * preparing is in the hours of a message.
 *
 * @example
 * sponsorLoad({ context: { today: '2027-01-01', anchors: [], waves: [] }, groups: [], sponsors: [], communications: [] }); // => []
 */
export function sponsorLoad(inputs: SponsorInputs): SponsorLoad[] {
  const turns = sponsorRoadmap(inputs);
  const months = monthsOf(turns, inputs.context.today);
  const bySponsor = Map.groupBy(turns, ({ sponsor }) => sponsor);
  return inputs.sponsors.map((sponsor) => {
    const own = bySponsor.get(sponsor.id) ?? [];
    const byMonth = Map.groupBy(own, ({ day }) => day?.slice(0, 7) ?? '');
    return {
      sponsor: sponsor.id,
      months: months.map((month) => ofMonth(sponsor, month, sum(byMonth.get(month)))),
      hours: sum(own),
      undatedHours: sum(byMonth.get('')),
    };
  });
}

function sum(turns: readonly SponsorTurn[] = []): number {
  return rounded(turns.reduce((all, { hours }) => all + hours, 0));
}

function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}

function ofMonth(sponsor: Sponsor, month: string, hours: number): SponsorMonth {
  const days = daysIn(month);
  const all = Array.from({ length: days }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
  const awayDays = all.filter((day) => isAwayOn(sponsor, day)).length;
  const { hoursPerMonth } = sponsor;
  const given = hoursPerMonth === null ? null : rounded((hoursPerMonth * (days - awayDays)) / days);
  return { month, hours, given, awayDays, isOver: given !== null && hours > given };
}

function daysIn(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (number === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

function monthsOf(turns: readonly SponsorTurn[], today: string): string[] {
  const named = new Set([today, ...turns.flatMap(({ day }) => day ?? [])].map((day) => day.slice(0, 7)));
  const sorted = [...named].sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const all: string[] = [];
  for (let month = first; month < last && all.length < mostMonths; month = monthAfter(month)) all.push(month);
  return all.length < mostMonths ? [...all, last] : sorted;
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(nextYear).padStart(4, '0')}-${String(next).padStart(2, '0')}`;
}
