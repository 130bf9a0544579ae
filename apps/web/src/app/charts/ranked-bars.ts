import { Component, computed, input } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { hatch } from './hatch.ts';
import { faded, type Palette } from './palette.ts';
import { legendPlaces } from './stacked-bars-data.ts';
import { shortenedLabel } from './wrap-label.ts';

/** One bar with its figure; hatched where it works the other way. */
export interface RankedBar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly figure: string;
  readonly isOpposite: boolean;
}

const rowPx = 36;
const linePx = 22;

/** Shares of something, the largest first, in one of two directions. */
@Component({
  selector: 'pw-ranked-bars',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" [height]="height()" />`,
})
export class RankedBars {
  readonly bars = input.required<readonly RankedBar[]>();
  /** What a plain bar means, and what a hatched one does. */
  readonly names = input.required<readonly [plain: string, hatched: string]>();

  protected readonly height = computed(() => `${this.bars().length * rowPx + 2 * linePx + 14}px`);
  protected readonly drawing = computed<Drawing>(() => {
    const [bars, names] = [this.bars(), this.names()];
    return (palette, width) => rankedBars({ bars, names }, palette, width);
  });
}

interface Shown {
  readonly bars: readonly RankedBar[];
  readonly names: readonly [string, string];
}

function rankedBars(shown: Shown, palette: Palette, width: number): ChartConfiguration {
  const { bars } = shown;
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => shortenedLabel(label, width < 420 ? 17 : 30, 2)),
      datasets: [{ data: bars.map(({ value }) => value), backgroundColor: 'transparent', barThickness: 18 }],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: legendPlaces(shownNames(shown), width).lines * linePx + 4, right: 46 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: { min: 0, max: Math.max(...bars.map(({ value }) => value), 0.01), display: false },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink, autoSkip: false, font: { size: 12.5 } },
        },
      },
    },
    plugins: [legendOf(shown, palette), drawn(shown, palette)],
  };
}

function shownNames({ bars, names: [plain, hatched] }: Shown): readonly string[] {
  const isThere = (opposite: boolean): boolean => bars.some(({ isOpposite }) => isOpposite === opposite);
  return [...(isThere(false) ? [plain] : []), ...(isThere(true) ? [hatched] : [])];
}

function legendOf(shown: Shown, palette: Palette): Plugin {
  const labels = shownNames(shown);
  return {
    id: 'legend-of-directions',
    beforeDraw({ ctx, width }: Chart) {
      const { places } = legendPlaces(labels, width);
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      labels.forEach((label, at) => {
        const { x = 0, line = 0 } = places[at] ?? {};
        bar(ctx, [x + 1, line * linePx + 4, 13, 13], { palette, isOpposite: label === shown.names[1] });
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(label, x + 20, line * linePx + 11);
      });
      ctx.restore();
    },
  };
}

interface BarLook {
  readonly palette: Palette;
  readonly isOpposite: boolean;
}

function bar(
  ctx: CanvasRenderingContext2D,
  place: readonly [number, number, number, number],
  { palette, isOpposite }: BarLook,
): void {
  ctx.fillStyle = isOpposite ? faded(palette.target, 0.22) : faded(palette.accent, 0.8);
  ctx.fillRect(...place);
  if (isOpposite) hatch(ctx, place, palette.target);
}

function drawn({ bars }: Shown, palette: Palette): Plugin {
  return {
    id: 'bars-and-figures',
    afterDatasetsDraw({ ctx, scales: { x, y } }: Chart) {
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      bars.forEach(({ value, figure, isOpposite }, index) => {
        const [left, right] = [x.getPixelForValue(0), x.getPixelForValue(value)];
        const middle = y.getPixelForValue(index);
        bar(ctx, [left, middle - 9, Math.max(1, right - left), 18], { palette, isOpposite });
        ctx.fillStyle = palette.ink;
        ctx.fillText(figure, right + 7, middle + 1);
      });
      ctx.restore();
    },
  };
}
