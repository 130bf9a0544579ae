import { formatDate } from '@angular/common';
import type { ChartSegment, ControlChart, Kpi } from '@peerway/metrics';
import type { ChartTable } from '../../charts/chart-table.ts';
import { wayOf } from '../kpi-chart.ts';
import { figureWords } from './kpi-words.ts';
import { causeWords } from '../signals/signal-words.ts';

/** What the chart of a KPI says, in a sentence. */
export function chartFinding(kpi: Kpi, { causes, segments, points }: ControlChart, locale: string): string {
  const { name, unit } = kpi;
  if (points.length === 0) return $localize`“${name}:KPI:” has no finished period with a value yet`;
  const latest = causes.filter(({ segment }) => segment === segments.length - 1).at(-1);
  if (latest) return causeWords(kpi, latest, locale);
  const now = segments.at(-1);
  if (now?.limits && now.standing === 'firm') {
    const [low, high] = [now.limits.lower, now.limits.upper].map((value) => figureWords(value, unit, locale));
    return $localize`“${name}:KPI:” stays where chance keeps it: between ${low}:LOW: and ${high}:HIGH:`;
  }
  return $localize`“${name}:KPI:”: too early to tell chance from change`;
}

/** Each stretch with its limits, in a sentence. */
export function stretchWords(segments: readonly ChartSegment[], locale: string): readonly string[] {
  return segments.map(({ from, rebase, count, standing, baseline }) => {
    const day = formatDate(from, 'mediumDate', locale, 'UTC');
    const since = rebase ? $localize`Since ${day}:DAY: (${rebase.why}:WHY:)` : $localize`Since ${day}:DAY:`;
    const limits = {
      none: $localize`no limits on ${count}:COUNT: points, four are needed`,
      provisional: $localize`limits on ${count}:COUNT: points are provisional and judge nothing before there are ten`,
      firm: $localize`limits from ${baseline}:COUNT: points`,
    }[standing];
    return `${since}: ${limits}`;
  });
}

/** The figures of the chart as a table. */
export function chartTable({ unit }: Kpi, { points, segments, causes }: ControlChart): ChartTable {
  const ways = { better: $localize`better`, worse: $localize`worse`, unclear: $localize`unclear` };
  const told = new Map(causes.flatMap((cause) => cause.points.map((place) => [place, ways[wayOf(cause)]] as const)));
  return {
    columns: [
      ...[$localize`Period from`, unit, $localize`Centre`, $localize`Lower limit`, $localize`Upper limit`],
      $localize`More than chance`,
    ],
    rows: points.map(({ day, value, segment }, place) => {
      const limits = segments[segment]?.limits;
      const rounded = (figure: number | undefined): number | null =>
        figure === undefined ? null : Number(figure.toPrecision(6));
      return [
        ...[day, rounded(value), rounded(limits?.centre), rounded(limits?.lower), rounded(limits?.upper)],
        told.get(place) ?? '',
      ];
    }),
  };
}
