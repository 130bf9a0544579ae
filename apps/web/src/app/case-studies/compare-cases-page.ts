import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { CaseStudy } from '@peerway/case-studies';
import { csvOf } from '../charts/chart-table.ts';
import { download } from '../ui/download.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { CaseChooser } from './case-chooser.ts';
import { caseLibrary, thisYear } from './case-library.ts';
import { comparedChoice, mostCompared } from './compared-choice.ts';
import { comparedTable, comparedWords } from './compared-rows.ts';
import { ComparedTable } from './compared-table.ts';
import { comparedFinding } from './compared-finding.ts';
import { proseLanguage } from './prose-language.ts';

/** Two to four cases side by side: what they have in common, what differs, and what each teaches. */
@Component({
  selector: 'pw-compare-cases-page',
  imports: [CaseChooser, ComparedTable, EmptyState, PageHeader, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './compare-cases-page.html',
  styleUrl: './compare-cases-page.scss',
})
export class CompareCasesPage {
  readonly workspace = input.required<string>();
  /** From the address: the ids, set apart by commas, and whether only what differs is shown. */
  readonly cases = input<string>();
  readonly only = input<string>();

  protected readonly library = caseLibrary();
  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  protected readonly language = proseLanguage();
  protected readonly year = thisYear();
  protected readonly choice = computed(() => comparedChoice(this.cases(), (id) => this.library.find(id)));
  protected readonly studies = computed(() => this.choice().studies);
  protected readonly taken = computed(() => this.studies().map(({ id }) => id));
  protected readonly isOnlyDifferences = computed(() => this.only() === 'differences');
  private readonly rows = computed(() => (this.studies().length < 2 ? [] : comparedWords(this.studies(), this.year)));
  protected readonly shown = computed(() =>
    this.isOnlyDifferences() ? this.rows().filter(({ isSame }) => !isSame) : this.rows(),
  );
  protected readonly sameCount = computed(() => this.rows().filter(({ isSame }) => isSame).length);
  protected readonly finding = computed(() => comparedFinding(this.studies()));
  protected readonly lead = computed(() => {
    const shares = this.rows().some(
      ({ cells, isSame }) => !isSame && cells.some((cell) => cell.some((item) => item.isShared)),
    );
    return shares ? $localize`What they all have in common is in bold.` : undefined;
  });
  protected readonly canAdd = computed(() => this.studies().length < mostCompared);
  /** The case whose place is to be taken by another. */
  protected readonly replacing = signal<CaseStudy | undefined>(undefined);
  protected readonly chooserLabel = computed(() => {
    const replaced = this.replacing();
    if (replaced) return $localize`Compare another case in the place of “${replaced.title}:title:”`;
    return this.studies().length === 0 ? $localize`Choose the first case` : $localize`Add a case to compare`;
  });
  protected readonly oneChosen = $localize`One case is chosen: it needs another beside it`;
  protected readonly noneChosen = $localize`No case is chosen yet`;
  private readonly chooser = viewChild(CaseChooser);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected async take(study: CaseStudy): Promise<void> {
    const replaced = this.replacing();
    const ids = this.taken();
    this.replacing.set(undefined);
    await this.show(replaced ? ids.map((id) => (id === replaced.id ? study.id : id)) : [...ids, study.id]);
    this.focusChooser();
  }

  protected replace(study: CaseStudy): void {
    this.replacing.set(study);
    this.focusChooser();
  }

  protected async remove(study: CaseStudy): Promise<void> {
    this.replacing.set(undefined);
    await this.show(this.taken().filter((id) => id !== study.id));
    this.focusChooser();
  }

  /** Leaves out of the address whatever cannot be compared. */
  protected async tidy(): Promise<void> {
    await this.show(this.taken());
    this.focusChooser();
  }

  protected showOnly(differences: boolean): void {
    void this.router.navigate([], {
      queryParams: { only: differences ? 'differences' : null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected print(): void {
    window.print();
  }

  protected downloadCsv(): void {
    const content = csvOf(comparedTable(this.studies(), this.shown()));
    download('cases-side-by-side.csv', new Blob(['\uFEFF', content], { type: 'text/csv;charset=utf-8' }));
  }

  private async show(ids: readonly string[]): Promise<void> {
    await this.router.navigate([], { queryParams: { cases: ids.join(',') || null }, queryParamsHandling: 'merge' });
  }

  /** What was pressed is gone: whoever works by keyboard goes on where the next case is chosen, or reads from the top. */
  private focusChooser(): void {
    afterNextRender(
      () => {
        const chooser = this.chooser();
        if (chooser) chooser.focus();
        else this.host.nativeElement.querySelector('h1')?.focus();
      },
      { injector: this.injector },
    );
  }
}
