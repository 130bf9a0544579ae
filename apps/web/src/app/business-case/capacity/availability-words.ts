import { formatNumber, formatPercent } from '@angular/common';
import type {
  AvailabilityHour,
  AvailabilityInput,
  AvailabilityResult,
  Blackout,
  CapacityInput,
} from '@peerway/business-case';
import type { ChartTable } from '../../charts/chart-table.ts';
import type { HourBar } from '../../charts/hour-bars-data.ts';
import { hourWords } from './capacity-words.ts';

/** What the page begins with: the clients of the capacity model as office laptops, until somebody says who is on when. */
export function startingAvailability({ sites, presenceByHour }: CapacityInput): AvailabilityInput {
  const clients = sites.reduce((sum, { count, clients: each }) => sum + count * each, 0);
  const officeDay = Array.from({ length: 24 }, (_, hour) => (hour >= 7 && hour < 19 ? 0.9 : 0));
  const presence = presenceByHour.length === 24 ? presenceByHour : officeDay;
  const peers = Math.min(10_000_000, clients);
  const groups = [{ name: $localize`Office laptops`, peers, presence }];
  return { needed: 1, copies: null, unavailability: 0.001, alwaysOn: 0.999, groups };
}

/** What the page comes to, in a sentence. */
export function availabilityFinding(result: AvailabilityResult, locale: string): string {
  const count = result.hours.length;
  const [blackout] = result.blackouts;
  const away = formatNumber(result.hours.filter(({ meetsTarget }) => !meetsTarget).length, locale);
  if (blackout) {
    if (blackout.hours === count) return $localize`The content is never surely in reach, whatever the number of copies`;
    const [from, until] = [hourWords(blackout.from, count), hourWords(blackout.until % count, count)];
    return result.blackouts.length === 1
      ? $localize`From ${from}:from: to ${until}:until: no number of copies keeps the content in reach`
      : $localize`In ${formatNumber(result.blackouts.length, locale)}:count: stretches of the week no number of copies keeps the content in reach`;
  }
  if (result.hours.every(({ meetsTarget }) => meetsTarget))
    return $localize`The content stays in reach in every hour, as the target asks`;
  return $localize`In ${away}:count: of ${formatNumber(count, locale)}:all: hours the content misses the target`;
}

/** Who is on when, as the finding of the chart. */
export function presenceFinding({ hours }: AvailabilityResult, locale: string): string {
  const order = hours.toSorted((a, b) => a.presentShare - b.presentShare);
  const [worst, best] = [order[0], order.at(-1)];
  if (!worst || !best) return '';
  const [least, most] = [worst, best].map(({ presentShare }) => formatPercent(presentShare, locale));
  const [low, high] = [worst, best].map(({ hour }) => hourWords(hour, hours.length));
  return $localize`From ${least}:least: of the peers are on, at ${low}:worst:, to ${most}:most:, at ${high}:best:`;
}

/** One blackout by its hours and by who is asleep. */
export function blackoutWords({ from, until, hours, asleep }: Blackout, count: number, locale: string): string {
  const [start, end] = [hourWords(from, count), hourWords(until % count, count)];
  const length = formatNumber(hours, locale);
  const names = asleep.join(', ');
  return names === ''
    ? $localize`${start}:from: to ${end}:until:, ${length}:count: hours: too few peers are on`
    : $localize`${start}:from: to ${end}:until:, ${length}:count: hours: hardly any of these is on: ${names}:groups:`;
}

/** How many nodes always on would mend it. */
export function nodesWords({ alwaysOnNodes }: AvailabilityResult, locale: string): string {
  if (alwaysOnNodes === null) return $localize`Not even 10,000 nodes of that kind would mend the worst hour.`;
  if (alwaysOnNodes === 0) return $localize`No node that is always on is needed.`;
  if (alwaysOnNodes === 1) return $localize`One node that is always on, with a copy, mends every hour.`;
  return $localize`${formatNumber(alwaysOnNodes, locale)}:count: nodes that are always on, each with a copy or fragment, mend every hour.`;
}

/** A probability near 1, with as many nines as it has. */
export function nearlySure(share: number, locale: string): string {
  const nines = share >= 1 || share <= 0 ? 0 : Math.max(0, Math.ceil(-Math.log10(1 - share)) - 1);
  return formatPercent(share, locale, `1.0-${Math.min(8, nines)}`);
}

export function availabilityBars(hours: readonly AvailabilityHour[]): readonly HourBar[] {
  return hours.map(({ hour, presentShare, availability, isBlackout }) => ({
    hour,
    share: presentShare,
    line: availability,
    isDark: isBlackout,
  }));
}

export function availabilityTable(hours: readonly AvailabilityHour[]): ChartTable {
  return {
    columns: [$localize`Hour`, $localize`Peers that are on`, $localize`In reach, likelihood`, $localize`Blackout`],
    rows: hours.map(({ hour, peersOn, availability, isBlackout }) => [
      hourWords(hour, hours.length),
      peersOn,
      availability,
      isBlackout ? $localize`yes` : $localize`no`,
    ]),
  };
}
