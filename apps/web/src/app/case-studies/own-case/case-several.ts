import { Component, computed, inject, input } from '@angular/core';
import type { Choice } from './case-choice.ts';
import { CaseEditing } from './case-editing.ts';
import { choicesAt } from './draft-path.ts';
import { SeveralChoice } from './several-choice.ts';

/** Some words of a case out of a fixed list; for patterns the first one chosen is the main one. */
@Component({
  selector: 'pw-case-several',
  imports: [SeveralChoice],
  template: `
    <pw-several-choice
      [attr.data-at]="at()"
      [label]="label()"
      [hint]="hint()"
      [error]="editing.errors()[at()]"
      [options]="options()"
      [chosen]="chosen()"
      (chosenChange)="choose($event)"
      (left)="editing.touch(at())"
    />
  `,
})
export class CaseSeveral {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly Choice[]>();
  /** Whether the first one chosen is marked as the main one. */
  readonly hasMain = input(false);

  protected readonly editing = inject(CaseEditing);
  protected readonly chosen = computed(() => choicesAt(this.editing.draft(), this.at()));
  protected readonly options = computed(() => {
    const main = this.hasMain() && this.chosen().length > 1 ? this.chosen()[0] : undefined;
    return this.choices().map(([value, words]) => ({
      value,
      words: value === main ? $localize`${words}:pattern: (main)` : words,
    }));
  });

  protected choose(words: readonly string[]): void {
    this.editing.set({ [this.at()]: words });
  }
}
