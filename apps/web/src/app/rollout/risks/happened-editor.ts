import { DatePipe } from '@angular/common';
import { Component, inject, input, LOCALE_ID, output, signal } from '@angular/core';
import { RiskEvent } from '@peerway/rollout';
import { moneyText } from '../../business-case/results/money.ts';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';

/** When a risk came true and what it cost, and the form for one more time. */
@Component({
  selector: 'pw-happened-editor',
  imports: [DatePipe, Field],
  templateUrl: './happened-editor.html',
  styleUrl: './happened-editor.scss',
})
export class HappenedEditor {
  readonly happened = input.required<readonly RiskEvent[]>();
  readonly currency = input.required<string>();
  /** The last day that can be said: nothing came true tomorrow. */
  readonly today = input.required<string>();
  readonly canEdit = input.required<boolean>();
  readonly changed = output<readonly RiskEvent[]>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly textIn = textIn;
  protected readonly isAdding = signal(false);
  protected readonly draft = signal(blank);
  protected readonly fault = signal<string | undefined>(undefined);

  protected begin(): void {
    this.draft.set({ ...blank, day: this.today() });
    this.fault.set(undefined);
    this.isAdding.set(true);
  }

  protected type(change: Partial<typeof blank>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected add(event: Event): void {
    event.preventDefault();
    const { day, cost, days, note } = this.draft();
    const number = (text: string): number | null => (text.trim() === '' ? null : Number(text));
    const read = RiskEvent.safeParse({ day, cost: number(cost), days: number(days), note: note.trim() || null });
    if (!read.success) {
      this.fault.set(read.error.issues[0]?.message);
      return;
    }
    if (day > this.today()) {
      this.fault.set($localize`That day is still to come. Write down what has come true.`);
      return;
    }
    this.changed.emit([...this.happened(), read.data]);
    this.isAdding.set(false);
  }

  protected remove(at: number): void {
    this.changed.emit(this.happened().filter((_, index) => index !== at));
  }

  protected cost({ cost, days }: RiskEvent): string {
    const money = cost === null ? $localize`cost not said` : moneyText(cost, this.currency(), this.locale);
    if (days === null) return money;
    return days === 1 ? $localize`${money}:money:, one day` : $localize`${money}:money:, ${days}:days: days`;
  }
}

const blank = { day: '', cost: '', days: '', note: '' };
