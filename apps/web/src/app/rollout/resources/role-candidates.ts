import { CurrencyPipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { type Candidate, candidatesFor, type PlanResource } from '@peerway/rollout';
import { PlanState } from '../plan-state.ts';

/** Names for a role: for each task that has the role, who could do it. */
@Component({
  selector: 'pw-role-candidates',
  imports: [CurrencyPipe],
  template: `
    <h2 i18n>Names for this role</h2>
    @if (rows().length === 0) {
      <p i18n class="muted">No task has this role.</p>
    } @else if (!hasPeople()) {
      <p i18n class="muted">
        Add people and say which roles they can fill: then they are suggested here, task by task.
      </p>
    } @else {
      <div class="scroll-x" tabindex="0" role="region" aria-label="Names for this role" i18n-aria-label>
        <table class="table">
          <thead>
            <tr>
              <th scope="col" i18n>Task</th>
              <th scope="col" i18n>Who could do it</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.id) {
              <tr>
                <th scope="row">{{ row.name }}</th>
                <td>
                  @for (one of row.candidates; track one.resource) {
                    <div class="candidate">
                      <span>
                        <strong>{{ one.name }}</strong>&ngsp;
                        <span class="muted">
                          <ng-container i18n>free on {{ one.daysFree }} of {{ one.days }} days</ng-container>
                          @if (one.missingSkills.length > 0) {
                            · <ng-container i18n>lacks {{ one.missingSkills.join(', ') }}</ng-container>
                          }
                          @if (one.ratePerDay !== null) {
                            · {{ one.ratePerDay | currency: currency() : 'symbol-narrow' : '1.0-0' }}
                          }
                        </span>
                      </span>
                      @if (state.canEdit()) {
                        <button type="button" class="button small" (click)="give(row.id, one)" i18n>
                          Give it to {{ one.name }}
                        </button>
                      }
                    </div>
                  } @empty {
                    <span i18n class="muted">Nobody fills this role or has the skills.</span>
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  host: { class: 'card' },
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
    }
    .candidate {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      justify-content: space-between;
      align-items: center;
      padding: 2px 0;
    }
  `,
})
export class RoleCandidates {
  readonly role = input.required<PlanResource>();

  protected readonly state = inject(PlanState);
  protected readonly currency = computed(() => this.state.settings()?.currency ?? 'EUR');
  protected readonly hasPeople = computed(() =>
    (this.state.settings()?.resources ?? []).some(({ kind }) => kind === 'person'),
  );
  protected readonly rows = computed(() => {
    const [plan, schedule, role] = [this.state.plan(), this.state.schedule(), this.role().id];
    if (!plan || !schedule) return [];
    const names = new Map(plan.settings.resources.map(({ id, name }) => [id, name]));
    return plan.tasks
      .filter(({ assignments }) => assignments.some(({ resource }) => resource === role))
      .slice(0, mostTasks)
      .map(({ id, name }) => ({
        id,
        name,
        candidates: candidatesFor(plan, schedule, { task: id, role })
          .slice(0, mostCandidates)
          .map((one) => ({
            ...one,
            name: names.get(one.resource) ?? one.resource,
            days: schedule.tasks[id]?.workDays ?? 0,
          })),
      }));
  });

  protected give(id: string, { resource }: Candidate): void {
    const name = this.state.settings()?.resources.find((one) => one.id === resource)?.name ?? resource;
    const role = this.role().id;
    this.state.edit($localize`${name}:who: takes over from a role`, (tasks) => {
      const task = tasks.get(id);
      if (!task) return [];
      const assignments = task.assignments.map((one) => (one.resource === role ? { ...one, resource } : one));
      return [[id, { ...task, assignments }]];
    });
  }
}

const mostTasks = 40;
const mostCandidates = 3;
