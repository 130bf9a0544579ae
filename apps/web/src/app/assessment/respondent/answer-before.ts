import { Component, computed, input, signal } from '@angular/core';
import type { AnswerBefore, AskedQuestion } from './question-steps.ts';

/**
 * What the person said to a question in the round before. Below the answers and closed anew at every question: whoever sees
 * an old answer first tends to give it again, and the round asks how things are today.
 */
@Component({
  selector: 'pw-answer-before',
  template: `
    <details [open]="isOpen()" (toggle)="toggle($event)">
      <summary i18n>What you said last time</summary>
      @if (before().level; as level) {
        <p class="said" dir="auto">
          <b>{{ level }}</b>
          <span>{{ observable() }}</span>
        </p>
      } @else if (before().state === 'notApplicable') {
        <p i18n>That this does not apply.</p>
      } @else {
        <p i18n>That you do not know.</p>
      }
      @if (before().note; as note) {
        <p class="note" dir="auto">{{ note }}</p>
      }
      <p class="hint" i18n>Answer as things are today, whatever you said then.</p>
    </details>
  `,
  styleUrl: './answer-before.scss',
})
export class AnswerBeforePanel {
  readonly question = input.required<AskedQuestion>();
  readonly before = input.required<AnswerBefore>();

  private readonly opened = signal<string | undefined>(undefined);
  protected readonly isOpen = computed(() => this.opened() === this.question().id);
  protected readonly observable = computed(
    () => this.question().levels.find(({ level }) => level === this.before().level)?.observable,
  );

  protected toggle(event: Event): void {
    if (!(event.target instanceof HTMLDetailsElement)) return;
    const isClosed = !event.target.open;
    if (isClosed && this.isOpen()) this.opened.set(undefined);
    if (!isClosed) this.opened.set(this.question().id);
  }
}
