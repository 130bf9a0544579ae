import { formatDate } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { faded, type Palette } from './palette.ts';
import { joinedPairs, type TrendDot, type TrendMark } from './trend-data.ts';

/** One figure over the rounds, each with its interval, and what happened along the way. */
@Component({
  selector: 'pw-trend-chart',
  imports: [ChartCanvas],
  template: `
    <pw-chart-canvas [drawing]="drawing()" height="280px" />
    <p class="legend">{{ legend() }}</p>
  `,
  styles: `
    .legend {
      color: var(--ink-2);
      font-size: var(--text-xs);
    }
  `,
})
export class TrendChart {
  readonly dots = input.required<readonly TrendDot[]>();
  readonly marks = input<readonly TrendMark[]>([]);
  readonly target = input<number | null>(null);
  readonly scale = input<TrendScale>(scores);
  /** What dot, bar and line mean. */
  readonly legend = input(
    $localize`Dot: score of a round, bar: its 95 % interval, line: rounds that asked the same, dashed: a milestone`,
  );

  private readonly locale = inject(LOCALE_ID);
  protected readonly drawing = computed<Drawing>(() => {
    const [dots, marks, target, scale] = [this.dots(), this.marks(), this.target(), this.scale()];
    const dayWords = (day: number): string => formatDate(day * 86_400_000, 'd MMM', this.locale, 'UTC');
    return (palette, width) =>
      trend({ dots, marks, target, scale, locale: this.locale, dayWords, isNarrow: width < 420 }, palette);
  });
}

/** The axis of the figures. */
export interface TrendScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
  /** How many digits after the point a figure has. */
  readonly digits: number;
}

const scores: TrendScale = { min: 0, max: 100, step: 25, unit: $localize`score`, digits: 0 };

interface TrendInput {
  readonly dots: readonly TrendDot[];
  readonly marks: readonly TrendMark[];
  readonly target: number | null;
  readonly scale: TrendScale;
  readonly locale: string;
  readonly dayWords: (day: number) => string;
  readonly isNarrow: boolean;
}

function trend(shown: TrendInput, palette: Palette): ChartConfiguration {
  const days = [...shown.dots, ...shown.marks].map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(4, Math.round((last - first) * 0.08));
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: shown.dots.map(({ day, value }) => ({ x: day, y: value ?? Number.NaN })),
          showLine: false,
          pointRadius: 0,
        },
      ],
    },
    options: {
      layout: { padding: { top: 34, right: 12 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          type: 'linear',
          min: first - room,
          max: last + room,
          grid: { display: false },
          border: { color: palette.line },
          ticks: {
            color: palette['ink-2'],
            maxTicksLimit: shown.isNarrow ? 4 : 8,
            precision: 0,
            callback: (value) => shown.dayWords(Number(value)),
          },
        },
        y: {
          min: shown.scale.min,
          max: shown.scale.max,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette['ink-2'], stepSize: shown.scale.step },
          title: { display: true, text: shown.scale.unit, color: palette['ink-2'] },
        },
      },
    },
    plugins: [markLines(shown, palette), figures(shown, palette)],
  };
}

function markLines({ marks, target, isNarrow }: TrendInput, palette: Palette): Plugin {
  return {
    id: 'marks',
    beforeDatasetsDraw(chart: Chart) {
      const { x, y } = chart.scales;
      if (x === undefined || y === undefined) return;
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.setLineDash([4, 4]);
      ctx.strokeStyle = palette['ink-2'];
      ctx.fillStyle = palette['ink-2'];
      ctx.font = '12px Inter, Arial, sans-serif';
      marks.forEach(({ day, name }, place) => {
        const at = x.getPixelForValue(day);
        stroke(ctx, [at, chartArea.top], [at, chartArea.bottom]);
        ctx.textAlign = at > chartArea.right - 90 ? 'right' : at < chartArea.left + 60 ? 'left' : 'center';
        ctx.fillText(isNarrow ? String(place + 1) : name, at, chartArea.top - (place % 2 === 0 ? 6 : 18));
      });
      if (target !== null) {
        ctx.strokeStyle = palette.target;
        const at = y.getPixelForValue(target);
        stroke(ctx, [chartArea.left, at], [chartArea.right, at]);
      }
      ctx.restore();
    },
  };
}

function figures({ dots, scale, locale }: TrendInput, palette: Palette): Plugin {
  return {
    id: 'figures',
    afterDatasetsDraw(chart: Chart) {
      const { x, y } = chart.scales;
      if (x === undefined || y === undefined) return;
      const { ctx } = chart;
      const digits = { minimumFractionDigits: scale.digits, maximumFractionDigits: scale.digits };
      const figure = new Intl.NumberFormat(locale, digits);
      const at = ({ day, value }: TrendDot): [number, number] => [
        x.getPixelForValue(day),
        y.getPixelForValue(value ?? 0),
      ];
      ctx.save();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      ctx.strokeStyle = palette.accent;
      ctx.lineWidth = 2;
      for (const [from, to] of joinedPairs(dots)) {
        const [a, b] = [dots[from], dots[to]];
        if (a && b) stroke(ctx, at(a), at(b));
      }
      for (const dot of dots) {
        if (dot.value === null) continue;
        const [left, top] = at(dot);
        if (dot.low !== null && dot.high !== null) {
          ctx.fillStyle = faded(palette.accent, 0.26);
          const high = y.getPixelForValue(dot.high);
          ctx.fillRect(left - 6, high, 12, y.getPixelForValue(dot.low) - high);
        }
        ctx.fillStyle = palette.accent;
        ctx.beginPath();
        ctx.arc(left, top, 5.5, 0, 2 * Math.PI);
        ctx.fill();
        ctx.fillStyle = palette.ink;
        ctx.fillText(figure.format(dot.value), left + 10, top - 8);
      }
      ctx.restore();
    },
  };
}

function stroke(ctx: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number]): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}
