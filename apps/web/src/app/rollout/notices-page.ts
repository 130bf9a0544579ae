import { DatePipe } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import {
  ChooseDigestDocument,
  type Digest,
  NoticesDocument,
  type NoticesQuery,
  ReadNoticesDocument,
} from '../graphql/generated/graphql.ts';
import { Place } from '../graphql/place.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { textIn } from '../ui/typed.ts';
import { noticeWords } from './notice-words.ts';

type Told = NoticesQuery['notices'];

/** Word to oneself: mentions, work that was given, what is due; and how it comes by mail. */
@Component({
  selector: 'pw-notices-page',
  imports: [DatePipe, EmptyState, PageHeader, ProblemPanel, RouterLink],
  template: `
    <pw-page-header [finding]="finding()">
      @if (unread().length > 0) {
        <button type="button" class="button" (click)="read(unread())" i18n>Mark all as read</button>
      }
    </pw-page-header>
    <pw-problem [problem]="asked.problem() ?? problem()" (retry)="asked.reload()" />
    @if (told(); as told) {
      @if (told.canMail) {
        <label class="digest">
          <span i18n>By mail</span>
          <select class="control" (change)="choose($event)">
            @for (choice of choices; track choice.id) {
              <option [value]="choice.id" [selected]="choice.id === told.digest">{{ choice.name }}</option>
            }
          </select>
        </label>
      }
      @if (told.latest.length === 0) {
        <pw-empty finding="Nothing for you yet" i18n-finding [next]="nextWords" />
      } @else {
        <ul>
          @for (notice of told.latest; track notice.id) {
            <li class="card" [class.unread]="notice.readAt === null">
              <p>
                @if (notice.readAt === null) {
                  <b class="new" i18n>New</b>
                }
                <a
                  [routerLink]="base() + '/e/' + notice.engagementId + '/plan'"
                  [queryParams]="{ task: notice.task }"
                  (click)="read([notice.id])"
                  >{{ words(notice) }}</a
                >
              </p>
              <small class="muted">{{ notice.engagementName }} · {{ notice.madeAt | date: 'mediumDate' }}</small>
            </li>
          }
        </ul>
      }
    }
  `,
  styles: `
    .digest {
      display: inline-flex;
      gap: var(--space-3);
      align-items: center;
      margin-bottom: var(--space-4);
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .unread {
      border-inline-start: 4px solid var(--accent);
    }
    .new {
      margin-inline-end: var(--space-2);
      color: var(--accent);
    }
  `,
})
export class NoticesPage {
  private readonly place = inject(Place);
  private readonly tell = teller();
  protected readonly asked = ask(NoticesDocument, () => ({}), { refreshOn: ['PlanTask', 'TaskComment'] });
  protected readonly told = computed<Told | undefined>(() => this.asked.value()?.notices);
  protected readonly base = computed(() => `/w/${this.place.workspace() ?? ''}`);
  protected readonly unread = computed(() =>
    (this.told()?.latest ?? []).filter(({ readAt }) => readAt === null).map(({ id }) => id),
  );
  protected readonly finding = computed(() => {
    const count = this.told()?.unread ?? 0;
    if (count === 0) return $localize`You have read everything`;
    return count === 1 ? $localize`One notice is new` : $localize`${count}:count: notices are new`;
  });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly words = noticeWords();
  protected readonly nextWords = $localize`Once a plan names you, what is due comes here, and so does whoever mentions you.`;
  protected readonly choices: readonly { readonly id: Digest; readonly name: string }[] = [
    { id: 'off', name: $localize`Never` },
    { id: 'daily', name: $localize`Each morning, if something is new` },
    { id: 'weekly', name: $localize`On Mondays, if something is new` },
  ];

  protected async read(ids: readonly string[]): Promise<void> {
    await this.tried(async () => ({ notices: (await this.tell(ReadNoticesDocument, { ids: [...ids] })).readNotices }));
  }

  protected async choose(event: Event): Promise<void> {
    const digest = this.choices.find(({ id }) => id === textIn(event))?.id;
    if (digest)
      await this.tried(async () => ({ notices: (await this.tell(ChooseDigestDocument, { digest })).chooseDigest }));
  }

  private async tried(work: () => Promise<NoticesQuery>): Promise<void> {
    try {
      this.asked.set(await work());
      this.problem.set(undefined);
    } catch (error) {
      // The page stays as it was; the panel says what to do.
      this.problem.set(problemOf(error));
    }
  }
}
