import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import type { RiskContribution } from '@peerway/rollout';
import { type ExposureUnit, lossText } from './exposure-view.ts';

/** How many risks are drawn one by one. */
const mostBars = 10;

/** What each risk brings to the exposure: as it is, and what its response leaves. A list that can be read as it is. */
@Component({
  selector: 'pw-contribution-bars',
  template: `
    <p class="legend">
      <span class="key before"></span><ng-container i18n>without the response</ng-container>
      <span class="key after"></span><ng-container i18n>what the response leaves</ng-container>
    </p>
    <ol>
      @for (bar of bars(); track bar.id) {
        <li>
          <button type="button" class="name" [attr.lang]="bar.language" (click)="pick.emit(bar.id)">
            {{ bar.name }}
          </button>
          <span class="bar before" [style.width.%]="bar.before" aria-hidden="true"></span>
          <span class="bar after" [style.width.%]="bar.after" aria-hidden="true"></span>
          <span class="figure">{{ bar.words }}</span>
        </li>
      }
    </ol>
    @if (rest(); as rest) {
      <p class="muted">{{ rest }}</p>
    }
  `,
  styleUrl: './contribution-bars.scss',
})
export class ContributionBars {
  readonly contributions = input.required<readonly RiskContribution[]>();
  readonly risks = input.required<ReadonlyMap<string, { readonly event: string; readonly language: string | null }>>();
  readonly figure = input.required<'money' | 'days'>();
  readonly currency = input.required<string>();
  readonly pick = output<string>();

  private readonly locale = inject(LOCALE_ID);
  private readonly unit = computed<ExposureUnit>(() => ({
    figure: this.figure(),
    currency: this.currency(),
    locale: this.locale,
  }));
  private readonly sorted = computed(() => {
    const of = this.figure();
    return this.contributions()
      .filter(({ before, after }) => before[of] > 0 || after[of] > 0)
      .sort((a, b) => b.before[of] - a.before[of]);
  });
  protected readonly bars = computed(() => {
    const of = this.figure();
    const shown = this.sorted().slice(0, mostBars);
    const most = Math.max(...shown.map(({ before, after }) => Math.max(before[of], after[of])), 1e-9);
    return shown.map(({ id, before, after }) => {
      const [was, is] = [lossText(before[of], this.unit()), lossText(after[of], this.unit())];
      const risk = this.risks().get(id);
      return {
        id,
        name: risk?.event ?? id,
        language: risk?.language ?? null,
        before: (before[of] / most) * 100,
        after: (after[of] / most) * 100,
        words: before[of] === after[of] ? was : $localize`${was}:before: → ${is}:after:`,
      };
    });
  });
  protected readonly rest = computed(() => {
    const left = this.sorted().length - mostBars;
    if (left <= 0) return undefined;
    return left === 1
      ? $localize`One smaller risk is not drawn.`
      : $localize`${left}:count: smaller risks are not drawn.`;
  });
}
