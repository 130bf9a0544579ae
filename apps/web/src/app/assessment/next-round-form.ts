import { Component, inject, input, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { StartNextRoundDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Field } from '../ui/field.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';

/** Asks the same people again: everything, or what they should discuss. */
@Component({
  selector: 'pw-next-round-form',
  imports: [Field, ProblemPanel],
  template: `
    <form class="card stack" (submit)="$event.preventDefault(); start()" novalidate>
      <h2 i18n>A second round after the discussion</h2>
      <p class="muted" i18n>
        Same audiences and same question bank. The same people get new links; in an anonymous round only as many links
        as before, and no names.
      </p>
      <pw-field label="Name" i18n-label>
        <input maxlength="120" [value]="name()" (input)="name.set(textOf($event))" />
      </pw-field>
      <label class="row">
        <input type="checkbox" [checked]="onlyAgenda()" (change)="onlyAgenda.set(!onlyAgenda())" />
        <span i18n>Ask only the questions of the discussion agenda</span>
      </label>
      @if (canShowBefore()) {
        <label class="row">
          <input type="checkbox" [checked]="showsBefore()" (change)="showsBefore.set(!showsBefore())" />
          <span i18n>Show people what they said themselves last time</span>
        </label>
      }
      <div class="row">
        <button class="button primary" type="submit" [disabled]="isWorking() || name().trim() === ''" i18n>
          Set it up
        </button>
        <button class="button" type="button" (click)="cancelled.emit()" i18n>Not now</button>
      </div>
      <pw-problem [problem]="problem()" [canRetry]="false" />
    </form>
  `,
})
export class NextRoundForm {
  readonly home = input.required<string>();
  readonly engagement = input.required<string>();
  readonly round = input.required<string>();
  readonly canShowBefore = input(false);
  readonly cancelled = output();

  private readonly tell = teller();
  private readonly router = inject(Router);
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
    return event.target instanceof HTMLInputElement ? event.target.value : '';
  }
}
