import { DatePipe } from '@angular/common';
import { Component, computed, effect, input, signal } from '@angular/core';
import type { PulseAnswer } from '@peerway/change';
import { newId } from '../../assessment/respondent/new-id.ts';
import { ask } from '../../graphql/ask.ts';
import { AnswerOpenPulseDocument, OpenPulseDocument } from '../../graphql/generated/person/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { showBrand } from '../../ui/brand-in-force.ts';
import { deadEndOf } from '../../ui/dead-end.ts';
import { LanguageChoice } from '../../ui/language-choice.ts';
import { PulseSheet } from './pulse-sheet.ts';

/** Where anybody with the open address answers a pulse, without an account and without a name. */
@Component({
  selector: 'pw-open-pulse-page',
  imports: [DatePipe, LanguageChoice, PulseSheet],
  templateUrl: './open-pulse-page.html',
  styleUrl: './person-page.scss',
})
export class OpenPulsePage {
  /** The token of the open address, from the address. */
  readonly token = input.required<string>();

  protected readonly asked = ask(OpenPulseDocument, () => ({}), { respondent: () => this.token() });
  private readonly tell = teller({ respondent: () => this.token() });
  protected readonly pulse = computed(() => this.asked.value()?.openPulse);
  protected readonly deadEnd = computed(() => {
    const problem = this.asked.problem();
    return problem && deadEndOf(problem);
  });
  protected readonly isDone = signal(false);
  protected readonly deed = newDeed();
  /** The same for every try at sending these answers, so that they are kept once. */
  private sentAs = newId();

  constructor() {
    effect(() => void showBrand(this.pulse()?.brand));
  }

  protected async send(answer: PulseAnswer): Promise<void> {
    await this.deed.run(async () => {
      await this.tell(AnswerOpenPulseDocument, { answer, sentAs: this.sentAs });
      this.isDone.set(true);
    });
  }

  /** The device goes to somebody else, who begins anew. */
  protected handOn(): void {
    this.sentAs = newId();
    this.isDone.set(false);
  }
}
