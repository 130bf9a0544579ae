import { Component, computed, input } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { type BoundBar, boundBarsEnd, type BoundLine, labelSide } from './bound-bars-data.ts';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { faded, type Palette } from './palette.ts';
import { shortenedLabel } from './wrap-label.ts';

const rowPx = 44;

/** Bars side by side with a line that none of them can go below: a bound, drawn as one. */
@Component({
  selector: 'pw-bound-bars',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" [height]="height()" />`,
})
export class BoundBars {
  readonly bars = input.required<readonly BoundBar[]>();
  readonly bound = input<BoundLine | null>(null);
  /** What the axis counts, with its unit. */
  readonly axis = input.required<string>();
  readonly ticks = input.required<(value: number) => string>();
  /** The step between two marks of the axis; without one the chart chooses. */
  readonly step = input<number>();

  protected readonly height = computed(() => `${this.bars().length * rowPx + 82}px`);
  protected readonly drawing = computed<Drawing>(() => {
    const shown = { bars: this.bars(), bound: this.bound(), axis: this.axis(), ticks: this.ticks(), step: this.step() };
    return (palette, width) => boundChart(shown, palette, width);
  });
}

interface Shown {
  readonly bars: readonly BoundBar[];
  readonly bound: BoundLine | null;
  readonly axis: string;
  readonly ticks: (value: number) => string;
  readonly step: number | undefined;
}

function boundChart(shown: Shown, palette: Palette, width: number): ChartConfiguration {
  const { bars, bound, axis, ticks, step } = shown;
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => shortenedLabel(label, width < 420 ? 14 : 26, 2)),
      datasets: [
        {
          data: bars.map(({ value }) => value ?? 0),
          backgroundColor: bars.map(({ isBad }) => (isBad ? faded(palette.bad, 0.75) : faded(palette.accent, 0.8))),
          barThickness: 20,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: bound ? 24 : 4, right: 8 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          min: 0,
          max: boundBarsEnd(bars, bound, width < 420 && step !== undefined ? step * 2 : step),
          grid: { color: palette.line },
          border: { display: false },
          ticks: {
            color: palette['ink-2'],
            maxTicksLimit: width < 420 ? 4 : 9,
            ...(step === undefined ? {} : { stepSize: width < 420 ? step * 2 : step }),
            includeBounds: false,
            callback: (value) => ticks(Number(value)),
          },
          title: { display: true, text: axis, color: palette['ink-2'] },
        },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink, autoSkip: false, font: { size: 12.5 } },
        },
      },
    },
    plugins: [boundLine(bound, palette), figures(bars, palette)],
  };
}

function boundLine(bound: BoundLine | null, palette: Palette): Plugin {
  return {
    id: 'bound',
    afterDatasetsDraw({ ctx, scales, chartArea, width }: Chart) {
      const x = scales['x'];
      if (x === undefined || bound === null) return;
      const at = x.getPixelForValue(bound.value);
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 1.5;
      ctx.setLineDash([5, 4]);
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top - 4);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      const side = labelSide(at, width, ctx.measureText(bound.label).width + 8);
      ctx.textAlign = side === 'left' ? 'right' : 'left';
      ctx.fillStyle = palette.ink;
      ctx.fillText(bound.label, at + (side === 'left' ? -6 : 4), chartArea.top - 10);
      ctx.restore();
    },
  };
}

function figures(bars: readonly BoundBar[], palette: Palette): Plugin {
  return {
    id: 'figures-of-bars',
    afterDatasetsDraw({ ctx, scales, width }: Chart) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      bars.forEach(({ value, text }, index) => {
        const end = x.getPixelForValue(value ?? 0) + 6;
        const length = ctx.measureText(text).width;
        const left = Math.max(4, Math.min(end, width - length - 4));
        // The line of the bound may cross here: the figure keeps a ground of its own.
        ctx.fillStyle = palette.surface;
        ctx.fillRect(left - 2, y.getPixelForValue(index) - 8, length + 4, 16);
        ctx.fillStyle = palette.ink;
        ctx.fillText(text, left, y.getPixelForValue(index) + 1);
      });
      ctx.restore();
    },
  };
}
