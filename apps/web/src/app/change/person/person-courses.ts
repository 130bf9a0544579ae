import { DatePipe } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import {
  BookSessionDocument,
  CancelSessionDocument,
  MyCoursesDocument,
} from '../../graphql/generated/person/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { CourseCheck } from './course-check.ts';

/** What whoever holds the personal link has to learn: how far they are, where they can take it, and the check. */
@Component({
  selector: 'pw-person-courses',
  imports: [CourseCheck, DatePipe, ProblemPanel],
  templateUrl: './person-courses.html',
  styleUrl: './person-courses.scss',
})
export class PersonCourses {
  readonly token = input.required<string>();

  protected readonly asked = ask(MyCoursesDocument, () => ({}), { respondent: () => this.token() });
  private readonly tell = teller({ respondent: () => this.token() });
  protected readonly courses = computed(() => this.asked.value()?.myChange.courses ?? []);
  protected readonly checked = signal<string | undefined>(undefined);
  protected readonly isBusy = signal(false);
  /** What kept a seat from being taken or given up, with the course. */
  protected readonly problem = signal<{ readonly course: string; readonly problem: Problem } | undefined>(undefined);

  protected takeWords({ day, startsAt }: { readonly day: string; readonly startsAt: string }): string {
    return $localize`Take a seat: ${day}:DAY:, ${startsAt}:TIME:`;
  }

  protected book(course: string, session: string): Promise<void> {
    return this.work(course, () => this.tell(BookSessionDocument, { session }));
  }

  protected cancel(course: string, session: string): Promise<void> {
    return this.work(course, () => this.tell(CancelSessionDocument, { session }));
  }

  protected passed(): void {
    this.checked.set(undefined);
    this.asked.reload();
  }

  private async work(course: string, deed: () => Promise<unknown>): Promise<void> {
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await deed();
    } catch (error) {
      // Seats are as they were; what is free by now is shown beside what to do.
      this.problem.set({ course, problem: problemOf(error) });
    } finally {
      this.isBusy.set(false);
      this.asked.reload();
    }
  }
}
