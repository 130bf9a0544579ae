import { Component, input, signal } from '@angular/core';
import { AccessCard } from '../access/access-card.ts';
import { EndRemindersDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';

/** Where a reminder's last link leads. A button, since mail programs open links by themselves. */
@Component({
  selector: 'pw-no-reminders-page',
  imports: [AccessCard, ProblemPanel],
  template: `
    @if (isDone()) {
      <pw-access-card
        finding="You will not be reminded again"
        i18n-finding
        lead="Your answers so far are kept, and your link goes on working until the round closes."
        i18n-lead
      />
    } @else {
      <pw-access-card
        finding="Do you want no more reminders?"
        i18n-finding
        lead="This concerns this one questionnaire only. You can still answer it by your link."
        i18n-lead
      >
        <pw-problem [problem]="problem()" [canRetry]="false" />
        <button class="button primary" type="button" [disabled]="isWorking()" (click)="end()" i18n>
          Do not remind me again
        </button>
      </pw-access-card>
    }
  `,
})
export class NoRemindersPage {
  readonly token = input.required<string>();

  private readonly tell = teller({ respondent: () => this.token() });
  protected readonly isDone = signal(false);
  protected readonly isWorking = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async end(): Promise<void> {
    this.isWorking.set(true);
    try {
      await this.tell(EndRemindersDocument, {});
      this.isDone.set(true);
    } catch (error) {
      // The button stays, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
