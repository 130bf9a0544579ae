import { periodStart } from '@peerway/metrics';
import { seededRandom } from '@peerway/kernel';
import { normalNumbers } from '@peerway/statistics';
import { dayAfter } from '../rollout/sample-plan.ts';
import type { SampleSeries } from './sample-metrics.ts';
import type { TakenValue } from './take-measurements.ts';

/** The values of a series of the sample: one each Wednesday, up to the last week that has ended. */
export function sampleValues(series: SampleSeries, today: string): readonly TakenValue[] {
  const thisWeek = periodStart(today, 'week');
  const noise = normalNumbers(seededRandom(series.seed));
  return Array.from({ length: -series.firstWeek }, (_, place) => {
    const week = series.firstWeek + place;
    const drawn = Math.max(0, levelIn(week, series.levels) + series.noise * noise());
    const value = series.whole ? Math.round(drawn) : Number(drawn.toPrecision(4));
    return {
      ...{ kpi: series.kpi, member: series.member, value },
      at: `${dayAfter(thisWeek, 7 * week + 2)}T06:00:00.000Z`,
    };
  });
}

/** The level in a week: on the straight way between the two stated ones around it. */
function levelIn(week: number, levels: SampleSeries['levels']): number {
  const after = levels.findIndex((each) => each.week >= week);
  const [from, to] = [levels[after - 1], levels[after]];
  if (to === undefined) return levels.at(-1)?.level ?? 0;
  if (from === undefined || to.week === week) return to.level;
  return from.level + ((to.level - from.level) * (week - from.week)) / (to.week - from.week);
}
