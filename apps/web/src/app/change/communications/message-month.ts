import { DatePipe } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import type { MessageRow } from './message-rows.ts';
import { messageStates } from './message-words.ts';
import { monthAfter, weeksOfMonth } from './weeks-of-month.ts';

/** The messages of a month on their days. On a phone only the days are drawn on which something is said. */
@Component({
  selector: 'pw-message-month',
  imports: [DatePipe],
  templateUrl: './message-month.html',
  styleUrl: './message-month.scss',
})
export class MessageMonth {
  readonly rows = input.required<readonly MessageRow[]>();
  /** As `2027-03`. */
  readonly month = input.required<string>();
  readonly today = input.required<string>();
  /** The message that is open beside it. */
  readonly message = input<string>();
  /** A message was chosen. */
  readonly opened = output<string>();
  /** Another month was chosen. */
  readonly moved = output<string>();

  private readonly byDay = computed(() => Map.groupBy(this.rows(), ({ day }) => day ?? ''));
  protected readonly weeks = computed(() =>
    weeksOfMonth(this.month()).map((week) =>
      week.map((day) => ({ day, isInside: day.startsWith(this.month()), rows: this.byDay().get(day) ?? [] })),
    ),
  );
  protected readonly isEmpty = computed(() => !this.rows().some(({ day }) => day?.startsWith(this.month())));

  protected go(months: number): void {
    this.moved.emit(monthAfter(this.month(), months));
  }

  protected nameOf({ message: { title, state }, audience }: MessageRow): string {
    return `${title}, ${audience}: ${messageStates[state]}`;
  }
}
