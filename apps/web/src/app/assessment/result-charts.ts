import type { Figure, Readiness } from '@peerway/assessment';
import type { ChartTable } from '../charts/chart-table.ts';
import type { StripDots } from '../charts/dot-strip-data.ts';
import type { HeatCell } from '../charts/heat-map-data.ts';
import type { HeatRow } from '../charts/heat-map.ts';
import type { IntervalBar, IntervalTone } from '../charts/interval-bars-data.ts';
import type { RadarAxis } from '../charts/radar-data.ts';
import { rankedPatterns } from './finding-words.ts';
import { sentence } from './sentence-parts.ts';
import { audienceColumn, dimensionWord, patternWords } from './short-names.ts';
import { isVisiblyMissed } from './visibly-missed.ts';

const tones: Readonly<Record<Readiness['patterns'][number]['kind'], IntervalTone>> = {
  ready: 'good',
  readyWithConditions: 'warn',
  notReady: 'bad',
  undecided: 'plain',
};

const kinds: Readonly<Record<Readiness['patterns'][number]['kind'], string>> = {
  ready: $localize`:verdict|:ready`,
  readyWithConditions: $localize`:verdict|:ready with conditions`,
  notReady: $localize`:verdict|:not ready`,
  undecided: $localize`:verdict|:not enough answers`,
};

const statuses: Readonly<Record<Figure['status'], string>> = {
  ok: '',
  notAsked: $localize`not asked`,
  hidden: $localize`:of a figure|:hidden`,
  tooFew: $localize`too few answers`,
};

/** The dimensions that this round asked about. */
export function askedDimensions(dimensions: Readiness['dimensions']): Readiness['dimensions'] {
  return dimensions.filter(({ figure }) => figure.status !== 'notAsked');
}

/** The radar's axes: mean level, interval and target of every dimension that was asked about. */
export function radarAxes(dimensions: Readiness['dimensions']): RadarAxis[] {
  return askedDimensions(dimensions).map((each) => ({
    id: each.dimension,
    label: dimensionWord(each.dimension, each.name),
    value: each.figure.mean,
    low: each.figure.meanLow,
    high: each.figure.meanHigh,
    target: each.target,
    missed: isVisiblyMissed(each),
  }));
}

/** The same figures as bars, for a round with too few dimensions for a wheel. */
export function dimensionBars(dimensions: Readiness['dimensions']): IntervalBar[] {
  return askedDimensions(dimensions).map((each) => ({
    id: each.dimension,
    label: dimensionWord(each.dimension, each.name),
    value: each.figure.score,
    low: each.figure.scoreLow,
    high: each.figure.scoreHigh,
    tone: isVisiblyMissed(each) ? 'bad' : each.standing === 'met' ? 'good' : 'plain',
  }));
}

export function dimensionTable(dimensions: Readiness['dimensions']): ChartTable {
  return {
    columns: [
      $localize`Dimension`,
      $localize`Mean level`,
      $localize`95 % low`,
      $localize`95 % high`,
      $localize`Target`,
      $localize`Answered`,
      $localize`:column of a table|:People`,
      $localize`:column of a table|:Note`,
    ],
    rows: askedDimensions(dimensions).map(({ name, target, figure }) => [
      name,
      ...rounded(figure.mean, figure.meanLow, figure.meanHigh),
      target,
      percent(figure.coverage),
      figure.respondents,
      statuses[figure.status],
    ]),
  };
}

/** The audiences that this round asked. */
export function askedAudiences(audiences: Readiness['audiences']): Readiness['audiences'] {
  return audiences.filter(({ cells }) => cells.some(({ figure }) => figure.status !== 'notAsked'));
}

/** The heat map's rows: every dimension asked about, with a cell for every audience asked. */
export function heatRows({ dimensions, audiences }: Pick<Readiness, 'dimensions' | 'audiences'>): HeatRow[] {
  const asked = askedAudiences(audiences);
  return askedDimensions(dimensions).map(({ dimension, name }) => ({
    id: dimension,
    label: dimensionWord(dimension, name),
    cells: asked.map(({ cells }) => heatCell(cells.find((cell) => cell.dimension === dimension)?.figure)),
  }));
}

export function heatColumns(audiences: Readiness['audiences']): { id: string; label: string }[] {
  return askedAudiences(audiences).map(({ audience }) => ({ id: audience, label: audienceColumn(audience) }));
}

export function heatTable(readiness: Pick<Readiness, 'dimensions' | 'audiences'>): ChartTable {
  const asked = askedAudiences(readiness.audiences);
  return {
    columns: [$localize`Dimension`, ...asked.map(({ audience }) => audienceColumn(audience))],
    rows: askedDimensions(readiness.dimensions).map(({ dimension, name }) => [
      name,
      ...asked.map(({ cells }) => {
        const figure = cells.find((cell) => cell.dimension === dimension)?.figure;
        if (figure === undefined) return statuses.notAsked;
        return figure.mean === null ? statuses[figure.status] : round(figure.mean);
      }),
    ]),
  };
}

function heatCell(figure: Figure | undefined): HeatCell {
  if (figure === undefined || figure.status === 'notAsked') return { kind: 'not-asked' };
  if (figure.status === 'hidden') return { kind: 'hidden' };
  return figure.mean === null ? { kind: 'too-few' } : { kind: 'value', value: figure.mean };
}

/** The bars of the patterns, best first. */
export function patternBars(patterns: Readiness['patterns']): IntervalBar[] {
  return rankedPatterns(patterns).map(({ pattern, name, kind, figure }) => ({
    id: pattern,
    label: sentence(patternWords(pattern, name)),
    value: figure.score,
    low: figure.scoreLow,
    high: figure.scoreHigh,
    tone: tones[kind],
  }));
}

export function patternTable(patterns: Readiness['patterns']): ChartTable {
  return {
    columns: [
      $localize`Pattern`,
      $localize`Verdict`,
      $localize`Score`,
      $localize`95 % low`,
      $localize`95 % high`,
      $localize`Needed for a pilot`,
      $localize`Held back by`,
    ],
    rows: rankedPatterns(patterns).map(({ name, kind, figure, threshold, blockers }) => [
      name,
      kinds[kind],
      ...rounded(figure.score, figure.scoreLow, figure.scoreHigh),
      threshold,
      blockers.map((id) => dimensionWord(id)).join(', '),
    ]),
  };
}

/** The dots of one point of the agenda: how many answers stand at each level. */
export function agendaDots(item: Readiness['agenda'][number]): StripDots[] {
  return item.figure.distribution.filter(({ count }) => count > 0);
}

function rounded(...values: readonly (number | null)[]): (number | null)[] {
  return values.map((value) => (value === null ? null : round(value)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function percent(share: number | null): string | null {
  return share === null ? null : `${Math.round(share * 100)} %`;
}
