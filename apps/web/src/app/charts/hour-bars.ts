import { formatPercent } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { darkRuns, type HourBar } from './hour-bars-data.ts';
import { faded, type Palette } from './palette.ts';
import { legendPlaces } from './stacked-bars-data.ts';

const linePx = 22;

/** The hours of a day or a week: who is on as bars, what follows from it as a line, and the hours in which nothing works shaded. */
@Component({
  selector: 'pw-hour-bars',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" height="280px" />`,
})
export class HourBars {
  readonly bars = input.required<readonly HourBar[]>();
  readonly barName = input.required<string>();
  readonly lineName = input.required<string>();
  readonly darkName = input.required<string>();
  /** What an hour is called on the axis. */
  readonly hourName = input.required<(hour: number) => string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly drawing = computed<Drawing>(() => {
    const shown = {
      bars: this.bars(),
      names: [this.barName(), this.lineName(), this.darkName()],
      hourName: this.hourName(),
      percent: (share: number): string => formatPercent(share, this.locale, '1.0-0'),
    };
    return (palette, width) => hourChart(shown, palette, width);
  });
}

interface Shown {
  readonly bars: readonly HourBar[];
  readonly names: readonly string[];
  readonly hourName: (hour: number) => string;
  readonly percent: (share: number) => string;
}

function hourChart({ bars, names, hourName, percent }: Shown, palette: Palette, width: number): ChartConfiguration {
  const isWeek = bars.length > 24;
  const used = bars.some(({ isDark }) => isDark) ? names : names.slice(0, 2);
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ hour }) => hourName(hour)),
      datasets: [
        {
          type: 'line',
          data: bars.map(({ line }) => line ?? Number.NaN),
          borderColor: palette.ink,
          borderWidth: 2,
          clip: 6,
          pointRadius: isWeek ? 0 : 2.5,
          pointBackgroundColor: palette.ink,
          stepped: isWeek ? 'middle' : false,
        },
        {
          type: 'bar',
          data: bars.map(({ share }) => share),
          backgroundColor: faded(palette.accent, 0.65),
          categoryPercentage: 1,
          barPercentage: isWeek ? 1 : 0.86,
        },
      ],
    },
    options: {
      layout: { padding: { top: legendPlaces(used, width).lines * linePx + 8, right: 8 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          grid: { display: false },
          border: { color: palette.line },
          ticks: {
            color: palette['ink-2'],
            maxRotation: 0,
            autoSkip: !isWeek,
            ...(isWeek ? { callback: everyDay(hourName) } : {}),
          },
        },
        y: {
          min: 0,
          max: 1,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette['ink-2'], stepSize: 0.25, callback: (share) => percent(Number(share)) },
        },
      },
    },
    plugins: [shade(bars, palette), hourLegend(used, palette)],
  };
}

/** Of a week, only the beginning of each day is named. */
function everyDay(hourName: (hour: number) => string): (value: string | number, at: number) => string {
  return (_, at) => (at % 24 === 0 ? hourName(at) : '');
}

function shade(bars: readonly HourBar[], palette: Palette): Plugin {
  return {
    id: 'dark-hours',
    beforeDatasetsDraw({ ctx, scales, chartArea }: Chart) {
      const x = scales['x'];
      if (x === undefined) return;
      const half = chartArea.width / bars.length / 2;
      ctx.save();
      for (const { from, to } of darkRuns(bars)) {
        const left = x.getPixelForValue(from) - half;
        const right = x.getPixelForValue(to) + half;
        ctx.fillStyle = faded(palette.bad, 0.14);
        ctx.fillRect(left, chartArea.top, right - left, chartArea.height);
        hatch(ctx, { left, right, top: chartArea.top, bottom: chartArea.bottom }, faded(palette.bad, 0.35));
      }
      ctx.restore();
    },
  };
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines across, so that shade is not told by colour alone. */
function hatch(ctx: CanvasRenderingContext2D, { left, right, top, bottom }: Area, colour: string): void {
  const height = bottom - top;
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, top, right - left, height);
  ctx.clip();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let from = left - height; from < right; from += 9) {
    ctx.moveTo(from, bottom);
    ctx.lineTo(from + height, top);
  }
  ctx.stroke();
  ctx.restore();
}

/** The legend is part of the canvas, so that a downloaded picture has it too. */
function hourLegend(names: readonly string[], palette: Palette): Plugin {
  return {
    id: 'legend-of-hours',
    beforeDraw({ ctx, width }: Chart) {
      const { places } = legendPlaces(names, width);
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      names.forEach((name, index) => {
        const { x = 0, line = 0 } = places[index] ?? {};
        const middle = line * linePx + 10;
        const area = { left: x + 1, right: x + 12, top: middle - 6, bottom: middle + 5 };
        if (index === 0) {
          ctx.fillStyle = faded(palette.accent, 0.65);
          ctx.fillRect(area.left, area.top, 11, 11);
        } else if (index === 1) {
          ctx.fillStyle = palette.ink;
          ctx.fillRect(area.left, middle - 1, 12, 2);
        } else {
          ctx.fillStyle = faded(palette.bad, 0.14);
          ctx.fillRect(area.left, area.top, 11, 11);
          hatch(ctx, area, faded(palette.bad, 0.6));
        }
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(name, x + 18, middle);
      });
      ctx.restore();
    },
  };
}
