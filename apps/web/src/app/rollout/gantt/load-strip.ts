import { Component, computed, inject, input } from '@angular/core';
import { GanttView } from './gantt-view.ts';
import { loadColumns } from './load-columns.ts';

/** Under the chart, along the same time: how much work is asked for, and how much there are people for. */
@Component({
  selector: 'pw-load-strip',
  template: `
    <div class="side" [style.width.px]="view.gridWidth()">
      <ng-content />
      <span class="muted">{{ told() }}</span>
    </div>
    <div class="sight">
      <svg
        role="img"
        [attr.aria-label]="told()"
        [attr.width]="view.scale().width"
        [attr.height]="height"
        [style.transform]="'translateX(' + -view.scrolledX() + 'px)'"
      >
        @for (column of columns(); track column.x) {
          <rect
            [class.over]="column.isOver"
            [attr.x]="column.x"
            [attr.y]="height - column.demand * unit()"
            [attr.width]="column.width"
            [attr.height]="column.demand * unit()"
          />
        }
        <path class="capacity" [attr.d]="capacity()" />
      </svg>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      margin-top: var(--space-2);
      overflow: hidden;
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
      font-size: var(--text-s);
    }
    .side {
      display: flex;
      flex: none;
      flex-direction: column;
      gap: var(--space-1);
      padding: var(--space-2);
      border-inline-end: 1px solid var(--line-strong);
    }
    .sight {
      flex: 1;
      min-width: 0;
      overflow: hidden;
    }
    svg {
      display: block;
    }
    rect {
      fill: var(--score-4);
    }
    rect.over {
      fill: var(--bad);
    }
    .capacity {
      fill: none;
      stroke: var(--ink);
      stroke-width: 1.5;
    }
    .muted {
      font-size: var(--text-xs);
      line-height: 1.3;
    }
  `,
})
export class LoadStrip {
  /** Whose load it is; empty for everybody's. */
  readonly resource = input('');
  protected readonly view = inject(GanttView);
  protected readonly height = 76;
  protected readonly columns = computed(() => loadColumns(this.view.loads(), this.view.scale(), this.resource()));
  protected readonly unit = computed(() => {
    const most = Math.max(0.1, ...this.columns().map(({ demand, capacity }) => Math.max(demand, capacity)));
    return (this.height - 8) / most;
  });
  protected readonly capacity = computed(() =>
    this.columns()
      .filter(({ capacity }) => capacity > 0)
      .map(({ x, width, capacity }) => `M${x} ${this.height - capacity * this.unit()}h${width}`)
      .join(''),
  );
  protected readonly told = computed(() => {
    const columns = this.columns();
    const over = columns.filter(({ isOver }) => isOver).length;
    if (columns.length === 0 || columns.every(({ demand }) => demand === 0)) return $localize`Nobody is asked for yet`;
    return over === 0
      ? $localize`Everybody has time for what is asked: line = people there, columns = asked for`
      : $localize`Red: somebody is asked for more than there is. Line = people there, columns = asked for`;
  });
}
