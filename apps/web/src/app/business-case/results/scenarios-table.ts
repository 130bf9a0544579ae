import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import type { ScenarioResult } from '@peerway/business-case';
import { moneyText } from './money.ts';
import { figureReasonWords, figureText, scenarioName } from './result-words.ts';

/** What the case comes to in each scenario, side by side. */
@Component({
  selector: 'pw-scenarios-table',
  template: `
    <h2 id="scenarios">{{ finding() }}</h2>
    <p class="muted" i18n>
      Cautious takes every range halfway to the end that is worse for the case, bold halfway to the better one. Fixed
      values stay.
    </p>
    <div class="scroll-x" tabindex="0" role="region" aria-labelledby="scenarios">
      <table class="table">
        <thead>
          <tr>
            <td></td>
            @for (column of columns(); track column.id) {
              <th scope="col" class="number">{{ column.name }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.name) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              @for (cell of row.cells; track $index) {
                <td class="number" [attr.title]="cell.why">{{ cell.text }}</td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  host: { class: 'card' },
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      align-content: start;
    }
  `,
})
export class ScenariosTable {
  readonly scenarios = input.required<readonly ScenarioResult[]>();
  readonly currency = input.required<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly columns = computed(() =>
    this.scenarios().map((scenario) => ({ id: scenario.id, name: scenarioName(scenario) })),
  );
  protected readonly finding = computed(() => {
    const measures = this.scenarios().map(({ npv, net }) => npv.value ?? net);
    if (measures.length < 2) return $localize`Scenarios side by side`;
    const text = (amount: number): string => moneyText(amount, this.currency(), this.locale);
    return $localize`Scenarios reach from ${text(Math.min(...measures))}:lowest: to ${text(Math.max(...measures))}:highest:`;
  });
  protected readonly rows = computed(() => {
    const scenarios = this.scenarios();
    const shown = { currency: this.currency(), locale: this.locale };
    const row = (
      name: string,
      of: 'npv' | 'irr' | 'payback' | 'benefitCostRatio',
      form: Parameters<typeof figureText>[1],
    ): { name: string; cells: { text: string; why: string | null }[] } => ({
      name,
      cells: scenarios.map((scenario) => ({
        text: figureText(scenario[of], form, shown),
        why: scenario[of].reason && figureReasonWords[scenario[of].reason],
      })),
    });
    return [
      row($localize`Net present value`, 'npv', 'money'),
      {
        name: $localize`Sum, not discounted`,
        cells: scenarios.map(({ net }) => ({ text: moneyText(net, shown.currency, shown.locale), why: null })),
      },
      row($localize`Internal rate of return`, 'irr', 'rate'),
      row($localize`Payback`, 'payback', 'years'),
      row($localize`Benefit-cost ratio`, 'benefitCostRatio', 'ratio'),
      {
        name: $localize`Values that differ from the likely ones`,
        cells: scenarios.map(({ values }) => ({ text: String(values.length), why: null })),
      },
    ];
  });
}
