import { Component, computed, input } from '@angular/core';
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import { ChartCanvas, type Drawing } from './chart-canvas.ts';
import { type Palette, faded } from './palette.ts';
import { type RadarAxis, type RadarLines, radarLines } from './radar-data.ts';
import { wrapLabel } from './wrap-label.ts';

const edgeNames = { high: $localize`95 % high`, low: $localize`95 % low` };

/** Levels by dimension around a wheel, with the target dashed and the interval as a band. */
@Component({
  selector: 'pw-radar',
  imports: [ChartCanvas],
  template: `
    <pw-chart-canvas [drawing]="drawing()" height="min(390px, 92cqi)" />
    <p class="legend">
      <span i18n class="you">Organization</span><span i18n class="target">Target</span
      ><span i18n class="band">95 % interval</span>
      @if (hasMisses()) {
        <span i18n class="missed">▼ under target</span>
      }
    </p>
  `,
  styleUrl: './radar.scss',
})
export class Radar {
  readonly axes = input.required<readonly RadarAxis[]>();
  readonly max = input(5);

  private readonly lines = computed(() => radarLines(this.axes()));
  protected readonly hasMisses = computed(() => this.lines().missed.includes(true));
  protected readonly drawing = computed<Drawing>(() => {
    const lines = this.lines();
    const max = this.max();
    return (palette, width) => radar(lines, max, palette, width);
  });
}

function radar(lines: RadarLines, max: number, palette: Palette, width: number): ChartConfiguration {
  const columns = width < 380 ? 12 : 16;
  return {
    type: 'radar',
    data: { labels: [...lines.labels], datasets: datasets(lines, palette) },
    options: {
      layout: { padding: 0 },
      plugins: {
        tooltip: { filter: (item) => item.dataset.label !== edgeNames.high && item.dataset.label !== edgeNames.low },
      },
      scales: {
        r: {
          min: 0,
          max,
          ticks: { display: false, stepSize: 1 },
          grid: { color: palette.line },
          angleLines: { color: palette.line },
          pointLabels: {
            padding: 3,
            font: (context) => ({ size: 12, weight: lines.missed[context.index] ? 600 : 400 }),
            color: (context) => (lines.missed[context.index] ? palette.bad : palette['ink-2']),
            callback: (label, index) => wrapLabel(lines.missed[index] ? `▼ ${label}` : label, columns),
          },
        },
      },
    },
  };
}

function datasets(lines: RadarLines, palette: Palette): ChartDataset[] {
  const edge = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, backgroundColor: faded(palette.accent, 0.2) };
  return [
    {
      label: $localize`Organization`,
      data: [...lines.value],
      borderColor: palette.accent,
      borderWidth: 2.2,
      pointRadius: 3.4,
      pointBackgroundColor: palette.accent,
      pointBorderWidth: 0,
      fill: false,
    },
    {
      label: $localize`Target`,
      data: [...lines.target],
      borderColor: palette.target,
      borderWidth: 1.6,
      borderDash: [5, 4],
      pointRadius: 0,
      fill: false,
    },
    { ...edge, label: edgeNames.high, data: [...lines.high], fill: '+1' },
    { ...edge, label: edgeNames.low, data: [...lines.low], fill: false },
  ];
}
