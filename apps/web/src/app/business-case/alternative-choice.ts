import { Component, computed, inject, input } from '@angular/core';
import { textIn } from '../ui/typed.ts';
import { withAlternative } from './case-edit.ts';
import { CaseState } from './case-state.ts';

/** With which way without peers a use case is compared: the cheapest of the catalogue, or another one of it. */
@Component({
  selector: 'pw-alternative-choice',
  template: `
    @if (candidates().length === 0) {
      <p class="muted" i18n>The catalogue knows no way without peers for this use case.</p>
    } @else {
      <p class="small muted" i18n>
        The case is compared with doing nothing, and with the cheapest way without peers that would do. It brings a
        share of the benefits too, for its own cost.
      </p>
      <p class="row">
        <label for="alternative" i18n>Compared with</label>
        <select
          id="alternative"
          class="control"
          lang="en"
          [disabled]="!state.canEdit()"
          (change)="choose(textIn($event))"
        >
          @for (each of candidates(); track each.name) {
            <option [value]="each.name" [selected]="each.name === chosen()?.name">{{ each.name }}</option>
          }
        </select>
      </p>
    }
  `,
  styles: `
    select {
      flex: 0 1 420px;
      min-width: 0;
    }
    p {
      margin-bottom: var(--space-2);
    }
  `,
})
export class AlternativeChoice {
  readonly useCase = input.required<string>();
  protected readonly state = inject(CaseState);
  protected readonly textIn = textIn;
  protected readonly candidates = computed(() =>
    (this.state.content.value()?.alternatives ?? []).filter(({ useCase }) => useCase === this.useCase()),
  );
  protected readonly chosen = computed(() =>
    this.state.model()?.alternatives.find(({ useCase }) => useCase === this.useCase()),
  );

  protected choose(name: string): void {
    this.state.edit((draft) => withAlternative(draft, this.useCase(), name));
  }
}
