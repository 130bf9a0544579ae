import { Component, input, linkedSignal, output } from '@angular/core';
import type { MilestoneInput, RoundTrendQuery } from '../graphql/generated/graphql.ts';
import { Field } from '../ui/field.ts';

type Trend = NonNullable<RoundTrendQuery['engagement']['trend']>;
export type MilestoneShown = Trend['milestones'][number];
export type RoundNamed = Pick<Trend['rounds'][number], 'id' | 'name'>;

/** What happened, on which day, and the round that it belongs to, if any. */
@Component({
  selector: 'pw-milestone-form',
  imports: [Field],
  template: `
    <form class="row" (submit)="$event.preventDefault(); done()" novalidate>
      <pw-field [label]="milestone() ? words.name : words.newName">
        <input maxlength="80" [value]="name()" (input)="name.set(textOf($event))" />
      </pw-field>
      <pw-field label="Day" i18n-label>
        <input type="date" [value]="day()" (change)="day.set(textOf($event))" />
      </pw-field>
      <pw-field label="Belongs to" i18n-label>
        <select (change)="round.set(textOf($event))">
          <option value="" [selected]="round() === ''" i18n>No round</option>
          @for (each of rounds(); track each.id) {
            <option [value]="each.id" [selected]="each.id === round()">{{ each.name }}</option>
          }
        </select>
      </pw-field>
      <button class="button" type="submit" [disabled]="isWorking() || name().trim() === '' || day() === ''">
        @if (milestone()) {
          <ng-container i18n>Save</ng-container>
        } @else {
          <ng-container i18n>Mark the day</ng-container>
        }
      </button>
      @if (milestone()) {
        <button class="button quiet" type="button" (click)="cancelled.emit()" i18n>Not now</button>
      }
    </form>
  `,
  styles: `
    .row {
      align-items: end;
    }
    select {
      max-width: 220px;
    }
  `,
})
export class MilestoneForm {
  /** What is changed; a new one without it. */
  readonly milestone = input<MilestoneShown>();
  readonly rounds = input.required<readonly RoundNamed[]>();
  readonly isWorking = input(false);
  readonly saved = output<MilestoneInput>();
  readonly cancelled = output();

  protected readonly words = { name: $localize`Name of the milestone`, newName: $localize`New milestone` };
  protected readonly name = linkedSignal(() => this.milestone()?.name ?? '');
  protected readonly day = linkedSignal(() => this.milestone()?.day ?? new Date().toISOString().slice(0, 10));
  protected readonly round = linkedSignal(() => this.milestone()?.roundId ?? '');

  /** Ready for the next one. */
  clear(): void {
    this.name.set('');
    this.round.set('');
  }

  protected done(): void {
    this.saved.emit({ name: this.name().trim(), day: this.day(), round: this.round() || null });
  }

  protected textOf(event: Event): string {
    const { target } = event;
    return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
  }
}
