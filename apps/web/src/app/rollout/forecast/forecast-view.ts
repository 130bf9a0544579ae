import { formatDate, formatNumber } from '@angular/common';
import type { DaySpread, Plan, PlanForecast, PlanSchedule, PlanTask } from '@peerway/rollout';
import { dayNumber, isoDay } from '@peerway/schedule';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { HistogramBin, HistogramMark } from '../../charts/histogram-data.ts';
import type { RankedBar } from '../../charts/ranked-bars.ts';
import { driverName, type ForecastWords, shareText } from './forecast-words.ts';

/** One line of the table of milestones. */
export interface MilestoneRow {
  readonly id: string;
  readonly name: string;
  readonly planned: string;
  readonly spread: DaySpread;
  readonly promised: string | null;
  readonly probability: number | undefined;
  /** The interval of 95 % of the probability. */
  readonly low: number;
  readonly high: number;
  /** From 0 to 100 along the lane that all rows share; undefined where the days lie beyond the horizon. */
  readonly whisker:
    { readonly from: number; readonly middle: number; readonly p80: number; readonly until: number } | undefined;
  readonly at: number;
}

const shownBars = 10;
const mostColumns = 60;

/** The milestones, gates and whatever was promised; without any, the lines at the top. In the order of the plan. */
export function milestoneRows(plan: Plan, schedule: PlanSchedule, forecast: PlanForecast): readonly MilestoneRow[] {
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const all = schedule.order.flatMap((id) => tasks.get(id) ?? []);
  const marked = all.filter((task) => isMarked(task, schedule));
  const rows = marked.length > 0 ? marked : all.filter(({ parent }) => parent === null || !tasks.has(parent));
  const promises = new Map(forecast.promises.map((promise) => [promise.task, promise]));
  const lane = laneOf(rows.map(({ id }) => ({ spread: forecast.milestones[id], planned: schedule.tasks[id]!.finish })));
  return rows.flatMap(({ id, name, promised }) => {
    const spread = forecast.milestones[id];
    if (spread === undefined) return [];
    const planned = schedule.tasks[id]!.finish;
    const { probability, low = 0, high = 1 } = promises.get(id) ?? {};
    const at = lane(planned);
    return [{ id, name, planned, spread, promised, probability, low, high, at, whisker: whiskerOf(spread, lane) }];
  });
}

function isMarked({ id, kind, promised }: PlanTask, { tasks }: PlanSchedule): boolean {
  return promised !== null || (kind !== 'task' && tasks[id]?.isSummary === false);
}

function laneOf(
  rows: readonly { readonly spread: DaySpread | undefined; readonly planned: string }[],
): (day: string) => number {
  const days = rows
    .flatMap(({ spread, planned }) => [planned, spread?.p10, spread?.p90, spread?.p80])
    .flatMap((day) => (day ? [dayNumber(day)] : []));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return (day) => (last === first ? 50 : (100 * (dayNumber(day) - first)) / (last - first));
}

function whiskerOf({ p10, p50, p80, p90 }: DaySpread, lane: (day: string) => number): MilestoneRow['whisker'] {
  if (p10 === null || p50 === null || p80 === null || p90 === null) return undefined;
  return { from: lane(p10), middle: lane(p50), p80: lane(p80), until: lane(p90) };
}

