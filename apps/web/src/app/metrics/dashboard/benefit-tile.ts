import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { approvedBenefits } from '../benefits/approved-benefits.ts';
import { benefitsFinding, unmeasuredWords } from '../benefits/benefit-words.ts';
import type { MeasuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';
import { tileNames } from './dashboard-words.ts';

/** How far the promise is kept, as a tile. */
@Component({
  selector: 'pw-benefit-tile',
  imports: [RouterLink],
  template: `
    <header>
      <h2>
        <a [routerLink]="[state.home(), 'benefits']">{{ name }}</a>
      </h2>
    </header>
    <p class="figure">{{ figure() }}</p>
    <p class="muted">{{ words() }}</p>
    @if (unmeasured()) {
      <ul>
        <li>{{ unmeasured() }}</li>
      </ul>
    }
  `,
  styleUrl: './tile.scss',
})
export class BenefitTile {
  readonly points = input.required<MeasuredPoints>();

  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  private readonly approved = approvedBenefits(() => this.points());
  protected readonly name = tileNames.benefit;
  protected readonly figure = computed(() => {
    const totals = this.approved.benefits()?.totals;
    if (!totals) return '–';
    const { toDate, expected, promisedMeasured } = totals;
    const [kept, promised] = toDate.promised > 0 ? [toDate.realised, toDate.promised] : [expected, promisedMeasured];
    const share = new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 0 });
    return promised > 0 ? share.format(kept / promised) : '–';
  });
  protected readonly words = computed(() => {
    if (this.approved.approval() === null) return $localize`No business case is approved: nothing was promised yet`;
    const benefits = this.approved.benefits();
    return benefits ? benefitsFinding(benefits, this.locale) : '';
  });
  protected readonly unmeasured = computed(() => {
    const benefits = this.approved.benefits();
    return benefits ? unmeasuredWords(benefits, this.locale) : '';
  });
}
