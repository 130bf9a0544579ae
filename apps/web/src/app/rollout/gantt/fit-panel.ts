import { DatePipe } from '@angular/common';
import { Component, computed, effect, inject, output, signal } from '@angular/core';
import { acceptedMoves, type PlanMove } from '@peerway/rollout';
import { PlanState, type TaskChange } from '../plan-state.ts';
import { fitting } from './fitting.ts';
import { GanttActions } from './gantt-actions.ts';
import { moveWords } from '../resources/move-words.ts';

/** Fits the plan to the people there are: each move with why, to accept or undo, alone or all at once. */
@Component({
  selector: 'pw-fit-panel',
  imports: [DatePipe],
  templateUrl: './fit-panel.html',
  styleUrl: './fit-panel.scss',
})
export class FitPanel {
  readonly closed = output();
  protected readonly state = inject(PlanState);
  private readonly actions = inject(GanttActions);
  protected readonly fit = fitting();
  protected readonly shownCount = signal(50);
  /** What has to be held; the others follow by themselves. */
  protected readonly moves = computed(() =>
    (this.fit.found()?.moves ?? [])
      .filter(({ because, task }) => because.kind === 'resource' && this.state.tasks().has(task))
      .map((move) => ({
        move,
        name: this.state.tasks().get(move.task)?.name ?? move.task,
        why: moveWords(move, this.state.tasks(), this.state.settings()),
        isAccepted: this.state.tasks().get(move.task)?.heldUntil === move.to,
      })),
  );
  protected readonly followers = computed(() => (this.fit.found()?.moves.length ?? 0) - this.moves().length);
  protected readonly open = computed(() => this.moves().filter(({ isAccepted }) => !isAccepted));

  constructor() {
    effect(() => {
      const plan = this.state.plan();
      if (plan && this.fit.state() === 'idle') this.fit.start(plan, this.state.today());
    });
  }

  protected acceptAll(): void {
    this.accept(this.open().map(({ move }) => move));
  }

  protected accept(moves: readonly PlanMove[]): void {
    this.actions.edit(
      moves.length === 1
        ? $localize`One move is accepted to fit the people there are`
        : $localize`${moves.length}:count: moves are accepted to fit the people there are`,
      (tasks) => {
        const held = acceptedMoves([...tasks.values()], moves);
        return held.flatMap((task): TaskChange[] => (tasks.get(task.id) === task ? [] : [[task.id, task]]));
      },
    );
  }

  protected takeBack(moves: readonly PlanMove[]): void {
    this.actions.edit($localize`Accepted moves are taken back`, (tasks) =>
      moves.flatMap(({ task }): TaskChange[] => {
        const held = tasks.get(task);
        return held?.heldUntil ? [[task, { ...held, heldUntil: null }]] : [];
      }),
    );
  }

  protected takeAllBack(): void {
    this.takeBack(this.moves().map(({ move }) => move));
  }

  protected acceptLabel(name: string): string {
    return $localize`Accept the move of “${name}:task:”`;
  }

  protected undoLabel(name: string): string {
    return $localize`Undo the move of “${name}:task:”`;
  }

  protected again(): void {
    this.fit.stop();
  }
}
