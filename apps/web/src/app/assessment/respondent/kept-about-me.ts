import { DatePipe } from '@angular/common';
import { Component, computed, input, output, signal } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import { EraseOwnAnswersDocument, OwnRecordDocument } from '../../graphql/generated/respondent/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { saveFile } from '../evidence/save-file.ts';

/** What is stored about whoever answers: what, who sees it, until when; to take away and to delete. */
@Component({
  selector: 'pw-kept-about-me',
  imports: [DatePipe, ProblemPanel],
  templateUrl: './kept-about-me.html',
  styleUrl: './kept-about-me.scss',
})
export class KeptAboutMe {
  readonly token = input.required<string>();
  readonly back = output();
  /** The answers are deleted: the device must let go of them, too. */
  readonly erased = output();

  private readonly sender = { respondent: () => this.token() };
  private readonly tell = teller(this.sender);
  protected readonly asked = ask(OwnRecordDocument, () => ({}), this.sender);
  protected readonly kept = computed(() => this.asked.value()?.ownRecord);
  protected readonly isAnonymous = computed(() => this.kept()?.anonymity === 'anonymous');
  protected readonly isAsking = signal(false);
  protected readonly isWorking = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected takeAway(format: 'json' | 'csv'): Promise<void> {
    const name = $localize`my-answers` + `.${format}`;
    return this.work(() => saveFile(`/api/own-answers/${format}`, name, { 'x-respondent': this.token() }));
  }

  protected erase(): Promise<void> {
    return this.work(async () => {
      await this.tell(EraseOwnAnswersDocument, {});
      this.erased.emit();
    });
  }

  private async work(what: () => Promise<void>): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await what();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
