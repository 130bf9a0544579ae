import { formatNumber, formatPercent } from '@angular/common';
import type { BreakEven, DeliveryLimit, DeliveryWay, FigureKind } from '@peerway/business-case';
import type { Finding } from '@peerway/kernel';

/** The ways to deliver, always in this order. */
export const wayWords: Readonly<Record<DeliveryWay, string>> = {
  clientServer: $localize`Server alone`,
  cache: $localize`Cache at each site`,
  p2p: $localize`Peers`,
};

export const limitWords: Readonly<Record<DeliveryLimit, string>> = {
  serverUplink: $localize`:of a delivery|:uplink of the server`,
  wanLink: $localize`:of a delivery|:slowest link of a site`,
  clientDownload: $localize`:of a delivery|:download of the clients`,
  cacheUplink: $localize`:of a delivery|:what the cache sends`,
  peers: $localize`:of a delivery|:upload of the peers`,
};

export const limitFailsWords: Readonly<Record<DeliveryLimit, string>> = {
  serverUplink: $localize`the uplink of the server is too small`,
  wanLink: $localize`the link of a site is too small`,
  clientDownload: $localize`the download of a client is too small`,
  cacheUplink: $localize`the cache sends too little`,
  peers: $localize`peers upload too little`,
};

export const kindWords: Readonly<Record<FigureKind, string>> = {
  measured: $localize`:of a figure|:measured`,
  vendor: $localize`:of a figure|:said by a vendor`,
  secondary: $localize`:of a figure|:second hand`,
  estimate: $localize`:of a figure|:estimate`,
  assumption: $localize`:of a figure|:assumption`,
  definition: $localize`:of a figure|:definition`,
};

export const priceWords: Readonly<Record<string, string>> = {
  serverPerGb: $localize`one GB from the server`,
  wanPerGb: $localize`one GB over a link`,
  relayPerGb: $localize`one GB through a relay`,
  cachePerSiteYear: $localize`a cache`,
  peersPerClientYear: $localize`the software of a peer`,
  peersPerYear: $localize`running the way with peers`,
};

/** Digits that matter: about three, whatever the size. */
export function figureWords(value: number, locale: string): string {
  const size = Math.abs(value);
  const digits = size >= 100 ? '1.0-0' : size >= 10 ? '1.0-1' : size >= 1 ? '1.0-2' : '1.0-3';
  return formatNumber(value, locale, digits);
}

/** A time in the unit in which one would say it. */
export function durationWords(seconds: number, locale: string): string {
  const say = (value: number): string => figureWords(value, locale);
  if (seconds < 90) return $localize`${say(seconds)}:count: s`;
  if (seconds < 5400) return $localize`${say(seconds / 60)}:count: min`;
  if (seconds < 2 * 86_400) return $localize`${say(seconds / 3600)}:count: h`;
  return $localize`${say(seconds / 86_400)}:count: days`;
}

export function gbWords(gb: number, locale: string): string {
  return gb >= 1000
    ? $localize`${figureWords(gb / 1000, locale)}:amount: TB`
    : $localize`${figureWords(gb, locale)}:amount: GB`;
}

export function mbpsWords(mbps: number, locale: string): string {
  return mbps >= 1000
    ? $localize`${figureWords(mbps / 1000, locale)}:rate: Gbit/s`
    : $localize`${figureWords(mbps, locale)}:rate: Mbit/s`;
}

export function percentWords(share: number, locale: string): string {
  return formatPercent(share, locale, share > 0.995 && share < 1 ? '1.0-1' : '1.0-0');
}

/** From how many clients on peers are better, as a sentence. */
export function breakEvenWords({ against, by, from, until, reason }: BreakEven, locale: string): string {
  const [low, high] = [formatNumber(from ?? 0, locale), formatNumber(until ?? 0, locale)];
  const key = `${against}.${by}` as const;
  if (reason === 'PRICES_MISSING') return pricesMissing[key];
  if (reason === 'NEVER_BETTER') return neverBetter[key];
  const open = until === null;
  switch (key) {
    case 'clientServer.wan':
      return open
        ? $localize`From ${low}:clients: clients at a site on, peers need less of the links than the server alone.`
        : $localize`From ${low}:clients: to ${high}:most: clients at a site, peers need less of the links than the server alone.`;
    case 'clientServer.cost':
      return open
        ? $localize`From ${low}:clients: clients at a site on, peers cost less than the server alone.`
        : $localize`From ${low}:clients: to ${high}:most: clients at a site, peers cost less than the server alone.`;
    case 'cache.wan':
      return open
        ? $localize`From ${low}:clients: clients at a site on, peers need less of the links than a cache at each site.`
        : $localize`From ${low}:clients: to ${high}:most: clients at a site, peers need less of the links than a cache at each site.`;
    default:
      return open
        ? $localize`From ${low}:clients: clients at a site on, peers cost less than a cache at each site.`
        : $localize`From ${low}:clients: to ${high}:most: clients at a site, peers cost less than a cache at each site.`;
  }
}

const pricesMissing: Readonly<Record<`${BreakEven['against']}.${BreakEven['by']}`, string>> = {
  'clientServer.wan': '',
  'cache.wan': '',
  'clientServer.cost': $localize`Whether peers cost less than the server alone cannot be said as long as prices are missing.`,
  'cache.cost': $localize`Whether peers cost less than a cache at each site cannot be said as long as prices are missing.`,
};

const neverBetter: Readonly<Record<`${BreakEven['against']}.${BreakEven['by']}`, string>> = {
  'clientServer.wan': $localize`At no size of site do peers need less of the links than the server alone.`,
  'clientServer.cost': $localize`At no size of site do peers cost less than the server alone.`,
  'cache.wan': $localize`At no size of site do peers need less of the links than a cache: both fetch everything at least once.`,
  'cache.cost': $localize`At no size of site do peers cost less than a cache at each site.`,
};

/** What one should know of a result, as a sentence; undefined for what the page says elsewhere. */
export function capacityFindingWords({ code, at, detail }: Finding): string | undefined {
  const way = wayWords[at.replace('way:', '') as DeliveryWay] ?? '';
  switch (code) {
    case 'STREAM_DOES_NOT_HOLD':
      return $localize`${way}:way: does not carry the stream: ${limitFailsWords[detail as DeliveryLimit] ?? ''}:reason:.`;
    case 'LINK_TOO_SMALL':
      return $localize`${way}:way: is too much for the links of ${detail}:sites:.`;
    case 'NO_LOCAL_PEERS':
      return $localize`Every site has one client only, and peers do not give to other sites: there is nobody to share with.`;
    case 'PEERS_GIVE_NOTHING':
      return $localize`Peers give nothing with these figures: the way with peers is the server alone.`;
    case 'PEERS_ALL_LEAVE':
      return $localize`All peers leave within the hour: nothing can be counted on.`;
    default:
      return undefined;
  }
}

/** The hours as they are named: 22:00 of a day, with the day of a week. */
export function hourWords(hour: number, count: number): string {
  const time = `${String(hour % 24).padStart(2, '0')}:00`;
  return count > 24 ? $localize`${dayWords[Math.floor(hour / 24) % 7] ?? ''}:day: ${time}:time:` : time;
}

export const dayWords: readonly string[] = [
  $localize`:short|:Mon`,
  $localize`:short|:Tue`,
  $localize`:short|:Wed`,
  $localize`:short|:Thu`,
  $localize`:short|:Fri`,
  $localize`:short|:Sat`,
  $localize`:short|:Sun`,
];
