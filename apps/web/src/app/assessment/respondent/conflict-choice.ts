import { Component, computed, input, output } from '@angular/core';
import type { Contested } from './answer-sheet.ts';
import type { Choice } from './local-copy.ts';
import { answerWords } from './answer-words.ts';
import type { Step } from './question-steps.ts';

/** The same question was answered on two devices: shows both answers and lets one choose. */
@Component({
  selector: 'pw-conflict-choice',
  template: `
    <section role="alert">
      <h2 i18n>You answered this on another device as well</h2>
      <p dir="auto">{{ text() }}</p>
      <dl>
        <dt i18n>On the other device</dt>
        <dd dir="auto">{{ theirs() }}</dd>
        <dt i18n>Here</dt>
        <dd dir="auto">{{ mine() }}</dd>
      </dl>
      <div>
        <button class="button primary" type="button" (click)="keepMine.emit()" i18n>Keep the one from here</button>
        <button class="button" type="button" (click)="takeTheirs.emit()" i18n>Keep the other one</button>
      </div>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-2);
      margin-bottom: var(--space-4);
      padding: var(--space-4);
      border: 1.5px solid var(--warn);
      border-radius: 12px;
      background: var(--warn-weak);
    }
    p {
      font-weight: 600;
    }
    dl {
      margin: 0;
    }
    dt {
      color: var(--warn);
      font-size: 13px;
    }
    dd {
      margin: 0 0 var(--space-2);
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
  `,
})
export class ConflictChoice {
  readonly conflict = input.required<Contested>();
  readonly steps = input.required<readonly Step[]>();
  readonly keepMine = output();
  readonly takeTheirs = output();

  private readonly question = computed(
    () => this.steps().find(({ question }) => question.id === this.conflict().theirs.question)?.question,
  );
  protected readonly text = computed(() => this.question()?.text ?? '');
  protected readonly theirs = computed(() => this.words(this.conflict().theirs, this.conflict().theirs.note));
  protected readonly mine = computed(() => this.words(this.conflict().choice, this.conflict().note));

  private words(choice: Choice | undefined, note: string | null): string {
    const answer = answerWords(choice, this.question());
    return note ? $localize`${answer}:answer: · note: ${note}:note:` : answer;
  }
}
