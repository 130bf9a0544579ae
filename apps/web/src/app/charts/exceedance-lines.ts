import { formatPercent } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { type ExceedanceLine, exceedanceEnd } from './exceedance-lines-data.ts';
import { faded, type Palette } from './palette.ts';
import { legendPlaces } from './stacked-bars-data.ts';

const linePx = 22;

/** How likely more than an amount is lost, for two states of the same things: before is dashed, after is filled. */
@Component({
  selector: 'pw-exceedance-lines',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" height="320px" />`,
})
export class ExceedanceLines {
  readonly before = input.required<ExceedanceLine>();
  readonly after = input.required<ExceedanceLine>();
  readonly amountAxis = input.required<string>();
  readonly chanceAxis = input.required<string>();
  readonly ticks = input.required<(amount: number) => string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly drawing = computed<Drawing>(() => {
    const shown = {
      before: this.before(),
      after: this.after(),
      amountAxis: this.amountAxis(),
      chanceAxis: this.chanceAxis(),
      ticks: this.ticks(),
      percent: (share: number) => formatPercent(share, this.locale, '1.0-0'),
    };
    return (palette, width) => lines(shown, palette, width);
  });
}

interface Shown {
  readonly before: ExceedanceLine;
  readonly after: ExceedanceLine;
  readonly amountAxis: string;
  readonly chanceAxis: string;
  readonly ticks: (amount: number) => string;
  readonly percent: (share: number) => string;
}

function lines(shown: Shown, palette: Palette, width: number): ChartConfiguration {
  const { before, after } = shown;
  const points = ({ curve }: ExceedanceLine): { x: number; y: number }[] =>
    curve.map(({ amount, probability }) => ({ x: amount, y: probability }));
  const labels = [before.label, after.label];
  return {
    type: 'line',
    data: {
      datasets: [
        { data: points(before), borderColor: palette.target, borderDash: [7, 4], borderWidth: 2, pointRadius: 0 },
        {
          data: points(after),
          borderColor: palette.accent,
          backgroundColor: faded(palette.accent, 0.14),
          borderWidth: 3,
          pointRadius: 0,
          fill: true,
        },
      ],
    },
    options: {
      layout: { padding: { top: legendPlaces(labels, width).lines * linePx + 6, right: 14 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          type: 'linear',
          min: 0,
          max: exceedanceEnd([before, after]),
          grid: { display: false },
          border: { color: palette.line },
          title: { display: true, text: shown.amountAxis, color: palette['ink-2'] },
          ticks: {
            color: palette['ink-2'],
            maxTicksLimit: width < 420 ? 4 : 7,
            maxRotation: 0,
            includeBounds: false,
            callback: (amount) => shown.ticks(Number(amount)),
          },
        },
        y: {
          min: 0,
          max: 1,
          grid: { color: palette.line },
          border: { display: false },
          title: { display: true, text: shown.chanceAxis, color: palette['ink-2'] },
          ticks: { color: palette['ink-2'], stepSize: 0.25, callback: (share) => shown.percent(Number(share)) },
        },
      },
    },
    plugins: [legend(labels, palette), marks([before, after], palette)],
  };
}

/** The legend is part of the canvas, so that a downloaded picture has it too. */
function legend(labels: readonly string[], palette: Palette): Plugin {
  return {
    id: 'legend-of-states',
    beforeDraw({ ctx, width }: Chart) {
      const { places } = legendPlaces(labels, width);
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      labels.forEach((label, index) => {
        const { x = 0, line = 0 } = places[index] ?? {};
        ctx.strokeStyle = index === 0 ? palette.target : palette.accent;
        ctx.lineWidth = index === 0 ? 2 : 3;
        ctx.setLineDash(index === 0 ? [7, 4] : []);
        ctx.beginPath();
        ctx.moveTo(x, line * linePx + 10);
        ctx.lineTo(x + 16, line * linePx + 10);
        ctx.stroke();
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(label, x + 20, line * linePx + 10);
      });
      ctx.restore();
    },
  };
}

/** A dot on each line at the amount that is marked. */
function marks(all: readonly ExceedanceLine[], palette: Palette): Plugin {
  return {
    id: 'marks-on-lines',
    afterDatasetsDraw({ ctx, chartArea, scales: { x, y } }: Chart) {
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'bottom';
      all.forEach(({ mark }, index) => {
        const [left, top] = [x.getPixelForValue(mark.amount), y.getPixelForValue(mark.probability)];
        ctx.fillStyle = index === 0 ? palette.target : palette.accent;
        ctx.beginPath();
        ctx.arc(left, top, 5, 0, 2 * Math.PI);
        ctx.fill();
        const room = ctx.measureText(mark.label).width;
        const isTight = left + room + 8 > chartArea.right;
        ctx.textAlign = isTight ? 'right' : 'left';
        ctx.fillStyle = palette.ink;
        ctx.fillText(mark.label, left + (isTight ? -8 : 8), top - 4 - (index === 0 ? 16 : 0));
      });
      ctx.restore();
    },
  };
}
