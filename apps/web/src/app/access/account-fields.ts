import { Component, input } from '@angular/core';
import { Field } from '../ui/field.ts';
import type { FormDraft } from '../ui/form-draft.ts';
import type { AccountValues } from './account-errors.ts';

/** What a draft must offer to be filled in here, whatever else it holds. */
export type AccountDraft = Pick<FormDraft<AccountValues>, 'values' | 'errors' | 'set'>;

/** Name, e-mail and password of a new account. */
@Component({
  selector: 'pw-account-fields',
  imports: [Field],
  template: `
    <pw-field label="Your name" i18n-label [error]="draft().errors()['name']">
      <input #name autocomplete="name" [value]="draft().values().name" (input)="draft().set('name', name.value)" />
    </pw-field>
    <pw-field label="E-mail" i18n-label [error]="draft().errors()['email']">
      <input
        #email
        type="email"
        autocomplete="username"
        [value]="draft().values().email"
        (input)="draft().set('email', email.value)"
      />
    </pw-field>
    <pw-field
      label="Password"
      i18n-label
      hint="At least 12 characters."
      i18n-hint
      [error]="draft().errors()['password']"
    >
      <input
        #password
        type="password"
        autocomplete="new-password"
        [value]="draft().values().password"
        (input)="draft().set('password', password.value)"
      />
    </pw-field>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
  `,
})
export class AccountFields {
  readonly draft = input.required<AccountDraft>();
}
