import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { MatMenuModule, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { languageInForce } from '../../language/language-in-force.ts';
import { languages } from '../../language/languages.ts';
import { leaver } from '../access/leave.ts';
import { Session } from '../access/session.ts';
import { languageChooser } from '../ui/language-chooser.ts';
import { type ThemeChoice, chooseTheme, themeChoice } from '../ui/theme-choice.ts';
import { accountOf } from './account-of.ts';
import { initials } from './initials.ts';
import { openOnce } from './open-once.ts';

const themes: readonly (readonly [ThemeChoice, string])[] = [
  ['system', $localize`Follow the system`],
  ['light', $localize`Light`],
  ['dark', $localize`Dark`],
];

/** The member's own menu, opened as soon as it is there: theme, account, other workspaces, signing out. */
@Component({
  selector: 'pw-account-panel',
  imports: [MatMenuModule, RouterLink],
  template: `
    @if (session.me(); as me) {
      <button class="account" type="button" [matMenuTriggerFor]="menu" [attr.aria-label]="accountOf(me.name)">
        {{ initials(me.name) }}
      </button>
      <mat-menu #menu="matMenu" xPosition="before">
        <div class="who">
          <b>{{ me.name }}</b><br /><small>{{ me.email }}</small>
        </div>
        @for (theme of themes; track theme[0]) {
          <button
            mat-menu-item
            role="menuitemradio"
            [attr.aria-checked]="theme[0] === chosen()"
            (click)="chooseTheme(theme[0])"
          >
            {{ theme[0] === chosen() ? '●' : '○' }} {{ theme[1] }}
          </button>
        }
        @for (language of languages; track language[0]) {
          <button
            mat-menu-item
            role="menuitemradio"
            [attr.lang]="language[0]"
            [attr.aria-checked]="language[0] === inForce"
            (click)="choose(language[0])"
          >
            {{ language[0] === inForce ? '●' : '○' }} {{ language[1] }}
          </button>
        }
        @for (other of others(); track other.id) {
          <a i18n mat-menu-item [routerLink]="'/w/' + other.id + '/portfolio'">Workspace {{ other.name }}</a>
        }
        <a i18n mat-menu-item [routerLink]="base() + '/settings/account'">Account and sessions</a>
        <button i18n mat-menu-item (click)="help.emit()">Keyboard help</button>
        <button i18n mat-menu-item (click)="leave()">Sign out</button>
        <button i18n mat-menu-item (click)="leaveEverywhere()">Sign out everywhere</button>
      </mat-menu>
    }
  `,
  styleUrl: './account-menu.scss',
})
export class AccountPanel {
  readonly base = input.required<string>();
  /** Asks for the list of keys. */
  readonly help = output();

  protected readonly session = inject(Session);
  protected readonly themes = themes;
  protected readonly chosen = themeChoice;
  protected readonly chooseTheme = chooseTheme;
  protected readonly languages = languages;
  protected readonly inForce = languageInForce();
  protected readonly choose = languageChooser();
  protected readonly accountOf = accountOf;
  protected readonly initials = initials;
  protected readonly others = computed(() =>
    (this.session.me()?.memberships ?? [])
      .map((membership) => membership.workspace)
      .filter((workspace) => workspace.id !== this.session.membership()?.workspace.id),
  );
  private readonly leaver = leaver();
  private readonly trigger = viewChild(MatMenuTrigger);

  constructor() {
    openOnce(this.trigger);
  }

  protected leave(): void {
    void this.leaver.signOut();
  }

  protected leaveEverywhere(): void {
    void this.leaver.signOutEverywhere();
  }
}
