import { DatePipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import { ActivityDocument } from '../graphql/generated/graphql.ts';
import { actionWords, actorWords } from '../operations/audit-words.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';

/** What happened lately in one engagement, in plain words. */
@Component({
  selector: 'pw-activity',
  imports: [DatePipe, ProblemPanel, Skeleton],
  template: `
    <section class="card" aria-labelledby="activity-title">
      <h2 id="activity-title">
        @if (entries().length === 0) {
          <ng-container i18n>Nothing happened yet</ng-container>
        } @else {
          <ng-container i18n>Lately</ng-container>
        }
      </h2>
      <pw-problem [problem]="asked.problem()" (retry)="asked.reload()" />
      @if (asked.isLoading()) {
        <pw-skeleton label="Loading what happened" i18n-label />
      }
      <ul>
        @for (entry of entries(); track entry.id) {
          <li>
            <span>{{ actorWords(entry.actor) }} {{ actionWords(entry.action) }}</span>
            <time class="small muted" [attr.datetime]="entry.at">{{ entry.at | date: 'short' }}</time>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: grid;
    }
    ul {
      margin: var(--space-2) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--space-3);
      justify-content: space-between;
      padding: 7px 0;
      border-bottom: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    li:last-child {
      border: 0;
    }
    time {
      white-space: nowrap;
    }
  `,
})
export class Activity {
  readonly engagement = input.required<string>();
  protected readonly asked = ask(ActivityDocument, () => ({ engagement: this.engagement() }), {
    refreshOn: ['Engagement', 'Round', 'Respondent', 'EngagementMember'],
    refreshPauseMs: 3_000,
  });
  protected readonly entries = computed(() => this.asked.value()?.engagement.activity.nodes ?? []);
  protected readonly actionWords = actionWords;
  protected readonly actorWords = actorWords;
}
