import { Component, computed, input, signal } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import { FeedbackChannelDocument, GiveFeedbackDocument } from '../../graphql/generated/person/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { deadEndOf } from '../../ui/dead-end.ts';
import { LanguageChoice } from '../../ui/language-choice.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';

/** Where anybody with the address says something, without an account and without a name. */
@Component({
  selector: 'pw-give-feedback-page',
  imports: [LanguageChoice, ProblemPanel],
  templateUrl: './give-feedback-page.html',
  styleUrls: ['./person-page.scss', './give-feedback-page.scss'],
})
export class GiveFeedbackPage {
  /** The token of the open address, from the address. */
  readonly token = input.required<string>();

  protected readonly asked = ask(FeedbackChannelDocument, () => ({}), { respondent: () => this.token() });
  private readonly tell = teller({ respondent: () => this.token() });
  protected readonly channel = computed(() => this.asked.value()?.feedbackChannel);
  protected readonly deadEnd = computed(() => {
    const problem = this.asked.problem();
    return problem && deadEndOf(problem);
  });
  protected readonly text = signal('');
  protected readonly group = signal('');
  protected readonly receipt = signal<string | undefined>(undefined);
  protected readonly deed = newDeed();
  protected readonly isEmpty = signal(false);
  /** The same for every try at sending these words, so that they are kept once. */
  private sentAs = crypto.randomUUID();

  protected async give(): Promise<void> {
    this.isEmpty.set(this.text().trim() === '');
    if (this.isEmpty() || this.deed.isBusy()) return;
    await this.deed.run(async () => {
      const variables = { text: this.text().trim(), group: this.group() || null, sentAs: this.sentAs };
      const { giveFeedback } = await this.tell(GiveFeedbackDocument, variables);
      this.receipt.set(giveFeedback);
    });
  }

  protected again(): void {
    this.text.set('');
    this.receipt.set(undefined);
    this.sentAs = crypto.randomUUID();
  }
}
