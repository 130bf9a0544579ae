import { formatNumber } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import type { Palette } from './palette.ts';
import { type TornadoBar, tornadoAxis, tornadoSides } from './tornado-data.ts';
import { shortenedLabel } from './wrap-label.ts';

const rowPx = 44;
/** More lines of a label would run into the next one. */
const mostLines = 3;

/** What each value does to one figure: a bar from the figure at its low end to that at its high end, widest first. */
@Component({
  selector: 'pw-tornado-chart',
  imports: [ChartCanvas],
  template: `
    <pw-chart-canvas [drawing]="drawing()" [height]="height()" />
    <p class="legend">{{ legend() }}</p>
  `,
  styles: `
    .legend {
      color: var(--ink-2);
      font-size: var(--text-xs);
    }
  `,
})
export class TornadoChart {
  readonly bars = input.required<readonly TornadoBar[]>();
  /** The figure with every value as it most likely is. */
  readonly middle = input.required<number>();
  readonly unit = input.required<string>();
  /** The id of the bar that was clicked; the table gives the same to the keyboard. */
  readonly pick = output<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly legend = computed(
    () =>
      $localize`Hatched: the value at its low end, full: at its high end; the line is the case with likely values, all in ${this.unit()}:unit:`,
  );
  protected readonly height = computed(() => `${this.bars().length * rowPx + 44}px`);
  protected readonly drawing = computed<Drawing>(() => {
    const shown = {
      bars: this.bars(),
      middle: this.middle(),
      amount: (value: number): string => formatNumber(value, this.locale, '1.0-0'),
    };
    const onPick = (index: number): void => {
      const bar = shown.bars[index];
      if (bar) this.pick.emit(bar.id);
    };
    return (palette, width) => tornado(shown, onPick, { palette, width });
  });
}

interface Shown {
  readonly bars: readonly TornadoBar[];
  readonly middle: number;
  readonly amount: (value: number) => string;
}

function tornado(
  { bars, middle, amount }: Shown,
  onPick: (index: number) => void,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): ChartConfiguration {
  const axis = tornadoAxis(bars, middle);
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => shortenedLabel(label, width < 420 ? 20 : 40, mostLines)),
      datasets: [{ data: bars.map(() => [middle, middle] as [number, number]), backgroundColor: 'transparent' }],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { right: 10, top: 6 } },
      onClick: (_, items) => items.slice(0, 1).forEach(({ index }) => onPick(index)),
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          min: axis.min,
          max: axis.max,
          grid: { color: palette.line },
          border: { display: false },
          ticks: {
            color: palette['ink-2'],
            maxTicksLimit: width < 420 ? 3 : 6,
            includeBounds: false,
            callback: (value) => amount(Number(value)),
          },
        },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink, autoSkip: false, font: { size: 12 } },
        },
      },
    },
    plugins: [sides({ bars, middle, amount }, palette)],
  };
}

function sides({ bars, middle }: Shown, palette: Palette): Plugin {
  return {
    id: 'sides',
    afterDatasetsDraw({ ctx, scales, chartArea }: Chart) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      const hatch = hatched(ctx, palette);
      ctx.save();
      ctx.font = '11.5px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      bars.forEach((bar, index) => {
        const top = y.getPixelForValue(index) - 9;
        for (const { end, from, to } of tornadoSides(bar, middle)) {
          const [a, b] = [x.getPixelForValue(from), x.getPixelForValue(to)];
          ctx.fillStyle = end === 'high' ? palette.accent : hatch;
          ctx.fillRect(Math.min(a, b), top, Math.abs(b - a), 18);
          ctx.strokeStyle = palette.accent;
          ctx.strokeRect(Math.min(a, b), top, Math.abs(b - a), 18);
          ctx.fillStyle = palette.ink;
          ctx.textAlign = b < a ? 'right' : 'left';
          ctx.fillText(end === 'high' ? bar.high : bar.low, b + (b < a ? -6 : 6), top + 10);
        }
      });
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.moveTo(x.getPixelForValue(middle), chartArea.top);
      ctx.lineTo(x.getPixelForValue(middle), chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}

/** Stripes, so that the low end is told from the high end without colour. */
function hatched(context: CanvasRenderingContext2D, palette: Palette): CanvasPattern | string {
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [6, 6];
  const pen = tile.getContext('2d');
  if (pen === null) return palette.surface;
  pen.fillStyle = palette.surface;
  pen.fillRect(0, 0, 6, 6);
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 1.4;
  pen.beginPath();
  [-3, 3].forEach((from) => {
    pen.moveTo(from - 1, 7);
    pen.lineTo(from + 7, -1);
  });
  pen.stroke();
  return context.createPattern(tile, 'repeat') ?? palette.surface;
}
