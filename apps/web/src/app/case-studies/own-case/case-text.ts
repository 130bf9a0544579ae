import { Component, computed, inject, input } from '@angular/core';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';
import { CaseEditing } from './case-editing.ts';
import { textAt } from './draft-path.ts';

/** One text of a case: a line, or several. However much is pasted, nothing is cut off; what is wrong is said below it. */
@Component({
  selector: 'pw-case-text',
  imports: [Field],
  template: `
    <pw-field
      [attr.data-at]="at()"
      [label]="label()"
      [hint]="note() ?? hint()"
      [error]="editing.errors()[at()]"
      [optional]="optional()"
    >
      @if (rows() === 1) {
        <input
          autocomplete="off"
          [attr.inputmode]="inputmode()"
          [readOnly]="readonly()"
          [value]="text()"
          (input)="write($event)"
          (paste)="editing.touch(at())"
          (blur)="editing.touch(at())"
        />
      } @else {
        <textarea
          [rows]="rows()"
          [value]="text()"
          (input)="write($event)"
          (paste)="editing.touch(at())"
          (blur)="editing.touch(at())"
        ></textarea>
      }
    </pw-field>
  `,
  // As high as what is written in it, where the browser can do so.
  styles: `
    textarea {
      field-sizing: content;
      max-height: 50vh;
    }
  `,
})
export class CaseText {
  /** Where it stands in the case, such as `outcomes.2.metric`. */
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly rows = input(1);
  readonly inputmode = input<'numeric' | 'url'>();
  readonly optional = input(false);
  readonly readonly = input(false);

  protected readonly editing = inject(CaseEditing);
  protected readonly text = computed(() => textAt(this.editing.draft(), this.at()));
  protected readonly note = computed(() => this.editing.notes()[this.at()]);

  protected write(event: Event): void {
    this.editing.write(this.at(), textIn(event));
  }
}
