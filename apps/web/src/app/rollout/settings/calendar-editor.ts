import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, signal } from '@angular/core';
import { CalendarException, type WorkCalendar } from '@peerway/rollout';
import { PublicHolidaysDocument } from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { Field } from '../../ui/field.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { putBack, textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';
import { countryNames, newerException, weekdayNames, withHolidays } from './calendar-words.ts';

/** One working calendar: the days of the week, the holidays of a country, and days that differ. */
@Component({
  selector: 'pw-calendar-editor',
  imports: [DatePipe, Field, ProblemPanel],
  templateUrl: './calendar-editor.html',
  styleUrl: './calendar-editor.scss',
  host: { class: 'card' },
})
export class CalendarEditor {
  readonly calendar = input.required<WorkCalendar>();

  protected readonly state = inject(PlanState);
  private readonly locale = inject(LOCALE_ID);
  private readonly tell = teller();
  protected readonly textIn = textIn;
  protected readonly weekdays = weekdayNames(this.locale);
  protected readonly countries = countryNames(this.locale);
  protected readonly most = 12;

  protected readonly locked = computed(() => !this.state.canEdit());
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isAsking = signal(false);
  protected readonly showsAll = signal(false);
  /** Whether somebody wanted to take the last working day away. */
  protected readonly isLastDay = signal(false);
  protected readonly from = signal('');
  protected readonly until = signal('');
  protected readonly said = signal('');
  protected readonly works = signal(false);
  /** What is wrong with the days that are being added; nothing while the first is missing. */
  protected readonly wrong = computed(() => {
    const { error } = CalendarException.safeParse(this.draft());
    return this.from() === '' ? undefined : error?.issues[0]?.message;
  });
  protected readonly exceptions = computed(() =>
    this.calendar()
      .exceptions.map((exception, at) => ({ ...exception, at }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  );
  protected readonly shown = computed(() =>
    this.showsAll() ? this.exceptions() : this.exceptions().slice(0, this.most),
  );
  /** Who goes by it; what anybody goes by is not removed. */
  protected readonly users = computed(() => {
    const { id } = this.calendar();
    const settings = this.state.settings();
    const tasks = [...this.state.tasks().values()].filter(({ calendar }) => calendar === id);
    const resources = (settings?.resources ?? []).filter(({ calendar }) => calendar === id);
    return { isPlan: settings?.calendar === id, count: tasks.length + resources.length };
  });

  protected set(patch: Partial<WorkCalendar>): void {
    const { id, name } = this.calendar();
    this.state.editSettings($localize`The calendar ${name}:calendar: is changed`, (settings) => ({
      ...settings,
      calendars: settings.calendars.map((one) => (one.id === id ? { ...one, ...patch } : one)),
    }));
  }

  protected setName(event: Event): void {
    const name = textIn(event).trim();
    if (name === '') putBack(event, this.calendar().name);
    else this.set({ name });
  }

  /** One day at least is worked: the last tick stays. */
  protected setDay(day: number, box: HTMLInputElement): void {
    const week = this.calendar().week.map((works, at) => (at === day ? !works : works));
    if (week.includes(true)) this.set({ week });
    else box.checked = true;
    this.isLastDay.set(!week.includes(true));
  }

  /** Takes over the public holidays of the country for the years that the plan covers, in place of those taken over before. */
  protected async takeHolidays(): Promise<void> {
    const { country } = this.calendar();
    const settings = this.state.settings();
    if (country === null || !settings) return;
    const fromYear = Number(settings.start.slice(0, 4));
    const last = Number((this.state.schedule()?.finish ?? settings.start).slice(0, 4)) + 1;
    this.isAsking.set(true);
    try {
      const untilYear = Math.min(last, fromYear + mostYears - 1);
      const { publicHolidays } = await this.tell(PublicHolidaysDocument, { country, fromYear, untilYear });
      this.problem.set(undefined);
      this.set({ exceptions: withHolidays(this.calendar().exceptions, publicHolidays) });
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isAsking.set(false);
    }
  }

  protected add(): void {
    const parsed = CalendarException.safeParse(this.draft());
    if (!parsed.success) return;
    this.set({ exceptions: newerException(this.calendar().exceptions, parsed.data) });
    for (const field of [this.from, this.until, this.said]) field.set('');
  }

  protected removeException(at: number): void {
    this.set({ exceptions: this.calendar().exceptions.filter((_, index) => index !== at) });
  }

  protected remove(): void {
    const { id, name } = this.calendar();
    this.state.editSettings($localize`The calendar ${name}:calendar: is removed`, (settings) => ({
      ...settings,
      calendars: settings.calendars.filter((one) => one.id !== id),
    }));
  }

  protected isTicked(event: Event): boolean {
    return event.target instanceof HTMLInputElement && event.target.checked;
  }

  private draft(): unknown {
    const name = this.said().trim() || null;
    return { from: this.from(), until: this.until() || this.from(), works: this.works(), name };
  }

  protected removeWords(day: string): string {
    return $localize`Remove ${day}:day:`;
  }
}

const mostYears = 12;
