import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import type { CaseFigure, CaseResult } from '@peerway/business-case';
import { figureReasonWords, figureText, rateSentence } from './result-words.ts';
import { moneyText, yearsText } from './money.ts';

interface Tile {
  readonly figure: string;
  readonly name: string;
  readonly text: string;
  readonly note: string;
}

/** The four figures of a case, each of which opens how it came about. */
@Component({
  selector: 'pw-result-tiles',
  template: `
    @for (tile of tiles(); track tile.figure) {
      <button class="card tile" type="button" (click)="derive.emit(tile.figure)">
        <span class="muted">{{ tile.name }}</span>
        <b>{{ tile.text }}</b>
        <span class="muted small">{{ tile.note }}</span>
        <span class="how small" i18n>How?</span>
      </button>
    }
  `,
  host: { class: 'grid-4' },
  styles: `
    .tile {
      display: grid;
      grid-template-rows: auto auto 1fr auto;
      gap: var(--space-1);
      text-align: start;
      font: inherit;
      color: inherit;
      cursor: pointer;
    }
    .tile:hover {
      border-color: var(--accent);
    }
    b {
      font-size: 22px;
      font-variant-numeric: tabular-nums;
      line-height: 1.25;
    }
    .how {
      color: var(--accent);
    }
  `,
})
export class ResultTiles {
  readonly result = input.required<CaseResult>();
  readonly derive = output<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly tiles = computed<readonly Tile[]>(() => {
    const result = this.result();
    return [this.worth(result), this.rate(result), this.back(result), this.ratio(result)];
  });

  private worth(result: CaseResult): Tile {
    const { npv, net, currency, horizonYears } = result;
    const years = String(horizonYears);
    const name = $localize`Net present value`;
    if (npv.value !== null || npv.reason === 'NOTHING_COUNTED') {
      const note = npv.value === null ? why(npv) : $localize`over ${years}:years: years`;
      return { figure: 'npv', name, text: this.text(npv, 'money'), note };
    }
    const text = moneyText(net, currency, this.locale);
    return { figure: 'net', name: $localize`Sum, not discounted`, text, note: why(npv) };
  }

  private rate({ irr }: CaseResult): Tile {
    const several = irr.reason === 'SEVERAL_RATES' ? $localize`:rates of return|:several` : undefined;
    const none = irr.reason === 'NO_RATE' ? $localize`:rates of return|:none` : undefined;
    return {
      figure: 'irr',
      name: $localize`Internal rate of return`,
      text: several ?? none ?? this.text(irr, 'rate'),
      note: irr.reason === null ? $localize`a year` : rateSentence(irr, this.locale),
    };
  }

  private back({ payback, discountedPayback }: CaseResult): Tile {
    const later = discountedPayback.value;
    const note =
      payback.value === null
        ? why(payback)
        : later === null
          ? $localize`from the start of the case`
          : $localize`discounted: ${yearsText(later, this.locale)}:years:`;
    return { figure: 'payback', name: $localize`Payback`, text: this.text(payback, 'years'), note };
  }

  private ratio({ benefitCostRatio }: CaseResult): Tile {
    const note =
      benefitCostRatio.value === null ? why(benefitCostRatio) : $localize`returned for each 1.00 spent, as worth today`;
    const name = $localize`Benefit-cost ratio`;
    return { figure: 'benefitCostRatio', name, text: this.text(benefitCostRatio, 'ratio'), note };
  }

  private text(figure: CaseFigure, form: 'money' | 'rate' | 'years' | 'ratio'): string {
    return figureText(figure, form, { currency: this.result().currency, locale: this.locale });
  }
}

function why({ reason }: CaseFigure): string {
  return reason === null ? '' : figureReasonWords[reason];
}
