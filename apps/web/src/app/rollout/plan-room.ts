import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { SaveStateLine } from '../ui/save-state.ts';
import { staleWords } from './plan-line.ts';
import { PlanState } from './plan-state.ts';
import { TaskTalk } from './task/task-talk.ts';
import { TaskPanel } from './task/task-panel.ts';

/** The room of a plan: its pages side by side over one state, and what keeps it from being saved. */
@Component({
  selector: 'pw-plan-room',
  imports: [
    ConflictPanel,
    ProblemPanel,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SaveStateLine,
    TaskPanel,
    TaskTalk,
  ],
  providers: [PlanState],
  template: `
    <nav class="tabs" aria-label="Plan" i18n-aria-label>
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
        <pw-save-state [state]="state.saving.state()" />
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
    @if (stale().length > 0) {
      <div class="stale" role="note">
        @for (sentence of stale(); track sentence) {
          <p>{{ sentence }}.</p>
        }
        <a [routerLink]="state.home() + '/generate'" i18n>See what generating the plan again would change</a>
      </div>
    }
    <div class="sides" [class.open]="task()">
      <div class="page"><router-outlet /></div>
      @if (task(); as id) {
        <aside aria-label="One line of the plan" i18n-aria-label>
          <pw-task-panel [id]="id" (closed)="close()">
            @if (state.attached().has(id)) {
              <pw-task-talk [engagement]="state.engagement()" [task]="id" [canEdit]="state.canEdit()" />
            }
          </pw-task-panel>
        </aside>
      }
    </div>
  `,
  styleUrl: './plan-room.scss',
})
export class PlanRoom {
  /** From the address: the line that is open beside the page. */
  readonly task = input<string>();

  protected readonly state = inject(PlanState);
  /** What changed since the plan was generated, a sentence each. */
  protected readonly stale = computed(() => staleWords(this.state.opened()?.staleBecause ?? []));
  private readonly router = inject(Router);
  protected readonly pages = [
    { path: '', name: $localize`Gantt` },
    { path: '/table', name: $localize`Table` },
    { path: '/board', name: $localize`Board` },
    { path: '/resources', name: $localize`People` },
    { path: '/forecast', name: $localize`Forecast` },
    { path: '/risks', name: $localize`Risks` },
    { path: '/gates', name: $localize`Gates` },
    { path: '/generate', name: $localize`Generate` },
    { path: '/pilot', name: $localize`Pilot` },
    { path: '/exchange', name: $localize`In and out` },
    { path: '/settings', name: $localize`Calendars` },
  ];

  protected close(): void {
    void this.router.navigate([], { queryParams: { task: null }, queryParamsHandling: 'merge' });
  }
}
