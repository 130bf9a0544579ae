import { DatePipe } from '@angular/common';
import { Component, computed, effect, input, signal } from '@angular/core';
import { languageInForce } from '../../../language/language-in-force.ts';
import { ask } from '../../graphql/ask.ts';
import { PublishedPolicyDocument, type Tongue } from '../../graphql/generated/person/graphql.ts';
import { showBrand } from '../../ui/brand-in-force.ts';
import { deadEndOf } from '../../ui/dead-end.ts';
import { LanguageChoice } from '../../ui/language-choice.ts';
import { Markdown } from '../../ui/markdown.ts';
import { textLanguages } from './text-languages.ts';

/** Where anybody with the open address reads a policy that is in force. */
@Component({
  selector: 'pw-policy-read-page',
  imports: [DatePipe, LanguageChoice, Markdown],
  templateUrl: './policy-read-page.html',
  styleUrl: './person-page.scss',
  styles: `
    h1,
    code {
      overflow-wrap: anywhere;
    }
    [aria-pressed='true'] {
      border-color: var(--accent);
      color: var(--accent);
    }
  `,
})
export class PolicyReadPage {
  /** The token of the open address, from the address. */
  readonly token = input.required<string>();

  protected readonly asked = ask(PublishedPolicyDocument, () => ({}), { respondent: () => this.token() });
  protected readonly policy = computed(() => this.asked.value()?.publishedPolicy);
  protected readonly deadEnd = computed(() => {
    const problem = this.asked.problem();
    return problem && deadEndOf(problem);
  });
  protected readonly names = textLanguages;
  protected readonly language = signal<Tongue>(languageInForce());
  protected readonly text = computed(() => {
    const texts = this.policy()?.texts ?? [];
    return texts.find(({ language }) => language === this.language()) ?? texts[0];
  });

  constructor() {
    effect(() => void showBrand(this.policy()?.brand));
  }
}
