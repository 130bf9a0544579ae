import type { Cadence, Gathering, Kpi, KpiDimension } from '@peerway/metrics';

export const cadenceNames: Readonly<Record<Cadence, string>> = {
  day: $localize`:cadence|:Every day`,
  week: $localize`:cadence|:Every week`,
  month: $localize`:cadence|:Every month`,
  quarter: $localize`:cadence|:Every quarter`,
};

export const gatheringNames: Readonly<Record<Gathering, string>> = {
  last: $localize`:gathering|:the latest one`,
  sum: $localize`:gathering|:their sum`,
  mean: $localize`:gathering|:their mean`,
};

export const dimensionNames: Readonly<Record<KpiDimension, string>> = {
  none: $localize`:dimension|:Nothing: one figure`,
  site: $localize`:dimension|:Site`,
  wave: $localize`:dimension|:Wave`,
  group: $localize`:dimension|:Group`,
};

export const directionNames: Readonly<Record<Kpi['direction'], string>> = {
  up: $localize`:direction|:More is better`,
  down: $localize`:direction|:Less is better`,
};

/** Nelson's eight tests, each in the words of what it sees. */
export const testNames: Readonly<Record<number, string>> = {
  1: $localize`1: a point outside the limits`,
  2: $localize`2: nine points in a row on one side of the centre`,
  3: $localize`3: six points in a row, each higher or each lower than the one before`,
  4: $localize`4: fourteen points in a row, up and down by turns`,
  5: $localize`5: two of three points far out on one side`,
  6: $localize`6: four of five points well out on one side`,
  7: $localize`7: fifteen points in a row close to the centre`,
  8: $localize`8: eight points in a row, none close to the centre`,
};

/** What is wrong where a field of a KPI cannot be so. */
export const fieldFaults: Readonly<Partial<Record<keyof Kpi, string>>> = {
  name: $localize`A KPI needs a name of at most 200 characters.`,
  key: $localize`A short name begins with a letter and holds only letters and digits, at most 60.`,
  unit: $localize`In what is it counted? At most 40 characters.`,
  definition: $localize`Say what exactly is counted.`,
  staleAfterDays: $localize`A whole number of days from 1 to 400.`,
  targets: $localize`Each point of the path has a day of its own and a figure; at most 40.`,
};

/** A figure with its unit, as people write it. */
export function figureWords(value: number, unit: string, locale: string): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return unit === '' ? figure : `${figure}\u00A0${unit}`;
}
