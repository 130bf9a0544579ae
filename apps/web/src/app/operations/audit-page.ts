import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import { AuditLogDocument, type AuditLogQuery, FrameEngagementsDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { actionWords, actorWords, spaced } from './audit-words.ts';

type Page = AuditLogQuery['auditEntries'];

/** Who did what, when, and what it changed. */
@Component({
  selector: 'pw-audit-page',
  imports: [DatePipe, EmptyState, PageHeader, ProblemPanel, Skeleton],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.scss',
})
export class AuditPage {
  /** From the address: only what belongs to this engagement. */
  readonly only = input<string>();

  protected readonly asked = ask(AuditLogDocument, () => ({ engagement: this.only() || null }));
  private readonly askedEngagements = ask(FrameEngagementsDocument, () => ({}));
  protected readonly engagements = computed(() => this.askedEngagements.value()?.engagements.nodes ?? []);
  private readonly further = signal<{ readonly first: Page; readonly pages: readonly Page[] } | undefined>(undefined);
  /** Pages loaded below the first; they fall away when the first is asked anew. */
  private readonly pages = computed<readonly Page[]>(() => {
    const first = this.asked.value()?.auditEntries;
    if (first === undefined) return [];
    const further = this.further();
    return [first, ...(further?.first === first ? further.pages : [])];
  });
  protected readonly entries = computed(() => this.pages().flatMap((page) => page.nodes));
  protected readonly total = computed(() => this.pages()[0]?.totalCount ?? 0);
  protected readonly next = computed(() => {
    const info = this.pages().at(-1)?.pageInfo;
    return info?.hasNextPage ? (info.endCursor ?? undefined) : undefined;
  });
  protected readonly isLoadingMore = signal(false);
  protected readonly moreProblem = signal<Problem | undefined>(undefined);
  protected readonly actionWords = actionWords;
  protected readonly actorWords = actorWords;
  protected readonly spaced = spaced;

  private readonly tell = teller();
  private readonly router = inject(Router);

  protected choose(engagement: string): void {
    void this.router.navigate([], { queryParams: { only: engagement || null }, replaceUrl: true });
  }

  protected async loadMore(after: string): Promise<void> {
    const first = this.pages()[0];
    if (first === undefined) return;
    this.isLoadingMore.set(true);
    this.moreProblem.set(undefined);
    try {
      const { auditEntries } = await this.tell(AuditLogDocument, { after, engagement: this.only() || null });
      this.further.set({ first, pages: [...this.pages().slice(1), auditEntries] });
    } catch (error) {
      // What was loaded stays; the panel offers another try through the same button.
      this.moreProblem.set(problemOf(error));
    } finally {
      this.isLoadingMore.set(false);
    }
  }
}
