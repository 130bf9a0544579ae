import { DatePipe, DecimalPipe } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ask } from '../../graphql/ask.ts';
import {
  BookSessionDocument,
  CancelSessionDocument,
  MyCoursesDocument,
} from '../../graphql/generated/person/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { ownHeaders } from '../../graphql/request.ts';
import { teller } from '../../graphql/tell.ts';
import { download } from '../../ui/download.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { CourseCheck } from './course-check.ts';

/** What whoever holds the personal link has to learn: how far they are, where they can take it, and the check. */
@Component({
  selector: 'pw-person-courses',
  imports: [CourseCheck, DatePipe, DecimalPipe, ProblemPanel],
  templateUrl: './person-courses.html',
  styleUrl: './person-courses.scss',
})
export class PersonCourses {
  readonly token = input.required<string>();

  protected readonly asked = ask(MyCoursesDocument, () => ({}), { respondent: () => this.token() });
  private readonly http = inject(HttpClient);
  private readonly tell = teller({ respondent: () => this.token() });
  protected readonly courses = computed(() => this.asked.value()?.myChange.courses ?? []);
  protected readonly checked = signal<string | undefined>(undefined);
  protected readonly deed = newDeed();
  /** The course of which something was asked last. */
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

  protected async save(course: string, { id, name }: { readonly id: string; readonly name: string }): Promise<void> {
    const headers = { ...ownHeaders(), 'x-respondent': this.token() };
    this.tried.set(course);
    await this.deed.run(async () => {
      const asked = this.http.get(`/api/mine/course-files/${id}`, { headers, responseType: 'blob' });
      download(name, await firstValueFrom(asked));
    });
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
