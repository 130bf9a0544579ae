import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import {
  CalendarFeedsDocument,
  CreateCalendarFeedDocument,
  type FeedShows,
  RevokeCalendarFeedDocument,
} from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { CopyLink } from '../../ui/copy-link.ts';
import { Notices } from '../../ui/notices.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';

/** The calendars by which a member follows the plan, or what is said of it, elsewhere: made, copied once, and ended. */
@Component({
  selector: 'pw-plan-feeds-panel',
  imports: [CopyLink, DatePipe, ProblemPanel],
  template: `
    <section class="card stack" aria-labelledby="feeds-title">
      <h2 id="feeds-title" i18n>Follow it in your calendar</h2>
      <p class="small muted" i18n>
        Your calendar program asks for this address every hour. Whoever has the address sees these dates, until you end
        it or leave the engagement.
      </p>
      <div class="row">
        @for (choice of shows(); track choice) {
          <button class="button" type="button" [disabled]="deed.isBusy()" (click)="make(choice)">
            {{ names[choice] }}
          </button>
        }
      </div>
      @if (fresh(); as fresh) {
        <div class="fresh" role="status">
          <p i18n>Here is the address. It is shown this once: copy it now.</p>
          <pw-copy-link [url]="fresh" [label]="label" />
        </div>
      }
      <pw-problem [problem]="deed.problem()" [canRetry]="false" />
      @if (feeds().length > 0) {
        <table class="table">
          <thead>
            <tr>
              <th scope="col" i18n>Shows</th>
              <th scope="col" i18n>Made</th>
              <th scope="col"><span class="visually-hidden" i18n>What to do</span></th>
            </tr>
          </thead>
          <tbody>
            @for (feed of feeds(); track feed.id) {
              <tr>
                <th scope="row">{{ names[feed.shows] }}</th>
                <td>{{ feed.madeAt | date: 'medium' }}</td>
                <td class="number">
                  <button class="button small" type="button" (click)="end(feed.id)" i18n>End it</button>
                </td>
              </tr>
            }
          </tbody>
        </table>
      }
    </section>
  `,
})
export class FeedsPanel {
  readonly engagement = input.required<string>();
  /** What can be followed from here. */
  readonly shows = input<readonly FeedShows[]>(['all', 'milestones', 'mine']);

  private readonly asked = ask(CalendarFeedsDocument, () => ({ engagement: this.engagement() }));
  private readonly tell = teller();
  private readonly notices = inject(Notices);
  protected readonly feeds = computed(() =>
    (this.asked.value()?.calendarFeeds ?? []).filter((feed) => this.shows().includes(feed.shows)),
  );
  protected readonly fresh = signal<string | undefined>(undefined);
  protected readonly deed = newDeed();
  protected readonly label = $localize`of the calendar`;
  protected readonly names: Readonly<Record<FeedShows, string>> = {
    all: $localize`All dates`,
    milestones: $localize`Milestones only`,
    mine: $localize`What I work on`,
    communications: $localize`What is said to whom`,
  };

  protected make(shows: FeedShows): Promise<void> {
    return this.doing(async () => {
      const variables = { engagement: this.engagement(), shows };
      const { createCalendarFeed } = await this.tell(CreateCalendarFeedDocument, variables);
      this.fresh.set(createCalendarFeed.url);
    });
  }

  protected end(feed: string): Promise<void> {
    return this.doing(async () => {
      await this.tell(RevokeCalendarFeedDocument, { engagement: this.engagement(), feed });
      this.fresh.set(undefined);
      this.notices.say($localize`The calendar has ended: its address shows nothing any more.`);
    });
  }

  private async doing(work: () => Promise<void>): Promise<void> {
    if (await this.deed.run(work)) this.asked.reload();
  }
}
