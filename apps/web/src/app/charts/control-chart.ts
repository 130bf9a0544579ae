import { formatDate } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { chartedRange, type ChartedPoint, type ChartedSeries } from './control-chart-data.ts';
import { faded, type Palette } from './palette.ts';

/** A series over time between the limits of chance; what lies beyond chance stands out by shape and colour. */
@Component({
  selector: 'pw-control-chart',
  imports: [ChartCanvas],
  template: `
    <pw-chart-canvas [drawing]="drawing()" height="320px" />
    <p class="legend" i18n>
      Dot: one period, line: their mean, band: where chance alone keeps them, ▲ more than chance and better, ◆ and
      worse, ■ unclear, dotted: the path that was meant, dashed: an event
    </p>
  `,
  styles: `
    .legend {
      color: var(--ink-2);
      font-size: var(--text-xs);
    }
  `,
})
export class ControlChartPicture {
  readonly series = input.required<ChartedSeries>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly drawing = computed<Drawing>(() => {
    const series = this.series();
    const dayWords = (day: number): string => formatDate(day * 86_400_000, 'mediumDate', this.locale, 'UTC');
    return (palette, width) => controlled({ series, dayWords, isNarrow: width < 420 }, palette);
  });
}

interface Shown {
  readonly series: ChartedSeries;
  readonly dayWords: (day: number) => string;
  readonly isNarrow: boolean;
}

function controlled(shown: Shown, palette: Palette): ChartConfiguration {
  const { series } = shown;
  const { days, values } = chartedRange(series);
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: series.points.map(({ day, value }) => ({ x: day, y: value })),
          borderColor: palette.accent,
          borderWidth: 1.5,
          pointRadius: 0,
          pointHitRadius: 8,
        },
      ],
    },
    options: {
      layout: { padding: { top: 34, right: 12 } },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]) => shown.dayWords(Number(item?.parsed.x)),
            label: ({ parsed }) => `${parsed.y} ${series.unit}`,
          },
        },
      },
      scales: {
        x: {
          type: 'linear',
          min: days[0],
          max: days[1],
          grid: { display: false },
          border: { color: palette.line },
          ticks: {
            color: palette['ink-2'],
            maxTicksLimit: shown.isNarrow ? 4 : 8,
            precision: 0,
            includeBounds: false,
            callback: (value) => shown.dayWords(Number(value)),
          },
        },
        y: {
          min: values[0],
          max: values[1],
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette['ink-2'], maxTicksLimit: 7, includeBounds: false },
          title: { display: true, text: series.unit, color: palette['ink-2'] },
        },
      },
    },
    plugins: [limitBands(shown, palette), eventMarks(shown, palette), pointShapes(shown, palette)],
  };
}

function limitBands({ series }: Shown, palette: Palette): Plugin {
  return {
    id: 'limits',
    beforeDatasetsDraw(chart: Chart) {
      drawn(chart, ({ ctx, x, y }) => {
        for (const { from, until, centre, lower, upper, isFirm } of series.limits) {
          const [left, right] = [x(from - 0.5), x(until + 0.5)];
          ctx.fillStyle = faded(palette.accent, isFirm ? 0.12 : 0.05);
          ctx.fillRect(left, y(upper), right - left, y(lower) - y(upper));
          ctx.strokeStyle = palette['ink-2'];
          ctx.setLineDash(isFirm ? [] : [6, 4]);
          line(ctx, [left, y(centre)], [right, y(centre)]);
        }
        ctx.setLineDash([2, 3]);
        ctx.strokeStyle = palette.target;
        ctx.lineWidth = 2;
        series.path.forEach((point, place) => {
          const next = series.path[place + 1];
          if (next) line(ctx, [x(point.day), y(point.value)], [x(next.day), y(next.value)]);
        });
      });
    },
  };
}

function eventMarks({ series, isNarrow }: Shown, palette: Palette): Plugin {
  return {
    id: 'marks',
    beforeDatasetsDraw(chart: Chart) {
      drawn(
        chart,
        ({ ctx, x, area }) => {
          ctx.setLineDash([4, 4]);
          ctx.strokeStyle = palette['ink-2'];
          ctx.fillStyle = palette['ink-2'];
          ctx.font = '12px Inter, Arial, sans-serif';
          series.marks.forEach(({ day, name }, place) => {
            const at = x(day);
            line(ctx, [at, area.top], [at, area.bottom]);
            ctx.textAlign = at > area.right - 90 ? 'right' : at < area.left + 60 ? 'left' : 'center';
            ctx.fillText(isNarrow ? String(place + 1) : shortened(name), at, area.top - (place % 2 === 0 ? 6 : 20));
          });
        },
        'unclipped',
      );
    },
  };
}

function pointShapes({ series }: Shown, palette: Palette): Plugin {
  const colours = { better: palette.good, worse: palette.bad, unclear: palette.ink };
  return {
    id: 'shapes',
    afterDatasetsDraw(chart: Chart) {
      drawn(chart, ({ ctx, x, y }) => {
        const size = series.points.length > 150 ? 2 : 3.5;
        for (const point of series.points) {
          const at: [number, number] = [x(point.day), y(point.value)];
          ctx.fillStyle = point.signal === null ? palette.accent : colours[point.signal];
          ctx.beginPath();
          shape(ctx, point.signal, { at, size: point.signal === null ? size : size * 2 });
          ctx.fill();
        }
      });
    },
  };
}

function shape(
  ctx: CanvasRenderingContext2D,
  signal: ChartedPoint['signal'],
  { at: [left, top], size }: { readonly at: readonly [number, number]; readonly size: number },
): void {
  if (signal === null) return ctx.arc(left, top, size, 0, 2 * Math.PI);
  const corners = {
    better: [[0, -size], [size, size * 0.8], [-size, size * 0.8]],
    worse: [[0, -size], [size, 0], [0, size], [-size, 0]],
    unclear: [[-size * 0.8, -size * 0.8], [size * 0.8, -size * 0.8], [size * 0.8, size * 0.8], [-size * 0.8, size * 0.8]],
  }[signal]; // prettier-ignore
  for (const [right, down] of corners) ctx.lineTo(left + (right ?? 0), top + (down ?? 0));
}

interface Ground {
  readonly ctx: CanvasRenderingContext2D;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly area: Chart['chartArea'];
}

/** Draws on the chart's own ground, within its frame unless told otherwise, and leaves the pen as it was. */
function drawn(chart: Chart, draw: (ground: Ground) => void, frame: 'clipped' | 'unclipped' = 'clipped'): void {
  const { x, y } = chart.scales;
  if (x === undefined || y === undefined) return;
  const { ctx, chartArea: area } = chart;
  ctx.save();
  if (frame === 'clipped') {
    ctx.beginPath();
    ctx.rect(area.left, area.top - 8, area.right - area.left, area.bottom - area.top + 16);
    ctx.clip();
  }
  draw({ ctx, area, x: (day) => x.getPixelForValue(day), y: (value) => y.getPixelForValue(value) });
  ctx.restore();
}

function line(ctx: CanvasRenderingContext2D, from: readonly [number, number], to: readonly [number, number]): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}

function shortened(name: string): string {
  return name.length <= 22 ? name : `${name.slice(0, 21)}…`;
}
