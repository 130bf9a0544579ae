import { formatNumber } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { CashPart } from './cash-flow-data.ts';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { drawMark } from './mark-shapes.ts';
import type { Palette } from './palette.ts';
import { periodAxis, type PeriodLine } from './period-bars-data.ts';
import { legendPlaces } from './stacked-bars-data.ts';

const linePx = 22;

/** Piles over weeks or months, with lines above them: load with what there is, or money with what was meant to be spent. */
@Component({
  selector: 'pw-period-bars',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" height="320px" />`,
})
export class PeriodBars {
  readonly periods = input.required<readonly string[]>();
  readonly parts = input.required<readonly CashPart[]>();
  readonly lines = input.required<readonly PeriodLine[]>();
  /** What is counted, beside the axis. */
  readonly unit = input.required<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly drawing = computed<Drawing>(() => {
    const shown = {
      periods: this.periods(),
      parts: this.parts(),
      lines: this.lines(),
      unit: this.unit(),
      amount: (value: number): string => formatNumber(value, this.locale, '1.0-2'),
    };
    return (palette, width) => bars(shown, palette, width);
  });
}

interface Shown {
  readonly periods: readonly string[];
  readonly parts: readonly CashPart[];
  readonly lines: readonly PeriodLine[];
  readonly unit: string;
  readonly amount: (value: number) => string;
}

function bars(shown: Shown, palette: Palette, width: number): ChartConfiguration {
  const { min, max, step } = periodAxis(shown.parts, shown.lines);
  return {
    type: 'bar',
    data: { labels: [...shown.periods], datasets: [...linesOf(shown, palette), ...pilesOf(shown, palette)] },
    options: {
      layout: { padding: { top: legendPlaces(labelsOf(shown), width).lines * linePx + 6, right: 8 } },
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink, autoSkip: true, maxRotation: 0, font: { size: 12 } },
        },
        y: {
          stacked: true,
          min,
          max,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette['ink-2'], stepSize: step, callback: (value) => shown.amount(Number(value)) },
          title: { display: width >= 420, text: shown.unit, color: palette['ink-2'] },
        },
      },
    },
    plugins: [legend(shown, palette), marks(shown, palette)],
  };
}

function linesOf({ lines }: Shown, palette: Palette): ChartConfiguration['data']['datasets'] {
  return lines.map((line) => ({
    type: 'line' as const,
    label: line.label,
    data: [...line.values],
    borderColor: palette[line.colour],
    backgroundColor: palette[line.colour],
    borderWidth: 2,
    borderDash: line.isDashed ? [6, 4] : [],
    stepped: line.isStepped ? ('middle' as const) : false,
    pointRadius: 0,
    // Lines are not piled upon each other.
    stack: line.label,
  }));
}

function pilesOf({ parts }: Shown, palette: Palette): ChartConfiguration['data']['datasets'] {
  return parts.map((part) => ({
    type: 'bar' as const,
    label: part.label,
    data: [...part.amounts],
    backgroundColor: palette[part.colour],
    borderColor: palette.surface,
    borderWidth: 1,
    borderSkipped: false as const,
    maxBarThickness: 46,
    stack: 'pile',
  }));
}

function labelsOf({ parts, lines }: Shown): string[] {
  return [...parts, ...lines].map(({ label }) => label);
}

/** The legend is part of the canvas, so that a downloaded picture has it too. */
function legend(shown: Shown, palette: Palette): Plugin {
  return {
    id: 'legend-of-periods',
    beforeDraw({ ctx, width }: Chart) {
      const { places } = legendPlaces(labelsOf(shown), width);
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      [...shown.parts, ...shown.lines].forEach((one, index) => {
        const { x = 0, line = 0 } = places[index] ?? {};
        const middle = line * linePx + 9;
        ctx.fillStyle = palette[one.colour];
        if ('shape' in one) drawMark(ctx, one.shape, [x + 7, middle]);
        else
          for (const left of one.isDashed ? [0, 9] : [0])
            ctx.fillRect(x + left, middle - 1, one.isDashed ? 6 : 15, 2.5);
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(one.label, x + 18, middle + 1);
      });
      ctx.restore();
    },
  };
}

/** The mark of a part in each piece that is large enough for it: colour alone tells nobody which part it is. */
function marks({ parts, lines }: Shown, palette: Palette): Plugin {
  return {
    id: 'marks-of-periods',
    afterDatasetsDraw(chart: Chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = palette.surface;
      parts.forEach(({ shape }, place) => {
        for (const bar of chart.getDatasetMeta(lines.length + place).data) {
          const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'], true) as Record<string, number>;
          if (Math.abs(base! - y!) >= 15 && width! >= 12) drawMark(ctx, shape, [x!, (y! + base!) / 2], 9);
        }
      });
      ctx.restore();
    },
  };
}
