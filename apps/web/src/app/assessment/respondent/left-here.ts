import { DatePipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import type { AnswerSheet } from './answer-sheet.ts';
import { answerWords } from './answer-words.ts';
import type { Choice } from './local-copy.ts';
import type { AskedDimension } from './question-steps.ts';

/** What does not count: what arrived too late, what was not taken, and what is on this device only. */
@Component({
  selector: 'pw-left-here',
  imports: [DatePipe],
  templateUrl: './left-here.html',
  styleUrl: './left-here.scss',
})
export class LeftHere {
  readonly sheet = input.required<AnswerSheet>();
  /** The questions as far as they are known, to name them. */
  readonly dimensions = input.required<readonly AskedDimension[]>();
  /** Whether the round takes answers now. */
  readonly isOpen = input.required<boolean>();

  private readonly questions = computed(() => this.dimensions().flatMap(({ questions }) => questions));
  protected readonly late = computed(() =>
    this.sheet()
      .apart()
      .map((answer) => ({ ...this.named(answer.question, answer), arrivedAt: answer.arrivedAt })),
  );
  protected readonly arrivedAt = computed(() =>
    this.latest(
      this.sheet()
        .apart()
        .map((each) => each.arrivedAt),
    ),
  );
  protected readonly closedAt = computed(() =>
    this.latest(
      this.sheet()
        .apart()
        .map((each) => each.closedAt),
    ),
  );
  protected readonly refused = computed(() =>
    this.sheet()
      .refused()
      .map(({ id, question, choice, refusal }) => ({
        ...this.named(question, choice),
        id,
        why: refusal?.message ?? '',
      })),
  );
  /** Here it is no matter of waiting: nothing is sent while the round takes no answers or the link is dead. */
  protected readonly unsent = computed(() =>
    this.isOpen()
      ? []
      : this.sheet()
          .unsent()
          .map(({ question, choice }) => this.named(question, choice)),
  );

  private named(id: string, choice: Choice | undefined): { id: string; text: string; words: string } {
    const question = this.questions().find((each) => each.id === id);
    return { id, text: question?.text ?? id, words: answerWords(choice, question) };
  }

  private latest(times: readonly string[]): string {
    return [...times].sort().at(-1) ?? '';
  }
}
