import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { DomainError } from '@peerway/kernel';
import {
  acceptedMoves,
  type OverAllocation,
  type PlanMove,
  planWithinCapacity,
  type PlanWithinCapacity,
} from '@peerway/rollout';
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
  /** A preview belongs to the plan it was made for: it goes when the plan changes. */
  protected readonly found = linkedSignal<unknown, PlanWithinCapacity | undefined>({
    source: this.state.plan,
    computation: () => undefined,
  });
  protected readonly refused = signal<string | undefined>(undefined);
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

  protected who(id: string): string {
    return this.state.settings()?.resources.find((one) => one.id === id)?.name ?? id;
  }

  protected names(ids: readonly string[]): string {
    return ids.map((id) => this.nameOf(id)).join(', ');
  }

  protected look(): void {
    const plan = this.state.plan();
    if (!plan) return;
    this.refused.set(undefined);
    try {
      this.found.set(planWithinCapacity(plan, this.state.today(), { maxSchedules: 400 }));
    } catch (error) {
      // A plan that no search can fit is said, not thrown at the page.
      if (!(error instanceof DomainError)) throw error;
      this.refused.set($localize`No way was found to fit this plan: it is too long for the people there are.`);
    }
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
