import { Component, computed, inject, input } from '@angular/core';
import { CaseEditing } from './case-editing.ts';
import { choicesAt, withText } from './draft-path.ts';
import { SeveralChoice } from './several-choice.ts';

/** Which sources say so: chosen by their titles, shown by their numbers. */
@Component({
  selector: 'pw-case-source-links',
  imports: [SeveralChoice],
  template: `
    <pw-several-choice
      [attr.data-at]="at() + '.sourceRefs'"
      label="Sources that say so"
      i18n-label
      none="No source is written down yet: add it under “Sources”."
      i18n-none
      [hint]="note()"
      [error]="error()"
      [options]="options()"
      [chosen]="linked()"
      [language]="editing.language()"
      (chosenChange)="link($event)"
      (left)="editing.touch(at() + '.sourceRefs')"
    />
  `,
})
export class CaseSourceLinks {
  /** The outcome or lesson, such as `outcomes.2`. */
  readonly at = input.required<string>();

  protected readonly editing = inject(CaseEditing);
  protected readonly options = computed(() =>
    this.editing.draft().sources.map(({ key, title }, index) => ({
      value: key,
      short: String(index + 1),
      words: title.trim() ? `${index + 1} · ${title}` : $localize`Source ${index + 1}:number:, without a title yet`,
    })),
  );
  /** In the order of the sources, as the numbers are read. */
  protected readonly linked = computed(() => {
    const linked = choicesAt(this.editing.draft(), `${this.at()}.sources`);
    return this.editing.draft().sources.flatMap(({ key }) => (linked.includes(key) ? [key] : []));
  });
  protected readonly error = computed(() => this.editing.errors()[`${this.at()}.sourceRefs`]);
  protected readonly note = computed(() => this.editing.notes()[`${this.at()}.sourceRefs`]);

  /** What was linked before keeps its place: opening and closing the list changes nothing. */
  protected link(chosen: readonly string[]): void {
    const at = `${this.at()}.sources`;
    const before = choicesAt(this.editing.draft(), at);
    const kept = before.filter((key) => chosen.includes(key));
    const added = chosen.filter((key) => !before.includes(key));
    this.editing.set(withText(this.editing.draft(), at, [...kept, ...added]));
  }
}
