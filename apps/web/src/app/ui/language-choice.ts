import { Component } from '@angular/core';
import { languageInForce } from '../../language/language-in-force.ts';
import { languages } from '../../language/languages.ts';
import { languageChooser } from './language-chooser.ts';

/** The languages of the interface, each by its own name; choosing one draws the page anew in it. */
@Component({
  selector: 'pw-language-choice',
  host: { role: 'group', '[attr.aria-label]': 'label' },
  template: `
    @for (language of languages; track language[0]) {
      <button
        type="button"
        [attr.lang]="language[0]"
        [attr.aria-pressed]="language[0] === inForce"
        (click)="choose(language[0])"
      >
        {{ language[1] }}
      </button>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: var(--space-1);
    }
    button {
      min-height: 32px;
      padding: 2px 10px;
      border: 1px solid transparent;
      border-radius: var(--radius-m);
      background: none;
      color: var(--ink-2);
      font-size: var(--text-s);
      cursor: pointer;
    }
    button:hover {
      color: var(--ink);
      border-color: var(--line-strong);
    }
    button[aria-pressed='true'] {
      border-color: var(--line-strong);
      color: var(--ink);
      font-weight: 560;
    }
    @media (pointer: coarse) {
      button {
        min-height: 44px;
        padding-inline: 14px;
      }
    }
  `,
})
export class LanguageChoice {
  protected readonly languages = languages;
  protected readonly inForce = languageInForce();
  protected readonly choose = languageChooser();
  protected readonly label = $localize`Language`;
}
