import { Component, computed, inject, input } from '@angular/core';
import { CaseEditing } from './case-editing.ts';
import { choicesAt, withText } from './draft-path.ts';

let count = 0;

/** Which sources say so, chosen by their titles. */
@Component({
  selector: 'pw-case-source-links',
  template: `
    <fieldset [attr.data-at]="at() + '.sourceRefs'" [attr.aria-describedby]="id">
      <legend i18n>Sources that say so</legend>
      @for (source of sources(); track source.key) {
        <label>
          <input type="checkbox" [checked]="linked().includes(source.key)" (change)="toggle(source.key)" />
          <span>
            @if (source.title.trim()) {
              {{ source.title }}
            } @else {
              <ng-container i18n>Source {{ $index + 1 }}, without a title yet</ng-container>
            }
          </span>
        </label>
      } @empty {
        <p class="small muted" i18n>No source is written down yet: add it below, under “Sources”.</p>
      }
      <p [id]="id" class="small muted" [class.error]="error()" aria-live="polite">{{ error() ?? note() }}</p>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: 2px;
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    legend {
      padding: 0;
      margin-bottom: 4px;
      font-weight: 560;
      font-size: 14px;
    }
    label {
      display: flex;
      gap: var(--space-2);
      align-items: flex-start;
      padding: 4px 0;
      font-size: 14px;
      cursor: pointer;
    }
    input {
      flex: none;
      width: 18px;
      height: 18px;
      margin: 2px 0 0;
    }
    .error {
      color: var(--bad);
    }
    p:empty {
      display: none;
    }
    @media (pointer: coarse) {
      label {
        min-height: 44px;
        align-items: center;
      }
    }
  `,
})
export class CaseSourceLinks {
  /** The outcome or lesson, such as `outcomes.2`. */
  readonly at = input.required<string>();

  protected readonly id = `links-${(count += 1)}`;
  private readonly editing = inject(CaseEditing);
  protected readonly sources = computed(() => this.editing.draft().sources);
  protected readonly linked = computed(() => choicesAt(this.editing.draft(), `${this.at()}.sources`));
  protected readonly error = computed(() => this.editing.errors()[`${this.at()}.sourceRefs`]);
  protected readonly note = computed(() => this.editing.notes()[`${this.at()}.sourceRefs`]);

  protected toggle(key: string): void {
    const linked = this.linked();
    const others = linked.filter((each) => each !== key);
    const next = others.length === linked.length ? [...linked, key] : others;
    this.editing.set(withText(this.editing.draft(), `${this.at()}.sources`, next));
    this.editing.touch(`${this.at()}.sourceRefs`);
  }
}
