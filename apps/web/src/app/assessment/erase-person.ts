import { Component, inject, input, output, signal } from '@angular/core';
import {
  EraseRespondentDocument,
  type RespondentRowFragment,
  type RoundSheetFragment,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';

/** Takes somebody out for good, at their wish; asks first, since nothing brings it back. */
@Component({
  selector: 'pw-erase-person',
  imports: [ProblemPanel],
  template: `
    @if (isAsking()) {
      <section role="alert">
        <p i18n>
          {{ person().label }} is taken out of this round and of those before and after it: name, address, answers,
          notes, links and files, in closed rounds and in the record of changes too. Results are made anew. This cannot
          be undone.
        </p>
        <pw-problem [problem]="problem()" [canRetry]="false" />
        <div class="row">
          <button class="button danger small" type="button" [disabled]="isWorking()" (click)="erase()" i18n>
            Erase for good
          </button>
          <button class="button small" type="button" [disabled]="isWorking()" (click)="isAsking.set(false)" i18n>
            Keep
          </button>
        </div>
      </section>
    } @else {
      <button
        class="button quiet small"
        type="button"
        (click)="isAsking.set(true)"
        [attr.aria-label]="eraseWords(person().label)"
        i18n
      >
        Erase…
      </button>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: var(--space-2);
      max-width: 560px;
      padding: var(--space-3);
      border: 1.5px solid var(--bad);
      border-radius: 8px;
    }
  `,
})
export class ErasePerson {
  readonly engagement = input.required<string>();
  readonly round = input.required<string>();
  readonly person = input.required<RespondentRowFragment>();
  readonly erased = output<RoundSheetFragment>();

  protected readonly isAsking = signal(false);
  protected readonly isWorking = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly eraseWords = (person: string): string => $localize`Erase ${person}:person: for good`;

  private readonly tell = teller();
  private readonly notices = inject(Notices);

  protected async erase(): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      const [engagement, round, respondent] = [this.engagement(), this.round(), this.person().id];
      const reply = await this.tell(EraseRespondentDocument, { engagement, round, respondent });
      this.notices.say($localize`The person is erased, and results are made without them`);
      this.erased.emit(reply.eraseRespondent);
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
