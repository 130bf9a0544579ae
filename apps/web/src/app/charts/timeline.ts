import { Component, computed, type ElementRef, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { markShapes } from './mark-shapes.ts';
import type { StackPart } from './stacked-bars-data.ts';
import { type TimelineRow, yearAxis, yearPlace } from './timeline-data.ts';

/** From when to when things ran: a bar each, with a mark at its end that says how it came to it. The arrow keys lead along. */
@Component({
  selector: 'pw-timeline',
  imports: [RouterLink],
  templateUrl: './timeline.html',
  styleUrl: './timeline.scss',
  host: { '(keydown)': 'move($event)' },
})
export class Timeline {
  readonly rows = input.required<readonly TimelineRow[]>();
  /** What the marks mean. */
  readonly parts = input.required<readonly StackPart[]>();
  readonly name = input.required<string>();
  /** The language of the rows' labels, where it is another one than the page's. */
  readonly language = input<string | null>(null);

  protected readonly axis = computed(() => yearAxis(this.rows()));
  /** The row that Tab leads to: one of them, so that the list is one stop. */
  protected readonly at = signal(0);
  protected readonly markShapes = markShapes;
  protected readonly yearPlace = yearPlace;
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');

  protected move(event: KeyboardEvent): void {
    const last = this.rows().length - 1;
    const to = { ArrowDown: this.at() + 1, ArrowUp: this.at() - 1, Home: 0, End: last }[event.key];
    if (to === undefined || to < 0 || to > last) return;
    event.preventDefault();
    this.box().nativeElement.querySelectorAll('a')[to]?.focus();
  }
}
