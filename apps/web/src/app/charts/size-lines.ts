import { Component, computed, input } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import type { ColourName, Palette } from './palette.ts';
import { type SizeLine, type SizeMark, sizeTicks } from './size-lines-data.ts';
import { legendPlaces } from './stacked-bars-data.ts';

const linePx = 22;
const colours: readonly ColourName[] = ['ink-2', 'warn', 'accent'];
const dashes: readonly (readonly number[])[] = [[2, 4], [8, 4], []];

/** What several ways come to over the size of a site, and where one becomes better than another. */
@Component({
  selector: 'pw-size-lines',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" height="320px" />`,
})
export class SizeLines {
  /** At most three, always in the same order: each has its own colour and dash. */
  readonly lines = input.required<readonly SizeLine[]>();
  readonly marks = input<readonly SizeMark[]>([]);
  readonly sizeAxis = input.required<string>();
  readonly valueAxis = input.required<string>();
  readonly ticks = input.required<(value: number) => string>();

  protected readonly drawing = computed<Drawing>(() => {
    const shown = {
      lines: this.lines(),
      marks: this.marks(),
      sizeAxis: this.sizeAxis(),
      valueAxis: this.valueAxis(),
      ticks: this.ticks(),
    };
    return (palette, width) => lineChart(shown, palette, width);
  });
}

interface Shown {
  readonly lines: readonly SizeLine[];
  readonly marks: readonly SizeMark[];
  readonly sizeAxis: string;
  readonly valueAxis: string;
  readonly ticks: (value: number) => string;
}

function lineChart(shown: Shown, palette: Palette, width: number): ChartConfiguration {
  const { lines, sizeAxis, valueAxis, ticks } = shown;
  const sizes = lines.flatMap(({ points }) => points.map(({ size }) => size));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const labels = lines.map(({ label }) => label);
  const places = sizeTicks(least, most);
  return {
    type: 'line',
    data: {
      datasets: lines.map(({ label, points }, index) => ({
        label,
        data: points.map(({ size, value }) => ({ x: Math.log10(size), y: value })),
        borderColor: palette[colours[index] ?? 'accent'],
        borderDash: [...(dashes[index] ?? [])],
        borderWidth: index === 2 ? 3 : 2,
        pointRadius: 0,
        tension: 0,
      })),
    },
    options: {
      layout: { padding: { top: legendPlaces(labels, width).lines * linePx + 26, right: 14 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          type: 'linear',
          min: Math.log10(least),
          max: Math.log10(most),
          grid: { color: palette.line },
          border: { display: false },
          title: { display: true, text: sizeAxis, color: palette['ink-2'] },
          afterBuildTicks: (axis) => (axis.ticks = places.map((size) => ({ value: Math.log10(size) }))),
          ticks: { color: palette['ink-2'], autoSkip: true, callback: (log) => ticks(Math.round(10 ** Number(log))) },
        },
        y: {
          min: 0,
          grid: { color: palette.line },
          border: { display: false },
          title: { display: true, text: valueAxis, color: palette['ink-2'] },
          ticks: { color: palette['ink-2'], callback: (value) => ticks(Number(value)), maxTicksLimit: 6 },
        },
      },
    },
    plugins: [lineLegend(labels, palette), crossings(shown, palette)],
  };
}

/** The legend is part of the canvas, so that a downloaded picture has it too. */
function lineLegend(labels: readonly string[], palette: Palette): Plugin {
  return {
    id: 'legend-of-lines',
    beforeDraw({ ctx, width }: Chart) {
      const { places } = legendPlaces(labels, width);
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      labels.forEach((label, index) => {
        const { x = 0, line = 0 } = places[index] ?? {};
        const middle = line * linePx + 10;
        ctx.strokeStyle = palette[colours[index] ?? 'accent'];
        ctx.lineWidth = index === 2 ? 3 : 2;
        ctx.setLineDash([...(dashes[index] ?? [])]);
        ctx.beginPath();
        ctx.moveTo(x, middle);
        ctx.lineTo(x + 15, middle);
        ctx.stroke();
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(label, x + 19, middle);
      });
      ctx.restore();
    },
  };
}

function crossings({ marks }: Shown, palette: Palette): Plugin {
  return {
    id: 'marks-of-sizes',
    afterDatasetsDraw({ ctx, scales, chartArea }: Chart) {
      const x = scales['x'];
      if (x === undefined) return;
      ctx.save();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      marks.forEach(({ size, label }, index) => {
        const at = x.getPixelForValue(Math.log10(size));
        ctx.strokeStyle = palette.ink;
        ctx.lineWidth = 1.5;
        ctx.setLineDash([4, 3]);
        ctx.beginPath();
        ctx.moveTo(at, chartArea.top);
        ctx.lineTo(at, chartArea.bottom);
        ctx.stroke();
        ctx.setLineDash([]);
        ctx.fillStyle = palette.ink;
        ctx.beginPath();
        ctx.arc(at, chartArea.top, 4, 0, 2 * Math.PI);
        ctx.fill();
        const room = ctx.measureText(label).width;
        ctx.textAlign = at + room + 8 > chartArea.right && at - room > 0 ? 'right' : 'left';
        ctx.fillText(label, at + (ctx.textAlign === 'right' ? -8 : 8), chartArea.top - 6 + (index % 2) * 22);
      });
      ctx.restore();
    },
  };
}
