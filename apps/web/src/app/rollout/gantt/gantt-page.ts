import { formatDate } from '@angular/common';
import { Component, computed, effect, inject, input, LOCALE_ID, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ganttShortcuts } from '../../shell/shortcuts.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';
import { planTeller } from '../plan-teller.ts';
import { FitPanel } from './fit-panel.ts';
import { GanttActions } from './gantt-actions.ts';
import { GanttChart } from './gantt-chart.ts';
import { ganttSigns } from './gantt-signs.ts';
import { GanttToolbar } from './gantt-toolbar.ts';
import { ganttColumns, GanttView } from './gantt-view.ts';
import { LoadStrip } from './load-strip.ts';
import { movedWords } from './moved-words.ts';
import { zooms } from './time-scale.ts';

/** The plan along time: every line with its bar, what waits for what, and the load of the people below. */
@Component({
  selector: 'pw-gantt-page',
  imports: [EmptyState, FitPanel, GanttChart, GanttToolbar, LoadStrip, PageHeader, ProblemPanel, RouterLink, Skeleton],
  providers: [GanttView, GanttActions],
  templateUrl: './gantt-page.html',
  styleUrl: './gantt-page.scss',
})
export class GanttPage {
  /** From the address: how closely time is looked at, the columns, whose load, the baseline. */
  readonly zoom = input<string>();
  readonly columns = input<string>();
  readonly load = input<string>();
  readonly baseline = input<string>();

  protected readonly plan = inject(PlanState);
  protected readonly view = inject(GanttView);
  protected readonly actions = inject(GanttActions);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly told = planTeller();
  protected readonly textIn = textIn;
  protected readonly keys = ganttShortcuts();
  protected readonly signs = ganttSigns;
  protected readonly isFitting = signal(false);
  protected readonly hint = $localize`Drag a bar to move it, its end to change its length, the ring behind it onto another line to link them.`;

  protected readonly finding = computed(() => this.told(this.plan.plan(), this.plan.schedule()));
  protected readonly isEmpty = computed(() => this.plan.plan() !== undefined && this.plan.tasks().size === 0);
  protected readonly moved = computed(() => {
    const difference = this.actions.difference();
    return difference && movedWords(difference, this.plan.tasks(), (day) => formatDate(day, 'longDate', this.locale));
  });

  constructor() {
    effect(() => {
      this.view.zoom.set(zooms.find((each) => each === this.zoom()) ?? 'week');
      this.view.baseline.set(this.baseline() ?? '');
      const asked = this.columns()?.split(',');
      this.view.columns.set(asked ? ganttColumns.filter((each) => asked.includes(each)) : ['start', 'finish']);
    });
  }

  protected narrow(change: Readonly<Record<string, string>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
