import { Component, computed, input, output } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { type ColourName, faded, type Palette } from './palette.ts';
import { wrapLabel } from './wrap-label.ts';

/** One figure in two rounds. */
export interface MoveRow {
  readonly id: string;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  /** The interval of the later figure. */
  readonly low: number | null;
  readonly high: number | null;
  readonly tone: 'good' | 'bad' | 'plain';
  /** The difference with its interval, in words. */
  readonly words: string;
}

const rowPx = 40;

/** Arrows from an earlier score to a later one, a row each. */
@Component({
  selector: 'pw-move-chart',
  imports: [ChartCanvas],
  template: `
    <pw-chart-canvas [drawing]="drawing()" [height]="height()" />
    <p class="legend" i18n>
      Ring: before, dot: after, bar: 95 % interval of the later score; points moved beside it, ≈ within its interval
    </p>
  `,
  styles: `
    .legend {
      color: var(--ink-2);
      font-size: var(--text-xs);
    }
  `,
})
export class MoveChart {
  readonly rows = input.required<readonly MoveRow[]>();
  readonly pick = output<string>();

  protected readonly height = computed(() => `${this.rows().length * rowPx + 34}px`);
  protected readonly drawing = computed<Drawing>(() => {
    const rows = this.rows();
    const onPick = (index: number): void => {
      const row = rows[index];
      if (row) this.pick.emit(row.id);
    };
    return (palette, width) => moves(rows, onPick, { palette, width });
  });
}

function moves(
  rows: readonly MoveRow[],
  onPick: (index: number) => void,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): ChartConfiguration {
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ label }) => wrapLabel(label, width < 420 ? 14 : 30)),
      datasets: [
        {
          data: rows.map(({ low, high }) => (low === null || high === null ? null : [low, high])),
          backgroundColor: rows.map(({ tone }) => faded(palette[colourOf(tone)], 0.22)),
          borderRadius: 7,
          borderSkipped: false,
          barThickness: 14,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { right: 44, top: 6 } },
      onClick: (_, items) => items.forEach(({ index }) => onPick(index)),
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          min: 0,
          max: 100,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette['ink-2'], stepSize: 25 },
        },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink, autoSkip: false, font: { size: 12.5 } },
        },
      },
    },
    plugins: [arrows(rows, palette)],
  };
}

function colourOf(tone: MoveRow['tone']): ColourName {
  return tone === 'plain' ? 'ink-2' : tone;
}

function arrows(rows: readonly MoveRow[], palette: Palette): Plugin {
  return {
    id: 'arrows',
    afterDatasetsDraw(chart: Chart) {
      const { x, y } = chart.scales;
      if (x === undefined || y === undefined) return;
      const { ctx } = chart;
      ctx.save();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      ctx.lineWidth = 2;
      rows.forEach((row, index) => {
        const [top, from, to] = [
          y.getPixelForValue(index),
          x.getPixelForValue(row.before),
          x.getPixelForValue(row.after),
        ];
        ctx.strokeStyle = ctx.fillStyle = palette[colourOf(row.tone)];
        ctx.beginPath();
        ctx.moveTo(from, top);
        ctx.lineTo(to, top);
        ctx.stroke();
        ctx.beginPath();
        ctx.arc(to, top, 5.5, 0, 2 * Math.PI);
        ctx.fill();
        ctx.beginPath();
        ctx.arc(from, top, 4.5, 0, 2 * Math.PI);
        ctx.fillStyle = palette.surface;
        ctx.fill();
        ctx.stroke();
        ctx.fillStyle = palette.ink;
        const end = Math.max(from, to, x.getPixelForValue(row.high ?? row.after));
        ctx.fillText(row.words, end + 9, top);
      });
      ctx.restore();
    },
  };
}
