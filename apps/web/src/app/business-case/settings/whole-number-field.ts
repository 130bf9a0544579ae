import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';

/** A whole number between two others, such as years or months; what is wrong with it stands at the field. */
@Component({
  selector: 'pw-whole-number-field',
  imports: [Field],
  template: `
    <pw-field [label]="label()" [hint]="hint()" [error]="wrong()">
      <input
        class="control"
        inputmode="numeric"
        autocomplete="off"
        [disabled]="disabled()"
        [value]="typed()"
        (change)="write(textIn($event))"
      />
    </pw-field>
  `,
  styles: `
    input {
      max-width: 7em;
    }
  `,
})
export class WholeNumberField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly least = input.required<number>();
  readonly most = input.required<number>();
  readonly value = input.required<number | null>();
  readonly disabled = input(false);
  readonly said = output<number>();

  protected readonly textIn = textIn;
  protected readonly typed = linkedSignal(() => String(this.value() ?? ''));
  private readonly wasTyped = linkedSignal({ source: this.value, computation: () => false });
  private readonly number = computed(() => {
    const text = this.typed().trim();
    const number = /^-?\d{1,6}$/.test(text) ? Number(text) : undefined;
    return number !== undefined && number >= this.least() && number <= this.most() ? number : undefined;
  });
  protected readonly wrong = computed(() =>
    this.wasTyped() && this.number() === undefined
      ? $localize`Write a whole number from ${this.least()}:least: to ${this.most()}:most:.`
      : undefined,
  );

  protected write(text: string): void {
    this.typed.set(text);
    this.wasTyped.set(true);
    const number = this.number();
    if (number !== undefined && number !== this.value()) this.said.emit(number);
  }
}
