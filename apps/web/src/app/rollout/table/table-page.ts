import { ScrollingModule } from '@angular/cdk/scrolling';
import { CurrencyPipe, DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { newTask } from '@peerway/rollout';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';
import { stateWords } from '../state-words.ts';
import { planTeller } from '../plan-teller.ts';
import { rowsThatFit, taskRows, type TaskRow } from '../task-row.ts';

/** The plan as a table: the same lines as in the Gantt chart, to read, filter and pick out. */
@Component({
  selector: 'pw-plan-table-page',
  imports: [CurrencyPipe, DatePipe, EmptyState, PageHeader, RouterLink, ScrollingModule],
  templateUrl: './table-page.html',
  styleUrl: './table-page.scss',
})
export class TablePage {
  /** From the address: words, person and state to which the table is narrowed. */
  readonly find = input<string>();
  readonly who = input<string>();
  readonly state = input<string>();

  protected readonly plan = inject(PlanState);
  private readonly router = inject(Router);
  protected readonly textIn = textIn;
  protected readonly stateWords = stateWords;
  protected readonly states = [
    ...Object.entries(stateWords).map(([id, name]) => ({ id, name })),
    { id: 'critical', name: $localize`Critical` },
  ];
  protected readonly rowHeight = 44;

  private readonly all = computed(() => taskRows(this.plan.tasks(), this.plan.schedule(), this.plan.settings()));
  protected readonly rows = computed(() =>
    rowsThatFit(this.all(), { words: this.find() ?? '', resource: this.who() ?? '', state: this.state() ?? '' }),
  );
  private readonly told = planTeller();
  protected readonly finding = computed(() => this.told(this.plan.plan(), this.plan.schedule()));
  protected readonly isEmpty = computed(() => this.plan.plan() !== undefined && this.all().length === 0);
  protected readonly resources = computed(() => this.plan.settings()?.resources ?? []);
  protected readonly currency = computed(() => this.plan.settings()?.currency ?? 'EUR');
  protected readonly height = computed(() => Math.min(this.rows().length * this.rowHeight + 2, 640));

  protected narrow(change: Readonly<Record<string, string>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected open(id: string): void {
    void this.router.navigate([], { queryParams: { task: id }, queryParamsHandling: 'merge' });
  }

  protected byId(_: number, row: TaskRow): string {
    return row.task.id;
  }

  protected add(): void {
    const id = `t-${crypto.randomUUID()}`;
    const rank =
      Math.max(0, ...[...this.plan.tasks().values()].filter((task) => task.parent === null).map((task) => task.rank)) +
      1;
    this.plan.edit($localize`A task is added`, () => [[id, { ...newTask(id, $localize`New task`), rank }]]);
    this.open(id);
  }
}
