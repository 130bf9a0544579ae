import { getLocaleNumberSymbol, NumberSymbol } from '@angular/common';
import { Component, LOCALE_ID, computed, inject, input, linkedSignal, output } from '@angular/core';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';
import { type PercentLimits, percentText, readPercent } from './percent.ts';

/** A percentage, typed as people write it; what is wrong with it stands at the field, and nothing wrong is kept. */
@Component({
  selector: 'pw-percent-field',
  imports: [Field],
  template: `
    <pw-field [label]="label()" [hint]="hint()" [error]="wrong()">
      <div class="with-sign">
        <input
          class="control"
          inputmode="decimal"
          autocomplete="off"
          [disabled]="disabled()"
          [value]="typed()"
          (change)="write(textIn($event))"
        />
        <span aria-hidden="true">%</span>
      </div>
    </pw-field>
  `,
  styles: `
    .with-sign {
      display: flex;
      align-items: center;
      gap: var(--space-2);
    }
    input {
      max-width: 9em;
    }
    span {
      color: var(--ink-2);
    }
  `,
})
export class PercentField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly limits = input.required<PercentLimits>();
  /** The share that is kept; null for none. */
  readonly share = input.required<number | null>();
  /** What an emptied field means; undefined where a percentage is needed. */
  readonly whenEmpty = input<number | null>();
  readonly disabled = input(false);
  readonly said = output<number | null>();

  private readonly decimal = getLocaleNumberSymbol(inject(LOCALE_ID), NumberSymbol.Decimal);
  protected readonly textIn = textIn;
  protected readonly typed = linkedSignal(() => percentText(this.share(), this.decimal));
  private readonly wasTyped = linkedSignal({ source: this.share, computation: () => false });
  private readonly read = computed(() => readPercent(this.typed(), this.limits()));
  protected readonly wrong = computed(() => {
    const read = this.read();
    if ('sentence' in read) return read.sentence;
    const isMissing = 'empty' in read && this.whenEmpty() === undefined && this.wasTyped();
    return isMissing ? $localize`A percentage is needed here.` : undefined;
  });

  protected write(text: string): void {
    this.typed.set(text);
    this.wasTyped.set(true);
    const read = this.read();
    if ('sentence' in read) return;
    const share = 'empty' in read ? this.whenEmpty() : read.share;
    if (share !== undefined && share !== this.share()) this.said.emit(share);
  }
}
