import { Component, computed, inject, input, output } from '@angular/core';
import type { Assignment, PlanTask } from '@peerway/rollout';
import { numberIn, textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';

/** Who works on a task, and with how much of their time. */
@Component({
  selector: 'pw-assignment-editor',
  template: `
    <h3 i18n>Who does it</h3>
    @for (each of task().assignments; track each.resource) {
      <div class="link">
        <span class="name">{{ nameOf(each.resource) }}</span>
        <label>
          <input
            type="number"
            min="5"
            max="10000"
            step="5"
            [value]="percent(each.share)"
            (change)="setShare(each.resource, $event)"
          />
          <span i18n>% of a full day</span>
        </label>
        <button
          type="button"
          class="button"
          (click)="remove(each.resource)"
          [attr.aria-label]="removeWords(each.resource)"
          i18n
        >
          Remove
        </button>
      </div>
    } @empty {
      <p i18n class="muted">Nobody yet.</p>
    }
    @if (choices().length > 0) {
      <select aria-label="Add somebody" i18n-aria-label (change)="add($event)">
        <option i18n value="" selected>Add a role or a person…</option>
        @for (choice of choices(); track choice.id) {
          <option [value]="choice.id">{{ choice.name }}</option>
        }
      </select>
    } @else if (isWithoutPeople()) {
      <p i18n class="muted">Roles and people are added on the page People.</p>
    }
  `,
  styleUrl: './row-editor.scss',
})
export class AssignmentEditor {
  readonly task = input.required<PlanTask>();
  readonly changed = output<readonly Assignment[]>();

  private readonly state = inject(PlanState);
  private readonly resources = computed(() => this.state.settings()?.resources ?? []);
  protected readonly isWithoutPeople = computed(() => this.resources().length === 0);
  protected readonly choices = computed(() => {
    const taken = new Set(this.task().assignments.map(({ resource }) => resource));
    return this.resources().filter(({ id }) => !taken.has(id));
  });

  protected nameOf(id: string): string {
    return this.resources().find((each) => each.id === id)?.name ?? $localize`Somebody who is gone`;
  }

  protected removeWords(id: string): string {
    return $localize`Remove ${this.nameOf(id)}:who: from the task`;
  }

  protected percent(share: number): number {
    return Number((share * 100).toFixed(6));
  }

  protected add(event: Event): void {
    const resource = textIn(event);
    if (resource !== '') this.changed.emit([...this.task().assignments, { resource, share: 1 }]);
    if (event.target instanceof HTMLSelectElement) event.target.value = '';
  }

  protected setShare(resource: string, event: Event): void {
    const share = (numberIn(event) ?? 100) / 100;
    this.changed.emit(this.task().assignments.map((each) => (each.resource === resource ? { resource, share } : each)));
  }

  protected remove(resource: string): void {
    this.changed.emit(this.task().assignments.filter((each) => each.resource !== resource));
  }
}
