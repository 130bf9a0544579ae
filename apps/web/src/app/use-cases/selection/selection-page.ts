import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Finding } from '@peerway/kernel';
import type { Criterion } from '@peerway/use-cases';
import { Bubbles, type BubbleWords } from '../../charts/bubbles.ts';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { csvOf } from '../../charts/chart-table.ts';
import { ShareBars } from '../../charts/share-bars.ts';
import { SaveSelectionDocument, SelectionDocument } from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { Drawer } from '../../shell/drawer.ts';
import { Chip } from '../../ui/chip.ts';
import { ConflictPanel } from '../../ui/conflict-panel.ts';
import { download } from '../../ui/download.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { acceptabilityBars, acceptabilityFinding, acceptabilityTable, bandNames } from './acceptability.ts';
import { drawnRanking } from './drawn-ranking.ts';
import { FindOutList } from './find-out-list.ts';
import { findOutEntries } from './find-out-words.ts';
import { findingSentences } from './finding-words.ts';
import { FirstCases } from './first-cases.ts';
import { openSelection } from './opened-selection.ts';
import { bubbleTable, rankedBubbles } from './ranked-bubbles.ts';
import { rankingRows } from './ranking-csv.ts';
import { rankingFigure } from './ranking-figure.ts';
import { RankingTable } from './ranking-table.ts';
import {
  flipSentence,
  rankingFinding,
  rankingNames,
  rankingVerdictTones,
  rankingVerdictWords,
  reasonSentence,
} from './ranking-words.ts';
import { bestVerdictSentence, bubbleFinding, exclusionWords } from './selection-words.ts';
import { StaleCard } from './stale-card.ts';
import { staleSince } from './stale-since.ts';
import { sameCriteria, withWeight } from './weight-draft.ts';
import { type WeightChange, WeightSliders } from './weight-sliders.ts';

/** So many changes that would put another first are told. */
const shownFlips = 5;

/** What is said beside the weights rather than beside the order. */
const ofWeights: ReadonlySet<string> = new Set([
  'LEVERS_NOT_WEIGHED',
  'LEVER_NOT_WEIGHED',
  'ALL_WEIGHTS_ZERO',
  'NO_CRITERIA',
  'WEIGHT_MISSING',
  'LEVER_TWICE',
  'EMPTY_GROUP',
]);

