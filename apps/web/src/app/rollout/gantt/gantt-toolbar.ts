import { formatDate } from '@angular/common';
import { Component, computed, inject, LOCALE_ID, output } from '@angular/core';
import { TakeGanttBaselineDocument } from '../../graphql/generated/graphql.ts';
import { problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { Notices } from '../../ui/notices.ts';
import { textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';
import { GanttActions } from './gantt-actions.ts';
import { type GanttColumn, ganttColumns, GanttView } from './gantt-view.ts';
import type { Zoom } from './time-scale.ts';

/** What can be done with the plan as a whole, and with the lines picked out. */
@Component({
  selector: 'pw-gantt-toolbar',
  templateUrl: './gantt-toolbar.html',
  styleUrl: './gantt-toolbar.scss',
})
export class GanttToolbar {
  /** Something that the address says becomes different. */
  readonly narrow = output<Readonly<Record<string, string>>>();
  readonly fit = output();
  protected readonly plan = inject(PlanState);
  protected readonly view = inject(GanttView);
  protected readonly actions = inject(GanttActions);
  private readonly notices = inject(Notices);
  private readonly locale = inject(LOCALE_ID);
  private readonly tell = teller();
  protected readonly textIn = textIn;
  protected readonly zooms: readonly { readonly id: Zoom; readonly name: string }[] = [
    { id: 'day', name: $localize`Days` },
    { id: 'week', name: $localize`Weeks` },
    { id: 'month', name: $localize`Months` },
    { id: 'fit', name: $localize`Everything` },
  ];
  private readonly names: Readonly<Record<GanttColumn, string>> = {
    start: $localize`Start`,
    finish: $localize`Finish`,
    days: $localize`Working days`,
    float: $localize`Days to spare`,
    who: $localize`Who`,
  };
  protected readonly columns = ganttColumns.map((id) => ({ id, name: this.names[id] }));
  protected readonly baselines = computed(() => this.plan.opened()?.baselines ?? []);
  protected readonly none = computed(() => this.view.chosen().size === 0);

  protected turnColumn(column: GanttColumn): void {
    const shown = this.view.columns();
    const next = ganttColumns.filter((each) => (each === column ? !shown.includes(each) : shown.includes(each)));
    this.narrow.emit({ columns: next.join(',') || 'none' });
  }

  protected chooseBaseline(id: string): void {
    if (id === 'new') void this.takeBaseline();
    else this.narrow.emit({ baseline: id });
  }

  protected assign(field: HTMLSelectElement): void {
    if (field.value !== '') this.actions.assign(field.value);
    field.value = '';
  }

  protected setCalendar(field: HTMLSelectElement): void {
    if (field.value !== '') this.actions.useCalendar(field.value === 'plan:' ? null : field.value);
    field.value = '';
  }

  private async takeBaseline(): Promise<void> {
    const day = formatDate(this.plan.today(), 'mediumDate', this.locale);
    try {
      await this.plan.saving.flush();
      const { takeBaseline } = await this.tell(TakeGanttBaselineDocument, {
        engagement: this.plan.engagement(),
        name: $localize`Plan of ${day}:day:`,
      });
      await this.plan.refresh();
      this.notices.say($localize`The plan as it stands is kept as a baseline`);
      this.narrow.emit({ baseline: takeBaseline.id });
    } catch (error) {
      this.notices.say(problemOf(error).message);
    }
  }
}
