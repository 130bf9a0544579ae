import { formatPercent } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { hatch, type Rectangle } from './hatch.ts';
import { type HistogramBin, type HistogramMark, histogramEnds, markLines } from './histogram-data.ts';
import { faded, type Palette } from './palette.ts';
import { legendPlaces } from './stacked-bars-data.ts';

const linePx = 20;

/** How values are spread over many draws: what lies below zero is hatched, and some values stand out by name. */
@Component({
  selector: 'pw-histogram',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" height="340px" />`,
})
export class Histogram {
  readonly bins = input.required<readonly HistogramBin[]>();
  readonly marks = input<readonly HistogramMark[]>([]);
  /** What lies below zero is called, and what lies above. */
  readonly names = input.required<readonly [below: string, above: string]>();
  /** How a value is written on the axis. */
  readonly figure = input.required<(value: number) => string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly drawing = computed<Drawing>(() => {
    const percent = (share: number): string => formatPercent(share, this.locale, '1.0-1');
    const shown = { bins: this.bins(), marks: this.marks(), names: this.names(), figure: this.figure(), percent };
    return (palette, width) => histogram(shown, palette, width);
  });
}

interface Shown {
  readonly bins: readonly HistogramBin[];
  readonly marks: readonly HistogramMark[];
  readonly names: readonly [string, string];
  readonly figure: (value: number) => string;
  readonly percent: (share: number) => string;
}

function histogram(shown: Shown, palette: Palette, width: number): ChartConfiguration {
  const [min, max] = histogramEnds(shown.bins);
  const all = shown.bins.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...shown.bins.map(({ count }) => count)) / Math.max(1, all);
  const legend = legendPlaces(legendNames(shown), width);
  // Names over the picture stand beside each other where there is room, else below each other.
  const nameLines = width < 520 ? 3 : 2;
  return {
    type: 'line',
    data: { datasets: [{ data: [] }] },
    options: {
      layout: { padding: { top: (legend.lines + nameLines) * linePx, right: 14 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          type: 'linear',
          min,
          max,
          grid: { display: false },
          border: { color: palette.line },
          ticks: {
            color: palette['ink-2'],
            maxTicksLimit: width < 420 ? 4 : 8,
            maxRotation: 0,
            includeBounds: false,
            callback: (value) => shown.figure(Number(value)),
          },
        },
        y: {
          min: 0,
          max: most * 1.05,
          grid: { color: palette.line },
          border: { display: false },
          ticks: {
            color: palette['ink-2'],
            maxTicksLimit: 5,
            includeBounds: false,
            callback: (share) => shown.percent(Number(share)),
          },
        },
      },
    },
    plugins: [
      legendOf(shown, palette),
      columns(shown, all, palette),
      marksOver(shown, palette, { first: legend.lines, count: nameLines }),
    ],
  };
}

/** Only what there is: where nothing is lost, nothing is hatched. */
function legendNames({ bins, names: [below, above] }: Shown): readonly string[] {
  const isThere = (side: (bin: HistogramBin) => boolean): boolean => bins.some((bin) => bin.count > 0 && side(bin));
  return [...(isThere(isBelow) ? [below] : []), ...(isThere((bin) => !isBelow(bin)) ? [above] : [])];
}

const isBelow = ({ from, to }: HistogramBin): boolean => from < 0 && to <= 0;

/** The legend is part of the canvas, so that a downloaded picture has it too. */
function legendOf(shown: Shown, palette: Palette): Plugin {
  const labels = legendNames(shown);
  return {
    id: 'legend-of-sides',
    beforeDraw({ ctx, width }: Chart) {
      const { places } = legendPlaces(labels, width);
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      labels.forEach((label, at) => {
        const { x = 0, line = 0 } = places[at] ?? {};
        column(ctx, [x + 1, line * linePx + 3, 13, 13], { palette, isLoss: label === shown.names[0] });
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(label, x + 20, line * linePx + 10);
      });
      ctx.restore();
    },
  };
}

interface ColumnLook {
  readonly palette: Palette;
  readonly isLoss: boolean;
}

function column(ctx: CanvasRenderingContext2D, place: Rectangle, { palette, isLoss }: ColumnLook): void {
  ctx.fillStyle = isLoss ? faded(palette.bad, 0.22) : faded(palette.accent, 0.75);
  ctx.fillRect(...place);
  if (isLoss) hatch(ctx, place, palette.bad);
}

function columns({ bins }: Shown, all: number, palette: Palette): Plugin {
  return {
    id: 'columns',
    afterDatasetsDraw({ ctx, chartArea, scales: { x, y } }: Chart) {
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.beginPath();
      ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
      ctx.clip();
      for (const bin of bins) {
        const [from, to] = bin.from === bin.to ? around(bin.from, x) : [bin.from, bin.to];
        const [left, right] = [x.getPixelForValue(from), x.getPixelForValue(to)];
        const top = y.getPixelForValue(bin.count / all);
        const place = [left + 0.5, top, Math.max(1, right - left - 1), chartArea.bottom - top] as const;
        column(ctx, place, { palette, isLoss: isBelow(bin) || (bin.from === bin.to && bin.from < 0) });
      }
      ctx.restore();
    },
  };
}

/** A single value gets a column of its own width. */
function around(value: number, { min, max }: { readonly min: number; readonly max: number }): [number, number] {
  return [value - (max - min) / 60, value + (max - min) / 60];
}

interface NameLines {
  readonly first: number;
  readonly count: number;
}

function marksOver({ marks, figure }: Shown, palette: Palette, { first, count }: NameLines): Plugin {
  return {
    id: 'marks-over-columns',
    afterDatasetsDraw({ ctx, chartArea, scales: { x } }: Chart) {
      if (x === undefined) return;
      ctx.save();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      const places = marks.map(({ name, value }) => {
        const label = `${name} ${figure(value)}`;
        const width = ctx.measureText(label).width;
        const line = x.getPixelForValue(value);
        const at = Math.min(chartArea.right - width / 2 + 12, Math.max(width / 2, line));
        return { label, width, line, at };
      });
      const lines = markLines(places);
      ctx.setLineDash([5, 4]);
      places.forEach(({ label, line, at }, index) => {
        const middle = (first + Math.min(count - 1, lines[index]!)) * linePx + 8;
        ctx.strokeStyle = palette.target;
        ctx.lineWidth = 1.6;
        ctx.beginPath();
        ctx.moveTo(line, middle + 9);
        ctx.lineTo(line, chartArea.bottom);
        ctx.stroke();
        ctx.fillStyle = palette.ink;
        ctx.fillText(label, at, middle);
      });
      ctx.restore();
    },
  };
}
