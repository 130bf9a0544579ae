import { Component, computed, inject, input, LOCALE_ID, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { parameterKey, type ShareOfValue } from '@peerway/business-case';
import { editorPlace } from './line-link.ts';
import { moneyText, rateText } from './money.ts';

const firstShown = 8;

/** How much of the case rests on values that nobody has confirmed, the one that moves it most first. */
@Component({
  selector: 'pw-unconfirmed-table',
  imports: [RouterLink],
  template: `
    <h2 id="unconfirmed">{{ finding() }}</h2>
    @if (rows().length > 0) {
      <p class="muted" i18n>Confirm the first ones first: the case moves most with them.</p>
      <div class="scroll-x" tabindex="0" role="region" aria-labelledby="unconfirmed">
        <table class="table">
          <thead>
            <tr>
              <th scope="col" i18n>Value</th>
              <th scope="col" class="number" i18n>Money that needs it</th>
              <th scope="col" class="number" i18n>Share of all money</th>
              <th scope="col" class="number" i18n>Moves the case by</th>
              <th scope="col" i18n>Answers for it</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.key) {
              <tr>
                <th scope="row">
                  <a lang="en" [routerLink]="home() + '/drivers'" [queryParams]="row.place">{{ row.label }}</a>
                  <span class="muted small block">{{ row.useCase }}</span>
                </th>
                <td class="number">{{ row.hanging }}</td>
                <td class="number">{{ row.share }}</td>
                <td class="number">
                  {{ row.swing }}
                  @if (row.isProbe) {
                    <span class="muted small block" i18n>10 % up and down</span>
                  } @else {
                    <span class="muted small block" i18n>over its range</span>
                  }
                </td>
                <td>{{ row.owner ?? '–' }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (more() > 0) {
        <button class="button quiet" type="button" (click)="isWhole.set(true)" i18n>
          Show {more(), plural, =1 {one more} other {{{ more() }} more}}
        </button>
      }
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
    .block {
      display: block;
      font-weight: 400;
    }
    .button {
      justify-self: start;
    }
  `,
})
export class UnconfirmedTable {
  readonly share = input.required<ShareOfValue>();
  readonly currency = input.required<string>();
  readonly home = input.required<string>();
  readonly useCase = input.required<(id: string | null) => string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly isWhole = signal(false);
  protected readonly more = computed(() =>
    this.isWhole() ? 0 : Math.max(0, this.share().unconfirmed.length - firstShown),
  );
  protected readonly finding = computed(() => {
    const { share, unconfirmed } = this.share();
    const [first] = unconfirmed;
    if (first === undefined) return $localize`Every value that counts is confirmed`;
    const part = rateText(share, this.locale);
    return $localize`${part}:share: of the money rests on values that nobody has confirmed`;
  });
  protected readonly rows = computed(() => {
    const { unconfirmed } = this.share();
    return (this.isWhole() ? unconfirmed : unconfirmed.slice(0, firstShown)).map((one) => ({
      key: parameterKey(one),
      label: one.label,
      useCase: this.useCase()(one.useCase),
      place: editorPlace(one),
      hanging: moneyText(one.hanging, this.currency(), this.locale),
      share: rateText(one.share, this.locale),
      swing: moneyText(one.swing, this.currency(), this.locale),
      isProbe: one.isProbe,
      owner: one.owner,
    }));
  });
}
