import { formatNumber } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import type { PlanCause, PlanTask } from '@peerway/rollout';
import { textIn } from '../../ui/typed.ts';

/** What hangs on something unsure together: the shared causes of a plan, one card each. */
@Component({
  selector: 'pw-cause-editor',
  templateUrl: './cause-editor.html',
  styleUrl: './cause-editor.scss',
})
export class CauseEditor {
  readonly causes = input.required<readonly PlanCause[]>();
  /** The lines of the plan in the order in which they are read. */
  readonly lines = input.required<readonly PlanTask[]>();
  readonly canEdit = input(false);
  /** What the causes become, and what was done in a sentence. */
  readonly changed = output<{ readonly sentence: string; readonly causes: readonly PlanCause[] }>();

  private readonly locale = inject(LOCALE_ID);
  private readonly names = computed(() => new Map(this.lines().map(({ id, name }) => [id, name])));
  protected readonly textIn = textIn;

  protected nameOf(id: string): string {
    return this.names().get(id) ?? id;
  }

  /** The lines that do not hang on it yet. */
  protected free({ tasks }: PlanCause): readonly PlanTask[] {
    const hanging = new Set(tasks);
    return this.lines().filter(({ id }) => !hanging.has(id));
  }

  protected percent(factor: number): string {
    return String(Math.round(factor * 100));
  }

  protected reach({ low, high }: PlanCause): string {
    const [from, until] = [low, high].map((factor) => formatNumber(factor * 100, this.locale, '1.0-0'));
    return $localize`Every length is multiplied by one and the same factor, from ${from}:low: to ${until}:high: % and most likely 100 %.`;
  }

  protected add(): void {
    const name = $localize`New cause`;
    const cause = { id: `cause-${crypto.randomUUID().slice(0, 8)}`, name, low: 0.9, high: 1.3, tasks: [] };
    this.changed.emit({ sentence: $localize`A shared cause added`, causes: [...this.causes(), cause] });
  }

  protected remove(cause: PlanCause): void {
    const causes = this.causes().filter(({ id }) => id !== cause.id);
    this.changed.emit({ sentence: $localize`“${cause.name}:cause:” removed`, causes });
  }

  protected rename(cause: PlanCause, field: HTMLInputElement): void {
    const name = field.value.trim();
    if (name === '') field.value = cause.name;
    else if (name !== cause.name) this.become(cause, { name });
  }

  protected setLow(cause: PlanCause, field: HTMLInputElement): void {
    const low = within(field, 10, 100) ?? cause.low;
    field.value = this.percent(low);
    if (low !== cause.low) this.become(cause, { low });
  }

  protected setHigh(cause: PlanCause, field: HTMLInputElement): void {
    const high = within(field, 100, 1000) ?? cause.high;
    field.value = this.percent(high);
    if (high !== cause.high) this.become(cause, { high });
  }

  protected hang(cause: PlanCause, choice: HTMLSelectElement): void {
    if (choice.value !== '') this.become(cause, { tasks: [...cause.tasks, choice.value] });
    choice.value = '';
  }

  protected release(cause: PlanCause, task: string): void {
    this.become(cause, { tasks: cause.tasks.filter((id) => id !== task) });
  }

  protected readonly words = {
    name: (at: number): string => $localize`Name of cause ${at + 1}:number:`,
    remove: (name: string): string => $localize`Remove the cause “${name}:cause:”`,
    low: (name: string): string => $localize`“${name}:cause:”: if it goes well, in percent of the length`,
    high: (name: string): string => $localize`“${name}:cause:”: if it goes badly, in percent of the length`,
    hang: (name: string): string => $localize`Add a line that hangs on “${name}:cause:”`,
    release: (task: string, name: string): string => $localize`“${task}:task:” no longer hangs on “${name}:cause:”`,
  };

  private become(cause: PlanCause, more: Partial<PlanCause>): void {
    const causes = this.causes().map((one) => (one.id === cause.id ? { ...one, ...more } : one));
    this.changed.emit({ sentence: $localize`“${cause.name}:cause:” changed`, causes });
  }
}

/** A percentage within its ends, as a factor; undefined if nothing of the kind was typed. */
function within({ valueAsNumber }: HTMLInputElement, low: number, high: number): number | undefined {
  return Number.isFinite(valueAsNumber) ? Math.round(Math.min(high, Math.max(low, valueAsNumber))) / 100 : undefined;
}
