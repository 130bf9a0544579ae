import { Component, computed, inject, input } from '@angular/core';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';
import { CaseEditing } from './case-editing.ts';
import { textAt } from './draft-path.ts';

/** A word out of a fixed list, with what it reads as. */
export type Choice = readonly [value: string, words: string];

/** One word of a case out of a fixed list. */
@Component({
  selector: 'pw-case-choice',
  imports: [Field],
  template: `
    <pw-field [attr.data-at]="at()" [label]="label()" [hint]="hint()" [error]="editing.errors()[at()]">
      <select (change)="choose($event)" (blur)="editing.touch(at())">
        @if (chosen() === '') {
          <option value="" selected i18n>Choose…</option>
        }
        @for (choice of choices(); track choice[0]) {
          <option [value]="choice[0]" [selected]="choice[0] === chosen()">{{ choice[1] }}</option>
        }
      </select>
    </pw-field>
  `,
})
export class CaseChoice {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly Choice[]>();

  protected readonly editing = inject(CaseEditing);
  protected readonly chosen = computed(() => textAt(this.editing.draft(), this.at()));

  protected choose(event: Event): void {
    this.editing.write(this.at(), textIn(event));
    this.editing.touch(this.at());
  }
}
