import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  linkedSignal,
  LOCALE_ID,
  signal,
  viewChild,
} from '@angular/core';
import { textIn } from '../../ui/typed.ts';
import type { Bar } from './bar-layout.ts';
import { shortDate } from './short-date.ts';
import { type ShownRow, shownRow } from './shown-row.ts';
import { besideBar, cellText, markText } from './cell-text.ts';
import { daysOff } from './days-off.ts';
import { Focused } from './focused.ts';
import { GanttActions } from './gantt-actions.ts';
import { type Drag, type DragKind, draggedTo, lineAt } from './gantt-drag.ts';
import { GanttFocus } from './gantt-focus.ts';
import { type GanttRow, windowOf, type Window } from './gantt-rows.ts';
import { columnWidths, type GanttColumn, GanttView } from './gantt-view.ts';
import { linksInSight } from './links-in-sight.ts';
import { headerMarks, xAfterDay } from './time-scale.ts';

const sameWindow = (a: Window, b: Window): boolean => a.from === b.from && a.until === b.until;

/** Names on the left, bars along time on the right: only what is in sight is drawn, so that thousands of lines scroll smoothly. */
@Component({
  selector: 'pw-gantt-chart',
  imports: [Focused],
  providers: [GanttFocus],
  templateUrl: './gantt-chart.html',
  styleUrl: './gantt-chart.scss',
})
export class GanttChart {
  protected readonly view = inject(GanttView);
  protected readonly actions = inject(GanttActions);
  private readonly focus = inject(GanttFocus);
  protected readonly locale = inject(LOCALE_ID);
  protected readonly cellText = cellText;
  protected readonly besideBar = besideBar;
  protected readonly markText = markText;
  protected readonly rowHeight = 34;
  protected readonly widths = columnWidths;
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly scrolled = signal({ x: 0, y: 0 }, { equal: (a, b) => a.x === b.x && a.y === b.y });
  protected readonly dragged = signal<Drag | undefined>(undefined);

  protected readonly words = {
    open: $localize`Open`,
    close: $localize`Close`,
    promised: $localize`Promised for this day`,
    finishBy: $localize`Must be finished by this day`,
  };
  protected readonly columnWords: Readonly<Record<GanttColumn, string>> = {
    start: $localize`Start`,
    finish: $localize`Finish`,
    days: $localize`Days`,
    float: $localize`Spare`,
    who: $localize`Who`,
  };

  protected readonly totalWidth = computed(() => this.view.gridWidth() + this.view.scale().width);
  private readonly lines = computed(
    () =>
      windowOf(this.scrolled().y, this.view.room().height, {
        size: this.rowHeight,
        count: this.view.rows().length,
        step: 8,
      }),
    { equal: sameWindow },
  );
  private readonly stretch = computed(
    () =>
      windowOf(this.scrolled().x, this.view.room().width, {
        size: 100,
        count: Math.ceil(this.view.scale().width / 100),
        step: 4,
      }),
    { equal: sameWindow },
  );
  private readonly sight = computed(() => ({ from: this.stretch().from * 100, until: this.stretch().until * 100 }));
  protected readonly marks = computed(() => headerMarks(this.view.scale(), this.sight().from, this.sight().until));
  protected readonly off = computed(() => {
    const settings = this.view.plan.settings();
    return settings ? daysOff(settings, this.view.scale(), this.sight().from, this.sight().until) : [];
  });
  protected readonly asOfX = computed(() =>
    xAfterDay(this.view.scale(), this.view.plan.schedule()?.asOf ?? this.view.plan.today()),
  );
  /** What was drawn stays as it is while one scrolls, until something that it depends on changes. */
  private readonly drawn = computed(() => {
    const around = {
      scale: this.view.scale(),
      sight: this.sight(),
      ghosts: this.view.ghosts(),
      spreads: this.view.spreads(),
    };
    const rows = new WeakMap<GanttRow, ShownRow>();
    return (row: GanttRow, at: number): ShownRow => {
      const shown = rows.get(row) ?? shownRow(row, at, around, this.locale);
      rows.set(row, shown);
      return shown;
    };
  });
  protected readonly shown = computed(() => {
    const { from, until } = this.lines();
    return this.view
      .rows()
      .slice(from, until)
      .map((row, at) => this.drawn()(row, at + from));
  });
  protected readonly links = computed(() =>
    linksInSight({
      rows: this.view.rows(),
      places: this.view.places(),
      scale: this.view.scale(),
      lines: this.lines(),
      rowHeight: this.rowHeight,
      isCriticalShown: this.view.isCriticalShown(),
    }),
  );
  protected readonly activeId = computed(() => {
    const [id, { from, until }] = [this.view.active(), this.lines()];
    const at = id === undefined ? undefined : this.view.places().get(id);
    return at !== undefined && at >= from && at < until ? `line-${id}` : null;
  });
  /** Lines whose dates or name have just changed, here or elsewhere. */
  protected readonly fresh = linkedSignal<ReadonlyMap<string, string>, ReadonlySet<string>>({
    source: computed(
      () =>
        new Map(this.view.rows().map(({ task, dates }) => [task.id, `${dates.start} ${dates.finish} ${task.name}`])),
    ),
    computation: (now, before) => {
      const was = before?.source;
      return new Set(
        was && was.size > 0
          ? [...now].filter(([id, told]) => was.get(id) !== told && was.has(id)).map(([id]) => id)
          : [],
      );
    },
  });

