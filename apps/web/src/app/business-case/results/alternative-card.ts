import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AlternativeComparison, OptionResult } from '@peerway/business-case';
import { editorPlace } from './line-link.ts';
import { moneyText, rateText, roundMoneyText } from './money.ts';

/** The way with peers beside doing nothing, and beside the cheapest way without peers. */
@Component({
  selector: 'pw-alternative-card',
  imports: [RouterLink],
  template: `
    <header>
      <h2 id="alternative">{{ finding() }}</h2>
      @if (comparison().difference !== null) {
        <button class="button quiet small" type="button" (click)="derive.emit('alternative')" i18n>How?</button>
      }
    </header>
    @if (rows().length > 0) {
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby="alternative">
        <table class="table">
          <thead>
            <tr>
              <td></td>
              <th scope="col" class="number" i18n>Do nothing</th>
              <th scope="col" class="number" i18n>Without peers</th>
              <th scope="col" class="number" i18n>With peers</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.name) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                <td class="number">{{ row.nothing }}</td>
                <td class="number">{{ row.without }}</td>
                <td class="number">{{ row.with }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      <p class="muted small" i18n>
        Both ways are measured against doing nothing, which is 0. Only the use cases below are in it; lines of the whole
        case and tax stand on neither side.
      </p>
      <ul class="plain">
        @for (one of comparison().compared; track one.useCase) {
          <li>
            {{ useCase()(one.useCase) }}:
            <ng-container i18n>{{ one.name }}, which keeps {{ share(one.keptShare) }} of the benefits</ng-container>
          </li>
        }
      </ul>
    }
    @if (comparison().notCompared.length > 0) {
      <h3 i18n>Not compared yet</h3>
      <ul class="plain">
        @for (one of comparison().notCompared; track one.useCase) {
          <li>
            {{ useCase()(one.useCase) }}:
            @if (one.name === null) {
              <ng-container i18n>no way without peers is chosen.</ng-container>
            } @else {
              <ng-container i18n
                >the cost of “{{ one.name }}” or the share of benefits that it keeps is missing.</ng-container
              >
            }
            &ngsp;<a [routerLink]="home() + '/drivers'" [queryParams]="place(one.useCase)" i18n>Give the values</a>
          </li>
        }
      </ul>
    }
  `,
  host: { class: 'card' },
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      align-content: start;
    }
    header {
      display: flex;
      gap: var(--space-3);
      justify-content: space-between;
      align-items: start;
    }
    .plain {
      margin: 0;
      padding-inline-start: 18px;
    }
  `,
})
export class AlternativeCard {
  readonly comparison = input.required<AlternativeComparison>();
  readonly currency = input.required<string>();
  /** The address of the business case. */
  readonly home = input.required<string>();
  readonly useCase = input.required<(id: string | null) => string>();
  readonly derive = output<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly finding = computed(() => {
    const { difference } = this.comparison();
    if (difference === null) return $localize`The way without peers cannot be compared yet`;
    const amount = roundMoneyText(Math.abs(difference), this.currency(), this.locale);
    if (Number(difference.toPrecision(3)) === 0) return $localize`With and without peers come to the same`;
    return difference > 0
      ? $localize`With peers it is worth ${amount}:amount: more than the cheapest way without`
      : $localize`The cheapest way without peers is worth ${amount}:amount: more`;
  });
  protected readonly rows = computed(() => {
    const { withPeers, withoutPeers, measure } = this.comparison();
    if (!withPeers || !withoutPeers) return [];
    const row = (name: string, of: (option: OptionResult) => number | null) => ({
      name,
      nothing: this.money(0),
      without: this.money(of(withoutPeers)),
      with: this.money(of(withPeers)),
    });
    return [
      ...(measure === 'npv' ? [row($localize`Net present value`, ({ npv }) => npv.value)] : []),
      row($localize`Sum, not discounted`, ({ net }) => net),
      row($localize`Benefits over all years`, ({ benefits }) => benefits),
      row($localize`Costs over all years`, ({ costs }) => costs),
    ];
  });

  protected share(value: number): string {
    return rateText(value, this.locale);
  }

  /** The figures of the comparison all begin with this word. */
  protected place(useCase: string): Record<string, string> {
    return editorPlace({ useCase, label: 'alternative' });
  }

  private money(amount: number | null): string {
    return amount === null ? '–' : moneyText(amount, this.currency(), this.locale);
  }
}
