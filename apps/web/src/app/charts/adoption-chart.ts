import { formatDate } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { faded, type Palette } from './palette.ts';

/** A count by a day, as days since 1970. */
export interface DatedCount {
  readonly day: number;
  readonly count: number;
}

/** A forecast count with its range. */
export interface ForecastCount extends DatedCount {
  readonly low: number;
  readonly high: number;
}

/** How many take part over time: known, likely, meant, and how many could. */
export interface AdoptionPicture {
  readonly known: readonly DatedCount[];
  readonly forecast: readonly ForecastCount[];
  readonly goals: readonly DatedCount[];
  readonly market: number;
  /** What is counted, for the axis. */
  readonly unit: string;
}

/** The course of adoption: what is known as a line, what is likely as a band, the plan dotted, the head count at the top. */
@Component({
  selector: 'pw-adoption-chart',
  imports: [ChartCanvas],
  template: `
    <pw-chart-canvas [drawing]="drawing()" height="320px" />
    <p class="legend" i18n>
      Line: known, dashed line and band: likely, eight times in ten within the band; dotted: the plan; line at the top:
      all who could take part
    </p>
  `,
  styles: `
    .legend {
      color: var(--ink-2);
      font-size: var(--text-xs);
    }
  `,
})
export class AdoptionChart {
  readonly picture = input.required<AdoptionPicture>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly drawing = computed<Drawing>(() => {
    const picture = this.picture();
    const dayWords = (day: number): string => formatDate(day * 86_400_000, 'mediumDate', this.locale, 'UTC');
    return (palette, width) => adoption({ picture, dayWords, isNarrow: width < 420 }, palette);
  });
}

interface Shown {
  readonly picture: AdoptionPicture;
  readonly dayWords: (day: number) => string;
  readonly isNarrow: boolean;
}

function adoption({ picture, dayWords, isNarrow }: Shown, palette: Palette): ChartConfiguration {
  const { known, forecast, market, unit } = picture;
  const days = [...known, ...forecast].map(({ day }) => day);
  return {
    type: 'line',
    data: { datasets: lines(picture, palette) },
    options: {
      layout: { padding: { top: 12, right: 12 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          type: 'linear',
          min: Math.min(...days),
          max: Math.max(...days),
          grid: { display: false },
          border: { color: palette.line },
          ticks: {
            color: palette['ink-2'],
            maxTicksLimit: isNarrow ? 4 : 8,
            precision: 0,
            includeBounds: false,
            callback: (value) => dayWords(Number(value)),
          },
        },
        y: {
          min: 0,
          suggestedMax: market * 1.04,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette['ink-2'] },
          title: { display: true, text: unit, color: palette['ink-2'] },
        },
      },
    },
  };
}

function lines({ known, forecast, goals, market }: AdoptionPicture, palette: Palette): ChartDataset<'line'>[] {
  const plain = { pointRadius: 0, borderWidth: 2 };
  const last = known.at(-1);
  const start = last ? [{ x: last.day, y: last.count }] : [];
  const days = [...known, ...forecast].map(({ day }) => day);
  const points = (list: readonly DatedCount[]): { x: number; y: number }[] =>
    list.map(({ day, count }) => ({ x: day, y: count }));
  const end = (of: 'high' | 'low'): { x: number; y: number }[] => [
    ...start,
    ...forecast.map((each) => ({ x: each.day, y: each[of] })),
  ];
  return [
    { ...plain, data: points(known), borderColor: palette.accent, pointRadius: 2.5, backgroundColor: palette.accent },
    { ...plain, data: [...start, ...points(forecast)], borderColor: palette.accent, borderDash: [6, 4] },
    { ...plain, data: end('high'), borderWidth: 0, fill: '+1', backgroundColor: faded(palette.accent, 0.18) },
    { ...plain, data: end('low'), borderWidth: 0 },
    { ...plain, data: points(goals), borderColor: palette.target, borderDash: [2, 3] },
    {
      ...plain,
      data: [Math.min(...days), Math.max(...days)].map((x) => ({ x, y: market })),
      ...{ borderColor: palette['ink-2'], borderWidth: 1 },
    },
  ];
}