  constructor() {
    const ends = inject(DestroyRef);
    afterNextRender(() => {
      const element = this.scroller().nativeElement;
      const follow = (): void => {
        this.scrolled.set({ x: element.scrollLeft, y: element.scrollTop });
        this.view.scrolledX.set(element.scrollLeft);
      };
      const measure = new ResizeObserver(() =>
        this.view.room.set({ width: element.clientWidth, height: element.clientHeight }),
      );
      element.addEventListener('scroll', follow, { passive: true });
      measure.observe(element);
      ends.onDestroy(() => measure.disconnect());
      element.scrollLeft = Math.max(0, this.asOfX() - 120);
    });
    // The line that the keys are about is brought into sight; the sticky head must not hide it.
    afterRenderEffect(() => {
      const at = this.view.places().get(this.view.active() ?? '');
      if (at !== undefined) this.focus.reveal(this.scroller().nativeElement, at, this.rowHeight);
    });
  }

  protected pressed(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    this.focus.press(event, Math.max(1, Math.floor(this.view.room().height / this.rowHeight) - 2));
  }

  protected clicked(event: MouseEvent): void {
    const id = lineAt(event.target);
    if (id === undefined) return;
    this.focus.point(id, event);
    if (this.view.isNarrow()) this.actions.details(id);
  }

  protected doubled(event: MouseEvent): void {
    const id = lineAt(event.target);
    if (id !== undefined) this.actions.details(id);
  }

  protected turn(event: Event, id: string): void {
    event.stopPropagation();
    this.view.toggle(id);
  }

  protected typed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.view.renaming.set(undefined);
      this.scroller().nativeElement.focus();
    } else if (event.key === 'Enter') this.scroller().nativeElement.focus();
  }

  protected named(event: Event, id: string): void {
    if (this.view.renaming() === id) this.actions.rename(id, textIn(event));
  }

  protected grab(event: PointerEvent, shown: ShownRow, kind: DragKind): void {
    const { bar, row } = shown;
    if (!bar || !this.view.plan.canEdit() || event.pointerType === 'touch' || event.button !== 0) return;
    event.stopPropagation();
    event.preventDefault();
    this.view.active.set(row.task.id);
    const from = { id: row.task.id, kind, x: bar.x + bar.width, y: (shown.at + 0.5) * this.rowHeight };
    draggedTo(event, from, this.dragged, (drag, target) => {
      const days = Math.round(drag.dx / this.view.scale().dayWidth);
      if (drag.kind === 'link') {
        if (target !== undefined) this.actions.linkTo(drag.id, target);
      } else if (drag.kind === 'move')
        this.actions.shift(days, this.view.plan.selected().has(drag.id) ? this.view.chosen() : new Set([drag.id]));
      else this.actions.resize(drag.id, days);
    });
  }

  protected widthOf({ width, kind }: Bar, drag: Drag | undefined): number | null {
    if (kind === 'milestone' || kind === 'gate') return null;
    return Math.max(3, width + (drag?.kind === 'resize' ? drag.dx : 0));
  }

  protected movingWords({ dates }: GanttRow, { kind, dx }: Drag): string {
    const days = Math.round(dx / this.view.scale().dayWidth);
    return shortDate(kind === 'move' ? dates.start : dates.finish, days, this.locale);
  }

  protected isNumber(column: GanttColumn): boolean {
    return column === 'days' || column === 'float';
  }
}
