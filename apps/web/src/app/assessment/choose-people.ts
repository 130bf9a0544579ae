import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import {
  PeopleToWriteToDocument,
  SendInvitationsDocument,
  SendRemindersDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { type Group, isOf } from './people-to-write-to.ts';

const lettersAtOnce = 500;

/** A mutation that sends a letter to each of some people. */
type Letter = typeof SendInvitationsDocument | typeof SendRemindersDocument;

/** Chooses many people of a round at once, and writes to those chosen. */
@Component({
  selector: 'pw-choose-people',
  imports: [ProblemPanel],
  templateUrl: './choose-people.html',
  styles: `
    .bar {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
  `,
})
export class ChoosePeople {
  readonly engagement = input.required<string>();
  readonly round = input.required<string>();
  /** Who is chosen, by id; some may not be on the screen. */
  readonly chosen = model.required<ReadonlySet<string>>();
  readonly sent = output();

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly count = computed(() => this.chosen().size);
  protected readonly finding = computed(() => {
    if (this.count() === 0) return $localize`Choose whom to write to`;
    return this.count() === 1 ? $localize`One person is chosen` : $localize`${this.count()}:count: people are chosen`;
  });

  /** Asks for the whole list, since most of a long one is not on the screen. */
  protected choose(group: Group): Promise<void> {
    return this.work(async (variables) => {
      const found = new Set<string>();
      let after: string | null = null;
      do {
        const page = await this.pageAfter(after, variables);
        for (const person of page?.nodes ?? []) if (isOf(group, person)) found.add(person.id);
        after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      this.chosen.set(found);
      if (found.size === 0) this.notices.say($localize`There is nobody of that kind with an address`);
    });
  }

  private async pageAfter(after: string | null, round: { engagement: string; round: string }) {
    return (await this.tell(PeopleToWriteToDocument, { ...round, after })).engagement.round.respondents;
  }

  protected chooseNobody(): void {
    this.chosen.set(new Set());
  }

  protected invite(): Promise<void> {
    return this.write(SendInvitationsDocument, $localize`The invitations are on their way`);
  }

  protected remind(): Promise<void> {
    return this.write(SendRemindersDocument, $localize`The reminders are on their way; nobody gets two on one day`);
  }

  /** Whoever is written to is no longer chosen, so that going on after a failure writes to nobody twice. */
  private write(letter: Letter, done: string): Promise<void> {
    return this.work(async (variables) => {
      const all = [...this.chosen()];
      for (let from = 0; from < all.length; from += lettersAtOnce) {
        const people = all.slice(from, from + lettersAtOnce);
        await (letter === SendInvitationsDocument
          ? this.tell(SendInvitationsDocument, { ...variables, people })
          : this.tell(SendRemindersDocument, { ...variables, people }));
        this.chosen.set(new Set(all.slice(from + lettersAtOnce)));
      }
      this.notices.say(done);
      this.sent.emit();
    });
  }

  private async work(act: (variables: { engagement: string; round: string }) => Promise<void>): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await act({ engagement: this.engagement(), round: this.round() });
    } catch (error) {
      // Who is chosen stays chosen, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
