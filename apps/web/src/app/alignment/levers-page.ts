import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ChartFrame } from '../charts/chart-frame.ts';
import { FlowChart } from '../charts/flow.ts';
import { flowPicture } from '../charts/flow-picture.ts';
import { HeatMap, type HeatPick } from '../charts/heat-map.ts';
import { readPalette } from '../charts/palette.ts';
import { Spread } from '../charts/spread.ts';
import { spreadPicture } from '../charts/spread-picture.ts';
import { ask } from '../graphql/ask.ts';
import {
  ConfirmContributionsDocument,
  type ContributionSheetFragment,
  FlowUseCasesDocument,
  LeversPageDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { Chip } from '../ui/chip.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { alignmentDeriver } from './alignment-deriver.ts';
import { ContributionEditor } from './contribution-editor.ts';
import {
  alignmentFlow,
  contributionAt,
  contributionRows,
  contributionTable,
  flowTable,
  leadingUseCases,
  leverColumns,
  leverRows,
  leverTable,
} from './lever-charts.ts';
import { basisWords, flowFinding, leversFinding, matrixFinding, spreadFinding } from './lever-findings.ts';

const mostUseCases = 8;

/** How much each lever serves each goal, edited cell by cell; what each lever counts by that; and the way to the use cases. */
@Component({
  selector: 'pw-levers-page',
  imports: [
    ChartFrame,
    Chip,
    ContributionEditor,
    EmptyState,
    FlowChart,
    HeatMap,
    PageHeader,
    ProblemPanel,
    RouterLink,
    Skeleton,
    Spread,
  ],
  templateUrl: './levers-page.html',
  styleUrl: './levers-page.scss',
})
export class LeversPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  /** The cell that is open, from the address: goal and lever. */
  readonly goal = input<string>();
  readonly lever = input<string>();

  private readonly tell = teller();
  private readonly router = inject(Router);
  protected readonly asked = ask(LeversPageDocument, () => ({ engagement: this.engagement() }), {
    refreshOn: ['Goal', 'GoalContribution', 'Weighing', 'Judgement'],
  });
  private readonly catalogue = ask(FlowUseCasesDocument, () => ({}));
  protected readonly programme = computed(() => this.asked.value()?.engagement);
  protected readonly alignment = computed(() => this.asked.value()?.alignment);
  protected readonly mayEdit = computed(() => this.programme()?.allowed.includes('goal.edit') ?? false);
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/align`);
  protected readonly columns = leverColumns();
  protected readonly titles = [$localize`Goals`, $localize`Levers`, $localize`Use cases`];
  protected readonly editNote = $localize`Choose a cell to see why, to change it or to confirm it`;
  protected readonly readNote = $localize`Choose a cell to see why`;
  protected readonly words = {
    levers: leversFinding,
    basis: basisWords,
    matrix: matrixFinding,
    spread: spreadFinding,
    flow: flowFinding,
  };
  protected readonly tables = { contributions: contributionTable, levers: leverTable, flow: flowTable };
  protected readonly rows = computed(() => {
    const alignment = this.alignment();
    return alignment ? contributionRows(alignment) : [];
  });
  protected readonly weights = computed(() => {
    const alignment = this.alignment();
    return alignment ? leverRows(alignment.levers) : [];
  });
  protected readonly flow = computed(() => {
    const alignment = this.alignment();
    if (alignment === undefined) return undefined;
    const useCases = leadingUseCases(
      alignment.levers,
      (this.catalogue.value()?.useCases ?? []).map(({ useCase }) => useCase),
      mostUseCases,
    );
    return alignmentFlow(alignment, useCases);
  });
  protected readonly picked = computed<HeatPick | undefined>(() => {
    const [row, column] = [this.goal(), this.lever()];
    return row === undefined || column === undefined ? undefined : { row, column };
  });
  protected readonly edited = computed(() => {
    const [alignment, at] = [this.alignment(), this.picked()];
    const goal = alignment?.goals.find(({ id }) => id === at?.row);
    if (alignment === undefined || at === undefined || goal === undefined) return undefined;
    return { goal, lever: at.column, said: contributionAt(alignment, goal.id, at.column) };
  });
  protected readonly open = computed(
    () => this.alignment()?.contributions.filter(({ confirmed }) => !confirmed).length ?? 0,
  );
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly leverPicture = (): HTMLCanvasElement => spreadPicture(this.weights(), readPalette());
  protected readonly flowImage = (): HTMLCanvasElement =>
    flowPicture(this.flow() ?? { columns: [], links: [] }, this.titles, readPalette());

  protected readonly derive = alignmentDeriver(this.engagement);

  protected pick({ row, column }: HeatPick): void {
    void this.router.navigate([], { queryParams: { goal: row, lever: column }, replaceUrl: true });
  }

  protected closeCell(): void {
    void this.router.navigate([], { queryParams: {}, replaceUrl: true });
  }

  /** What was said is on screen at once; the levers are asked for anew. */
  protected put(said: ContributionSheetFragment): void {
    const value = this.asked.value();
    if (value === undefined) return;
    const others = value.alignment.contributions.filter(
      ({ goal, lever }) => goal !== said.goal || lever !== said.lever,
    );
    this.asked.set({ ...value, alignment: { ...value.alignment, contributions: [...others, said] } });
    this.asked.reload();
  }

  protected async confirmAll(): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await this.tell(ConfirmContributionsDocument, { engagement: this.engagement(), goal: null });
      this.asked.reload();
    } catch (error) {
      // The table stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}
