import type { Kpi, KpiStanding, KpiState } from '@peerway/metrics';
import type { Tone } from '../../ui/chip.ts';
import { figureWords } from './kpi-words.ts';

export const stateNames: Readonly<Record<KpiState, string>> = {
  none: $localize`:kpi|:No value yet`,
  stale: $localize`:kpi|:Out of date`,
  act: $localize`:kpi|:Act`,
  watch: $localize`:kpi|:Look at it`,
  behind: $localize`:kpi|:Behind its path`,
  good: $localize`:kpi|:Well`,
};

export const stateTones: Readonly<Record<KpiState, Tone>> = {
  none: 'plain',
  stale: 'warn',
  act: 'bad',
  watch: 'warn',
  behind: 'warn',
  good: 'good',
};

/** How a KPI moved since the period before, in words; empty without two points. */
export function moveWords({ unit }: Pick<Kpi, 'unit'>, { change, isBetter }: KpiStanding, locale: string): string {
  if (change === null) return '';
  if (change === 0) return $localize`unchanged`;
  const figure = figureWords(Math.abs(change), unit, locale);
  if (change > 0)
    return isBetter ? $localize`${figure}:FIGURE: more, better` : $localize`${figure}:FIGURE: more, worse`;
  return isBetter ? $localize`${figure}:FIGURE: less, better` : $localize`${figure}:FIGURE: less, worse`;
}

/** Since when nothing came in, in words; empty while it is up to date. */
export function ageWords({ state, age }: KpiStanding): string {
  if (state !== 'stale' || age === null) return '';
  return age === 1 ? $localize`last period ended a day ago` : $localize`last period ended ${age}:DAYS: days ago`;
}
