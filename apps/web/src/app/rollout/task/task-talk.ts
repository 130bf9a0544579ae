import { HttpClient } from '@angular/common/http';
import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ask } from '../../graphql/ask.ts';
import {
  AddTaskCommentDocument,
  RemoveTaskCommentDocument,
  RemoveTaskFileDocument,
  TaskTalkDocument,
} from '../../graphql/generated/graphql.ts';
import { Place } from '../../graphql/place.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { ownHeaders } from '../../graphql/request.ts';
import { fileSender } from '../../graphql/send-file.ts';
import { teller } from '../../graphql/tell.ts';
import { download } from '../../ui/download.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { mentionedIn } from './mentioned-in.ts';

/** What people said about a line of the plan, and the files attached to it. */
@Component({
  selector: 'pw-task-talk',
  imports: [DatePipe, DecimalPipe, ProblemPanel],
  templateUrl: './task-talk.html',
  styleUrl: './task-talk.scss',
})
export class TaskTalk {
  readonly engagement = input.required<string>();
  readonly task = input.required<string>();
  readonly canEdit = input(false);

  private readonly http = inject(HttpClient);
  private readonly place = inject(Place);
  private readonly tell = teller();
  private readonly send = fileSender();
  protected readonly textIn = textIn;
  protected readonly asked = ask(TaskTalkDocument, () => ({ engagement: this.engagement(), task: this.task() }), {
    refreshOn: ['TaskComment', 'TaskFile'],
  });
  protected readonly comments = computed(() => this.asked.value()?.taskComments ?? []);
  protected readonly files = computed(() => this.asked.value()?.taskFiles ?? []);
  protected readonly people = computed(() => this.asked.value()?.planPeople ?? []);
  protected readonly me = computed(() => this.asked.value()?.me?.id);
  protected readonly draft = signal('');
  protected readonly mentioned = computed(() => mentionedIn(this.draft(), this.people()));
  protected readonly names = computed(() =>
    this.mentioned()
      .map(({ name }) => name)
      .join(', '),
  );
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** The share of a file that has gone out; undefined while none is on its way. */
  protected readonly sent = signal<number | undefined>(undefined);
  /** One id for each comment, so that a second click does not write it twice. */
  private sentAs: string = crypto.randomUUID();

  protected async write(): Promise<void> {
    const text = this.draft().trim();
    if (text === '') return;
    const mentions = this.mentioned().map(({ userId }) => userId);
    const input = { task: this.task(), text, mentions, sentAs: this.sentAs };
    const given = { engagement: this.engagement(), input };
    if (!(await this.tried(() => this.tell(AddTaskCommentDocument, given)))) return;
    this.draft.set('');
    this.sentAs = crypto.randomUUID();
    this.asked.reload();
  }

  protected async takeBack(id: string): Promise<void> {
    if (await this.tried(() => this.tell(RemoveTaskCommentDocument, { engagement: this.engagement(), id })))
      this.asked.reload();
  }

  protected mention(userId: string): void {
    const person = this.people().find((each) => each.userId === userId);
    if (person) this.draft.update((text) => `${text}${text === '' || text.endsWith(' ') ? '' : ' '}@${person.name} `);
  }

  protected async attach(event: Event): Promise<void> {
    const field = event.target instanceof HTMLInputElement ? event.target : undefined;
    const [file] = field?.files ?? [];
    if (!file) return;
    const base = `/api/engagements/${this.engagement()}/plan/tasks/${encodeURIComponent(this.task())}/files`;
    this.sent.set(0);
    const url = `${base}?name=${encodeURIComponent(file.name)}`;
    if (await this.tried(() => this.send(url, file, { onProgress: (share) => this.sent.set(share) })))
      this.asked.reload();
    this.sent.set(undefined);
    if (field) field.value = '';
  }

  protected async save(file: { readonly id: string; readonly name: string }): Promise<void> {
    const headers = { ...ownHeaders(), 'x-workspace': this.place.workspace() ?? '' };
    const url = `/api/engagements/${this.engagement()}/plan/files/${file.id}`;
    await this.tried(async () =>
      download(file.name, await firstValueFrom(this.http.get(url, { headers, responseType: 'blob' }))),
    );
  }

  protected async remove(id: string): Promise<void> {
    if (await this.tried(() => this.tell(RemoveTaskFileDocument, { engagement: this.engagement(), id })))
      this.asked.reload();
  }

  protected removeWords(name: string): string {
    return $localize`Remove ${name}:file:`;
  }

  private async tried(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      this.problem.set(undefined);
      return true;
    } catch (error) {
      // What was typed stays; the panel says what to do.
      this.problem.set(problemOf(error));
      return false;
    }
  }
}
