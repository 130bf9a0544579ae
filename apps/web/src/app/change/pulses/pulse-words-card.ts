import { Component, computed, inject, input } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import { PulseWordsDocument } from '../../graphql/generated/graphql.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { ChangeState } from '../change-state.ts';

/** What people wrote to a pulse that is over, without their group and in no order. */
@Component({
  selector: 'pw-pulse-words-card',
  imports: [ProblemPanel],
  host: { class: 'card' },
  template: `
    <h2 i18n>What people wrote</h2>
    <pw-problem [problem]="asked.problem()" (retry)="asked.reload()" />
    @if (words(); as words) {
      @if (words.length > 0) {
        <p class="muted small" i18n>
          {words.length, plural, =1 {One remark} other {{{ words.length }} remarks}}, without group and in an order by
          chance. At most 500 are shown.
        </p>
        <div class="words" tabindex="0" role="region" aria-label="What people wrote" i18n-aria-label>
          <ul>
            @for (each of words; track $index) {
              <li dir="auto" translate="no">{{ each }}</li>
            }
          </ul>
        </div>
      } @else {
        <p class="muted" i18n>Too few people wrote something, so nothing is shown.</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    p {
      margin: 0;
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding-inline-start: var(--space-4);
    }
    .words {
      max-height: 420px;
      overflow: auto;
    }
    li {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class PulseWordsCard {
  readonly pulse = input.required<string>();

  private readonly state = inject(ChangeState);
  protected readonly asked = ask(PulseWordsDocument, () => ({
    engagement: this.state.engagement(),
    pulse: this.pulse(),
  }));
  protected readonly words = computed(() => this.asked.value()?.pulseWords);
}
