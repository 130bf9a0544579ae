import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { formatDate } from '@angular/common';
import { Router, RouterLink } from '@angular/router';
import { MetricsReview } from '@peerway/metrics';
import { newDeed } from '../../graphql/deed.ts';
import { type ReviewRoundsQuery, StartNextRoundDocument } from '../../graphql/generated/graphql.ts';
import { teller } from '../../graphql/tell.ts';
import { Field } from '../../ui/field.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { MetricsState } from '../metrics-state.ts';

type Decision = MetricsReview['decisions'][number];
/** A round of the assessment, as a review needs to know it. */
export type ReviewRound = ReviewRoundsQuery['engagement']['rounds']['nodes'][number];

/** One review: what was seen, what was decided, and the round or the plan that a decision leads to. */
@Component({
  selector: 'pw-review-card',
  imports: [Field, ProblemPanel, RouterLink],
  templateUrl: './review-card.html',
  styleUrl: './review-card.scss',
  host: { class: 'card' },
})
export class ReviewCard {
  readonly review = input.required<MetricsReview>();
  readonly rounds = input.required<readonly ReviewRound[]>();
  /** The round that another may follow; undefined where none was closed yet, or one may not. */
  readonly latest = input<ReviewRound>();

  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  private readonly router = inject(Router);
  private readonly tell = teller();
  protected readonly deed = newDeed();
  protected readonly textIn = textIn;
  protected readonly ways = [
    { id: 'round', name: $localize`a new assessment round` },
    { id: 'plan', name: $localize`a change of the plan` },
    { id: 'nothing', name: $localize`nothing more` },
  ] as const;
  protected readonly day = computed(() => formatDate(this.review().day, 'mediumDate', this.locale));

  protected set(patch: Partial<MetricsReview>): void {
    const now = this.review();
    const read = MetricsReview.safeParse({ ...this.state.current('review', now), ...patch });
    if (read.success)
      this.state.edit($localize`The review “${now.title}:TITLE:” is changed`, {
        ...{ kind: 'review', id: now.id, part: read.data },
      });
  }

  protected setDecision(place: number, patch: Partial<Decision>): void {
    const { decisions } = this.state.current('review', this.review());
    this.set({ decisions: decisions.map((each, at) => (at === place ? { ...each, ...patch } : each)) });
  }

  protected drop(place: number): void {
    this.set({ decisions: this.review().decisions.filter((_, at) => at !== place) });
  }

  protected decide(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const typed = new FormData(form);
    const text = String(typed.get('text') ?? '').trim();
    const way = this.ways.find(({ id }) => id === typed.get('leadsTo'));
    if (text === '' || !way) return;
    this.set({ decisions: [...this.review().decisions, { text, leadsTo: way.id, ref: null }] });
    form.reset();
  }

  protected dropWords({ text }: Decision): string {
    return $localize`Remove “${text}:DECISION:”`;
  }

  /** What the round is called, as long as it is there. */
  protected roundName(ref: string | null): string {
    return this.rounds().find(({ id }) => id === ref)?.name ?? '';
  }

  /** Begins the round that asks again, remembers that it came of this decision, and goes there. */
  protected async openRound(place: number): Promise<void> {
    const latest = this.latest();
    if (!latest) return;
    await this.deed.run(async () => {
      const name = $localize`After the review of ${this.day()}:DAY:`;
      const { startNextRound } = await this.tell(StartNextRoundDocument, {
        engagement: this.state.engagement(),
        round: latest.id,
        input: { name, questions: 'all', showsBefore: false, bankVersion: null },
      });
      this.setDecision(place, { ref: startNextRound.id });
      await this.state.saving.flush();
      await this.router.navigateByUrl(`${this.state.place()}/assess/rounds/${startNextRound.id}`);
    });
  }
}
