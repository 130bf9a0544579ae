import { Component, computed, input, output } from '@angular/core';
import { Field } from '../../ui/field.ts';
import { dayWords } from './capacity-words.ts';

const day = 24;
const workingDays = 5;

/** Who is on in each hour of a day or a week: filled at once by an office day, and mended hour by hour. */
@Component({
  selector: 'pw-presence-editor',
  imports: [Field],
  template: `
    @if (mayEdit()) {
      <div class="fill">
        <pw-field label="From" i18n-label="hour|"
          ><input #from class="control" type="number" min="0" max="23" value="7"
        /></pw-field>
        <pw-field label="to" i18n-label="hour|"
          ><input #to class="control" type="number" min="1" max="24" value="19"
        /></pw-field>
        <pw-field label="are on, %" i18n-label
          ><input #on class="control" type="number" min="0" max="100" value="90"
        /></pw-field>
        <pw-field label="else, %" i18n-label
          ><input #off class="control" type="number" min="0" max="100" value="0"
        /></pw-field>
        @if (weeks()) {
          <label class="choice">
            <input #weekend type="checkbox" /><span i18n>a week, with the weekend as at night</span>
          </label>
          <button class="button small" type="button" (click)="fill([from, to], [on, off], weekend.checked)" i18n>
            Fill in
          </button>
        } @else {
          <button class="button small" type="button" (click)="fill([from, to], [on, off], false)" i18n>Fill in</button>
        }
        @if (hours().length > 0 && mayClear()) {
          <button class="button quiet small" type="button" (click)="edited.emit([])" i18n>Clear</button>
        }
      </div>
    }
    @if (hours().length > 0) {
      <details>
        <summary i18n>Hour by hour</summary>
        @for (row of rows(); track $index) {
          @if (rows().length > 1) {
            <h3>{{ row.name }}</h3>
          }
          <div class="hours">
            @for (hour of row.hours; track hour.at) {
              <label>
                <span>{{ hour.name }}</span>
                <input
                  #share
                  class="control"
                  type="number"
                  min="0"
                  max="100"
                  step="any"
                  [value]="hour.percent"
                  [readOnly]="!mayEdit()"
                  [attr.aria-label]="row.name + ' ' + hour.name + ', %'"
                  (change)="set(hour.at, share.valueAsNumber)"
                />
              </label>
            }
          </div>
        }
      </details>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      grid-template-columns: minmax(0, 1fr);
    }
    .fill {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: end;
    }
    .fill pw-field {
      width: 84px;
    }
    .choice {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 40px;
    }
    summary {
      cursor: pointer;
      min-height: 24px;
    }
    h3 {
      margin: var(--space-2) 0 0;
      font-size: var(--text-s);
    }
    .hours {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(66px, 1fr));
      gap: var(--space-2);
      margin-top: var(--space-2);
    }
    .hours label {
      display: grid;
      gap: 2px;
      font-size: var(--text-xs);
      color: var(--ink-2);
    }
    .hours .control {
      min-width: 0;
      padding-inline: 6px;
    }
  `,
})
export class PresenceEditor {
  readonly hours = input.required<readonly number[]>();
  readonly mayEdit = input(true);
  /** Whether a whole week may be given. */
  readonly weeks = input(false);
  readonly mayClear = input(true);
  readonly edited = output<readonly number[]>();

  protected readonly rows = computed(() => {
    const isWeek = this.hours().length > day;
    return Array.from({ length: this.hours().length / day }, (_, row) => ({
      name: isWeek ? (dayWords[row] ?? '') : '',
      hours: this.hours()
        .slice(row * day, (row + 1) * day)
        .map((share, hour) => ({
          at: row * day + hour,
          name: `${String(hour).padStart(2, '0')}:00`,
          percent: Number((share * 100).toFixed(4)),
        })),
    }));
  });

  protected fill(
    [from, to]: readonly HTMLInputElement[],
    [on, off]: readonly HTMLInputElement[],
    isWeek: boolean,
  ): void {
    const [first, last] = [whole(from, 0, day - 1), whole(to, 1, day)];
    const [high, low] = [share(on?.valueAsNumber), share(off?.valueAsNumber)];
    // An evening shift goes on past midnight.
    const isOn = (hour: number): boolean =>
      first < last ? hour >= first && hour < last : hour >= first || hour < last;
    this.edited.emit(
      Array.from({ length: isWeek ? 7 * day : day }, (_, hour) =>
        hour < workingDays * day && isOn(hour % day) ? high : low,
      ),
    );
  }

  protected set(at: number, percent: number): void {
    this.edited.emit(this.hours().map((each, hour) => (hour === at ? share(percent) : each)));
  }
}

function share(percent: number | undefined): number {
  return percent !== undefined && Number.isFinite(percent) ? Math.min(1, Math.max(0, percent / 100)) : 0;
}

function whole(field: HTMLInputElement | undefined, least: number, most: number): number {
  const value = Math.round(field?.valueAsNumber ?? Number.NaN);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;
}
