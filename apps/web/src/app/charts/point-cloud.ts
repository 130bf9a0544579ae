import { Component, computed, input } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { faded, type Palette } from './palette.ts';

/** One draw of two figures. */
export interface CloudPoint {
  readonly x: number;
  readonly y: number;
}

/** A value that stands out on one axis, as a line across. */
export interface CloudLine {
  readonly name: string;
  readonly axis: 'x' | 'y';
  readonly value: number;
}

/** Two figures drawn together: one dot a draw, so that it shows whether they go together. */
@Component({
  selector: 'pw-point-cloud',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" height="340px" />`,
})
export class PointCloud {
  readonly points = input.required<readonly CloudPoint[]>();
  readonly lines = input<readonly CloudLine[]>([]);
  readonly titles = input.required<readonly [x: string, y: string]>();
  /** How values are written on the two axes. */
  readonly figures = input.required<readonly [x: (value: number) => string, y: (value: number) => string]>();

  protected readonly drawing = computed<Drawing>(() => {
    const shown = { points: this.points(), lines: this.lines(), titles: this.titles(), figures: this.figures() };
    return (palette, width) => cloud(shown, palette, width);
  });
}

interface Shown {
  readonly points: readonly CloudPoint[];
  readonly lines: readonly CloudLine[];
  readonly titles: readonly [string, string];
  readonly figures: readonly [(value: number) => string, (value: number) => string];
}

function cloud(shown: Shown, palette: Palette, width: number): ChartConfiguration {
  const axis = (at: 0 | 1) => ({
    type: 'linear' as const,
    ...ends(shown, at),
    title: { display: true, text: shown.titles[at], color: palette['ink-2'] },
    grid: { color: palette.line },
    border: { color: palette.line },
    ticks: {
      color: palette['ink-2'],
      maxTicksLimit: width < 420 ? 4 : 7,
      maxRotation: 0,
      includeBounds: false,
      callback: (value: number | string) => shown.figures[at](Number(value)),
    },
  });
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: shown.points.map(({ x, y }) => ({ x, y })),
          showLine: false,
          pointRadius: 3,
          pointHoverRadius: 3,
          pointBackgroundColor: faded(palette.accent, 0.35),
          pointBorderWidth: 0,
        },
      ],
    },
    options: {
      layout: { padding: { top: 22, right: 14 } },
      plugins: { tooltip: { enabled: false } },
      scales: { x: axis(0), y: axis(1) },
    },
    plugins: [linesOver(shown, palette)],
  };
}

/** All points and lines with a little air. */
function ends({ points, lines }: Shown, at: 0 | 1): { readonly min: number; readonly max: number } {
  const name = at === 0 ? 'x' : 'y';
  const all = [
    ...points.map((point) => point[name]),
    ...lines.filter(({ axis }) => axis === name).map(({ value }) => value),
  ];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const air = (high - low) * 0.05 || Math.max(1, Math.abs(high) * 0.02);
  return { min: low - air, max: high + air };
}

function linesOver({ lines }: Shown, palette: Palette): Plugin {
  return {
    id: 'lines-over-points',
    afterDatasetsDraw({ ctx, chartArea, scales: { x, y } }: Chart) {
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      ctx.strokeStyle = palette.target;
      ctx.fillStyle = palette.ink;
      ctx.lineWidth = 1.6;
      ctx.setLineDash([5, 4]);
      for (const { name, axis, value } of lines) {
        ctx.beginPath();
        if (axis === 'x') {
          const at = x.getPixelForValue(value);
          ctx.moveTo(at, chartArea.top);
          ctx.lineTo(at, chartArea.bottom);
          ctx.textAlign = 'center';
          ctx.fillText(name, Math.min(at, chartArea.right - ctx.measureText(name).width / 2), chartArea.top - 8);
        } else {
          const at = y.getPixelForValue(value);
          ctx.moveTo(chartArea.left, at);
          ctx.lineTo(chartArea.right, at);
          ctx.textAlign = 'left';
          ctx.fillText(name, chartArea.left + 6, at - 6);
        }
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
