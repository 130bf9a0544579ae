import { Component, computed, input, output } from '@angular/core';
import type { AnswerSheet } from './answer-sheet.ts';
import { answerWords } from './answer-words.ts';
import { LeftHere } from './left-here.ts';
import type { Questionnaire } from './question-steps.ts';
import { SyncLine } from './sync-line.ts';

/** All answers by dimension, what is still open, and the way to finish. */
@Component({
  selector: 'pw-answers-overview',
  imports: [LeftHere, SyncLine],
  templateUrl: './answers-overview.html',
  styleUrl: './answers-overview.scss',
})
export class AnswersOverview {
  readonly questionnaire = input.required<Questionnaire>();
  readonly sheet = input.required<AnswerSheet>();
  readonly open = output<string>();
  readonly back = output();
  readonly finish = output();

  protected readonly groups = computed(() =>
    this.questionnaire().dimensions.map(({ id, name, questions }) => ({
      id,
      name,
      questions: questions.map((question) => {
        const { choice, note } = this.sheet().answerTo(question.id);
        const isOpen = choice === undefined;
        return { id: question.id, text: question.text, words: answerWords(choice, question), note, isOpen };
      }),
    })),
  );
  private readonly openCount = computed(
    () => this.groups().flatMap(({ questions }) => questions.filter(({ isOpen }) => isOpen)).length,
  );
  protected readonly finding = computed(() => {
    const left = this.openCount();
    if (left === 0) return $localize`All questions are answered`;
    return left === 1 ? $localize`One question is still open` : $localize`${left}:count: questions are still open`;
  });
}
