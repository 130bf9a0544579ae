import { Component, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import type { Problem } from '../graphql/problem.ts';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { SaveStateLine } from '../ui/save-state.ts';
import type { RoomState } from './parts-state.ts';

/** A page of a room: its address below the room's, and what its tab says. */
export interface RoomTab {
  readonly path: string;
  readonly name: string;
}

/** The frame of a room: its pages as tabs over one state, what was done and can be taken back, and what keeps it from being saved. */
@Component({
  selector: 'pw-parts-room',
  imports: [ConflictPanel, ProblemPanel, RouterLink, RouterLinkActive, RouterOutlet, SaveStateLine],
  template: `
    <nav class="tabs" [attr.aria-label]="label()">
      @for (tab of tabs(); track tab.path) {
        <a
          [routerLink]="home() + tab.path"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ exact: tab.path === '' }"
          >{{ tab.name }}</a
        >
      }
      @if (state().canEdit()) {
        <span class="turns">
          <pw-save-state [state]="state().saving.state()" />
          @if (state().undoable() || state().redoable()) {
            <button
              type="button"
              class="button small"
              aria-label="Undo"
              i18n-aria-label
              [title]="state().undoable() ?? ''"
              [disabled]="!state().undoable()"
              (click)="state().undo()"
            >
              ↶
            </button>
            <button
              type="button"
              class="button small"
              aria-label="Redo"
              i18n-aria-label
              [title]="state().redoable() ?? ''"
              [disabled]="!state().redoable()"
              (click)="state().redo()"
            >
              ↷
            </button>
          }
        </span>
      }
    </nav>
    <pw-problem [problem]="problem()" (retry)="retry.emit()" />
    <pw-conflict
      [problem]="state().saving.problem()"
      [told]="state().conflictRows()"
      (keepMine)="state().keepMine()"
      (takeTheirs)="state().takeTheirs()"
    />
    <pw-problem [problem]="state().otherProblem()" [canRetry]="false" />
    <router-outlet />
  `,
  styleUrl: './parts-room.scss',
})
export class PartsRoom {
  readonly label = input.required<string>();
  /** The address of the room. */
  readonly home = input.required<string>();
  readonly tabs = input.required<readonly RoomTab[]>();
  readonly state = input.required<RoomState>();
  /** What keeps the room from being shown. */
  readonly problem = input<Problem | undefined>();
  readonly retry = output();
}
