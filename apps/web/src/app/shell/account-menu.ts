import { Component, inject, input, output, signal } from '@angular/core';
import { Session } from '../access/session.ts';
import { AccountPanel } from './account-panel.ts';
import { accountOf } from './account-of.ts';
import { initials } from './initials.ts';

/** The button of the member's own menu; the menu itself is fetched when it is first asked for. */
@Component({
  selector: 'pw-account-menu',
  imports: [AccountPanel],
  template: `
    @if (session.me(); as me) {
      @defer (when isAsked()) {
        <pw-account-panel [base]="base()" (help)="help.emit()" />
      } @placeholder {
        <button
          class="account"
          type="button"
          aria-haspopup="menu"
          [attr.aria-label]="accountOf(me.name)"
          (click)="isAsked.set(true)"
        >
          {{ initials(me.name) }}
        </button>
      }
    }
  `,
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  readonly base = input.required<string>();
  readonly help = output();

  protected readonly session = inject(Session);
  protected readonly isAsked = signal(false);
  protected readonly accountOf = accountOf;
  protected readonly initials = initials;
}
