import { formatDate } from '@angular/common';
import { Component, computed, inject, LOCALE_ID } from '@angular/core';
import { PlanSettings } from '@peerway/rollout';
import { dayNumber, isoDay } from '@peerway/schedule';
import { Field } from '../../ui/field.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { numberIn, textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';
import { CalendarEditor } from './calendar-editor.ts';

/** What holds for the whole plan: its first day, the day up to which progress is known, its end, and the working calendars. */
@Component({
  selector: 'pw-plan-settings-page',
  imports: [CalendarEditor, Field, PageHeader],
  template: `
    @if (state.settings(); as settings) {
      <pw-page-header [finding]="finding()" />
      <div class="stack">
        <div class="card fields">
          <pw-field label="First day" i18n-label [error]="problems().get('start')">
            <input type="date" [value]="settings.start" [disabled]="locked()" (change)="setStart(textIn($event))" />
          </pw-field>
          <pw-field
            label="Progress is known up to"
            i18n-label
            hint="Empty for today: what has not begun is planned from this day on"
            i18n-hint
            [error]="problems().get('asOf')"
          >
            <input
              type="date"
              [value]="settings.asOf ?? ''"
              [disabled]="locked()"
              (change)="set({ asOf: textIn($event) || null })"
            />
          </pw-field>
          <pw-field
            label="Nothing is planned after"
            i18n-label
            hint="What would reach beyond is said"
            i18n-hint
            [error]="problems().get('horizonDays')"
          >
            <input type="date" [value]="horizon()" [disabled]="locked()" (change)="setHorizon(textIn($event))" />
          </pw-field>
          <pw-field
            label="Currency"
            i18n-label
            hint="A code of three capitals, such as EUR"
            i18n-hint
            [error]="problems().get('currency')"
          >
            <input
              [value]="settings.currency"
              maxlength="3"
              [disabled]="locked()"
              (change)="set({ currency: textIn($event).trim().toUpperCase() })"
            />
          </pw-field>
          <pw-field label="Calendar of the plan" i18n-label>
            <select [disabled]="locked()" (change)="set({ calendar: textIn($event) })">
              @for (each of settings.calendars; track each.id) {
                <option [value]="each.id" [selected]="each.id === settings.calendar">{{ each.name }}</option>
              }
            </select>
          </pw-field>
          <pw-field label="Draws of a forecast" i18n-label hint="More are slower and steadier" i18n-hint>
            <input
              type="number"
              min="100"
              max="100000"
              step="100"
              [value]="settings.iterations"
              [disabled]="locked()"
              (change)="setNumber('iterations', $event)"
            />
          </pw-field>
          <pw-field label="Seed of a forecast" i18n-label hint="The same seed gives the same draws" i18n-hint>
            <input
              type="number"
              step="1"
              [value]="settings.seed"
              [disabled]="locked()"
              (change)="setNumber('seed', $event)"
            />
          </pw-field>
        </div>
        @for (calendar of settings.calendars; track calendar.id) {
          <pw-calendar-editor [calendar]="calendar" />
        }
        @if (!locked()) {
          <div>
            <button type="button" class="button" (click)="addCalendar()" i18n>Add a calendar</button>
          </div>
        }
      </div>
    }
  `,
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
      gap: var(--space-3) var(--space-4);
    }
  `,
})
export class PlanSettingsPage {
  protected readonly state = inject(PlanState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly textIn = textIn;

  protected readonly locked = computed(() => !this.state.canEdit());
  protected readonly problems = computed(() => {
    const { error } = PlanSettings.safeParse(this.state.settings());
    return new Map((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));
  });
  protected readonly horizon = computed(() => {
    const settings = this.state.settings();
    return settings ? isoDay(dayNumber(settings.start) + settings.horizonDays) : '';
  });
  protected readonly finding = computed(() => {
    const settings = this.state.settings();
    const start = formatDate(settings?.start ?? 0, 'longDate', this.locale);
    const count = settings?.calendars.length ?? 0;
    return count === 1
      ? $localize`The plan begins on ${start}:day: and has one working calendar`
      : $localize`The plan begins on ${start}:day: and has ${count}:count: working calendars`;
  });

  protected set(patch: Partial<PlanSettings>): void {
    this.state.editSettings($localize`The settings of the plan are changed`, (settings) => ({ ...settings, ...patch }));
  }

  /** The end stays where it is when the start moves. */
  protected setStart(start: string): void {
    if (start !== '') this.set({ start, horizonDays: daysUntil(start, this.horizon()) });
  }

  protected setHorizon(day: string): void {
    const start = this.state.settings()?.start;
    if (day !== '' && start !== undefined) this.set({ horizonDays: daysUntil(start, day) });
  }

  protected setNumber(field: 'iterations' | 'seed', event: Event): void {
    const number = numberIn(event);
    if (number !== undefined) this.set({ [field]: Math.round(number) });
  }

  protected addCalendar(): void {
    const week = [true, true, true, true, true, false, false];
    const added = {
      id: `c-${crypto.randomUUID()}`,
      name: $localize`New calendar`,
      country: null,
      week,
      exceptions: [],
    };
    this.state.editSettings($localize`A calendar is added`, (settings) => ({
      ...settings,
      calendars: [...settings.calendars, added],
    }));
  }
}

function daysUntil(start: string, end: string): number {
  return Math.min(11_000, Math.max(1, dayNumber(end) - dayNumber(start)));
}
