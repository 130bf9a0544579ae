import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { SaveStateLine } from '../ui/save-state.ts';
import { CaseState } from './case-state.ts';

/** The room of a business case: its pages side by side over one state, and what keeps it from being saved. */
@Component({
  selector: 'pw-case-room',
  imports: [ConflictPanel, ProblemPanel, RouterLink, RouterLinkActive, RouterOutlet, SaveStateLine],
  providers: [CaseState],
  template: `
    <nav class="tabs" aria-label="Business case" i18n-aria-label>
      @for (page of pages; track page.path) {
        <a
          [routerLink]="state.home() + page.path"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: true }"
          >{{ page.name }}</a
        >
      }
      <a [routerLink]="state.place() + '/select/capacity'" i18n>Capacity model</a>
      @if (state.canEdit()) {
        <pw-save-state [state]="state.saving.state()" />
      }
    </nav>
    <pw-problem [problem]="state.problem()" (retry)="retry()" />
    <pw-conflict
      [problem]="state.saving.problem()"
      [told]="state.conflictRows()"
      (keepMine)="state.keepMine()"
      (takeTheirs)="state.takeTheirs()"
    />
    <pw-problem [problem]="state.otherProblem()" [canRetry]="false" />
    <router-outlet />
  `,
  styles: `
    .tabs {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      align-items: center;
      margin-bottom: var(--space-4);
      border-bottom: 1px solid var(--line);
    }
    .tabs a {
      padding: var(--space-2) 0;
      border-bottom: 3px solid transparent;
      color: var(--ink-2);
      text-decoration: none;
    }
    .tabs a:hover {
      color: var(--ink);
    }
    .tabs a.here {
      border-bottom-color: var(--accent);
      color: var(--ink);
      font-weight: 600;
    }
    pw-save-state {
      margin-inline-start: auto;
    }
  `,
})
export class CaseRoom {
  protected readonly state = inject(CaseState);
  protected readonly pages = [
    { path: '', name: $localize`Results` },
    { path: '/drivers', name: $localize`Drivers and costs` },
    { path: '/settings', name: $localize`Settings` },
    { path: '/versions', name: $localize`Versions` },
  ];

  protected retry(): void {
    this.state.asked.reload();
    void this.state.content.reload();
  }
}
