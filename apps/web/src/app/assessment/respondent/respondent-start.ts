import { DatePipe } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import type { AnswerSheet } from './answer-sheet.ts';
import { LeftHere } from './left-here.ts';
import type { Questionnaire } from './question-steps.ts';
import { ProductName } from '../../ui/product-name.ts';

/** Before the first question: who asks, for what, who will see what, how long it takes and until when. */
@Component({
  selector: 'pw-respondent-start',
  imports: [DatePipe, LeftHere, ProductName],
  templateUrl: './respondent-start.html',
  styleUrl: './respondent-start.scss',
})
export class RespondentStart {
  readonly questionnaire = input.required<Questionnaire>();
  readonly answered = input.required<number>();
  readonly total = input.required<number>();
  readonly sheet = input.required<AnswerSheet>();
  /** Whether the page opens again without a connection. */
  readonly opensOffline = input.required<boolean>();
  readonly start = output();
  readonly overview = output();

  protected readonly asker = computed(() => {
    const { consultant, organization } = this.questionnaire();
    return consultant === null
      ? organization
      : $localize`${consultant}:consultant:, for ${organization}:organization:,`;
  });
  protected readonly startWords = computed(() => {
    if (this.answered() === 0) return $localize`:verb|:Start`;
    return this.answered() < this.total() ? $localize`Continue` : $localize`Look through your answers`;
  });
}
