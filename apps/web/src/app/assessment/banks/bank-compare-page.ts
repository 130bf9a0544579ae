import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ask } from '../../graphql/ask.ts';
import {
  type BankDifferencesQuery,
  BankDifferencesDocument,
  BankUpgradeDocument,
  QuestionBanksDocument,
  RoundsToScoreDocument,
} from '../../graphql/generated/graphql.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Field } from '../../ui/field.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { verdictKindWords } from './verdict-kind-words.ts';
import { changeWords, fateWords, fieldWords, partWords } from './bank-words.ts';

type Difference = BankDifferencesQuery['bankDifferences'][number];

/** What differs between two banks, and what that would do to the scores of a closed round. */
@Component({
  selector: 'pw-bank-compare-page',
  imports: [DecimalPipe, EmptyState, Field, PageHeader, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './bank-compare-page.html',
  styles: `
    .fell {
      color: var(--bad);
    }
    .rose {
      color: var(--good);
    }
    td {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class BankComparePage {
  /** All from the address. */
  readonly from = input<string>();
  readonly to = input<string>();
  readonly engagement = input<string>();
  readonly round = input<string>();

  private readonly list = ask(QuestionBanksDocument, () => ({}));
  protected readonly banks = computed(() => this.list.value()?.questionBanks ?? []);
  protected readonly asked = ask(BankDifferencesDocument, () => {
    const [from, to] = [this.from(), this.to()];
    return from && to ? { from, to } : undefined;
  });
  private readonly choices = ask(RoundsToScoreDocument, () => ({}));
  protected readonly closed = computed(() =>
    (this.choices.value()?.engagements.nodes ?? []).flatMap((engagement) =>
      engagement.rounds.nodes
        .filter(({ state }) => state === 'closed')
        .map((round) => ({
          ...round,
          engagement: engagement.id,
          label: `${engagement.name}: ${round.name} (${round.bankName})`,
        })),
    ),
  );
  protected readonly scored = ask(BankUpgradeDocument, () => {
    const [engagement, round, bank] = [this.engagement(), this.round(), this.to()];
    return engagement && round && bank ? { engagement, round, bank } : undefined;
  });
  protected readonly upgrade = computed(() => this.scored.value()?.engagement.round.upgrade);
  protected readonly fates = computed(() => {
    const counted = Map.groupBy(this.upgrade()?.questions ?? [], ({ fate }) => fate);
    return [...counted].map(([fate, questions]) => ({ fate, questions }));
  });
  protected readonly finding = computed(() => {
    const found = this.asked.value()?.bankDifferences.length;
    if (found === undefined) return $localize`Compare two question banks`;
    if (found === 0) return $localize`These two banks say the same`;
    return found === 1 ? $localize`One difference` : $localize`${found}:count: differences`;
  });
  protected readonly groups = computed(() =>
    [...Map.groupBy(this.asked.value()?.bankDifferences ?? [], ({ part }) => part)].map(([part, entries]) => ({
      part,
      entries,
    })),
  );
  protected readonly changes = changeWords;
  protected readonly parts = partWords;
  protected readonly fateWords = fateWords;
  protected readonly kinds = verdictKindWords;
  private readonly router = inject(Router);

  protected fieldName({ field }: Difference): string {
    const [, level] = /^levels\.(\d)$/.exec(field) ?? [];
    if (level !== undefined) return $localize`Level ${level}:level:`;
    const [, pattern] = /^patternWeights\.(.+)$/.exec(field) ?? [];
    if (pattern !== undefined) return $localize`Weight for ${pattern}:pattern:`;
    return fieldWords[field] ?? field;
  }

  protected tone({ before, after }: { readonly before: number | null; readonly after: number | null }): string {
    if (before === null || after === null || Math.abs(after - before) < 0.05) return '';
    return after < before ? 'fell' : 'rose';
  }

  protected choose(name: 'from' | 'to', event: Event): void {
    this.go({ [name]: valueOf(event) });
  }

  protected chooseRound(event: Event): void {
    const [engagement = null, round = null] = valueOf(event).split(' ');
    this.go({ engagement: engagement || null, round });
  }

  private go(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

function valueOf(event: Event): string {
  return event.target instanceof HTMLSelectElement ? event.target.value : '';
}
