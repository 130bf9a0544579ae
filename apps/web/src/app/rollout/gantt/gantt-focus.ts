import { Injectable, inject } from '@angular/core';
import { singleKeys } from '../../shell/shortcuts.ts';
import { GanttActions } from './gantt-actions.ts';
import { ganttKey } from './gantt-keys.ts';
import { GanttView } from './gantt-view.ts';

const headHeight = 50;

/** Where the reader is in the chart, and what the keys do there. */
@Injectable()
export class GanttFocus {
  private readonly view = inject(GanttView);
  private readonly actions = inject(GanttActions);
  /** Where picking out began. */
  private anchor: string | undefined;

  /** Does what a key asks; the frame and the browser then leave it alone. */
  press(event: KeyboardEvent, page: number): void {
    const key = ganttKey(event, singleKeys());
    if (key === undefined) return;
    const [rows, id] = [this.view.rows(), this.view.active()];
    const at = this.view.places().get(id ?? '') ?? -1;
    const row = rows[at];
    const steps: Readonly<Record<string, number>> = {
      up: at - 1,
      down: at + 1,
      first: 0,
      last: rows.length - 1,
      pageUp: at - page,
      pageDown: at + page,
      extendUp: at - 1,
      extendDown: at + 1,
    };
    event.preventDefault();
    const to = steps[key];
    if (to !== undefined) this.go(to, key.startsWith('extend'));
    else if (key === 'open') {
      if (row?.dates.isSummary && !row.isOpen) this.view.toggle(row.task.id, true);
      else if (row?.dates.isSummary) this.go(at + 1, false);
    } else if (key === 'close') {
      if (row?.dates.isSummary && row.isOpen) this.view.toggle(row.task.id, false);
      else if (row?.task.parent) this.view.active.set(row.task.parent);
    } else if (key === 'select' && id !== undefined) this.toggle(id);
    else if (key === 'selectAll') this.view.plan.selected.set(new Set(rows.map(({ task }) => task.id)));
    else if (key === 'selectNone') this.view.plan.selected.set(new Set());
    else this.actions.press(key);
  }

  /** Goes to a line that was clicked; with Shift everything up to it is picked out, with Ctrl it alone is added. */
  point(id: string, event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): void {
    if (event.shiftKey) this.pickUpTo(id);
    else if (event.ctrlKey || event.metaKey) this.toggle(id);
    else {
      this.view.plan.selected.set(new Set());
      this.anchor = id;
    }
    this.view.active.set(id);
  }

  /** Scrolls so far that a line can be seen. */
  reveal(scroller: HTMLElement, at: number, rowHeight: number): void {
    const [top, bottom] = [at * rowHeight, (at + 1) * rowHeight];
    const room = scroller.clientHeight - headHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (room > 0 && bottom > scroller.scrollTop + room) scroller.scrollTop = bottom - room;
  }

  private go(to: number, isExtending: boolean): void {
    const row = this.view.rows()[Math.max(0, Math.min(to, this.view.rows().length - 1))];
    if (row === undefined) return;
    this.anchor ??= this.view.active();
    if (isExtending) this.pickUpTo(row.task.id);
    else this.anchor = row.task.id;
    this.view.active.set(row.task.id);
  }

  private toggle(id: string): void {
    this.view.plan.selected.update((picked) =>
      picked.has(id) ? new Set([...picked].filter((each) => each !== id)) : new Set([...picked, id]),
    );
    this.anchor = id;
  }

  private pickUpTo(id: string): void {
    const [rows, places] = [this.view.rows(), this.view.places()];
    const [a, b] = [places.get(this.anchor ?? id) ?? 0, places.get(id) ?? 0];
    this.view.plan.selected.set(new Set(rows.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ task }) => task.id)));
  }
}
