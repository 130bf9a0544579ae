import { Component, computed, inject, linkedSignal, output, signal } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import { SaveRetentionDocument, WorkspaceRetentionDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Field } from '../ui/field.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';

const most = 120;

/** How long those who answered are known by name. */
@Component({
  selector: 'pw-retention-card',
  imports: [Field, ProblemPanel],
  template: `
    <form class="card stack" aria-labelledby="retention-title" (submit)="$event.preventDefault(); save(wanted())">
      <h2 i18n id="retention-title">How long respondents are kept</h2>
      <p i18n class="muted">
        So many months after a round closes, Peerway removes names, addresses, notes, links and files of those who
        answered, from the record of changes too. The levels stay, and so do the figures. Respondents are told before
        the first question. What is removed cannot be brought back.
      </p>
      <pw-problem [problem]="asked.problem()" (retry)="asked.reload()" />
      <pw-problem [problem]="problem()" [canRetry]="false" />
      <label class="switch">
        <input #on type="checkbox" [checked]="isOn()" (change)="isOn.set(on.checked)" />
        <span i18n>Remove names and notes after some time</span>
      </label>
      @if (isOn()) {
        <pw-field label="Months after closing, 1 to 120" i18n-label [error]="error()">
          <input
            #field
            type="number"
            inputmode="numeric"
            min="1"
            max="120"
            [value]="months()"
            (input)="months.set(field.value)"
          />
        </pw-field>
      }
      <div class="row">
        <button i18n class="button" type="submit" [disabled]="isWorking() || !isChanged() || error() !== ''">
          Save
        </button>
        <span class="small muted">
          @if (kept() === null) {
            <ng-container i18n>Now: kept until somebody deletes them</ng-container>
          } @else if (kept(); as months) {
            <ng-container i18n
              >Now: removed after {months, plural, =1 {one month} other {{{ months }} months}}</ng-container
            >
          }
        </span>
      </div>
    </form>
  `,
  styles: `
    .switch {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 44px;
    }
    .switch input {
      flex: none;
    }
    input[type='number'] {
      max-width: 120px;
    }
  `,
})
export class RetentionCard {
  /** The workspace has a new version. */
  readonly saved = output();

  protected readonly asked = ask(WorkspaceRetentionDocument, () => ({}));
  protected readonly kept = computed(() => this.asked.value()?.workspace.retentionMonths);
  protected readonly isOn = linkedSignal(() => typeof this.kept() === 'number');
  protected readonly months = linkedSignal(() => String(this.kept() ?? 12));
  protected readonly wanted = computed(() => (this.isOn() ? Number(this.months()) : null));
  protected readonly isChanged = computed(() => this.asked.value() !== undefined && this.wanted() !== this.kept());
  protected readonly error = computed(() => {
    const wanted = this.wanted();
    const isFit = wanted === null || (Number.isInteger(wanted) && wanted >= 1 && wanted <= most);
    return isFit ? '' : $localize`Choose a number of months from 1 to 120.`;
  });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);

  private readonly tell = teller();
  private readonly notices = inject(Notices);

  protected async save(months: number | null): Promise<void> {
    if (this.error() !== '' || !this.isChanged()) return;
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await this.tell(SaveRetentionDocument, { months, version: this.asked.value()?.workspace.version ?? 1 });
      this.notices.say(
        months === null
          ? $localize`Names and notes are kept until somebody deletes them`
          : $localize`Names and notes are removed some months after closing`,
      );
      this.saved.emit();
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
    this.asked.reload();
  }
}
