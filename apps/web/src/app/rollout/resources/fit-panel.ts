import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { acceptedMoves, type OverAllocation, type PlanMove } from '@peerway/rollout';
import { fitting } from '../gantt/fitting.ts';
import { PlanState, type TaskChange } from '../plan-state.ts';
import { moveWords } from './move-words.ts';

/** Where people are asked for more than there is; moves that mend it, to look at before they are accepted. */
@Component({
  selector: 'pw-fit-panel',
  imports: [DatePipe, DecimalPipe],
  templateUrl: './fit-panel.html',
  styleUrl: './fit-panel.scss',
  host: { class: 'card' },
})
export class FitPanel {
  readonly tooMuch = input.required<readonly OverAllocation[]>();

  protected readonly state = inject(PlanState);
  protected readonly fit = fitting();
  protected readonly found = this.fit.found;
  protected readonly most = 8;
  protected readonly showsAll = signal(false);
  protected readonly shown = computed(() => (this.showsAll() ? this.tooMuch() : this.tooMuch().slice(0, this.most)));
  protected readonly held = computed(
    () => [...this.state.tasks().values()].filter(({ heldUntil }) => heldUntil !== null).length,
  );
  protected readonly moves = computed(() =>
    (this.found()?.moves ?? []).map((move) => ({
      ...move,
      name: this.nameOf(move.task),
      why: moveWords(move, this.state.tasks(), this.state.settings()),
    })),
  );

  constructor() {
    // What is found, or looked for, belongs to the plan it was asked of: it goes when the plan changes.
    effect(() => {
      this.state.plan();
      untracked(() => this.fit.stop());
    });
  }

  protected who(id: string): string {
    return this.state.settings()?.resources.find((one) => one.id === id)?.name ?? id;
  }

  protected names(ids: readonly string[]): string {
    return ids.map((id) => this.nameOf(id)).join(', ');
  }

  protected look(): void {
    const plan = this.state.plan();
    if (plan) this.fit.start(plan, this.state.today());
  }

  protected accept(moves: readonly PlanMove[]): void {
    this.state.edit($localize`${moves.length}:count: lines wait for the people they need`, (tasks) =>
      acceptedMoves([...tasks.values()], moves)
        .filter((task) => tasks.get(task.id) !== task)
        .map((task): TaskChange => [task.id, task]),
    );
  }

  /** Takes back all moves that were ever accepted. */
  protected letGo(): void {
    this.state.edit($localize`No line is held back any more`, (tasks) =>
      [...tasks.values()]
        .filter(({ heldUntil }) => heldUntil !== null)
        .map((task): TaskChange => [task.id, { ...task, heldUntil: null }]),
    );
  }

  /** Counts on as much of somebody as is asked for: overtime, or more people of a role. */
  protected countOn({ resource, demand }: OverAllocation): void {
    this.state.editSettings(
      $localize`${this.who(resource)}:who: is there for ${demand}:count: full days a day`,
      (settings) => ({
        ...settings,
        resources: settings.resources.map((one) => (one.id === resource ? { ...one, capacity: demand } : one)),
      }),
    );
  }

  private nameOf(id: string): string {
    return this.state.tasks().get(id)?.name ?? id;
  }
}
