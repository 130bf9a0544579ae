import { Component, DOCUMENT, inject, input } from '@angular/core';
import { poster } from '../graphql/post.ts';
import { Field } from '../ui/field.ts';
import { FormDraft } from '../ui/form-draft.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { AccessCard } from './access-card.ts';
import { safeNext } from './safe-next.ts';

@Component({
  selector: 'pw-sign-in-page',
  imports: [AccessCard, Field, ProblemPanel],
  template: `
    <pw-access-card finding="Sign in to Peerway" i18n-finding>
      <form class="stack" novalidate (submit)="$event.preventDefault(); signIn()">
        <pw-problem [problem]="draft.otherProblem()" [canRetry]="false" />
        <pw-field label="E-mail" i18n-label [error]="draft.errors()['email']">
          <input
            #email
            type="email"
            autocomplete="username"
            [value]="draft.values().email"
            (input)="draft.set('email', email.value)"
          />
        </pw-field>
        <pw-field label="Password" i18n-label [error]="draft.errors()['password']">
          <input
            #password
            type="password"
            autocomplete="current-password"
            [value]="draft.values().password"
            (input)="draft.set('password', password.value)"
          />
        </pw-field>
        <button class="button primary" [attr.aria-disabled]="draft.isSending()">
          @if (draft.isSending()) {
            <ng-container i18n>Signing in…</ng-container>
          } @else {
            <ng-container i18n>Sign in</ng-container>
          }
        </button>
        <p class="muted small" i18n>
          No account yet? Ask an owner of your workspace for an invitation link. If the owner’s password is lost,
          whoever runs the portal sets a new one with <code>npm run reset-owner</code>.
        </p>
      </form>
    </pw-access-card>
  `,
})
export class SignInPage {
  /** Where to go afterwards: an address within the portal. */
  readonly next = input<string>();

  protected readonly draft = new FormDraft({ email: '', password: '' }, (values) => ({
    ...(values.email.trim() === '' && { email: $localize`Write your e-mail address.` }),
    ...(values.password === '' && { password: $localize`Write your password.` }),
  }));
  private readonly post = poster();
  private readonly document = inject(DOCUMENT);

  protected signIn(): Promise<void> {
    return this.draft.send(async ({ email, password }) => {
      await this.post('/api/auth/sign-in/email', { email: email.trim(), password });
      // A fresh page: nothing that was asked as a stranger stays in memory.
      this.document.location.assign(safeNext(this.next()));
    });
  }
}
