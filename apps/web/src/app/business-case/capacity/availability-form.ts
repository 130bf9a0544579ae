import { Component, inject, input, LOCALE_ID, output } from '@angular/core';
import type { AvailabilityInput, PresenceGroup } from '@peerway/business-case';
import { Field } from '../../ui/field.ts';
import { type FieldIssue, fieldProblem } from './field-problem.ts';
import { PresenceEditor } from './presence-editor.ts';

/** What is asked: the target, copies or fragments, and which peers are on when. */
@Component({
  selector: 'pw-availability-form',
  imports: [Field, PresenceEditor],
  templateUrl: './availability-form.html',
  styleUrl: './capacity-form.scss',
})
export class AvailabilityForm {
  readonly value = input.required<AvailabilityInput>();
  readonly issues = input<readonly FieldIssue[]>([]);
  readonly mayEdit = input(true);
  readonly edited = output<AvailabilityInput>();

  private readonly locale = inject(LOCALE_ID);

  protected problem(name: string, isShare = false): string | undefined {
    return fieldProblem(this.issues(), `availability.${name}`, { locale: this.locale, isShare });
  }

  protected shown(value: number | null, factor = 1): number | null {
    return value === null || Number.isNaN(value) ? null : Number((value * factor).toPrecision(12));
  }

  protected set(change: Partial<AvailabilityInput>): void {
    this.edited.emit({ ...this.value(), ...change });
  }

  protected setCopies(copies: number): void {
    this.set({ copies: Number.isNaN(copies) ? null : copies });
  }

  protected setGroup(at: number, change: Partial<PresenceGroup>): void {
    this.set({ groups: this.value().groups.map((group, index) => (index === at ? { ...group, ...change } : group)) });
  }

  protected removeGroup(at: number): void {
    this.set({ groups: this.value().groups.filter((_, index) => index !== at) });
  }

  protected addGroup(): void {
    const presence = Array.from({ length: 24 }, () => 0.99);
    this.set({ groups: [...this.value().groups, { name: $localize`Servers`, peers: 1, presence }] });
  }

  protected removeLabel(name: string): string {
    return $localize`Remove ${name}:group:`;
  }
}
