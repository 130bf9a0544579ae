import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import type { CaseResult, ValueKind } from '@peerway/business-case';
import { kindMeanings, kindWords } from '../value-words.ts';
import { moneyText } from './money.ts';

/** Benefits by kind, kept apart, and which of them the headline counts. */
@Component({
  selector: 'pw-kinds-table',
  template: `
    <h2 id="kinds" i18n>Cash, time, risk and judged value are kept apart</h2>
    <p class="muted" i18n>Tick what the headline counts beside costs. Everything stays visible here.</p>
    <div class="scroll-x" tabindex="0" role="region" aria-labelledby="kinds">
      <table class="table">
        <thead>
          <tr>
            <th scope="col" i18n>Kind of benefit</th>
            <th scope="col" class="number">{{ worthHead() }}</th>
            <th scope="col" class="number" i18n>Lines without a value</th>
            <th scope="col" i18n>In the headline</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.kind) {
            <tr>
              <th scope="row">
                <button class="link" type="button" (click)="derive.emit('kind:' + row.kind)">{{ row.name }}</button>
                <span class="muted small block">{{ row.meaning }}</span>
              </th>
              <td class="number">{{ row.worth }}</td>
              <td class="number">{{ row.open }}</td>
              <td>
                <label>
                  <input
                    type="checkbox"
                    [checked]="row.isCounted"
                    [disabled]="!canEdit()"
                    [attr.aria-label]="row.label"
                    (change)="toggle(row.kind)"
                  />
                  @if (row.isCounted) {
                    <ng-container i18n>counted</ng-container>
                  } @else {
                    <ng-container i18n>shown only</ng-container>
                  }
                </label>
              </td>
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
    .block {
      display: block;
      font-weight: 400;
      max-width: 38em;
      white-space: normal;
    }
    .link {
      padding: 0;
      border: 0;
      background: none;
      font: inherit;
      color: var(--accent);
      cursor: pointer;
      min-height: 24px;
    }
    label {
      display: inline-flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 28px;
      white-space: nowrap;
    }
  `,
})
export class KindsTable {
  readonly result = input.required<CaseResult>();
  readonly canEdit = input(false);
  readonly derive = output<string>();
  /** The kinds that the headline is to count from now on. */
  readonly counted = output<ValueKind[]>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly worthHead = computed(() =>
    this.result().discountRate === null ? $localize`Over all years` : $localize`Worth at the start`,
  );
  protected readonly rows = computed(() => {
    const { kinds, currency } = this.result();
    return kinds.map(({ kind, presentValue, total, drivers, open, isCounted }) => ({
      kind,
      name: kindWords[kind],
      meaning: kindMeanings[kind],
      worth: moneyText(presentValue ?? total, currency, this.locale),
      open: open === 0 ? '–' : $localize`${String(open)}:open: of ${String(drivers)}:all:`,
      isCounted,
      label: $localize`Count in the headline: ${kindWords[kind]}:kind:`,
    }));
  });

  protected toggle(kind: ValueKind): void {
    const kinds = this.result().kinds.filter((one) => (one.kind === kind ? !one.isCounted : one.isCounted));
    this.counted.emit(kinds.map((one) => one.kind));
  }
}
