import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../access/session.ts';
import { checkStarter } from '../assessment/start-check.ts';
import { ask } from '../graphql/ask.ts';
import { AddSampleDocument, type EngagementCardFragment, PortfolioDocument } from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { EngagementCards } from './engagement-cards.ts';
import { EngagementTable } from './engagement-table.ts';
import { ImportEngagement } from './import-engagement.ts';
import { type Created, NewEngagement } from './new-engagement.ts';
import { portfolioFinding } from './portfolio-finding.ts';

/** Which engagements are where, what is stale, and what needs me. */
@Component({
  selector: 'pw-portfolio-page',
  imports: [
    EmptyState,
    EngagementCards,
    EngagementTable,
    ImportEngagement,
    NewEngagement,
    PageHeader,
    ProblemPanel,
    Skeleton,
  ],
  templateUrl: './portfolio-page.html',
  styles: `
    .tools {
      margin-bottom: var(--space-3);
    }
    .button[aria-pressed='true'] {
      background: var(--accent-weak);
      border-color: var(--accent);
    }
    .more {
      margin-top: var(--space-4);
    }
  `,
})
export class PortfolioPage {
  readonly workspace = input.required<string>();
  /** From the address: cards (default) or table, and words to look for. */
  readonly view = input<string>();
  readonly q = input<string>();
  /** From the address: a new engagement is to be begun. */
  readonly start = input<string>();

  protected readonly session = inject(Session);
  protected readonly asked = ask(PortfolioDocument, () => ({ after: null }));
  protected readonly isCreating = linkedSignal(() => this.start() === 'engagement');
  protected readonly isImporting = signal(false);
  protected readonly isWorking = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly more = signal<readonly EngagementCardFragment[]>([]);
  private readonly cursor = signal<string | null | undefined>(undefined);

  protected readonly all = computed(() => [...(this.asked.value()?.engagements.nodes ?? []), ...this.more()]);
  protected readonly shown = computed(() => {
    const words = (this.q() ?? '').toLocaleLowerCase();
    return this.all().filter((each) => `${each.name} ${each.organization.name}`.toLocaleLowerCase().includes(words));
  });
  /** A guest whom no engagement names is refused the list: nothing is wrong, there is just nothing yet. */
  protected readonly isLeftOut = computed(
    () =>
      !this.session.may('engagement.add') &&
      (this.asked.problem()?.code === 'FORBIDDEN' || (this.asked.value() !== undefined && this.all().length === 0)),
  );
  protected readonly finding = computed(() => {
    if (this.isLeftOut()) return $localize`No engagement is open to you`;
    return this.asked.value() === undefined ? $localize`Your engagements` : portfolioFinding(this.all());
  });
  protected readonly lead = computed(() =>
    this.isLeftOut() ? '' : $localize`Every engagement with its six stages, and what it needs next.`,
  );
  protected readonly hasSample = computed(() => this.all().some((each) => each.sample));
  protected readonly nextCursor = computed(() => {
    const fromMore = this.cursor();
    if (fromMore !== undefined) return fromMore ?? undefined;
    const page = this.asked.value()?.engagements.pageInfo;
    return page?.hasNextPage ? (page.endCursor ?? undefined) : undefined;
  });

  private readonly tell = teller();
  private readonly router = inject(Router);
  private readonly openCheck = checkStarter();

  protected choose(query: { view?: string | null; q?: string | null }): void {
    void this.router.navigate([], { queryParams: query, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async loadMore(after: string): Promise<void> {
    await this.work(async () => {
      const { engagements } = await this.tell(PortfolioDocument, { after });
      this.more.update((nodes) => [...nodes, ...engagements.nodes]);
      this.cursor.set(engagements.pageInfo.hasNextPage ? engagements.pageInfo.endCursor : null);
    });
  }

  protected async addSample(): Promise<void> {
    await this.work(async () => {
      const { addSample } = await this.tell(AddSampleDocument, {});
      await this.router.navigateByUrl(`/w/${this.workspace()}/e/${addSample.id}/overview`);
    });
  }

  /** Opens what was just made, or hands over to its 12-minute check. */
  protected async open({ engagement, startsCheck }: Created): Promise<void> {
    await this.work(async () => {
      if (startsCheck) await this.openCheck(engagement);
      else await this.router.navigateByUrl(`/w/${this.workspace()}/e/${engagement}/overview`);
    });
  }

  private async work(act: () => Promise<void>): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      // Whatever was refused, the page stays and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
