import {
  type BreakEven,
  type CapacityHour,
  type CapacityInput,
  type CapacityResult,
  type SitePoint,
  siteSweep,
  type WayResult,
} from '@peerway/business-case';
import type { BoundBar, BoundLine } from '../../charts/bound-bars-data.ts';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { HourBar } from '../../charts/hour-bars-data.ts';
import { type SizeLine, type SizeMark, sizesUpTo } from '../../charts/size-lines-data.ts';
import { durationWords, hourWords, mbpsWords, wayWords } from './capacity-words.ts';

const largestSite = 1000;

/** How long each way takes, or what the server sends of a stream: a bar each. */
export function wayBars({ ways, delivery }: CapacityResult, locale: string): readonly BoundBar[] {
  return ways.map(({ way, seconds, serverMbps, holds }) => ({
    id: way,
    label: wayWords[way],
    value: delivery === 'file' ? seconds : serverMbps,
    text: wayText({ seconds, serverMbps, holds }, locale),
    isBad: holds === false,
  }));
}

function wayText(
  { seconds, serverMbps, holds }: Pick<WayResult, 'seconds' | 'serverMbps' | 'holds'>,
  locale: string,
): string {
  if (seconds !== null) return durationWords(seconds, locale);
  const rate = mbpsWords(serverMbps, locale);
  return holds ? rate : $localize`${rate}:rate:, does not hold`;
}

const steps = [1, 5, 10, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400];
const fewTicks = 6;

/** The step between the marks of an axis of time: whole seconds, minutes or hours; undefined for longer times. */
export function timeStep(bars: readonly BoundBar[]): number | undefined {
  const longest = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  return steps.find((step) => longest / step <= fewTicks);
}

/** What no way with peers goes below: a bound, and called so. */
export function boundLine({ bound }: CapacityResult, locale: string): BoundLine | null {
  if (bound.seconds !== null)
    return { value: bound.seconds, label: $localize`bound for peers: ${durationWords(bound.seconds, locale)}:time:` };
  if (bound.serverMbps === null) return null;
  return { value: bound.serverMbps, label: $localize`bound for peers: ${mbpsWords(bound.serverMbps, locale)}:rate:` };
}

export function wayTable({ ways, bound, delivery }: CapacityResult): ChartTable {
  const isFile = delivery === 'file';
  return {
    columns: [$localize`Way`, isFile ? $localize`Time, s` : $localize`Server, Mbit/s`],
    rows: [
      ...ways.map(({ way, seconds, serverMbps }) => [wayWords[way], isFile ? seconds : serverMbps]),
      [$localize`Bound for peers`, isFile ? bound.seconds : bound.serverMbps],
    ],
  };
}

export type SizeMeasure = 'wan' | 'cost';

/** What each way comes to over the size of a site, for one site: null where a price is missing. */
export function sizeLines(input: CapacityInput, siteAt: number, by: SizeMeasure): readonly SizeLine[] | null {
  const most = Math.max(100, Math.min(largestSite, (input.sites[siteAt]?.clients ?? 0) * 4));
  const points = siteSweep(input, siteAt, sizesUpTo(most));
  const amount = ({ ways }: SitePoint, at: number): number | null => {
    const way = ways[at];
    return (by === 'wan' ? way?.wanGb : way?.costPerYear) ?? null;
  };
  const lines = (['clientServer', 'cache', 'p2p'] as const).map((way, at) => ({
    id: way,
    label: wayWords[way],
    points: points.flatMap((point) => {
      const value = amount(point, at);
      return value === null ? [] : [{ size: point.clients, value }];
    }),
  }));
  return lines.every(({ points: { length } }) => length > 0) ? lines : null;
}

/** The sizes at which peers become better than another way, or stop being so. */
export function sizeMarks(found: readonly BreakEven[], by: SizeMeasure, most: number): readonly SizeMark[] {
  return found
    .filter((each) => each.by === by)
    .flatMap(({ against, from, until }): SizeMark[] => {
      const [size, isEnd] = against === 'cache' && until !== null ? [until, true] : [from, false];
      if (size === null || size > most || (against === 'cache' && size === 1)) return [];
      const label =
        against === 'clientServer'
          ? $localize`better than the server from ${size}:clients:`
          : isEnd
            ? $localize`better than a cache up to ${size}:clients:`
            : $localize`better than a cache from ${size}:clients:`;
      return [{ size, label }];
    });
}

export function sizeTable(lines: readonly SizeLine[]): ChartTable {
  return {
    columns: [$localize`Clients at a site`, ...lines.map(({ label }) => label)],
    rows: (lines[0]?.points ?? []).map(({ size }, at) => [
      size,
      ...lines.map(({ points }) => points[at]?.value ?? null),
    ]),
  };
}

/** Who is on in each hour, and what the links then carry beside the server alone. */
export function dayBars(hours: readonly CapacityHour[], alone: number): readonly HourBar[] {
  return hours.map(({ hour, presentShare, wanGb, peerShare }) => ({
    hour,
    share: presentShare,
    line: alone > 0 ? Math.min(1, wanGb / alone) : null,
    isDark: peerShare === 0,
  }));
}

export function dayTable(hours: readonly CapacityHour[]): ChartTable {
  return {
    columns: [
      $localize`Hour`,
      $localize`Peers that are on, share`,
      $localize`Time, s`,
      $localize`Links, GB`,
      $localize`From peers, share`,
    ],
    rows: hours.map(({ hour, presentShare, seconds, wanGb, peerShare }) => [
      hourWords(hour, hours.length),
      presentShare,
      seconds,
      wanGb,
      peerShare,
    ]),
  };
}
