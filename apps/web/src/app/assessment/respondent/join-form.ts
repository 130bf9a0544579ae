import { DatePipe } from '@angular/common';
import { Component, computed, input, output, signal } from '@angular/core';
import { type Audience, JoinRoundDocument } from '../../graphql/generated/respondent/graphql.ts';
import { problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { audienceWords } from './audience-words.ts';
import type { Questionnaire } from './question-steps.ts';
import { ProductName } from '../../ui/product-name.ts';

/** The first page of an open link: one says which audience one belongs to, and gets a link of one's own. */
@Component({
  selector: 'pw-join-form',
  imports: [DatePipe, ProductName],
  templateUrl: './join-form.html',
  styleUrls: ['./respondent-start.scss', './join-form.scss'],
})
export class JoinForm {
  readonly questionnaire = input.required<Questionnaire>();
  readonly token = input.required<string>();
  readonly joined = output<string>();

  private readonly tell = teller({ respondent: () => this.token() });
  protected readonly audience = signal<Audience | undefined>(undefined);
  protected readonly name = signal('');
  protected readonly error = signal<string | undefined>(undefined);
  protected readonly isSending = signal(false);
  protected readonly needsName = computed(() => this.questionnaire().anonymity === 'attributed');
  protected readonly asker = computed(() => this.questionnaire().consultant ?? this.questionnaire().organization);
  protected readonly choices = computed(() =>
    this.questionnaire().audiences.map(({ audience, questions, minutes }) => ({
      audience,
      name: audienceWords[audience][0],
      who: audienceWords[audience][1],
      load: $localize`${questions}:questions: questions, about ${minutes}:minutes: min`,
    })),
  );

  protected type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.name.set(event.target.value);
  }

  protected async join(): Promise<void> {
    const audience = this.audience();
    const name = this.needsName() ? this.name().trim() : null;
    this.error.set(undefined);
    if (audience === undefined) this.error.set($localize`Choose the group that fits you best.`);
    else if (name === '') this.error.set($localize`Write your name: this round shows who answered what.`);
    if (audience === undefined || this.error() !== undefined || this.isSending()) return;
    this.isSending.set(true);
    try {
      this.joined.emit((await this.tell(JoinRoundDocument, { audience, name })).joinRound.token);
    } catch (error) {
      // Nothing is lost: the choice stays, and the sentence says what to do.
      this.error.set(problemOf(error).message);
    } finally {
      this.isSending.set(false);
    }
  }
}
