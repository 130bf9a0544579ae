import { Component, computed, inject, LOCALE_ID, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Feed, Kpi } from '@peerway/metrics';
import { ask } from '../../graphql/ask.ts';
import { newDeed } from '../../graphql/deed.ts';
import { FeedStatesDocument, PollFeedDocument } from '../../graphql/generated/graphql.ts';
import { teller } from '../../graphql/tell.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { blankKpi } from '../kpis/blank-kpi.ts';
import { valueSubjects } from '../metrics-subjects.ts';
import { MetricsState } from '../metrics-state.ts';
import { FeedForm } from './feed-form.ts';
import { failureWords, feedCourse, feedsFinding, feedStanding } from './feed-words.ts';
import { ReadyQueries, type TakenQuery } from './ready-queries.ts';

/** After how many milliseconds one looks how a feed fared that was asked just now. */
const glance = 4000;

/** What Prometheus servers are asked again and again, and how that goes. */
@Component({
  selector: 'pw-feeds-page',
  imports: [Chip, EmptyState, FeedForm, PageHeader, ProblemPanel, ReadyQueries, RouterLink, Skeleton],
  templateUrl: './feeds-page.html',
  styleUrl: '../kpis/kpis-page.scss',
})
export class FeedsPage {
  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  private readonly tell = teller();
  protected readonly asking = newDeed();
  /** The feed that is written; undefined while none is. */
  protected readonly written = signal<Feed | undefined>(undefined);
  protected readonly isNew = signal(false);
  protected readonly asked = ask(FeedStatesDocument, () => ({ engagement: this.state.engagement() }), {
    refreshOn: [...valueSubjects, 'MetricsFeed', 'Feed'],
    refreshPauseMs: 2000,
  });
  private readonly states = computed(
    () => new Map((this.asked.value()?.feedStates ?? []).map((each) => [each.feed, each])),
  );
  protected readonly rows = computed(() =>
    this.state.feeds().map((feed) => {
      const told = this.states().get(feed.id);
      return {
        ...{ feed, standing: feedStanding(feed, told), course: feedCourse(told, this.locale) },
        kpi: this.state.kpis().find(({ id }) => id === feed.kpi),
        failure: feed.isOn && told?.lastErrorCode ? failureWords(told.lastErrorCode) : '',
        detail: told?.lastErrorDetail ?? '',
      };
    }),
  );
  protected readonly finding = computed(() =>
    this.state.opened() && this.asked.value() ? feedsFinding(this.state.feeds(), this.states()) : $localize`Feeds`,
  );

  protected start(said: Partial<Feed> = {}): void {
    this.isNew.set(true);
    this.written.set({
      ...{ id: `feed-${crypto.randomUUID()}`, name: '', kpi: '', server: this.state.feeds()[0]?.server ?? '' },
      ...{ query: '', stepMinutes: 60, memberLabel: null, backFillDays: 30, isOn: true, ...said },
    });
  }

  protected change(feed: Feed): void {
    this.isNew.set(false);
    this.written.set(feed);
  }

  /** Makes the KPI, unless there is one of that name, and a feed to be looked at before it is saved. */
  protected take({ name, unit, direction, gathering, query, memberLabel }: TakenQuery): void {
    const known = this.state.kpis().find((kpi) => kpi.name === name);
    const id = known?.id ?? `kpi-${crypto.randomUUID()}`;
    if (!known) {
      const blank = blankKpi({ name, unit, definition: query }, this.state.kpis());
      const dimension = memberLabel === null ? ('none' as const) : ('group' as const);
      const part = Kpi.parse({ ...blank, id, direction, gathering, dimension });
      this.state.edit($localize`“${name}:NAME:” is measured`, { kind: 'kpi', id, part });
    }
    this.start({ name, kpi: id, query, memberLabel });
  }

  protected toggle(feed: Feed): void {
    const part = { ...feed, isOn: !feed.isOn };
    this.state.edit($localize`The feed “${feed.name}:NAME:” is saved`, { kind: 'feed', id: feed.id, part });
  }

  protected remove({ id, name }: Feed): void {
    this.state.edit($localize`The feed “${name}:NAME:” is removed`, { kind: 'feed', id, part: null });
  }

  protected async poll({ id: feed }: Feed): Promise<void> {
    await this.asking.run(() => this.tell(PollFeedDocument, { engagement: this.state.engagement(), feed }));
    setTimeout(() => this.asked.reload(), glance);
  }
}
