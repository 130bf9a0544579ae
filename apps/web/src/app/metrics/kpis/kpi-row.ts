import { type Kpi, kpiStanding, type KpiState, type Point } from '@peerway/metrics';
import { figureWords } from './kpi-words.ts';
import { ageWords, moveWords } from './standing-words.ts';

/** A KPI as a row of the list. */
export interface KpiRow {
  readonly id: string;
  readonly name: string;
  readonly state: KpiState;
  readonly latest: string;
  /** How it moved since the period before, or since when nothing came in. */
  readonly change: string;
  readonly target: string;
  readonly owner: string;
}

/** What a row is made of besides the KPI. */
export interface RowFigures {
  readonly points: readonly Point[];
  readonly today: string;
  readonly locale: string;
}

/** One row of the list: what the last period that has ended came to, how it moved, and what is wanted. */
export function kpiRow(kpi: Kpi, { points, today, locale }: RowFigures): KpiRow {
  const standing = kpiStanding(kpi, points, today);
  const figure = (value: number | undefined | null): string =>
    value === undefined || value === null ? '–' : figureWords(value, kpi.unit, locale);
  return {
    ...{ id: kpi.id, name: kpi.name, owner: kpi.owner ?? '–', state: standing.state },
    ...{ latest: figure(standing.last?.value), target: figure(standing.target) },
    change: ageWords(standing) || moveWords(kpi, standing, locale) || '–',
  };
}

/** What needs attention first. */
const urgent = ['act', 'stale', 'watch', 'behind', 'none'] as const satisfies readonly KpiState[];

/** What the page found, in a sentence. */
export function kpisFinding(rows: readonly KpiRow[]): string {
  if (rows.length === 0) return $localize`Nothing is measured yet`;
  const worst = urgent.find((state) => rows.some((row) => row.state === state));
  const those = rows.filter(({ state }) => state === worst);
  const [first] = those;
  if (worst === undefined || first === undefined) return $localize`${rows.length}:COUNT: KPIs, all well`;
  return those.length === 1 ? oneWords[worst](first.name) : manyWords[worst](those.length, rows.length);
}

type Urgent = (typeof urgent)[number];

const oneWords: Readonly<Record<Urgent, (name: string) => string>> = {
  act: (name) => $localize`“${name}:KPI:” needs somebody to act`,
  stale: (name) => $localize`“${name}:KPI:” is out of date`,
  watch: (name) => $localize`“${name}:KPI:” is worth a look`,
  behind: (name) => $localize`“${name}:KPI:” is behind its path`,
  none: (name) => $localize`“${name}:KPI:” has no value yet`,
};

const manyWords: Readonly<Record<Urgent, (count: number, all: number) => string>> = {
  act: (count, all) => $localize`${count}:COUNT: of ${all}:ALL: KPIs need somebody to act`,
  stale: (count, all) => $localize`${count}:COUNT: of ${all}:ALL: KPIs are out of date`,
  watch: (count, all) => $localize`${count}:COUNT: of ${all}:ALL: KPIs are worth a look`,
  behind: (count, all) => $localize`${count}:COUNT: of ${all}:ALL: KPIs are behind their path`,
  none: (count, all) => $localize`${count}:COUNT: of ${all}:ALL: KPIs have no value yet`,
};
