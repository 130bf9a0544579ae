import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router } from '@angular/router';
import { feedbackThemes, FeedbackState } from '@peerway/change';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { StackedBars } from '../../charts/stacked-bars.ts';
import { ask } from '../../graphql/ask.ts';
import { FeedbackDocument, type FeedbackEntryFragment } from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { ChangeState } from '../change-state.ts';
import { ChangeLinkCard } from './change-link-card.ts';
import { FeedbackEntry } from './feedback-entry.ts';
import { feedbackStates } from './feedback-words.ts';
import { themeBars } from './theme-bars.ts';

/** What people say of their own accord: the open address, the themes over time, and each entry with what was done about it. */
@Component({
  selector: 'pw-feedback-page',
  imports: [ChangeLinkCard, ChartFrame, EmptyState, FeedbackEntry, PageHeader, ProblemPanel, StackedBars],
  templateUrl: './feedback-page.html',
})
export class FeedbackPage {
  /** From the address: only entries in this state. */
  readonly only = input<string>();

  protected readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  private readonly tell = teller();
  protected readonly wanted = computed(() => FeedbackState.safeParse(this.only()).data ?? null);
  protected readonly asked = ask(
    FeedbackDocument,
    () =>
      this.state.opened() && this.state.canSeePeople()
        ? { engagement: this.state.engagement(), state: this.wanted() }
        : undefined,
    { refreshOn: ['Feedback'] },
  );
  private readonly more = linkedSignal<unknown, readonly FeedbackEntryFragment[]>({
    source: () => this.asked.value(),
    computation: () => [],
  });
  private readonly cursor = linkedSignal(() => this.asked.value()?.feedback.pageInfo);
  protected readonly entries = computed(() => [...(this.asked.value()?.feedback.nodes ?? []), ...this.more()]);
  protected readonly hasMore = computed(() => this.cursor()?.hasNextPage ?? false);
  protected readonly themes = computed(() => feedbackThemes(this.asked.value()?.feedbackCounts ?? []));
  protected readonly chart = computed(() => themeBars(this.themes()));
  protected readonly themeNames = computed(() =>
    this.themes().themes.flatMap(({ theme }) => (theme === null ? [] : [theme])),
  );
  protected readonly total = computed(() => this.themes().themes.reduce((sum, { total }) => sum + total, 0));
  protected readonly unread = computed(() => this.themes().themes.find(({ theme }) => theme === null)?.total ?? 0);
  protected readonly finding = computed(() => {
    const [total, unread] = [this.total(), this.unread()];
    if (!this.asked.value()) return $localize`Feedback`;
    if (total === 0) return $localize`Nobody has said anything yet`;
    const [top] = this.themes().themes;
    if (unread > 0) return $localize`${unread}:UNREAD: of ${total}:TOTAL: entries have no theme yet`;
    return $localize`Said most: ${top?.theme ?? ''}:THEME:`;
  });
  protected readonly states = FeedbackState.options.map((id) => ({ id, name: feedbackStates[id] }));
  protected readonly deed = newDeed();

  protected narrow(only: string | null): void {
    void this.router.navigate([], { queryParams: { only }, queryParamsHandling: 'merge' });
  }

  protected async readOn(): Promise<void> {
    await this.deed.run(async () => {
      const variables = { engagement: this.state.engagement(), state: this.wanted(), after: this.cursor()?.endCursor };
      const { feedback } = await this.tell(FeedbackDocument, variables);
      this.more.update((known) => [...known, ...feedback.nodes]);
      this.cursor.set(feedback.pageInfo);
    });
  }
}
