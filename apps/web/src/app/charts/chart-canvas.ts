import { Component, ElementRef, effect, inject, input, viewChild } from '@angular/core';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
} from 'chart.js';
import { colourInForce } from '../ui/brand-in-force.ts';
import { themeInForce } from '../ui/theme-choice.ts';
import { type Palette, readPalette, systemDark } from './palette.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  RadarController,
  RadialLinearScale,
  Tooltip,
);

/** What to draw, given the colours in force and the room there is. */
export type Drawing = (palette: Palette, width: number) => ChartConfiguration;

/** The one canvas of the product: draws, and draws anew when data, theme, the workspace's colour or width class change. */
@Component({
  selector: 'pw-chart-canvas',
  template: '<canvas #canvas aria-hidden="true"></canvas>',
  host: { '[style.height]': 'height()' },
  styles: `
    :host {
      display: block;
      position: relative;
      width: 100%;
    }
  `,
})
export class ChartCanvas {
  readonly drawing = input.required<Drawing>();
  /** A CSS length; it may depend on the width of the container. */
  readonly height = input.required<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly canvas = viewChild.required<ElementRef<HTMLCanvasElement>>('canvas');

  constructor() {
    effect((onCleanup) => {
      themeInForce();
      systemDark();
      colourInForce();
      const width = this.host.nativeElement.clientWidth;
      const chart = new Chart(this.canvas().nativeElement, calm(this.drawing()(readPalette(), width)));
      onCleanup(() => chart.destroy());
    });
  }
}

/** Type, size and stillness that all charts share. */
function calm(configuration: ChartConfiguration): ChartConfiguration {
  Chart.defaults.font.family = "Inter, 'Helvetica Neue', Arial, sans-serif";
  Chart.defaults.font.size = 12;
  return {
    ...configuration,
    options: { ...configuration.options, responsive: true, maintainAspectRatio: false, animation: false },
  };
}
