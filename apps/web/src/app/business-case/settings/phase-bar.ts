import { Component, computed, input } from '@angular/core';
import type { Phasing } from '@peerway/business-case';

/** The months of one use case as a bar: when money is spent, when the effect begins, and when it is all there. */
@Component({
  selector: 'pw-phase-bar',
  template: `
    <div class="lane" aria-hidden="true">
      <span class="spend" [style.left.%]="spend().from" [style.width.%]="spend().width"></span>
    </div>
    <div class="lane" aria-hidden="true">
      <span class="ramp" [style.left.%]="ramp().from" [style.width.%]="ramp().width"></span>
      <span class="full" [style.left.%]="full().from" [style.width.%]="full().width"></span>
      @for (year of years(); track year) {
        <i [style.left.%]="year"></i>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 2px;
      min-width: 0;
    }
    .lane {
      position: relative;
      height: 10px;
      overflow: hidden;
      border-radius: 3px;
      background: var(--sunken);
    }
    .lane span {
      position: absolute;
      inset-block: 0;
    }
    .lane i {
      position: absolute;
      inset-block: 0;
      border-inline-start: 1px solid var(--line-strong);
    }
    .spend {
      background: var(--target);
    }
    .ramp {
      background: linear-gradient(to right, var(--score-2), var(--accent));
    }
    .full {
      background: var(--accent);
    }
  `,
})
export class PhaseBar {
  readonly phasing = input.required<Phasing>();
  readonly horizonYears = input.required<number>();

  private readonly months = computed(() => this.horizonYears() * 12);
  /** One-off money of a month is spent within it; the month of the start takes no room of its own. */
  protected readonly spend = computed(() => {
    const { spendFrom, spendMonths } = this.phasing();
    return this.part(spendFrom, spendFrom + spendMonths);
  });
  protected readonly ramp = computed(() => {
    const { effectFrom, rampMonths } = this.phasing();
    return this.part(effectFrom, effectFrom + rampMonths);
  });
  protected readonly full = computed(() => {
    const { effectFrom, rampMonths } = this.phasing();
    return this.part(effectFrom + rampMonths, this.months());
  });
  protected readonly years = computed(() =>
    Array.from({ length: this.horizonYears() - 1 }, (_, at) => ((at + 1) / this.horizonYears()) * 100),
  );

  private part(from: number, to: number): { readonly from: number; readonly width: number } {
    const months = this.months();
    const [first, last] = [Math.min(from, months), Math.min(Math.max(to, from), months)];
    return { from: (first / months) * 100, width: ((last - first) / months) * 100 };
  }
}
