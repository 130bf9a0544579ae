import { formatNumber } from '@angular/common';
import type { BreakEven, CapacityHour, CapacityResult, WayResult } from '@peerway/business-case';
import type { SizeMeasure } from './capacity-charts.ts';
import { breakEvenWords, durationWords, gbWords, hourWords, mbpsWords, percentWords } from './capacity-words.ts';

function wayOf({ ways }: CapacityResult, wanted: WayResult['way']): WayResult | undefined {
  return ways.find(({ way }) => way === wanted);
}

/** What the page comes to, in a sentence. */
export function capacityFinding(result: CapacityResult, locale: string): string {
  const [server, peers] = [wayOf(result, 'clientServer'), wayOf(result, 'p2p')];
  if (!server || !peers) return '';
  if (peers.peerShare === 0) return $localize`Peers change nothing here`;
  if (result.delivery === 'file')
    return $localize`With peers, links carry ${gbWords(peers.wanGb, locale)}:volume: instead of ${gbWords(server.wanGb, locale)}:volume alone:`;
  if (peers.holds && !server.holds) return $localize`With peers the stream holds, from the server alone it does not`;
  if (!peers.holds) return $localize`The stream does not hold, not even with peers`;
  return $localize`With peers the server sends ${mbpsWords(peers.serverMbps, locale)}:rate: instead of ${mbpsWords(server.serverMbps, locale)}:rate alone:`;
}

/** The finding of the chart of times, or of what the server sends. */
export function timeFinding(result: CapacityResult, locale: string): string {
  const [server, cache, peers] = [wayOf(result, 'clientServer'), wayOf(result, 'cache'), wayOf(result, 'p2p')];
  if (!server || !cache || !peers) return '';
  if (peers.seconds === null || server.seconds === null || cache.seconds === null)
    return $localize`What the server sends: ${mbpsWords(server.serverMbps, locale)}:alone: alone, ${mbpsWords(peers.serverMbps, locale)}:with peers: with peers`;
  const [alone, cached, shared] = [server.seconds, cache.seconds, peers.seconds].map((each) =>
    durationWords(each, locale),
  );
  return $localize`The last client has it after ${alone}:server: from the server, ${cached}:cache: with caches, ${shared}:peers: with peers`;
}

/** The finding of the curve over the size of a site. */
export function sizeFinding(found: readonly BreakEven[], by: SizeMeasure, locale: string): string {
  const against = found.find((each) => each.by === by && each.against === 'clientServer');
  return against ? breakEvenWords(against, locale).replace(/\.$/, '') : '';
}

/** The finding of the chart over the day: when peers are no help. */
export function dayFinding(hours: readonly CapacityHour[], alone: number, locale: string): string {
  const dark = hours.filter(({ peerShare }) => peerShare === 0);
  const count = formatNumber(dark.length, locale);
  if (dark.length === hours.length) return $localize`In no hour is there a peer to help`;
  const first = dark[0];
  if (first === undefined) return spread(hours, alone, locale);
  const [from, until] = darkFrom(hours);
  return $localize`In ${count}:count: hours of the day links carry as much as without peers, ${hourWords(from, 24)}:from: to ${hourWords(until, 24)}:until:`;
}

function spread(hours: readonly CapacityHour[], alone: number, locale: string): string {
  const order = hours.toSorted((a, b) => a.wanGb - b.wanGb);
  const [best, worst] = [order[0], order.at(-1)];
  if (!best || !worst || alone === 0) return '';
  const [least, most] = [best, worst].map(({ wanGb }) => percentWords(wanGb / alone, locale));
  return $localize`Links carry from ${least}:least: of what they carry without peers, at ${hourWords(best.hour, 24)}:best:, to ${most}:most:, at ${hourWords(worst.hour, 24)}:worst:`;
}

/** The first run of hours without peers, around midnight too. */
function darkFrom(hours: readonly CapacityHour[]): readonly [number, number] {
  const isDark = (hour: number): boolean => hours[(hour + hours.length) % hours.length]?.peerShare === 0;
  const from = hours.findIndex((_, hour) => isDark(hour) && !isDark(hour - 1));
  let until = from;
  while (isDark(until) && until < from + hours.length) until += 1;
  return [from, until % hours.length];
}
