import { Component, LOCALE_ID, computed, inject } from '@angular/core';
import type { KindResult, ValueKind } from '@peerway/business-case';
import { CaseState } from '../case-state.ts';
import { moneyText } from '../results/money.ts';
import { kindMeanings, kindWords } from '../value-words.ts';
import { withSettings } from './settings-edit.ts';

/** Which kinds of value the headline counts, with what each is and what it comes to here. */
@Component({
  selector: 'pw-counted-kinds',
  template: `
    @for (kind of kinds(); track kind.kind) {
      <div class="kind">
        <label>
          <input
            #counts
            type="checkbox"
            [disabled]="!state.canEdit()"
            [checked]="kind.isCounted"
            (change)="count(kind.kind, counts.checked)"
          />
          <b>{{ words[kind.kind] }}</b>
        </label>
        <span class="number">
          @if (kind.drivers === 0) {
            <span class="muted" i18n>no line here</span>
          } @else if (kind.open === kind.drivers) {
            <span class="muted" i18n>no value yet</span>
          } @else {
            {{ amountOf(kind) }}
          }
        </span>
        <p class="small muted">{{ hints[kind.kind] }}</p>
      </div>
    }
    @if (nothing()) {
      <p class="small warn" role="status" i18n>
        Nothing is counted: the headline shows what is spent, and no benefit at all.
      </p>
    } @else if (moreThanCash()) {
      <p class="small warn" role="status" i18n>The headline now counts more than money that reaches the account.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    .kind {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--space-3);
    }
    .kind label {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 28px;
    }
    .kind p {
      grid-column: 1 / -1;
      padding-inline-start: 24px;
    }
    p {
      margin: 0;
    }
    .warn {
      color: var(--warn);
    }
  `,
})
export class CountedKinds {
  protected readonly state = inject(CaseState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly words = kindWords;
  protected readonly hints = kindMeanings;
  protected readonly kinds = computed(() => this.state.result()?.kinds ?? []);
  private readonly currency = computed(() => this.state.result()?.currency ?? 'EUR');
  protected readonly nothing = computed(() => this.kinds().every(({ isCounted }) => !isCounted));
  protected readonly moreThanCash = computed(() =>
    this.kinds().some(({ kind, isCounted }) => isCounted && kind !== 'cash'),
  );

  /** As worth at the start, or the plain sum as long as there is no rate. */
  protected amountOf({ presentValue, total }: KindResult): string {
    return moneyText(presentValue ?? total, this.currency(), this.locale);
  }

  protected count(kind: ValueKind, isCounted: boolean): void {
    this.state.edit((draft) => {
      const others = draft.settings.counted.filter((each) => each !== kind);
      return withSettings(draft, { counted: isCounted ? [...others, kind] : others });
    });
  }
}
