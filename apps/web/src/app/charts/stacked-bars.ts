import { Component, computed, input, output } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { drawMark } from './mark-shapes.ts';
import type { Palette } from './palette.ts';
import { fitting, legendPlaces, longest, type StackBar, type StackPart } from './stacked-bars-data.ts';
import { wrapLabel } from './wrap-label.ts';

const rowPx = 30;
const linePx = 22;

/** Counts of the same kinds of thing in several groups, a bar each; the kinds differ by colour and by mark. */
@Component({
  selector: 'pw-stacked-bars',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" [height]="height()" />`,
})
export class StackedBars {
  readonly parts = input.required<readonly StackPart[]>();
  readonly bars = input.required<readonly StackBar[]>();
  /** What is counted, under the axis. */
  readonly unit = input.required<string>();
  /** The id of the bar that was clicked; the table gives the same to the keyboard. */
  readonly pick = output<string>();

  /** Room for a legend of up to four lines, which a phone needs. */
  protected readonly height = computed(() => `${this.bars().length * rowPx + 60 + linePx * 3}px`);
  protected readonly drawing = computed<Drawing>(() => {
    const shown = { parts: this.parts(), bars: this.bars(), unit: this.unit() };
    const onPick = (index: number): void => {
      const bar = shown.bars[index];
      if (bar) this.pick.emit(bar.id);
    };
    return (palette, width) => stacked(shown, onPick, { palette, width });
  });
}

interface Shown {
  readonly parts: readonly StackPart[];
  readonly bars: readonly StackBar[];
  readonly unit: string;
}

function stacked(
  { parts, bars, unit }: Shown,
  onPick: (index: number) => void,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): ChartConfiguration {
  const { lines } = legendPlaces(
    parts.map(({ label }) => label),
    width,
  );
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => wrapLabel(label, width < 420 ? 16 : 34)),
      datasets: parts.map((part, place) => ({
        label: part.label,
        data: bars.map(({ counts }) => counts[place] ?? 0),
        backgroundColor: palette[part.colour],
        borderColor: palette.surface,
        borderWidth: { top: 0, right: 1.5, bottom: 0, left: 0 },
        borderSkipped: false,
        barThickness: 19,
      })),
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: lines * linePx + 4, right: 8 } },
      onClick: (_, items) => items.slice(0, 1).forEach(({ index }) => onPick(index)),
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          stacked: true,
          min: 0,
          max: longest(bars),
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette['ink-2'], precision: 0 },
          title: { display: true, text: unit, color: palette['ink-2'] },
        },
        y: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink, autoSkip: false, font: { size: 12.5 } },
        },
      },
    },
    plugins: [legend(parts, palette), marks(parts, bars, palette)],
  };
}

/** The legend is part of the canvas, so that a downloaded picture has it too. */
function legend(parts: readonly StackPart[], palette: Palette): Plugin {
  return {
    id: 'legend-of-marks',
    beforeDraw({ ctx, width }: Chart) {
      const { places } = legendPlaces(
        parts.map(({ label }) => label),
        width,
      );
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      parts.forEach((part, index) => {
        const { x = 0, line = 0 } = places[index] ?? {};
        const middle = line * linePx + 9;
        ctx.fillStyle = palette[part.colour];
        drawMark(ctx, part.shape, [x + 7, middle]);
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(part.label, x + 18, middle + 1);
      });
      ctx.restore();
    },
  };
}

function marks(parts: readonly StackPart[], bars: readonly StackBar[], palette: Palette): Plugin {
  return {
    id: 'marks-in-bars',
    afterDatasetsDraw({ ctx, scales }: Chart) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      ctx.fillStyle = palette.surface;
      bars.forEach(({ counts }, index) => {
        const middle = y.getPixelForValue(index);
        let from = 0;
        parts.forEach(({ shape }, place) => {
          const count = counts[place] ?? 0;
          const [left, right] = [x.getPixelForValue(from), x.getPixelForValue(from + count)];
          const fits = fitting(right - left, count);
          if (fits === 'both') ctx.fillText(String(count), left + 19, middle + 1);
          if (fits !== 'none') drawMark(ctx, shape, [fits === 'both' ? left + 10 : (left + right) / 2, middle], 8);
          from += count;
        });
      });
      ctx.restore();
    },
  };
}
