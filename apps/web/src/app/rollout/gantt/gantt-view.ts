import { Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import { resourceLoad } from '@peerway/rollout';
import { ask } from '../../graphql/ask.ts';
import { GanttBaselineDocument } from '../../graphql/generated/graphql.ts';
import { PlanState } from '../plan-state.ts';
import { taskRows } from '../task-row.ts';
import type { BarExtras } from './bar-layout.ts';
import { ganttRows } from './gantt-rows.ts';
import { timeScale, type Zoom } from './time-scale.ts';

/** The columns beside the name that can be chosen. */
export type GanttColumn = 'start' | 'finish' | 'days' | 'float' | 'who';
export const ganttColumns: readonly GanttColumn[] = ['start', 'finish', 'days', 'float', 'who'];
export const columnWidths: Readonly<Record<GanttColumn, number>> = {
  start: 98,
  finish: 98,
  days: 52,
  float: 58,
  who: 120,
};

/** How the plan is looked at: what is open, where the reader is, how closely. Provided by the page. */
@Injectable()
export class GanttView {
  readonly plan = inject(PlanState);
  /** What the address says. */
  readonly zoom = signal<Zoom>('week');
  readonly columns = signal<readonly GanttColumn[]>(['start', 'finish']);
  readonly baseline = signal('');
  readonly isCriticalShown = signal(true);
  /** How much room the chart has on screen. */
  readonly room = signal({ width: 1100, height: 560 });
  readonly isNarrow = computed(() => this.room().width < 640);

  readonly closed = signal<ReadonlySet<string>>(new Set());
  /** The line whose name is being typed. */
  readonly renaming = signal<string | undefined>(undefined);
  private readonly all = computed(() => taskRows(this.plan.tasks(), this.plan.schedule(), this.plan.settings()));
  readonly rows = computed(() => ganttRows(this.all(), this.closed()));
  readonly places = computed(() => new Map(this.rows().map(({ task }, at) => [task.id, at])));
  /** The line that the keys are about: it stays as long as it is there, else the nearest one takes its place. */
  readonly active = linkedSignal<ReadonlyMap<string, number>, string | undefined>({
    source: this.places,
    computation: (places, before) => {
      const [id, was] = [before?.value, before?.source.get(before.value ?? '')];
      if (id === undefined || places.has(id)) return id;
      return this.rows()[Math.min(was ?? 0, places.size - 1)]?.task.id;
    },
  });

  readonly shownColumns = computed(() => (this.isNarrow() ? [] : this.columns()));
  readonly nameWidth = computed(() => (this.isNarrow() ? Math.round(this.room().width * 0.56) : 272));
  readonly gridWidth = computed(
    () => this.nameWidth() + this.shownColumns().reduce((sum, column) => sum + columnWidths[column], 0),
  );
  private readonly askedBaseline = ask(GanttBaselineDocument, () =>
    this.baseline() === '' ? undefined : { engagement: this.plan.engagement(), id: this.baseline() },
  );
  readonly baselineProblem = this.askedBaseline.problem;
  readonly ghosts = computed(
    () => new Map((this.askedBaseline.value()?.baseline.plan.tasks ?? []).map((task) => [task.id, task])),
  );
  readonly scale = computed(() => {
    const schedule = this.plan.schedule();
    const asOf = schedule?.asOf ?? this.plan.today();
    const first = schedule?.start ?? asOf;
    const marks = [...this.plan.tasks().values()].flatMap(({ finishBy, promised }) => [finishBy ?? '', promised ?? '']);
    const ghosts = [...this.ghosts().values()].map(({ finish }) => finish);
    const last = [...marks, ...ghosts].reduce((most, day) => (day > most ? day : most), schedule?.finish ?? asOf);
    return timeScale(first, last, this.isNarrow() ? 'fit' : this.zoom(), this.room().width - this.gridWidth());
  });
  readonly loads = computed(() => {
    const [plan, schedule] = [this.plan.plan(), this.plan.schedule()];
    return plan && schedule ? resourceLoad(plan, schedule) : [];
  });
  /** How each line is spread over the draws of the forecast, by id. */
  readonly spreads = computed<Readonly<Record<string, BarExtras['spread']>>>(
    () => this.plan.forecast()?.milestones ?? {},
  );
  /** How far the time is scrolled: what stands below the chart follows. */
  readonly scrolledX = signal(0);

  /** Opens or closes a summary. */
  toggle(id: string, open = this.closed().has(id)): void {
    this.closed.update((closed) => new Set(open ? [...closed].filter((each) => each !== id) : [...closed, id]));
  }

  /** The lines that an action is about: those picked out, else the one the reader is on. */
  readonly chosen = computed<ReadonlySet<string>>(() => {
    const picked = new Set([...this.plan.selected()].filter((id) => this.plan.tasks().has(id)));
    const active = this.active();
    return picked.size > 0 ? picked : new Set(active === undefined ? [] : [active]);
  });
}
