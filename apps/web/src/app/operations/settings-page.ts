import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Session } from '../access/session.ts';

@Component({
  selector: 'pw-settings-page',
  imports: [RouterLink, RouterLinkActive, RouterOutlet],
  template: `
    <nav aria-label="Settings" i18n-aria-label>
      @if (session.may('members.read')) {
        <a i18n routerLink="members" routerLinkActive="now" ariaCurrentWhenActive="page">Members</a>
      }
      @if (session.may('workspace.rename')) {
        <a i18n routerLink="workspace" routerLinkActive="now" ariaCurrentWhenActive="page">Workspace</a>
      }
      @if (session.may('keys.change')) {
        <a i18n routerLink="keys" routerLinkActive="now" ariaCurrentWhenActive="page">API keys</a>
      }
      @if (session.may('bank.edit')) {
        <a i18n routerLink="banks" routerLinkActive="now" ariaCurrentWhenActive="page">Question banks</a>
      }
      @if (session.may('audit.read')) {
        <a i18n routerLink="audit" routerLinkActive="now" ariaCurrentWhenActive="page">Audit log</a>
      }
      <a i18n routerLink="account" routerLinkActive="now" ariaCurrentWhenActive="page">Account</a>
    </nav>
    <router-outlet />
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      margin-bottom: var(--space-5);
      border-bottom: 1px solid var(--line);
    }
    a {
      padding: 10px 14px;
      border-bottom: 2px solid transparent;
      color: var(--ink-2);
      text-decoration: none;
    }
    a:hover {
      color: var(--ink);
    }
    .now {
      border-color: var(--accent);
      color: var(--ink);
      font-weight: 560;
    }
  `,
})
export class SettingsPage {
  protected readonly session = inject(Session);
}
