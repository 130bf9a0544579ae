import { Component, computed, input } from '@angular/core';

const [width, height, edge] = [160, 40, 3] as const;

/** The last points of a series as a small line, without axes: only which way it goes. What it means is said in words beside it. */
@Component({
  selector: 'pw-sparkline',
  template: `
    <svg viewBox="0 0 160 40" [attr.preserveAspectRatio]="'none'" aria-hidden="true">
      @if (wanted(); as y) {
        <line x1="0" x2="160" [attr.y1]="y" [attr.y2]="y" class="target" />
      }
      <polyline [attr.points]="line()" />
    </svg>
  `,
  styles: `
    svg {
      display: block;
      width: 100%;
      height: 40px;
    }
    polyline {
      fill: none;
      stroke: var(--accent);
      stroke-width: 2;
      vector-effect: non-scaling-stroke;
      stroke-linejoin: round;
    }
    .target {
      stroke: var(--target);
      stroke-dasharray: 2 3;
      vector-effect: non-scaling-stroke;
    }
  `,
})
export class Sparkline {
  readonly values = input.required<readonly number[]>();
  /** What is wanted now; drawn where it lies within what is seen. */
  readonly target = input<number | null>(null);

  private readonly range = computed(() => {
    const all = [...this.values(), ...(this.target() === null ? [] : [this.target() ?? 0])];
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return { low, span: high - low || 1 };
  });
  protected readonly wanted = computed(() => {
    const target = this.target();
    return target === null || this.values().length === 0 ? undefined : this.height(target);
  });
  protected readonly line = computed(() => {
    const values = this.values();
    const step = values.length < 2 ? 0 : width / (values.length - 1);
    return values.map((value, place) => `${(place * step).toFixed(1)},${this.height(value).toFixed(1)}`).join(' ');
  });

  private height(value: number): number {
    const { low, span } = this.range();
    return height - edge - ((value - low) / span) * (height - 2 * edge);
  }
}
