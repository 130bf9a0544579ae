import { Component, computed, input } from '@angular/core';

/** A score from 1 to 5: as five marks, and in figures. */
@Component({
  selector: 'pw-score-dots',
  template: `
    <span class="dots" aria-hidden="true">
      @for (dot of dots(); track $index) {
        <span [class.on]="dot"></span>
      }
    </span>
    <span class="small" i18n>{{ shown() }} of 5</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    .dots {
      display: inline-flex;
      gap: 3px;
    }
    .dots span {
      width: 10px;
      height: 10px;
      border: 1.5px solid var(--accent);
      border-radius: 50%;
    }
    .dots .on {
      background: var(--accent);
    }
  `,
})
export class ScoreDots {
  readonly score = input.required<number>();
  protected readonly dots = computed(() => [1, 2, 3, 4, 5].map((place) => place <= Math.round(this.score())));
  protected readonly shown = computed(() =>
    new Intl.NumberFormat($localize.locale ?? 'en', { maximumFractionDigits: 1 }).format(this.score()),
  );
}
