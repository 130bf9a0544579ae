import { CdkDrag, type CdkDragDrop, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PlanTask } from '@peerway/rollout';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';
import { planTeller } from '../plan-teller.ts';
import { taskRows, type TaskRow } from '../task-row.ts';
import { boardColumns, type BoardMove, boardMoves, type ColumnId, movedTo } from './board-columns.ts';

/** The plan as a board: what waits, what runs, what is done; a card that is moved gets its day. */
@Component({
  selector: 'pw-plan-board-page',
  imports: [CdkDrag, CdkDropList, CdkDropListGroup, DatePipe, EmptyState, PageHeader, RouterLink],
  templateUrl: './board-page.html',
  styleUrl: './board-page.scss',
})
export class BoardPage {
  /** From the address: whose cards are shown. */
  readonly who = input<string>();

  protected readonly state = inject(PlanState);
  private readonly router = inject(Router);
  private readonly told = planTeller();
  protected readonly textIn = textIn;

  protected readonly finding = computed(() => this.told(this.state.plan(), this.state.schedule()));
  private readonly rows = computed(() =>
    taskRows(this.state.tasks(), this.state.schedule(), this.state.settings()).filter(
      ({ task, dates }) =>
        !dates.isSummary && (!this.who() || task.assignments.some(({ resource }) => resource === this.who())),
    ),
  );
  protected readonly columns = computed(() => boardColumns(this.rows(), this.state.today()));
  protected readonly isEmpty = computed(() => this.state.plan() !== undefined && this.state.tasks().size === 0);
  protected readonly resources = computed(() => this.state.settings()?.resources ?? []);

  protected movesFrom(column: ColumnId): readonly BoardMove[] {
    return boardMoves[column];
  }

  protected narrow(who: string): void {
    void this.router.navigate([], {
      queryParams: { who: who || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected open(id: string): void {
    void this.router.navigate([], { queryParams: { task: id }, queryParamsHandling: 'merge' });
  }

  protected drop({ item, container }: CdkDragDrop<ColumnId, ColumnId, TaskRow>): void {
    this.moveTo(item.data.task, container.data);
  }

  protected moveTo(task: PlanTask, to: ColumnId): void {
    const moved = movedTo(task, to, this.state.settings()?.asOf ?? this.state.today());
    if (moved) this.state.edit($localize`“${task.name}:task:” is moved on the board`, () => [[task.id, moved]]);
  }
}
