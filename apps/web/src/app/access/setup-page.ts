import { Component, DOCUMENT, inject } from '@angular/core';
import { poster } from '../graphql/post.ts';
import { Field } from '../ui/field.ts';
import { FormDraft } from '../ui/form-draft.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { AccessCard } from './access-card.ts';
import { accountErrors } from './account-errors.ts';
import { AccountFields } from './account-fields.ts';

@Component({
  selector: 'pw-setup-page',
  imports: [AccessCard, AccountFields, Field, ProblemPanel],
  template: `
    <pw-access-card
      finding="Set up your portal"
      i18n-finding
      lead="You become the owner: you invite colleagues and clients, and decide who may do what."
      i18n-lead
    >
      <form class="stack" novalidate (submit)="$event.preventDefault(); setUp()">
        <pw-problem [problem]="draft.otherProblem()" [canRetry]="false" />
        <pw-field
          label="Set-up token"
          i18n-label
          hint="The terminal printed it when the portal started."
          i18n-hint
          [error]="draft.errors()['token']"
        >
          <input
            #token
            autocomplete="off"
            spellcheck="false"
            [value]="draft.values().token"
            (input)="draft.set('token', token.value)"
          />
        </pw-field>
        <pw-account-fields [draft]="draft" />
        <pw-field
          label="Workspace"
          i18n-label
          hint="Your consulting practice, or your own company."
          i18n-hint
          [error]="draft.errors()['workspace']"
        >
          <input
            #workspace
            autocomplete="organization"
            [value]="draft.values().workspace"
            (input)="draft.set('workspace', workspace.value)"
          />
        </pw-field>
        <button class="button primary" [attr.aria-disabled]="draft.isSending()">
          @if (draft.isSending()) {
            <ng-container i18n>Setting up…</ng-container>
          } @else {
            <ng-container i18n>Create the workspace</ng-container>
          }
        </button>
      </form>
    </pw-access-card>
  `,
})
export class SetupPage {
  protected readonly draft = new FormDraft(
    { token: '', name: '', email: '', password: '', workspace: '' },
    (values) => ({
      ...accountErrors(values),
      ...(values.token.trim() === '' && {
        token: $localize`Copy the token from the terminal that started the portal.`,
      }),
      ...(values.workspace.trim() === '' && {
        workspace: $localize`Give the workspace a name; you can change it later.`,
      }),
    }),
  );
  private readonly post = poster();
  private readonly document = inject(DOCUMENT);

  protected setUp(): Promise<void> {
    return this.draft.send(async (values) => {
      await this.post('/api/setup', { ...values, token: values.token.trim(), email: values.email.trim() });
      this.document.location.assign('/');
    });
  }
}
