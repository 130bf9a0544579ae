import { DatePipe } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import {
  BookSessionDocument,
  CancelSessionDocument,
  MyCoursesDocument,
} from '../../graphql/generated/person/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
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
  protected readonly deed = newDeed();
  /** The course whose seats were asked for last. */
  protected readonly tried = signal<string | undefined>(undefined);

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

  private async work(course: string, change: () => Promise<unknown>): Promise<void> {
    this.tried.set(course);
    await this.deed.run(change);
    // What is free by now is shown, also where nothing was changed.
    this.asked.reload();
  }
}
