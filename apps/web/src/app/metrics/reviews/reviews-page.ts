import { Component, computed, inject } from '@angular/core';
import { MetricsReview } from '@peerway/metrics';
import { ask } from '../../graphql/ask.ts';
import { ReviewRoundsDocument } from '../../graphql/generated/graphql.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { MetricsState } from '../metrics-state.ts';
import { ReviewCard } from './review-card.ts';

/** Looks back at the figures, and what each decided: a review closes the loop by asking people again or changing the plan. */
@Component({
  selector: 'pw-reviews-page',
  imports: [EmptyState, PageHeader, ReviewCard, Skeleton],
  templateUrl: './reviews-page.html',
  styleUrl: '../kpis/kpis-page.scss',
})
export class ReviewsPage {
  protected readonly state = inject(MetricsState);
  private readonly asked = ask(ReviewRoundsDocument, () => ({ engagement: this.state.engagement() }));
  protected readonly rounds = computed(() => this.asked.value()?.engagement.rounds.nodes ?? []);
  protected readonly latest = computed(() => {
    const mayRun = this.asked.value()?.engagement.allowed.includes('round.run') ?? false;
    return mayRun ? this.rounds().find(({ state, kind }) => state === 'closed' && kind !== 'quick') : undefined;
  });
  protected readonly reviews = computed(() => [...this.state.reviews()].sort((a, b) => (a.day < b.day ? 1 : -1)));
  protected readonly finding = computed(() => {
    if (!this.state.opened()) return $localize`Reviews`;
    const open = this.reviews().flatMap(({ decisions }) =>
      decisions.filter(({ leadsTo, ref }) => leadsTo !== 'nothing' && ref === null),
    ).length;
    if (this.reviews().length === 0) return $localize`No review was held yet`;
    if (open === 0) return $localize`Whatever reviews decided was taken up`;
    return open === 1
      ? $localize`One decision of a review still waits to be taken up`
      : $localize`${open}:COUNT: decisions of reviews still wait to be taken up`;
  });

  protected add(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const title = String(new FormData(form).get('title') ?? '').trim();
    const id = `review-${crypto.randomUUID()}`;
    const read = MetricsReview.safeParse({ id, title, day: this.state.today(), summary: null, decisions: [] });
    if (!read.success) return;
    this.state.edit($localize`The review “${title}:TITLE:” is on record`, { kind: 'review', id, part: read.data });
    form.reset();
  }
}
