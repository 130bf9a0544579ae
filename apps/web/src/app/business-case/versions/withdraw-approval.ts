import { Component, input, output } from '@angular/core';
import { Field } from '../../ui/field.ts';
import { FormDraft } from '../../ui/form-draft.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';

/** Why an approval no longer stands: it stays readable, with this reason. */
@Component({
  selector: 'pw-withdraw-approval',
  imports: [Field, ProblemPanel],
  template: `
    <form (submit)="$event.preventDefault(); send()">
      <pw-problem [problem]="draft.otherProblem()" [canRetry]="false" />
      <pw-field label="Why it no longer stands" i18n-label [error]="draft.errors()['reason']">
        <textarea
          #reason
          class="control"
          rows="2"
          maxlength="2000"
          [value]="draft.values().reason"
          (input)="draft.set('reason', reason.value)"
        ></textarea>
      </pw-field>
      <div class="row">
        <button class="button" type="submit" [disabled]="draft.isSending()" i18n>Withdraw the approval</button>
        <button class="button quiet" type="button" (click)="leave.emit()" i18n>Let it stand</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      width: 100%;
      max-width: 46em;
    }
    form {
      display: grid;
      gap: var(--space-2);
    }
  `,
})
export class WithdrawApproval {
  readonly act = input.required<(reason: string) => Promise<void>>();
  readonly leave = output();
  protected readonly draft = new FormDraft({ reason: '' }, ({ reason }) => ({
    ...(reason.trim() === '' && { reason: $localize`Say why: it stays on record.` }),
  }));

  protected send(): Promise<void> {
    return this.draft.send(({ reason }) => this.act()(reason));
  }
}
