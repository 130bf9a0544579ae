import { Component, computed, input, output } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { type IntervalBar, type IntervalRow, type IntervalTone, intervalRows } from './interval-bars-data.ts';
import { type ColourName, type Palette, faded } from './palette.ts';
import { wrapLabel } from './wrap-label.ts';

export interface IntervalScale {
  readonly min: number;
  readonly max: number;
  readonly threshold: number | null;
}

const rowPx = 33;

/** Scores with their intervals, one row each, against a threshold. */
@Component({
  selector: 'pw-interval-bars',
  imports: [ChartCanvas],
  template: `
    <pw-chart-canvas [drawing]="drawing()" [height]="height()" />
    <p class="legend">
      {{ legend() }}
    </p>
  `,
  styles: `
    .legend {
      color: var(--ink-2);
      font-size: var(--text-xs);
    }
  `,
})
export class IntervalBars {
  readonly bars = input.required<readonly IntervalBar[]>();
  readonly threshold = input<number | null>(null);
  readonly thresholdLabel = input($localize`threshold`);
  readonly min = input(0);
  readonly max = input(100);
  readonly unit = input($localize`points`);
  /** The id of the bar that was clicked; the table gives the same to the keyboard. */
  readonly pick = output<string>();

  /** What bar and dot mean, where the dot is no score. */
  readonly meaning = input<string>();

  protected readonly legend = computed(() => {
    const meaning = this.meaning();
    if (meaning !== undefined) return meaning;
    const unit = this.unit();
    if (this.threshold() === null) return $localize`Bar: 95 % interval, dot: score in ${unit}:unit:`;
    return $localize`Bar: 95 % interval, dot: score in ${unit}:unit:, dashed line: ${this.thresholdLabel()}:line: (${this.threshold()}:threshold:)`;
  });
  protected readonly height = computed(() => `${this.bars().length * rowPx + 34}px`);
  protected readonly drawing = computed<Drawing>(() => {
    const rows = intervalRows(this.bars());
    const scale = { min: this.min(), max: this.max(), threshold: this.threshold() };
    const onPick = (index: number) => {
      const bar = this.bars()[index];
      if (bar !== undefined) this.pick.emit(bar.id);
    };
    return (palette, width) => bars({ rows, scale, onPick }, palette, width);
  });
}

interface BarsInput {
  readonly rows: readonly IntervalRow[];
  readonly scale: IntervalScale;
  readonly onPick: (index: number) => void;
}

function bars({ rows, scale, onPick }: BarsInput, palette: Palette, width: number): ChartConfiguration {
  const columns = width < 420 ? 16 : 30;
  return {
    type: 'bar',
    data: {
      labels: rows.map((row) => wrapLabel(row.label, columns)),
      datasets: [
        {
          data: rows.map((row) => (row.range === null ? null : [row.range[0], row.range[1]])),
          backgroundColor: rows.map((row) => faded(palette[colourOf(row.tone)], 0.26)),
          borderRadius: 7,
          borderSkipped: false,
          barThickness: 14,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { right: 30, top: 6 } },
      onClick: (_, items) => items.forEach((item) => onPick(item.index)),
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          min: scale.min,
          max: scale.max,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette['ink-2'], stepSize: (scale.max - scale.min) / 4 },
        },
        y: {
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink, autoSkip: false, font: { size: 12.5 } },
        },
      },
    },
    plugins: [thresholdLine(scale, palette), dots(rows, scale.threshold, palette)],
  };
}

function colourOf(tone: IntervalTone): ColourName {
  return tone === 'plain' ? 'accent' : tone;
}

/** Where a figure of two digits starts: behind the line if it would cross it. */
function besideLine(left: number, line: number | null): number {
  return line !== null && line > left - 3 && line < left + 20 ? line + 6 : left;
}

function dots(rows: readonly IntervalRow[], threshold: number | null, palette: Palette): Plugin {
  return {
    id: 'dots',
    afterDatasetsDraw(chart: Chart) {
      const { ctx, scales } = chart;
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      rows.forEach((row, index) => {
        const top = y.getPixelForValue(index);
        const end = row.range?.[1] ?? row.dot ?? x.min;
        ctx.fillStyle = palette[colourOf(row.tone)];
        if (row.dot !== null) {
          ctx.beginPath();
          ctx.arc(x.getPixelForValue(row.dot), top, 5.5, 0, 2 * Math.PI);
          ctx.fill();
        }
        const left = besideLine(x.getPixelForValue(end) + 9, threshold === null ? null : x.getPixelForValue(threshold));
        ctx.fillStyle = palette.ink;
        ctx.fillText(row.figure, left, top);
      });
      ctx.restore();
    },
  };
}

function thresholdLine(scale: IntervalScale, palette: Palette): Plugin {
  return {
    id: 'threshold',
    afterDatasetsDraw(chart: Chart) {
      const x = chart.scales['x'];
      if (scale.threshold === null || x === undefined) return;
      const at = x.getPixelForValue(scale.threshold);
      const { ctx, chartArea } = chart;
      ctx.save();
      ctx.strokeStyle = palette.target;
      ctx.lineWidth = 1.6;
      ctx.setLineDash([5, 4]);
      ctx.beginPath();
      ctx.moveTo(at, chartArea.top - 4);
      ctx.lineTo(at, chartArea.bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}
