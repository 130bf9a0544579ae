import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChartFrame } from '../charts/chart-frame.ts';
import { MoveChart } from '../charts/move-chart.ts';
import { ask } from '../graphql/ask.ts';
import { MoveDerivationDocument, RoundComparisonDocument } from '../graphql/generated/graphql.ts';
import { teller } from '../graphql/tell.ts';
import { Drawer } from '../shell/drawer.ts';
import { Chip } from '../ui/chip.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { comparisonFinding, leftOutWords, moveRows, moveTable, standingWords, wholeWords } from './comparison-words.ts';
import { VerdictChanges } from './verdict-changes.ts';

/** Two rounds side by side: what moved beyond its interval, what did not, and what cannot be told. */
@Component({
  selector: 'pw-compare-page',
  imports: [
    ChartFrame,
    Chip,
    DatePipe,
    EmptyState,
    MoveChart,
    PageHeader,
    ProblemPanel,
    RouterLink,
    Skeleton,
    VerdictChanges,
  ],
  templateUrl: './compare-page.html',
  styles: `
    .marks {
      margin-bottom: var(--space-4);
    }
  `,
})
export class ComparePage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  readonly before = input<string>();
  readonly after = input<string>();

  private readonly tell = teller();
  private readonly drawer = inject(Drawer);
  private readonly chosen = computed(() => {
    const [before, after] = [this.before(), this.after()];
    return before && after ? { engagement: this.engagement(), before, after } : undefined;
  });
  protected readonly asked = ask(RoundComparisonDocument, () => this.chosen());
  protected readonly programme = computed(() => this.asked.value()?.engagement);
  protected readonly comparison = computed(() => this.programme()?.comparison);
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/assess`);
  protected readonly isUnchosen = computed(() => this.chosen() === undefined);
  private readonly moves = computed(() => this.comparison()?.moves);
  protected readonly dimensions = computed(() => moveRows(this.moves()?.dimensions ?? []));
  protected readonly audiences = computed(() => moveRows(this.moves()?.audiences ?? []));
  protected readonly patterns = computed(() => moveRows(this.moves()?.patterns ?? []));
  protected readonly unknown = computed(() => {
    const { dimensions = [], audiences = [] } = this.moves() ?? {};
    return [...dimensions, ...audiences].filter(({ standing }) => standing === 'unknown');
  });
  protected readonly words = {
    finding: comparisonFinding,
    whole: wholeWords,
    standing: standingWords,
    leftOut: leftOutWords,
    table: moveTable,
  };

  protected derive(figure: string): void {
    this.drawer.showDerivation(figure, async (id) => {
      const chosen = this.chosen();
      if (!chosen) throw new RangeError('two rounds are chosen before a figure is opened');
      return (await this.tell(MoveDerivationDocument, { ...chosen, figure: id })).engagement.comparison.derivation;
    });
  }
}
