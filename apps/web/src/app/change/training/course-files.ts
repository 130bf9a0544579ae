import { DecimalPipe } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ask } from '../../graphql/ask.ts';
import { newDeed } from '../../graphql/deed.ts';
import { CourseFilesDocument, RemoveCourseFileDocument } from '../../graphql/generated/graphql.ts';
import { ownHeaders } from '../../graphql/request.ts';
import { fileSender } from '../../graphql/send-file.ts';
import { teller } from '../../graphql/tell.ts';
import { download } from '../../ui/download.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { ChangeState } from '../change-state.ts';

/** What goes with a course, such as its slides: attached, saved, and removed. People find it on their own page. */
@Component({
  selector: 'pw-course-files',
  imports: [DecimalPipe, ProblemPanel],
  templateUrl: './course-files.html',
  styleUrl: './course-files.scss',
})
export class CourseFiles {
  readonly course = input.required<string>();

  protected readonly state = inject(ChangeState);
  private readonly http = inject(HttpClient);
  private readonly send = fileSender();
  private readonly tell = teller();
  protected readonly asked = ask(
    CourseFilesDocument,
    () => ({ engagement: this.state.engagement(), course: this.course() }),
    { refreshOn: ['CourseFile'] },
  );
  protected readonly files = computed(() => this.asked.value()?.courseFiles ?? []);
  protected readonly deed = newDeed();
  /** The share that has gone out. */
  protected readonly sent = signal<number | undefined>(undefined);

  protected async attach(event: Event): Promise<void> {
    const field = event.target instanceof HTMLInputElement ? event.target : undefined;
    const [file] = field?.files ?? [];
    if (!file) return;
    const course = encodeURIComponent(this.course());
    const base = `/api/engagements/${this.state.engagement()}/courses/${course}/files`;
    await this.deed.run(async () => {
      // A course that was added a moment ago is kept first.
      await this.state.saving.flush();
      const onProgress = (share: number): void => this.sent.set(share);
      await this.send(`${base}?name=${encodeURIComponent(file.name)}`, file, { onProgress });
    });
    this.sent.set(undefined);
    this.asked.reload();
    if (field) field.value = '';
  }

  protected async save({ id, name }: { readonly id: string; readonly name: string }): Promise<void> {
    const headers = { ...ownHeaders(), 'x-workspace': this.state.workspace() };
    const url = `/api/engagements/${this.state.engagement()}/course-files/${id}`;
    await this.deed.run(async () =>
      download(name, await firstValueFrom(this.http.get(url, { headers, responseType: 'blob' }))),
    );
  }

  protected async remove(file: string): Promise<void> {
    await this.deed.run(() => this.tell(RemoveCourseFileDocument, { engagement: this.state.engagement(), file }));
    this.asked.reload();
  }

  protected removeWords(name: string): string {
    return $localize`Remove ${name}:file:`;
  }
}
