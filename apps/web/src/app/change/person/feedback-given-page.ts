import { DatePipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import { MyFeedbackDocument } from '../../graphql/generated/person/graphql.ts';
import { deadEndOf } from '../../ui/dead-end.ts';
import { LanguageChoice } from '../../ui/language-choice.ts';

/** What became of what somebody said, for whoever holds the receipt; and what was heard from others and answered. */
@Component({
  selector: 'pw-feedback-given-page',
  imports: [DatePipe, LanguageChoice],
  templateUrl: './feedback-given-page.html',
  styleUrls: ['./person-page.scss', './give-feedback-page.scss'],
})
export class FeedbackGivenPage {
  /** The token of the receipt, from the address. */
  readonly token = input.required<string>();

  protected readonly asked = ask(MyFeedbackDocument, () => ({}), { respondent: () => this.token() });
  protected readonly mine = computed(() => this.asked.value()?.myFeedback);
  protected readonly deadEnd = computed(() => {
    const problem = this.asked.problem();
    return problem && deadEndOf(problem);
  });
  protected readonly heading = computed(() => {
    const state = this.mine()?.state;
    if (state === 'done') return $localize`Something was done about it`;
    if (state === 'declined') return $localize`It was read, and will not be done`;
    if (state === 'planned') return $localize`It was read, and something is planned`;
    return $localize`It has arrived, and nobody has answered yet`;
  });
}
