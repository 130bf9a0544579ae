import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { faded, type Palette } from './palette.ts';

/** Forecasts of about one probability: what was said, what came true, and between which shares the true one lies. */
export interface CalibrationDot {
  readonly said: number;
  readonly happened: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** What was said against what came true; on the diagonal both are the same. */
@Component({
  selector: 'pw-calibration-chart',
  imports: [ChartCanvas],
  template: `
    <pw-chart-canvas [drawing]="drawing()" height="300px" />
    <p class="legend" i18n>
      Dot: forecasts of about one probability, with how many they are; bar: where the true share likely lies; dashed:
      said and came true alike
    </p>
  `,
  styles: `
    .legend {
      color: var(--ink-2);
      font-size: var(--text-xs);
    }
  `,
})
export class CalibrationChart {
  readonly bins = input.required<readonly CalibrationDot[]>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly drawing = computed<Drawing>(() => {
    const bins = this.bins();
    const percent = new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 0 });
    return (palette) => calibrated(bins, palette, (share) => percent.format(share));
  });
}

function calibrated(
  bins: readonly CalibrationDot[],
  palette: Palette,
  percent: (share: number) => string,
): ChartConfiguration {
  const axis = (text: string): object => ({
    type: 'linear',
    min: 0,
    max: 1,
    grid: { color: palette.line },
    border: { display: false },
    ticks: { color: palette['ink-2'], stepSize: 0.25, callback: (value: string | number) => percent(Number(value)) },
    title: { display: true, text, color: palette['ink-2'] },
  });
  return {
    type: 'line',
    data: {
      datasets: [
        { data: bins.map(({ said, happened }) => ({ x: said, y: happened })), showLine: false, pointRadius: 0 },
      ],
    },
    options: {
      layout: { padding: { top: 26, right: 16 } },
      plugins: { tooltip: { enabled: false } },
      scales: { x: axis($localize`said`), y: axis($localize`came true`) },
    },
    plugins: [dots(bins, palette)],
  };
}

function dots(bins: readonly CalibrationDot[], palette: Palette): Plugin {
  return {
    id: 'dots',
    afterDatasetsDraw(chart: Chart) {
      const { x, y } = chart.scales;
      if (x === undefined || y === undefined) return;
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = palette['ink-2'];
      ctx.setLineDash([6, 4]);
      ctx.beginPath();
      ctx.moveTo(x.getPixelForValue(0), y.getPixelForValue(0));
      ctx.lineTo(x.getPixelForValue(1), y.getPixelForValue(1));
      ctx.stroke();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      for (const { said, happened, low, high, count } of bins) {
        const [left, top] = [x.getPixelForValue(said), y.getPixelForValue(happened)];
        ctx.fillStyle = faded(palette.accent, 0.26);
        ctx.fillRect(left - 5, y.getPixelForValue(high), 10, y.getPixelForValue(low) - y.getPixelForValue(high));
        ctx.fillStyle = palette.accent;
        ctx.beginPath();
        ctx.arc(left, top, 5.5, 0, 2 * Math.PI);
        ctx.fill();
        ctx.fillStyle = palette.ink;
        ctx.fillText(String(count), left + 9, top - 8);
      }
      ctx.restore();
    },
  };
}
