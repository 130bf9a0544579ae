import { DatePipe } from '@angular/common';
import { Component, inject, input, output } from '@angular/core';
import { Session } from '../../access/session.ts';
import { ApproveBusinessCaseDocument } from '../../graphql/generated/graphql.ts';
import { teller } from '../../graphql/tell.ts';
import { Field } from '../../ui/field.ts';
import { FormDraft } from '../../ui/form-draft.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { CaseState } from '../case-state.ts';

/** Freezes the case as it stands, under the name of whoever does it. */
@Component({
  selector: 'pw-approve-form',
  imports: [DatePipe, Field, ProblemPanel],
  template: `
    <form (submit)="$event.preventDefault(); send()">
      <pw-problem [problem]="draft.otherProblem()" [canRetry]="false" />
      <pw-field
        label="What is said with it"
        i18n-label
        [optional]="true"
        hint="Such as under which condition, or what was asked. It stays on record."
        i18n-hint
        [error]="draft.errors()['note']"
      >
        <textarea
          #note
          class="control"
          rows="3"
          maxlength="2000"
          [value]="draft.values().note"
          (input)="draft.set('note', note.value)"
        ></textarea>
      </pw-field>
      <div class="row">
        <button class="button primary" type="submit" [disabled]="draft.isSending() || blocked()" i18n>
          Approve this version
        </button>
        <span class="small muted" i18n>{{ session.me()?.name }}, {{ today | date: 'mediumDate' }}</span>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--space-3);
      max-width: 46em;
    }
  `,
})
export class ApproveForm {
  /** Whether the case cannot be approved as it stands. */
  readonly blocked = input(false);
  readonly done = output<number>();

  private readonly state = inject(CaseState);
  private readonly tell = teller();
  protected readonly session = inject(Session);
  protected readonly today = new Date();
  protected readonly draft = new FormDraft({ note: '' }, () => ({}));

  protected send(): Promise<void> {
    return this.draft.send(async ({ note }) => {
      // What was typed a moment ago belongs to what is approved.
      await this.state.saving.flush();
      if (this.state.saving.problem() !== undefined) return;
      const version = this.state.opened()?.version ?? 0;
      const given = { engagement: this.state.engagement(), version, note: note.trim() };
      const { approveBusinessCase } = await this.tell(ApproveBusinessCaseDocument, given);
      this.draft.set('note', '');
      this.done.emit(approveBusinessCase.number);
    });
  }
}
