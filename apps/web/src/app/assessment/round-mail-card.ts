import { Component, computed, inject, input, signal } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import {
  MailOpenLinkDocument,
  RemindBeforeClosingDocument,
  RetryLettersDocument,
  type RoundLettersFragment,
  RoundMailCardDocument,
  type RoundSheetFragment,
  SendInvitationsDocument,
  SendRemindersDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { lettersFinding, letterWords } from './letter-words.ts';

const addressesAtOnce = 500;

/** Writing to the people of a round: invitations, reminders, and what became of the letters. */
@Component({
  selector: 'pw-round-mail-card',
  imports: [ProblemPanel],
  templateUrl: './round-mail-card.html',
  styles: `
    .letters {
      display: grid;
      gap: var(--space-1);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    label span {
      font-weight: 600;
    }
    .days {
      max-width: 360px;
    }
  `,
})
export class RoundMailCard {
  readonly engagement = input.required<string>();
  readonly round = input.required<RoundSheetFragment>();

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  protected readonly asked = ask(
    RoundMailCardDocument,
    () => ({ engagement: this.engagement(), round: this.round().id }),
    { refreshOn: ['Round', 'Respondent'], refreshPauseMs: 2_000 },
  );
  protected readonly mail = computed(() => this.asked.value()?.engagement.round.mail);
  protected readonly isAnonymous = computed(() => this.round().anonymity === 'anonymous');
  protected readonly hasTrouble = computed(() => this.mail()?.letters.some(({ reason }) => reason !== null) ?? false);
  protected readonly addresses = signal('');
  protected readonly listed = computed(() =>
    this.addresses()
      .split(/[\s,;]+/)
      .filter((part) => part !== ''),
  );
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly choices = [1, 2, 3, 5, 7];
  protected readonly words = { finding: lettersFinding, letter: letterWords };

  protected typed(event: Event): string {
    return (event.target as HTMLTextAreaElement | HTMLSelectElement).value;
  }

  protected invite(): Promise<void> {
    return this.work(async (variables) => {
      this.put((await this.tell(SendInvitationsDocument, { ...variables, people: null })).sendInvitations);
      this.notices.say($localize`The invitations are on their way`);
    });
  }

  protected remind(): Promise<void> {
    return this.work(async (variables) => {
      this.put((await this.tell(SendRemindersDocument, { ...variables, people: null })).sendReminders);
      this.notices.say($localize`The reminders are on their way; nobody gets two on one day`);
    });
  }

  protected sendOpenLink(): Promise<void> {
    return this.work(async (variables) => {
      const all = this.listed();
      for (let from = 0; from < all.length; from += addressesAtOnce) {
        const addresses = all.slice(from, from + addressesAtOnce);
        this.put((await this.tell(MailOpenLinkDocument, { ...variables, addresses })).mailOpenLink);
        this.addresses.set(all.slice(from + addressesAtOnce).join('\n'));
      }
      this.notices.say($localize`The letters are on their way`);
    });
  }

  protected remindBefore(choice: string): Promise<void> {
    return this.work(async (variables) => {
      const days = choice === '' ? null : Number(choice);
      this.put((await this.tell(RemindBeforeClosingDocument, { ...variables, days })).remindBeforeClosing);
    });
  }

  protected retry(): Promise<void> {
    return this.work(async (variables) => {
      this.put((await this.tell(RetryLettersDocument, variables)).retryLetters);
    });
  }

  private put(round: RoundLettersFragment): void {
    const value = this.asked.value();
    if (value !== undefined) this.asked.set({ engagement: { ...value.engagement, round } });
  }

  private async work(act: (variables: { engagement: string; round: string }) => Promise<void>): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await act({ engagement: this.engagement(), round: this.round().id });
    } catch (error) {
      // The card stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
