import { Component, computed, inject, input, linkedSignal, LOCALE_ID, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { criteriaFindings, type Criterion, type RolloutSize } from '@peerway/use-cases';
import { addressState } from '../../case-studies/address-state.ts';
import { SaveSelectionDocument, SelectionDocument } from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { Drawer } from '../../shell/drawer.ts';
import { ConflictPanel } from '../../ui/conflict-panel.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { CriteriaEditor } from './criteria-editor.ts';
import { criterionProblem } from './criteria-draft.ts';
import { findingSentences } from './finding-words.ts';
import { openSelection } from './opened-selection.ts';
import { rankingFigure } from './ranking-figure.ts';
import { rankingNames } from './ranking-words.ts';
import { ScoreEditor } from './score-editor.ts';
import { sameCriteria } from './weight-draft.ts';

/** What use cases are compared by, which of them are, for which size of rollout, and how each is scored. */
@Component({
  selector: 'pw-criteria-page',
  imports: [ConflictPanel, CriteriaEditor, PageHeader, ProblemPanel, RouterLink, ScoreEditor, Skeleton],
  templateUrl: './criteria-page.html',
  styleUrl: './criteria-page.scss',
})
export class CriteriaPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  /** The use case whose scores are open, from the address. */
  readonly scores = input<string>();

  protected readonly selection = openSelection(this.engagement);
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/select`);
  protected readonly mayEdit = computed(
    () => this.selection.asked.value()?.engagement.allowed.includes('selection.edit') ?? false,
  );
  protected readonly settings = computed(() => this.selection.inputs()?.settings);
  private readonly catalogue = openCatalogue();
  protected readonly useCases = computed(() =>
    (this.catalogue.useCases() ?? []).toSorted((a, b) => a.name.localeCompare(b.name)),
  );

  protected readonly criteria = linkedSignal(this.selection.saved);
  protected readonly compared = linkedSignal(() => this.settings()?.useCases ?? null);
  protected readonly size = linkedSignal(() => this.settings()?.size ?? null);
  protected readonly isChanged = computed(
    () =>
      !sameCriteria(this.criteria(), this.selection.saved()) ||
      this.compared()?.join() !== this.settings()?.useCases?.join() ||
      this.size() !== this.settings()?.size,
  );
  protected readonly isUnfit = computed(
    () => this.compared()?.length === 0 || this.criteria().some((criterion) => criterionProblem(criterion)),
  );
  /** What does not fit together in the tree as it stands on the page. */
  protected readonly notes = computed(() => {
    // A scale that is none is said at its own field.
    const findings = criteriaFindings(this.criteria()).filter(({ code }) => code !== 'ANCHORS_EQUAL');
    return findingSentences(findings, this.names());
  });
  private readonly names = computed(() =>
    rankingNames(this.criteria(), { useCase: (id) => this.catalogue.nameOf(id), locale: this.locale }),
  );
  private readonly locale = inject(LOCALE_ID);
  private readonly drawer = inject(Drawer);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isSaving = signal(false);

  private readonly address = addressState(() => ({ scores: this.scores() }));
  /** The use case whose scores are shown: the first of the order until another is chosen. */
  protected readonly scored = computed(
    () => this.address.now()['scores'] ?? this.selection.quick()?.useCases[0]?.useCase,
  );
  private readonly tell = teller();
  private readonly notices = inject(Notices);

  /** Opens how a score came about. */
  protected derive(figure: string): void {
    const [table, ranking, names] = [this.selection.table(), this.selection.quick(), this.names()];
    if (table === undefined || ranking === undefined) return;
    this.drawer.showDerivation(figure, (each) =>
      Promise.resolve().then(() => rankingFigure({ table, ranking }, each, names)),
    );
  }

  protected isCompared(id: string): boolean {
    return this.compared()?.includes(id) ?? true;
  }

  protected compare(id: string, isCompared: boolean): void {
    const all = this.useCases().map((useCase) => useCase.id);
    const chosen = all.filter((each) => (each === id ? isCompared : this.isCompared(each)));
    this.compared.set(chosen.length === all.length ? null : chosen);
  }

  protected sizeChosen(size: string): void {
    this.size.set((['small', 'medium', 'large'] as const).find((each): each is RolloutSize => each === size) ?? null);
  }

  protected openScores(useCase: string): void {
    this.address.go({ scores: useCase }, true);
  }

  protected edit(criteria: readonly Criterion[]): void {
    this.criteria.set(criteria);
  }

  protected reset(): void {
    this.criteria.set(this.selection.saved());
    this.compared.set(this.settings()?.useCases ?? null);
    this.size.set(this.settings()?.size ?? null);
    this.problem.set(undefined);
  }

  protected async keepMine(): Promise<void> {
    const { selection } = await this.tell(SelectionDocument, { engagement: this.engagement() });
    await this.save(selection.version);
  }

  protected async save(version = this.selection.asked.value()?.selection.version ?? 0): Promise<void> {
    const before = this.settings();
    if (before === undefined) return;
    this.isSaving.set(true);
    this.problem.set(undefined);
    try {
      const compared = this.compared();
      const edited = { criteria: [...this.criteria()], useCases: compared && [...compared], size: this.size() };
      const settings = { ...before, ...edited };
      await this.tell(SaveSelectionDocument, { engagement: this.engagement(), settings, version });
      this.selection.asked.reload();
      this.notices.say($localize`Saved: the order follows at once`);
    } catch (error) {
      // What was typed stays, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
