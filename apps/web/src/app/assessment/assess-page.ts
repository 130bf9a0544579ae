import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import {
  type AssessHomeQuery,
  AssessHomeDocument,
  CreateRoundDocument,
  RoundChoicesDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Chip } from '../ui/chip.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { newRound } from './round-choices.ts';
import { kindWords, progressWords, sourceWords, stateWords } from './round-words.ts';
import { checkStarter } from './start-check.ts';
import { TrendCard } from './trend-card.ts';
import { verdictSentence } from './verdict-words.ts';

type ListedRound = AssessHomeQuery['engagement']['rounds']['nodes'][number];

/** The verdict so far, the rounds, and the two ways to start one. */
@Component({
  selector: 'pw-assess-page',
  imports: [Chip, DatePipe, EmptyState, PageHeader, ProblemPanel, RouterLink, Skeleton, TrendCard],
  templateUrl: './assess-page.html',
  styleUrl: './assess-page.scss',
})
export class AssessPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();

  protected readonly asked = ask(AssessHomeDocument, () => ({ engagement: this.engagement(), after: null }), {
    refreshOn: ['Engagement', 'Round', 'Respondent', 'Answer'],
  });
  protected readonly choices = ask(RoundChoicesDocument, () => ({}));
  protected readonly open = computed(() => this.asked.value()?.engagement);
  private readonly more = signal<readonly ListedRound[]>([]);
  private readonly cursor = signal<string | null | undefined>(undefined);
  protected readonly rounds = computed(() => [...(this.open()?.rounds.nodes ?? []), ...this.more()]);
  protected readonly nextPage = computed(() => {
    const cursor = this.cursor();
    if (cursor !== undefined) return cursor;
    const page = this.open()?.rounds.pageInfo;
    return page?.hasNextPage ? page.endCursor : null;
  });
  protected readonly mayRun = computed(() => this.open()?.allowed.includes('round.run') ?? false);
  protected readonly mayCheck = computed(() => this.open()?.allowed.includes('round.quick') ?? false);
  protected readonly latest = computed(() => this.open()?.latestVerdict ?? undefined);
  protected readonly finding = computed(() => {
    const latest = this.latest();
    return latest ? verdictSentence(latest.verdict) : $localize`No verdict yet: start with a check by one leader`;
  });
  protected readonly lead = computed(() => {
    const latest = this.latest();
    return latest
      ? sourceWords(latest)
      : $localize`Assess asks people in five audiences what they see, and says what the organization is ready for.`;
  });
  protected readonly listTitle = computed(() => {
    const count = this.open()?.rounds.totalCount ?? 0;
    return count === 1 ? $localize`One round` : $localize`${count}:count: rounds`;
  });
  protected readonly nextStep = computed(() =>
    this.mayCheck()
      ? $localize`Take the check yourself first: it shows what others will be asked.`
      : $localize`When somebody on the team sets one up, it stands here.`,
  );
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/assess`);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly words = { state: stateWords, kind: kindWords, progress: progressWords };

  private readonly tell = teller();
  private readonly router = inject(Router);
  private readonly openCheck = checkStarter();

  protected startCheck(): Promise<void> {
    return this.work(() => this.openCheck(this.engagement()));
  }

  protected setUp(): Promise<void> {
    return this.work(async () => {
      const bank = this.choices.value()?.questionBank;
      if (bank === undefined) return;
      const input = newRound(bank, this.rounds().length + 1);
      const { createRound } = await this.tell(CreateRoundDocument, { engagement: this.engagement(), input });
      await this.router.navigateByUrl(`${this.home()}/rounds/${createRound.id}`);
    });
  }

  protected loadMore(): Promise<void> {
    return this.work(async () => {
      const variables = { engagement: this.engagement(), after: this.nextPage() };
      const { rounds } = (await this.tell(AssessHomeDocument, variables)).engagement;
      this.more.update((more) => [...more, ...rounds.nodes]);
      this.cursor.set(rounds.pageInfo.hasNextPage ? rounds.pageInfo.endCursor : null);
    });
  }

  private async work(act: () => Promise<void>): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      // The page stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