/** The use cases in their order: by which weights, how sure it is, what would change it, and whether peers are the answer at all. */
@Component({
  selector: 'pw-selection-page',
  imports: [
    Bubbles,
    ChartFrame,
    Chip,
    ConflictPanel,
    DecimalPipe,
    EmptyState,
    FindOutList,
    FirstCases,
    PageHeader,
    ProblemPanel,
    RankingTable,
    RouterLink,
    ShareBars,
    Skeleton,
    StaleCard,
    WeightSliders,
  ],
  templateUrl: './selection-page.html',
  styleUrl: './selection-page.scss',
})
export class SelectionPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();

  protected readonly selection = openSelection(this.engagement);
  /** How sure the order is; undefined until the draws for the present weights are there. */
  private readonly drawn = drawnRanking(this.selection.table, () => this.selection.inputs()?.settings.seed ?? 1);
  /** The address of the engagement, and of this stage. */
  protected readonly place = computed(() => `/w/${this.workspace()}/e/${this.engagement()}`);
  protected readonly home = computed(() => `${this.place()}/select`);
  protected readonly mayEdit = computed(() => this.allowed().includes('selection.edit'));
  protected readonly mayDecide = computed(() => this.allowed().includes('decision.record'));
  protected readonly mayCite = computed(() => this.allowed().includes('citation.write'));
  private readonly allowed = computed(() => this.selection.asked.value()?.engagement.allowed ?? []);

  private readonly catalogue = openCatalogue();
  private readonly locale = inject(LOCALE_ID);
  protected readonly nameOf = (id: string): string => this.catalogue.nameOf(id);
  private readonly names = computed(() =>
    rankingNames(this.selection.draft(), { useCase: this.nameOf, locale: this.locale }),
  );

  /** The order under the sliders; with draws once they are there. */
  protected readonly ranking = computed(() => this.drawn()?.ranking ?? this.selection.quick());
  protected readonly finding = computed(() => {
    const ranking = this.ranking();
    return ranking === undefined ? '' : rankingFinding(ranking, this.names());
  });
  protected readonly lead = computed(() => {
    const ranking = this.ranking();
    return ranking === undefined ? '' : bestVerdictSentence(ranking, this.selection.verdicts(), this.names());
  });
  protected readonly verdict = computed(() => {
    const verdict = this.ranking()?.verdict ?? null;
    return verdict && { word: rankingVerdictWords[verdict], tone: rankingVerdictTones[verdict] };
  });
  protected readonly reasons = computed(() =>
    (this.ranking()?.reasons ?? []).map((reason) => reasonSentence(reason, this.names())),
  );
  protected readonly flips = computed(() =>
    (this.ranking()?.flips ?? []).slice(0, shownFlips).map((flip) => flipSentence(flip, this.names())),
  );

  /** Whether nothing of Align and Assess is there yet: the order then rests on defaults alone. */
  protected readonly isAllOpen = computed(() => {
    const inputs = this.selection.inputs();
    return inputs !== undefined && inputs.levers.length === 0 && inputs.patterns.every(({ score }) => score === null);
  });
  /** What limits the weights, said beside them; the rest is said beside the order. */
  protected readonly weightNotes = computed(() => this.notes(({ code }) => ofWeights.has(code)));
  protected readonly orderNotes = computed(() => this.notes(({ code }) => !ofWeights.has(code)));
  protected readonly excluded = computed(() =>
    (this.ranking()?.excluded ?? []).map(({ useCase, code }) => ({ id: useCase, why: exclusionWords[code] })),
  );

  protected readonly stale = staleSince(this.selection, {
    engagement: this.engagement,
    useCases: this.catalogue.useCases,
    names: this.names,
  });
  protected readonly findOut = computed(() =>
    findOutEntries(this.drawn()?.worth?.items ?? [], {
      find: (id) => this.catalogue.find(id),
      names: this.names(),
      home: this.place(),
    }),
  );

  protected readonly picked = signal<string | undefined>(undefined);
  protected readonly bubbles = computed(() => {
    const [ranking, table] = [this.ranking(), this.selection.table()];
    return ranking && table ? rankedBubbles(ranking, table, this.nameOf) : [];
  });
  protected readonly bubbleTable = computed(() => bubbleTable(this.ranking()!, this.nameOf));
  protected readonly bubbleFinding = computed(() => bubbleFinding(this.bubbles()));
  protected readonly bubbleWords: BubbleWords = {
    xTitle: $localize`Value, points of 100`,
    yTitle: $localize`Feasibility, points of 100`,
    tones: { low: $localize`low risk`, medium: $localize`medium risk`, high: $localize`high risk` },
    size: $localize`The larger, the more person-weeks. The figure is the place in the order; choose a mark to see how far it may lie.`,
  };

  protected readonly bands = computed(() => bandNames(this.ranking()?.useCases.length ?? 0));
  protected readonly shareBars = computed(() => acceptabilityBars(this.ranking(), this.nameOf));
  protected readonly shareTable = computed(() => acceptabilityTable(this.ranking(), this.nameOf));
  protected readonly shareFinding = computed(() => acceptabilityFinding(this.ranking(), this.nameOf, this.locale));

  protected readonly isChanged = computed(() => !sameCriteria(this.selection.draft(), this.selection.saved()));
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isSaving = signal(false);
  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly drawer = inject(Drawer);

  /** Opens how a figure came about; the figures that it rests on can be followed. */
  protected derive(figure: string): void {
    const [table, ranking, names] = [this.selection.table(), this.ranking(), this.names()];
    if (table === undefined || ranking === undefined) return;
    this.drawer.showDerivation(figure, (each) =>
      Promise.resolve().then(() => rankingFigure({ table, ranking }, each, names)),
    );
  }

  protected downloadOrder(): void {
    const [table, ranking] = [this.selection.table(), this.ranking()];
    if (table === undefined || ranking === undefined) return;
    const rows = rankingRows({ table, ranking, verdicts: this.selection.verdicts() }, this.names());
    // The mark in front tells spreadsheets that the file is UTF-8.
    download('order-of-use-cases.csv', new Blob(['\uFEFF', csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
  }

  private notes(concerns: (finding: Finding) => boolean): readonly string[] {
    return findingSentences((this.ranking()?.findings ?? []).filter(concerns), this.names());
  }

  protected weigh({ criterion, weight }: WeightChange): void {
    this.selection.setDraft(withWeight(this.selection.draft(), criterion, weight));
  }

  protected reset(): void {
    this.selection.setDraft(this.selection.saved());
    this.problem.set(undefined);
  }

  protected async save(): Promise<void> {
    const before = this.selection.saved();
    await this.keep(this.selection.draft());
    if (this.problem() === undefined) {
      this.notices.undo($localize`The weights are saved`, () => void this.keep(before));
    }
  }

  /** Saves the weights as the sliders stand over whatever was saved meanwhile. */
  protected async keepMine(): Promise<void> {
    const { selection } = await this.tell(SelectionDocument, { engagement: this.engagement() });
    await this.keep(this.selection.draft(), selection);
  }

  private async keep(criteria: readonly Criterion[], open = this.selection.asked.value()?.selection): Promise<void> {
    if (open === undefined) return;
    this.isSaving.set(true);
    this.problem.set(undefined);
    try {
      const settings = { ...open.settings, criteria: [...criteria] };
      await this.tell(SaveSelectionDocument, { engagement: this.engagement(), settings, version: open.version });
      this.selection.asked.reload();
    } catch (error) {
      // The sliders keep their places, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
