import { Component, input, output } from '@angular/core';
import type { PlanTask, TaskProgress } from '@peerway/rollout';
import { Field } from '../../ui/field.ts';
import { numberIn, textIn } from '../../ui/typed.ts';

/** How far a task has come: when it began, when it was finished, what is left. */
@Component({
  selector: 'pw-progress-editor',
  imports: [Field],
  template: `
    <h3 i18n>Progress</h3>
    @let progress = task().progress;
    <div class="three">
      <pw-field label="Began on" i18n-label>
        <input
          type="date"
          [value]="progress.actualStart ?? ''"
          (change)="set({ actualStart: textIn($event) || null })"
        />
      </pw-field>
      @if (task().kind === 'task') {
        <pw-field label="Working days left" i18n-label>
          <input
            type="number"
            min="0"
            max="5000"
            step="1"
            [value]="progress.remainingDays ?? ''"
            (change)="setLeft($event)"
          />
        </pw-field>
      }
      <pw-field label="Finished on" i18n-label>
        <input type="date" [value]="progress.actualFinish ?? ''" (change)="finish(textIn($event) || null)" />
      </pw-field>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    .three {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
      align-items: end;
    }
  `,
})
export class ProgressEditor {
  readonly task = input.required<PlanTask>();
  readonly changed = output<TaskProgress>();
  protected readonly textIn = textIn;

  protected set(patch: Partial<TaskProgress>): void {
    this.changed.emit({ ...this.task().progress, ...patch });
  }

  protected setLeft(event: Event): void {
    this.set({ remainingDays: textIn(event) === '' ? null : (numberIn(event) ?? Number.NaN) });
  }

  /** What is finished without a day on which it began was begun that day. */
  protected finish(actualFinish: string | null): void {
    const { actualStart } = this.task().progress;
    this.set({ actualFinish, ...(actualFinish && actualStart === null ? { actualStart: actualFinish } : {}) });
  }
}
