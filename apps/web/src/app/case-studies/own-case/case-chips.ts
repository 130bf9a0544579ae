import { Component, computed, inject, input } from '@angular/core';
import { CaseEditing } from './case-editing.ts';
import type { Choice } from './case-choice.ts';
import { choicesAt } from './draft-path.ts';

let count = 0;

/** Some words of a case out of a fixed list, each switched on and off; for patterns the first one chosen is the main one. */
@Component({
  selector: 'pw-case-chips',
  template: `
    <fieldset [attr.data-at]="at()" [attr.aria-describedby]="id" [attr.aria-invalid]="error() ? true : null">
      <legend>{{ legend() }}</legend>
      <ul>
        @for (choice of choices(); track choice[0]) {
          <li>
            <button type="button" [attr.aria-pressed]="isChosen(choice[0])" (click)="toggle(choice[0])">
              {{ choice[1] }}
              @if (choice[0] === main()) {
                <span class="small" i18n>· main</span>
              }
            </button>
          </li>
        }
      </ul>
      <p [id]="id" [class.error]="error()" class="small muted" aria-live="polite">{{ error() ?? hint() }}</p>
    </fieldset>
  `,
  styles: `
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-width: 0;
    }
    legend {
      padding: 0;
      margin-bottom: 6px;
      font-weight: 560;
      font-size: 14px;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
      margin: 0 0 6px;
      padding: 0;
      list-style: none;
    }
    button {
      min-height: 34px;
      padding: 4px 12px;
      border: 1px solid var(--line-strong);
      border-radius: 17px;
      background: var(--surface);
      font-size: var(--text-s);
      cursor: pointer;
    }
    button:hover {
      background: var(--accent-weak);
    }
    button[aria-pressed='true'] {
      border-color: var(--accent);
      background: var(--accent-weak);
      color: var(--accent);
      font-weight: 560;
    }
    button[aria-pressed='true']::before {
      content: '✓ ' / '';
    }
    .error {
      color: var(--bad);
    }
    p:empty {
      display: none;
    }
    @media (pointer: coarse) {
      button {
        min-height: 44px;
        border-radius: 22px;
      }
    }
  `,
})
export class CaseChips {
  readonly at = input.required<string>();
  readonly legend = input.required<string>();
  readonly hint = input<string>();
  readonly choices = input.required<readonly Choice[]>();
  /** Whether the first one chosen is marked as the main one. */
  readonly hasMain = input(false);

  protected readonly id = `chips-${(count += 1)}`;
  protected readonly editing = inject(CaseEditing);
  private readonly chosen = computed(() => choicesAt(this.editing.draft(), this.at()));
  protected readonly main = computed(() => (this.hasMain() && this.chosen().length > 1 ? this.chosen()[0] : undefined));
  protected readonly error = computed(() => this.editing.errors()[this.at()]);

  protected isChosen(word: string): boolean {
    return this.chosen().includes(word);
  }

  protected toggle(word: string): void {
    const chosen = this.chosen();
    const others = chosen.filter((each) => each !== word);
    this.editing.set({ [this.at()]: others.length === chosen.length ? [...chosen, word] : others });
  }
}
