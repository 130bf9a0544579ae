import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import type { CapacityResult, WayResult } from '@peerway/business-case';
import {
  gbWords,
  limitFailsWords,
  limitWords,
  mbpsWords,
  percentWords,
  durationWords,
  priceWords,
  wayWords,
} from './capacity-words.ts';
import { moneyText } from '../results/money.ts';

interface Cell {
  readonly text: string;
  readonly figure: string | null;
}

interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** The three ways side by side; every figure opens how it came about. */
@Component({
  selector: 'pw-way-figures',
  host: { class: 'card' },
  template: `
    <h2 i18n>Side by side</h2>
    <div class="scroll-x" tabindex="0" role="region" aria-label="The ways side by side" i18n-aria-label>
      <table class="table">
        <thead>
          <tr>
            <td></td>
            @for (way of result().ways; track way.way) {
              <th scope="col" class="number">{{ names[way.way] }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.name) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              @for (cell of row.cells; track $index) {
                <td class="number">
                  @if (cell.figure; as figure) {
                    <button class="follow" type="button" (click)="derive.emit(figure)">{{ cell.text }}</button>
                  } @else {
                    {{ cell.text }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
    @for (missing of missing(); track missing) {
      <p class="muted small">{{ missing }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      margin: 0;
      font-size: var(--text-m);
    }
    .follow {
      min-height: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: underline dotted;
      cursor: pointer;
    }
    p {
      margin: 0;
    }
    @media (max-width: 600px) {
      .table {
        font-size: var(--text-s);
      }
      .table th,
      .table td {
        padding-inline: 3px;
        min-width: 0;
      }
      .table tbody th {
        max-width: 84px;
      }
    }
  `,
})
export class WayFigures {
  readonly result = input.required<CapacityResult>();
  readonly currency = input.required<string>();
  readonly derive = output<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly names = wayWords;
  protected readonly rows = computed<readonly Row[]>(() => {
    const isFile = this.result().delivery === 'file';
    const locale = this.locale;
    const row = (name: string, field: string | null, text: (way: WayResult) => string): Row => ({
      name,
      cells: this.result().ways.map((way) => ({ text: text(way), figure: field && `way:${way.way}:${field}` })),
    });
    return [
      isFile
        ? row($localize`Time to the last client`, 'seconds', ({ seconds }) => durationWords(seconds ?? 0, locale))
        : row($localize`The stream`, null, ({ holds }) =>
            holds ? $localize`:a stream|:holds` : $localize`:a stream|:does not hold`,
          ),
      row(isFile ? $localize`What it waits for` : $localize`What it fails on`, null, (way) => limit(way)),
      row($localize`The server sends`, 'serverGb', ({ serverGb }) => gbWords(serverGb, locale)),
      row($localize`Rate of the server`, 'serverMbps', ({ serverMbps }) => mbpsWords(serverMbps, locale)),
      row($localize`All links carry`, 'wanGb', ({ wanGb }) => gbWords(wanGb, locale)),
      row($localize`Busiest link`, 'wanPeakMbps', ({ wanPeakMbps }) => mbpsWords(wanPeakMbps, locale)),
      row($localize`Comes from peers`, 'peerShare', ({ peerShare }) => percentWords(peerShare, locale)),
      row($localize`Cost of a year`, 'costPerYear', ({ costPerYear }) => this.cost(costPerYear)),
    ];
  });
  protected readonly missing = computed(() =>
    this.result()
      .ways.filter(({ missingPrices }) => missingPrices.length > 0)
      .map(({ way, missingPrices }) => {
        const prices = missingPrices.map((price) => priceWords[price] ?? price).join(', ');
        return $localize`${wayWords[way]}:way:: no cost as long as these prices are missing: ${prices}:prices:`;
      }),
  );

  private cost(costPerYear: number | null): string {
    if (costPerYear === null) return $localize`prices missing`;
    return moneyText(costPerYear, this.currency(), this.locale);
  }
}

function limit({ limitedBy, holds }: WayResult): string {
  if (limitedBy === null) return '–';
  return holds === null ? limitWords[limitedBy] : limitFailsWords[limitedBy];
}
