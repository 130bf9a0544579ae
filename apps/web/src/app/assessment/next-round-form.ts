import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import { BanksToAskByDocument, StartNextRoundDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Field } from '../ui/field.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';

/** Asks the same people again: everything, or what they should discuss. */
@Component({
  selector: 'pw-next-round-form',
  imports: [Field, ProblemPanel, RouterLink],
  templateUrl: './next-round-form.html',
})
export class NextRoundForm {
  readonly home = input.required<string>();
  readonly engagement = input.required<string>();
  readonly round = input.required<string>();
  /** The question bank of the round before. */
  readonly bankVersion = input.required<string>();
  readonly isAttributed = input(false);
  readonly cancelled = output();

  private readonly tell = teller();
  private readonly router = inject(Router);
  private readonly released = ask(BanksToAskByDocument, () => ({}));
  /** Other banks to choose from, newest first. */
  protected readonly banks = computed(() =>
    (this.released.value()?.questionBanks ?? []).filter(
      ({ id, state }) => state === 'released' && id !== this.bankVersion(),
    ),
  );
  /** Another bank than before; empty for the same. */
  protected readonly otherBank = signal('');
  /** Earlier answers fit only the questions they were given to. */
  protected readonly canShowBefore = computed(() => this.isAttributed() && this.otherBank() === '');
  protected readonly compareAt = computed(() => `${this.home().split('/e/')[0]}/settings/banks/compare`);
  protected readonly name = signal($localize`Second round after the discussion`);
  protected readonly onlyAgenda = signal(false);
  protected readonly showsBefore = signal(false);
  protected readonly isWorking = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async start(): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      const { startNextRound } = await this.tell(StartNextRoundDocument, {
        engagement: this.engagement(),
        round: this.round(),
        input: {
          name: this.name().trim(),
          questions: this.onlyAgenda() ? 'agenda' : 'all',
          showsBefore: this.canShowBefore() && this.showsBefore(),
          bankVersion: this.otherBank() || null,
        },
      });
      await this.router.navigateByUrl(`${this.home()}/rounds/${startNextRound.id}`);
    } catch (error) {
      // What was chosen stays, and the panel says why it was refused.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }

  protected textOf(event: Event): string {
    const { target } = event;
    return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
  }
}
