import { formatPercent } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { faded, type Palette } from './palette.ts';
import { bandStrength, type ShareBar, shareFigure } from './share-bars-data.ts';
import { legendPlaces } from './stacked-bars-data.ts';
import { shortenedLabel } from './wrap-label.ts';

const rowPx = 34;
const linePx = 22;

/** How often each thing comes into which places: a bar of shares each, the first places strongest. */
@Component({
  selector: 'pw-share-bars',
  imports: [ChartCanvas],
  template: `<pw-chart-canvas [drawing]="drawing()" [height]="height()" />`,
})
export class ShareBars {
  /** What each band is called, from the first. */
  readonly bands = input.required<readonly string[]>();
  readonly bars = input.required<readonly ShareBar[]>();
  /** The id of the bar that was clicked; the table gives the same to the keyboard. */
  readonly pick = output<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly height = computed(() => `${this.bars().length * rowPx + 30 + linePx * 2}px`);
  protected readonly drawing = computed<Drawing>(() => {
    const shown = { bands: this.bands(), bars: this.bars() };
    const percent = (share: number): string => formatPercent(share, this.locale, '1.0-0');
    const onPick = (index: number): void => {
      const bar = shown.bars[index];
      if (bar) this.pick.emit(bar.id);
    };
    return (palette, width) => shareChart({ ...shown, percent, onPick }, palette, width);
  });
}

interface Shown {
  readonly bands: readonly string[];
  readonly bars: readonly ShareBar[];
  readonly percent: (share: number) => string;
  readonly onPick: (index: number) => void;
}

function shareChart(shown: Shown, palette: Palette, width: number): ChartConfiguration {
  const { bands, bars, percent, onPick } = shown;
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => shortenedLabel(label, width < 420 ? 15 : 34, 2)),
      datasets: bands.map((label, band) => ({
        label,
        data: bars.map(({ shares }) => shares[band] ?? 0),
        backgroundColor: faded(palette.accent, bandStrength(band, bands.length)),
        borderColor: palette.surface,
        borderWidth: { top: 0, right: 1.5, bottom: 0, left: 0 },
        borderSkipped: false,
        barThickness: 19,
      })),
    },
    options: {
      indexAxis: 'y',
      layout: { padding: { top: legendPlaces(bands, width).lines * linePx + 4, right: 8 } },
      onClick: (_, items) => items.slice(0, 1).forEach(({ index }) => onPick(index)),
      plugins: { tooltip: { enabled: false } },
      scales: {
        x: {
          stacked: true,
          min: 0,
          max: 1,
          grid: { color: palette.line },
          border: { display: false },
          ticks: { color: palette['ink-2'], stepSize: 0.25, callback: (share) => percent(Number(share)) },
        },
        y: {
          stacked: true,
          grid: { display: false },
          border: { display: false },
          ticks: { color: palette.ink, autoSkip: false, font: { size: 12.5 } },
        },
      },
    },
    plugins: [bandLegend(bands, palette), figures(shown, palette)],
  };
}

/** The legend is part of the canvas, so that a downloaded picture has it too. */
function bandLegend(bands: readonly string[], palette: Palette): Plugin {
  return {
    id: 'legend-of-bands',
    beforeDraw({ ctx, width }: Chart) {
      const { places } = legendPlaces(bands, width);
      ctx.save();
      ctx.font = '12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      bands.forEach((label, band) => {
        const { x = 0, line = 0 } = places[band] ?? {};
        ctx.fillStyle = faded(palette.accent, bandStrength(band, bands.length));
        ctx.fillRect(x + 1, line * linePx + 4, 11, 11);
        ctx.fillStyle = palette['ink-2'];
        ctx.fillText(label, x + 18, line * linePx + 10);
      });
      ctx.restore();
    },
  };
}

function figures({ bands, bars, percent }: Shown, palette: Palette): Plugin {
  return {
    id: 'figures-in-bars',
    afterDatasetsDraw({ ctx, scales }: Chart) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.font = '600 12px Inter, Arial, sans-serif';
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'center';
      bars.forEach(({ shares }, index) => {
        let from = 0;
        shares.forEach((share, band) => {
          const [left, right] = [x.getPixelForValue(from), x.getPixelForValue(from + share)];
          // Strong bands carry light figures, faint ones dark: both stay readable in either theme.
          ctx.fillStyle = bandStrength(band, bands.length) > 0.6 ? palette.surface : palette.ink;
          ctx.fillText(shareFigure(share, right - left, percent), (left + right) / 2, y.getPixelForValue(index) + 1);
          from += share;
        });
      });
      ctx.restore();
    },
  };
}
