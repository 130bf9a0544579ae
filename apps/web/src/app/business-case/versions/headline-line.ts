import { Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import type { CaseFigure, CaseRate } from '@peerway/business-case';
import { figureReasonWords, figureText } from '../results/result-words.ts';

/** The figures that a version is known by. */
export interface VersionHeadline {
  readonly currency: string;
  readonly npv: CaseFigure;
  readonly irr: CaseRate;
  readonly payback: CaseFigure;
  readonly benefitCostRatio: CaseFigure;
}

/** What a version of the case came to, in four figures; why one is missing stands in its place. */
@Component({
  selector: 'pw-headline-line',
  template: `
    <dl>
      @for (each of figures(); track each.name) {
        <div>
          <dt class="small muted">{{ each.name }}</dt>
          <dd [class.small]="each.why !== null">{{ each.why ?? each.text }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host {
      display: block;
      width: 100%;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
      gap: var(--space-3);
      margin: 0;
    }
    dd {
      margin: 0;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    dd.small {
      font-weight: 400;
    }
  `,
})
export class HeadlineLine {
  readonly headline = input.required<VersionHeadline>();
  private readonly locale = inject(LOCALE_ID);

  protected readonly figures = computed(() => {
    const { currency, npv, irr, payback, benefitCostRatio } = this.headline();
    const around = { currency, locale: this.locale };
    const shown = (name: string, figure: CaseFigure, form: Parameters<typeof figureText>[1]) => ({
      name,
      text: figureText(figure, form, around),
      why: figure.reason === null ? null : figureReasonWords[figure.reason],
    });
    return [
      shown($localize`Net present value`, npv, 'money'),
      shown($localize`Internal rate of return`, irr, 'rate'),
      shown($localize`Payback`, payback, 'years'),
      shown($localize`Benefit-cost ratio`, benefitCostRatio, 'ratio'),
    ];
  });
}
