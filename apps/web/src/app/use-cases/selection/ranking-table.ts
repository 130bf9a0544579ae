import { DecimalPipe, formatNumber, PercentPipe } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RankedUseCase, Ranking, UseCaseVerdict } from '@peerway/use-cases';
import { Chip } from '../../ui/chip.ts';
import { useCaseVerdictTones, useCaseVerdictWords } from './verdict-words.ts';

/** So many are shown at first: a list that one reads. */
const shownFirst = 10;

/** The order by three methods side by side, with how often each comes first and whether peers are the answer at all. */
@Component({
  selector: 'pw-ranking-table',
  imports: [Chip, DecimalPipe, PercentPipe, RouterLink],
  templateUrl: './ranking-table.html',
  styleUrl: './ranking-table.scss',
})
export class RankingTable {
  readonly ranking = input.required<Ranking>();
  readonly verdicts = input.required<ReadonlyMap<string, UseCaseVerdict>>();
  readonly nameOf = input.required<(id: string) => string>();
  /** Where the pages of use cases are. */
  readonly base = input.required<string>();
  readonly picked = input<string>();
  readonly pick = output<string>();
  /** The figure whose calculation is asked for. */
  readonly derive = output<string>();

  protected readonly showsAll = signal(false);
  protected readonly rows = computed(() => {
    const verdicts = this.verdicts();
    const rows = this.ranking().useCases.map((ranked) => {
      const kind = verdicts.get(ranked.useCase)?.kind;
      return { ...ranked, verdict: kind && { word: useCaseVerdictWords[kind], tone: useCaseVerdictTones[kind] } };
    });
    return this.showsAll() ? rows : rows.slice(0, shownFirst);
  });
  protected readonly hidden = computed(() => this.ranking().useCases.length - this.rows().length);

  private readonly locale = inject(LOCALE_ID);

  protected howPlace({ weightedSum }: RankedUseCase): string {
    return $localize`Place ${weightedSum.rank}:place:: how is this calculated?`;
  }

  protected howPoints({ weightedSum }: RankedUseCase): string {
    const points = formatNumber(weightedSum.score, this.locale, '1.0-0');
    return $localize`${points}:points: points: how is this calculated?`;
  }
}
