import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';

/** A list of tasks of the plan: opened, taken out, and picked from all there are. */
@Component({
  selector: 'pw-task-picker',
  imports: [RouterLink],
  template: `
    <h4>{{ name() }}</h4>
    @if (chosen().length > 0) {
      <ul>
        @for (task of chosen(); track task.id) {
          <li>
            @if (task.name) {
              <a [routerLink]="[]" [queryParams]="{ task: task.id }" queryParamsHandling="merge">{{ task.name }}</a>
              @if (task.isDone) {
                <span class="muted" i18n>done</span>
              }
            } @else {
              <span class="gone" i18n>A task that is gone</span>
            }
            @if (canEdit()) {
              <button
                type="button"
                class="button quiet"
                [attr.aria-label]="removeWords(task.name)"
                (click)="remove(task.id)"
                i18n
              >
                Remove
              </button>
            }
          </li>
        }
      </ul>
    } @else {
      <p class="muted">{{ none() }}</p>
    }
    @if (canEdit() && choices().length > 0) {
      <select class="control" [attr.aria-label]="addWords()" (change)="add($event)">
        <option i18n value="" selected>Add a task of the plan…</option>
        @for (choice of choices(); track choice.id) {
          <option [value]="choice.id">{{ choice.name }}</option>
        }
      </select>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    h4,
    p,
    ul {
      margin: 0;
      padding: 0;
    }
    h4 {
      font-size: var(--text-s);
    }
    ul {
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      min-height: 32px;
    }
    li > :first-child {
      flex: 1 1 160px;
      overflow-wrap: anywhere;
    }
    .gone {
      color: var(--bad);
    }
    select {
      max-width: 100%;
    }
  `,
})
export class TaskPicker {
  readonly name = input.required<string>();
  readonly tasks = input.required<readonly string[]>();
  /** What is said where there are none. */
  readonly none = input.required<string>();
  readonly canEdit = input.required<boolean>();
  readonly changed = output<readonly string[]>();

  private readonly state = inject(PlanState);
  protected readonly chosen = computed(() =>
    this.tasks().map((id) => ({
      id,
      name: this.state.tasks().get(id)?.name,
      isDone: this.state.schedule()?.tasks[id]?.state === 'done',
    })),
  );
  protected readonly choices = computed(() => {
    const taken = new Set(this.tasks());
    const schedule = this.state.schedule();
    return (schedule?.order ?? []).flatMap((id) => {
      const [task, dates] = [this.state.tasks().get(id), schedule?.tasks[id]];
      return task && !dates?.isSummary && !taken.has(id)
        ? [{ id, name: `${dates?.wbs ?? ''} ${task.name}`.trim() }]
        : [];
    });
  });
  protected readonly addWords = computed(() => $localize`Add to: ${this.name()}:list:`);

  protected removeWords(name: string | undefined): string {
    return $localize`Remove ${name ?? ''}:task: from the list`;
  }

  protected add(event: Event): void {
    const id = textIn(event);
    if (id !== '') this.changed.emit([...this.tasks(), id]);
    if (event.target instanceof HTMLSelectElement) event.target.value = '';
  }

  protected remove(id: string): void {
    this.changed.emit(this.tasks().filter((each) => each !== id));
  }
}
