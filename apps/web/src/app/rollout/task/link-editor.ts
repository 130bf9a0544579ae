import { Component, computed, inject, input, output } from '@angular/core';
import type { PlanTask, TaskLink } from '@peerway/rollout';
import { numberIn, textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';
import { parentsFor } from './parents-for.ts';
import { linkWords } from './task-words.ts';

/** What a line waits for: which other line, in which way, with how many working days in between. */
@Component({
  selector: 'pw-link-editor',
  template: `
    <h3 i18n>Waits for</h3>
    @for (link of task().links; track $index) {
      <div class="link">
        <span class="name">{{ nameOf(link.task) }}</span>
        <select aria-label="How it waits" i18n-aria-label (change)="setType($index, $event)">
          @for (type of types; track type.id) {
            <option [value]="type.id" [selected]="type.id === link.type">{{ type.name }}</option>
          }
        </select>
        <label>
          <input
            type="number"
            step="1"
            min="-1000"
            max="1000"
            [value]="link.lagDays"
            (change)="setLag($index, $event)"
          />
          <span i18n>working days later</span>
        </label>
        <button type="button" class="button" (click)="remove($index)" [attr.aria-label]="removeWords(link.task)" i18n>
          Remove
        </button>
      </div>
    } @empty {
      <p i18n class="muted">Nothing: it can begin with the plan.</p>
    }
    <select aria-label="Wait for another line" i18n-aria-label (change)="add($event)">
      <option i18n value="" selected>Wait for another line…</option>
      @for (choice of choices(); track choice.id) {
        <option [value]="choice.id">{{ choice.name }}</option>
      }
    </select>
  `,
  styleUrl: './row-editor.scss',
})
export class LinkEditor {
  readonly task = input.required<PlanTask>();
  readonly changed = output<readonly TaskLink[]>();

  private readonly state = inject(PlanState);
  protected readonly types = (['FS', 'SS', 'FF', 'SF'] as const).map((id) => ({ id, name: linkWords[id] }));
  protected readonly choices = computed(() => {
    const linked = new Set(this.task().links.map(({ task }) => task));
    return parentsFor(this.state.tasks(), this.state.schedule(), this.task().id).filter(({ id }) => !linked.has(id));
  });

  protected nameOf(id: string): string {
    return this.state.tasks().get(id)?.name ?? $localize`A line that is gone`;
  }

  protected removeWords(id: string): string {
    return $localize`No longer wait for “${this.nameOf(id)}:task:”`;
  }

  protected add(event: Event): void {
    const id = textIn(event);
    if (id !== '') this.changed.emit([...this.task().links, { task: id, type: 'FS', lagDays: 0 }]);
    if (event.target instanceof HTMLSelectElement) event.target.value = '';
  }

  protected setType(at: number, event: Event): void {
    const type = this.types.find(({ id }) => id === textIn(event))?.id;
    if (type) this.changed.emit(this.task().links.map((link, place) => (place === at ? { ...link, type } : link)));
  }

  protected setLag(at: number, event: Event): void {
    const lagDays = numberIn(event) ?? 0;
    this.changed.emit(this.task().links.map((link, place) => (place === at ? { ...link, lagDays } : link)));
  }

  protected remove(at: number): void {
    this.changed.emit(this.task().links.filter((_, place) => place !== at));
  }
}
