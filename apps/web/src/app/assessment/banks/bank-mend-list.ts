import { Component, computed, input, output } from '@angular/core';
import type { BankText } from './bank-editing.ts';
import { findingWords } from './bank-words.ts';

interface Finding {
  readonly code: string;
  readonly at: string;
  readonly detail: string;
}

const shownAtOnce = 8;

/** What is to be mended before a draft can be released; each leads to its place. */
@Component({
  selector: 'pw-bank-mend-list',
  template: `
    @if (findings().length > 0) {
      <section class="card" aria-live="polite">
        <h2 i18n>
          {findings().length, plural,
            =1 {One thing is to be mended before the release}
            other {{{ findings().length }} things are to be mended before the release}
          }
        </h2>
        <ul>
          @for (finding of shown(); track $index) {
            <li>
              <button type="button" class="link" (click)="opened.emit(finding.part)">{{ finding.where }}</button>
              {{ finding.words }}
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      border-color: var(--warn);
      border-left-width: 5px;
      margin-bottom: var(--space-4);
    }
    .link {
      border: 0;
      padding: 4px 0;
      background: none;
      color: var(--accent-ink, var(--accent));
      font: inherit;
      text-align: left;
      text-decoration: underline;
      cursor: pointer;
    }
  `,
})
export class BankMendList {
  readonly findings = input.required<readonly Finding[]>();
  readonly bank = input.required<BankText>();
  /** The dimension in which the place is; undefined for the bank itself. */
  readonly opened = output<string | undefined>();

  protected readonly shown = computed(() =>
    this.findings()
      .slice(0, shownAtOnce)
      .map((finding) => this.told(finding)),
  );

  private told(finding: Finding): {
    readonly part: string | undefined;
    readonly where: string;
    readonly words: string;
  } {
    const words = findingWords(finding);
    const [, kind, id] = /^(dimension|question):([^.]*)/.exec(finding.at) ?? [];
    const dimensions = this.bank().dimensions;
    const home = dimensions.find((each) =>
      kind === 'dimension' ? each.id === id : each.questions.some((one) => one.id === id),
    );
    if (kind === undefined || !home) return { part: undefined, where: $localize`The bank:`, words };
    const question = kind === 'question' ? home.questions.find((one) => one.id === id) : undefined;
    const where = question ? `${home.name || home.id}, ${question.text || question.id}:` : `${home.name || home.id}:`;
    return { part: home.id, where, words };
  }
}