/** The ends by day, or by so many days that the picture has few enough columns. */
export function finishBins({ finish }: PlanForecast): readonly HistogramBin[] {
  const [first, last] = [finish.bins[0], finish.bins.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = dayNumber(first.day);
  const width = Math.max(1, Math.ceil((dayNumber(last.day) - from + 1) / mostColumns));
  const columns = Array.from({ length: Math.floor((dayNumber(last.day) - from) / width) + 1 }, (_, at) => ({
    from: from + at * width,
    to: from + (at + 1) * width,
    count: 0,
  }));
  for (const { day, count } of finish.bins) columns[Math.floor((dayNumber(day) - from) / width)]!.count += count;
  return columns;
}

/** The days that stand out: in the middle of their column. */
export function finishMarks({ finish, planned }: PlanForecast): readonly HistogramMark[] {
  const mark = (name: string, day: string | null): HistogramMark[] =>
    day === null ? [] : [{ name, value: dayNumber(day) + 0.5 }];
  return [...mark($localize`Plan`, planned), ...mark('P50', finish.p50), ...mark('P80', finish.p80)];
}

/** The figures behind the picture. */
export function finishTable({ finish, iterations }: PlanForecast): ChartTable {
  let sum = 0;
  return {
    columns: [$localize`Day`, $localize`Draws`, $localize`Draws that have ended by then, %`],
    rows: finish.bins.map(({ day, count }) => {
      sum += count;
      return [day, count, Math.round((10_000 * sum) / iterations) / 100];
    }),
  };
}

/** What leads to the end most often. */
export function criticalBars({ criticality }: PlanForecast, words: ForecastWords): readonly RankedBar[] {
  return criticality.slice(0, shownBars).map(({ task, index }) => ({
    id: task,
    label: words.task(task),
    value: index,
    figure: shareText(index, words.locale),
    isOpposite: false,
  }));
}

/** All that leads to the end in some draw. */
export function criticalTable({ criticality }: PlanForecast, words: ForecastWords): ChartTable {
  return {
    columns: [$localize`Task`, $localize`Share of the draws, %`],
    rows: criticality.map(({ task, index }) => [words.task(task), Math.round(1000 * index) / 10]),
  };
}

/** What makes the spread, the most first. */
export function driverBars(forecast: PlanForecast, words: ForecastWords): readonly RankedBar[] {
  return forecast.drivers.slice(0, shownBars).map((driver) => ({
    id: `${driver.kind}:${driver.id}`,
    label: driverName(driver, words),
    value: driver.share,
    figure: shareText(driver.share, words.locale),
    isOpposite: driver.kind !== 'task',
  }));
}

const kindNames = { task: $localize`Estimate of a task`, risk: $localize`Risk`, cause: $localize`Shared cause` };

/** All that makes the spread. */
export function driverTable(forecast: PlanForecast, words: ForecastWords): ChartTable {
  return {
    columns: [$localize`What`, $localize`Kind`, $localize`Share of the spread, %`, $localize`Rank correlation`],
    rows: forecast.drivers.map((driver) => [
      driverName(driver, words),
      kindNames[driver.kind],
      Math.round(1000 * driver.share) / 10,
      Math.round(100 * driver.rankCorrelation) / 100,
    ]),
  };
}

/** Cost and end of the first draws. */
export function costTable({ costAndTime }: PlanForecast, { currency }: ForecastWords): ChartTable {
  return {
    columns: [$localize`End`, $localize`Cost, ${currency}:currency:`],
    rows: costAndTime.map(({ finish, cost }) => [finish, Math.round(cost)]),
  };
}

/** The mean end after so many draws. */
export function convergenceTable({ convergence }: PlanForecast, start: string, { locale }: ForecastWords): ChartTable {
  const first = dayNumber(start);
  return {
    columns: [$localize`Draws`, $localize`Mean end`, $localize`95 % interval, ± days`],
    rows: convergence.map(({ draws, days, high }) => [
      draws,
      isoDay(first + Math.round(days)),
      formatNumber(high - days, locale, '1.2-2'),
    ]),
  };
}

/** How days are written on an axis: by month where the ends lie far apart. */
export function dayFigure({ finish: { first, last } }: PlanForecast, locale: string): (value: number) => string {
  const isLong = first !== null && last !== null && dayNumber(last) - dayNumber(first) > 400;
  return (value) => {
    const day = isoDay(Math.floor(value));
    if (isLong) return formatDate(day, 'MMM y', locale);
    return formatDate(day, 'd MMM', locale);
  };
}
