import { formatDate } from '@angular/common';
import type { Feed } from '@peerway/metrics';
import type { FeedStatesQuery } from '../../graphql/generated/graphql.ts';
import type { Tone } from '../../ui/chip.ts';

/** How a feed fares, as the server tells it. */
export type FeedStateTold = FeedStatesQuery['feedStates'][number];

/** Why a feed brings nothing, and what helps. */
const failures: Readonly<Record<string, string>> = {
  QUERY_REFUSED: $localize`Prometheus does not answer the question. Correct it.`,
  NOT_PROMETHEUS: $localize`What answers there is no Prometheus, or it is not ready. Check the address.`,
  TOO_MANY: $localize`The answer is too long. Sum or average in the question, for example: sum by (site) (…).`,
  UNREACHABLE: $localize`Nobody answers at this address. Check it, and whether the server runs.`,
  NAME_UNKNOWN: $localize`The name of the server is not known. Check the address.`,
  SILENT: $localize`No answer came in time. Ask for less, or look after the server.`,
  ADDRESS_REFUSED: $localize`This address may not be called from here. Whoever runs the portal can allow it with PEERWAY_OUTBOUND.`,
  NOT_SAFE: $localize`The address must begin with https://, unless whoever runs the portal allows it.`,
  NOT_TRUSTED: $localize`The certificate of the server does not hold. Renew it.`,
  GARBLED: $localize`What came back cannot be read. Check the address.`,
  UNKNOWN_KPI: $localize`The KPI was removed. Choose another one.`,
  COMPUTED_KPI: $localize`The KPI is computed from others and takes no values. Choose one that is measured.`,
  NO_MEMBERS: $localize`The KPI is not told apart by site, wave or group: leave the label empty, or choose another KPI.`,
};

/** Why a feed brings nothing, in a sentence. */
export function failureWords(code: string): string {
  return failures[code] ?? $localize`It brought nothing.`;
}

/** What of an answer is not taken. */
export const refusalNames: Readonly<Record<string, string>> = {
  NO_LABEL: $localize`the label is missing`,
  SEVERAL_SERIES: $localize`several series for one: sum or average them in the question`,
  NOT_FINITE: $localize`no finite numbers`,
};

/** How a feed fares, in a word or two. */
export function feedStanding(
  feed: Feed,
  state: FeedStateTold | undefined,
): { readonly name: string; readonly tone: Tone } {
  if (!feed.isOn) return { name: $localize`:feed|:off`, tone: 'plain' };
  if (state?.lastErrorCode) return { name: $localize`:feed|:brings nothing`, tone: 'bad' };
  if (!state?.lastSuccessAt) return { name: $localize`:feed|:not asked yet`, tone: 'plain' };
  return { name: $localize`:feed|:works`, tone: 'good' };
}

/** How far a feed has come, in a sentence. */
export function feedCourse(state: FeedStateTold | undefined, locale: string): string {
  if (!state) return '';
  const { polledTo, points, nextAt } = state;
  const moment = (at: string): string => formatDate(at, 'medium', locale);
  const asked =
    polledTo === null
      ? $localize`No answer yet`
      : $localize`${points}:COUNT: values, asked up to ${moment(polledTo)}:TIME:`;
  return nextAt === null ? asked : $localize`${asked}:ASKED:; next at ${moment(nextAt)}:TIME:`;
}

/** How all feeds fare, in a sentence. */
export function feedsFinding(feeds: readonly Feed[], states: ReadonlyMap<string, FeedStateTold>): string {
  const on = feeds.filter(({ isOn }) => isOn);
  if (on.length === 0) return $localize`No figure comes in by itself yet`;
  const silent = on.filter(({ id }) => states.get(id)?.lastErrorCode);
  if (silent.length === 0) return $localize`All feeds that are on are in order`;
  return $localize`${silent.length}:SILENT: of ${on.length}:ALL: feeds bring nothing`;
}
