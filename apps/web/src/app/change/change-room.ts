import { Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { SaveStateLine } from '../ui/save-state.ts';
import { ChangeState } from './change-state.ts';

/** The room of the people side: its pages side by side over one state, and what keeps it from being saved. */
@Component({
  selector: 'pw-change-room',
  imports: [ConflictPanel, ProblemPanel, RouterLink, RouterLinkActive, RouterOutlet, SaveStateLine],
  providers: [ChangeState],
  template: `
    <nav class="tabs" aria-label="Change" i18n-aria-label>
      @for (page of pages; track page.path) {
        <a
          [routerLink]="state.home() + page.path"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: page.path === '' }"
          >{{ page.name }}</a
        >
      }
      @if (state.canEdit()) {
        <span class="turns">
          <pw-save-state [state]="state.saving.state()" />
          @if (state.undoable() || state.redoable()) {
            <button
              type="button"
              class="button small"
              aria-label="Undo"
              i18n-aria-label
              [title]="state.undoable() ?? ''"
              [disabled]="!state.undoable()"
              (click)="state.undo()"
            >
              ↶
            </button>
            <button
              type="button"
              class="button small"
              aria-label="Redo"
              i18n-aria-label
              [title]="state.redoable() ?? ''"
              [disabled]="!state.redoable()"
              (click)="state.redo()"
            >
              ↷
            </button>
          }
        </span>
      }
    </nav>
    <pw-problem [problem]="state.problem()" (retry)="state.asked.reload()" />
    <pw-conflict
      [problem]="state.saving.problem()"
      [told]="state.conflictRows()"
      (keepMine)="state.keepMine()"
      (takeTheirs)="state.takeTheirs()"
    />
    <pw-problem [problem]="state.otherProblem()" [canRetry]="false" />
    <router-outlet />
  `,
  styleUrl: './change-room.scss',
})
export class ChangeRoom {
  protected readonly state = inject(ChangeState);
  protected readonly pages = [
    { path: '', name: $localize`Go-live` },
    { path: '/groups', name: $localize`Groups` },
    { path: '/people', name: $localize`People` },
    { path: '/impacts', name: $localize`Impacts` },
    { path: '/sponsors', name: $localize`Sponsors` },
    { path: '/communications', name: $localize`Messages` },
    { path: '/training', name: $localize`Training` },
    { path: '/policies', name: $localize`Policies` },
    { path: '/pulses', name: $localize`Pulses` },
    { path: '/resistance', name: $localize`Resistance` },
    { path: '/feedback', name: $localize`Feedback` },
  ];
}
