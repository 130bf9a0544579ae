import { Component, computed, inject } from '@angular/core';
import { poster } from '../graphql/post.ts';
import { Field } from '../ui/field.ts';
import { FormDraft } from '../ui/form-draft.ts';
import { LanguageChoice } from '../ui/language-choice.ts';
import { Notices } from '../ui/notices.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { type ThemeChoice, chooseTheme, themeChoice } from '../ui/theme-choice.ts';
import { leaver } from './leave.ts';
import { memberRoleNames, memberRoleWords } from './role-words.ts';
import { Session } from './session.ts';

const themes: readonly (readonly [ThemeChoice, string])[] = [
  ['system', $localize`Follow the system`],
  ['light', $localize`Light`],
  ['dark', $localize`Dark`],
];

/** One's own account: roles, look, password, sessions. */
@Component({
  selector: 'pw-account-page',
  imports: [Field, LanguageChoice, PageHeader, ProblemPanel],
  templateUrl: './account-page.html',
  styles: `
    .danger {
      justify-self: start;
    }
    form {
      max-width: 420px;
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-4);
      margin: 0;
      padding: 0;
      border: 0;
    }
    label.choice {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      min-height: 32px;
    }
  `,
})
export class AccountPage {
  protected readonly session = inject(Session);
  protected readonly themes = themes;
  protected readonly finding = computed(() => {
    const name = this.session.me()?.name;
    return name === undefined ? $localize`You are signed in` : $localize`You are ${name}:name:`;
  });
  protected readonly chosen = themeChoice;
  protected readonly chooseTheme = chooseTheme;
  protected readonly roles = computed(() =>
    (this.session.me()?.memberships ?? []).map(({ workspace, role }) => ({
      workspace: workspace.name,
      role: memberRoleNames[role],
      may: memberRoleWords[role],
    })),
  );
  protected readonly draft = new FormDraft({ currentPassword: '', newPassword: '' }, (values) => ({
    ...(values.currentPassword === '' && { currentPassword: $localize`Write the password that you use now.` }),
    ...(values.newPassword.length < 12 && {
      newPassword: $localize`Choose at least 12 characters; a few words in a row do well.`,
    }),
  }));
  private readonly post = poster();
  private readonly notices = inject(Notices);
  private readonly leaver = leaver();

  protected changePassword(): Promise<void> {
    return this.draft.send(async (values) => {
      await this.post('/api/auth/change-password', { ...values, revokeOtherSessions: true });
      this.draft.set('currentPassword', '');
      this.draft.set('newPassword', '');
      this.draft.restart();
      this.notices.say($localize`The password is changed; other devices are signed out`);
    });
  }

  protected leave(): void {
    void this.leaver.signOut();
  }

  protected leaveEverywhere(): void {
    void this.leaver.signOutEverywhere();
  }
}
