import { formatNumber } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { type CashPart, moneyAxis, shownParts } from './cash-flow-data.ts';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { drawMark } from './mark-shapes.ts';
import type { Palette } from './palette.ts';
import { legendPlaces } from './stacked-bars-data.ts';

const linePx = 22;

/** Money that comes and goes year by year, piled up by kind, with the running sum as a line. */
@Component({
  selector: 'pw-cash-flow-chart',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" height="340px" />`,
})
export class CashFlowChart {
  readonly parts = input.required<readonly CashPart[]>();
  readonly years = input.required<readonly string[]>();
  /** The running sum at the end of each year. */
  readonly cumulative = input.required<readonly number[]>();
  /** What amounts are counted in, such as EUR. */
  readonly unit = input.required<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly drawing = computed<Drawing>(() => {
    const shown = {
      parts: shownParts(this.parts()),
      years: this.years(),
      cumulative: this.cumulative(),
      unit: this.unit(),
      lineName: $localize`Running sum`,
      amount: (value: number): string => formatNumber(value, this.locale, '1.0-2'),
    };
    return (palette, width) => flow(shown, palette, width);
  });
}

interface Shown {
  readonly parts: readonly CashPart[];
  readonly years: readonly string[];
  readonly cumulative: readonly number[];
  readonly unit: string;
  readonly lineName: string;
  readonly amount: (value: number) => string;
}

function flow(shown: Shown, palette: Palette, width: number): ChartConfiguration {
  const { parts, years, cumulative, unit } = shown;
  const { min, max, step } = moneyAxis(parts, cumulative);
  const { lines } = legendPlaces(labelsOf(shown), width);
  return {
    type: 'bar',
    data: {
      labels: [...years],
      datasets: [
        {
          type: 'line',
          label: shown.lineName,
          data: [...cumulative],
          borderColor: palette.ink,
          backgroundColor: palette.ink,
          borderWidth: 2,
          pointRadius: 3.5,
        },
        ...parts.map((part) => ({
          type: 'bar' as const,
          label: part.label,
          data: [...part.amounts],
          backgroundColor: palette[part.colour],
          borderColor: palette.surface,
          borderWidth: 1,
          borderSkipped: false as const,
          maxBarThickness: 46,
          stack: 'money',
        })),
      ],
    },
    options: {
      layout: { padding: { top: lines * linePx + 6, right: 8 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: { stacked: true, grid: { display: false }, border: { display: false }, ticks: { color: palette.ink } },
        y: {
          stacked: true,
          min,
          max,
          grid: { color: ({ tick }) => (tick?.value === 0 ? palette['ink-2'] : palette.line) },
          border: { display: false },
          ticks: { color: palette['ink-2'], stepSize: step, callback: (value) => shown.amount(Number(value)) },
          title: { display: width >= 420, text: unit, color: palette['ink-2'] },
        },
      },
    },
    plugins: [legend(shown, palette), marks(parts, palette)],
  };
}

function labelsOf({ parts, lineName }: Shown): string[] {
  return [...parts.map(({ label }) => label), lineName];
}

/** The legend is part of the canvas, so that a downloaded picture has it too. */
function legend(shown: Shown, palette: Palette): Plugin {
  return {
    id: 'legend-of-money',
    beforeDraw({ ctx, width }: Chart) {
      const { places } = legendPlaces(labelsOf(shown), width);
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      labelsOf(shown).forEach((label, index) => {
        const { x = 0, line = 0 } = places[index] ?? {};
        const middle = line * linePx + 9;
        const part = shown.parts[index];
        ctx.fillStyle = palette[part?.colour ?? 'ink'];
        if (part) drawMark(ctx, part.shape, [x + 7, middle]);
        else ctx.fillRect(x, middle - 1, 14, 2.5);
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(label, x + 18, middle + 1);
      });
      ctx.restore();
    },
  };
}

/** The mark of a part in each piece that is high enough for it: colour alone tells nobody which part it is. */
function marks(parts: readonly CashPart[], palette: Palette): Plugin {
  return {
    id: 'marks-of-money',
    afterDatasetsDraw(chart: Chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = palette.surface;
      parts.forEach(({ shape }, place) => {
        // The line is the first dataset.
        for (const bar of chart.getDatasetMeta(place + 1).data) {
          const { x, y, base } = bar.getProps(['x', 'y', 'base'], true) as { x: number; y: number; base: number };
          if (Math.abs(base - y) >= 15) drawMark(ctx, shape, [x, (y + base) / 2], 9);
        }
      });
      ctx.restore();
    },
  };
}
