import { Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CaseStudy, type FacetName, librarySorts } from '@peerway/case-studies';
import { Session } from '../access/session.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { addressState } from './address-state.ts';
import { CaseFacets } from './case-facets.ts';
import { caseLibrary } from './case-library.ts';
import { facetValue, facetWords } from './facet-words.ts';
import { FacetSheet } from './facet-sheet.ts';
import { chosenValues, choiceOf, listed, naturalSort, noFilters, toggled } from './library-choice.ts';
import { foundWords, libraryFinding } from './library-finding.ts';
import { LibraryResults } from './library-results.ts';
import { nothingFound, searchNote, sortWords } from './library-words.ts';
import { SelectionBar } from './selection-bar.ts';
import { typedInto } from './typed-into.ts';
import { isWide } from './wide-screen.ts';

/** How many results are drawn at first, and with every "show more". */
const pageSize = 24;

/** What others lived through with peer-to-peer technology: found by words, narrowed down, compared, taken along. */
@Component({
  selector: 'pw-library-page',
  imports: [
    CaseFacets,
    EmptyState,
    FacetSheet,
    LibraryResults,
    PageHeader,
    ProblemPanel,
    RouterLink,
    SelectionBar,
    Skeleton,
  ],
  templateUrl: './library-page.html',
  styleUrl: './library-page.scss',
})
export class LibraryPage {
  readonly workspace = input.required<string>();
  // All of what follows comes from the address.
  readonly q = input<string>();
  readonly sort = input<string>();
  readonly origin = input<string>();
  readonly industry = input<string>();
  readonly size = input<string>();
  readonly region = input<string>();
  readonly pattern = input<string>();
  readonly lever = input<string>();
  readonly status = input<string>();
  readonly grade = input<string>();
  readonly year = input<string>();
  /** How many results are drawn. */
  readonly show = input<string>();
  /** The ids of the cases that are selected. */
  readonly picked = input<string>();

  protected readonly session = inject(Session);
  protected readonly library = caseLibrary();
  protected readonly isWide = isWide;
  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  private readonly searchField = viewChild<ElementRef<HTMLInputElement>>('search');

  private readonly address = addressState(() => ({
    q: this.q(),
    sort: this.sort(),
    origin: this.origin(),
    industry: this.industry(),
    size: this.size(),
    region: this.region(),
    pattern: this.pattern(),
    lever: this.lever(),
    status: this.status(),
    grade: this.grade(),
    year: this.year(),
    show: this.show(),
    picked: this.picked(),
  }));
  protected readonly typed = typedInto(this.q, (q) => this.address.go({ q: q || null, show: null }, true));
  protected readonly choice = computed(() => choiceOf({ ...this.address.now(), q: this.typed.text() }));
  protected readonly found = computed(() => {
    const { query, filters, sort } = this.choice();
    return this.library.index()?.search({ query, filters, sort });
  });
  private readonly counts = computed(() => {
    const hits = this.found()?.hits ?? [];
    const found = hits.flatMap(({ entry }) => (entry.kind === 'case' ? [entry] : []));
    const cases = found.map(({ study }) => study);
    const own = found.filter(({ origin }) => origin === 'own').map(({ study }) => study);
    return {
      cases: cases.length,
      running: runningOf(cases),
      own: { cases: own.length, running: runningOf(own) },
      scenarios: hits.length - cases.length,
      isAll: this.chips().length === 0 && hits.length === (this.library.entries()?.length ?? 0),
    };
  });
  protected readonly finding = computed(() =>
    this.found() === undefined
      ? $localize`What others lived through, failures included`
      : libraryFinding(this.counts()),
  );
  protected readonly countWords = computed(() => foundWords(this.counts()));
  protected readonly chips = computed(() =>
    chosenValues(this.choice().filters).map(([facet, value]) => ({
      facet,
      value,
      text: `${facetWords[facet]}: ${facetValue(facet, value)}`,
    })),
  );
  protected readonly sorts = computed(() =>
    librarySorts
      .filter((sort) => sort !== 'fit' || this.choice().query.trim() !== '')
      .map((id) => ({ id, name: sortWords[id] })),
  );
  protected readonly note = computed(() => searchNote(this.found()?.findings ?? []));
  protected readonly nothing = computed(() =>
    nothingFound({ query: this.choice().query, filters: this.chips().length }),
  );

  protected readonly pickedIds = computed(() => listed(this.address.now()['picked']));
  protected readonly pickedStudies = computed(() =>
    this.pickedIds().flatMap((id) => {
      const entry = this.library.find(id);
      return entry?.kind === 'case' ? [entry.study] : [];
    }),
  );
  protected readonly foundStudies = computed(() =>
    (this.found()?.hits ?? []).flatMap(({ entry }) => (entry.kind === 'case' ? [entry.study] : [])),
  );
  protected readonly drawn = computed(() => Math.max(pageSize, Number(this.address.now()['show']) || 0));

  protected toggle(facet: FacetName, value: string): void {
    this.address.go({ ...toggled(this.choice().filters, facet, value), show: null });
  }

  protected clearFilters(): void {
    this.address.go({ ...noFilters(), show: null });
    this.focusSearch();
  }

  protected clearAll(): void {
    this.typed.put('');
    this.address.go({ ...noFilters(), q: null, show: null });
    this.focusSearch();
  }

  protected sortBy(sort: string): void {
    this.address.go({ sort: sort === naturalSort(this.choice().query) ? null : sort });
  }

  protected pick(id: string): void {
    const before = this.pickedIds();
    const after = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
    this.address.go({ picked: after.join(',') || null }, true);
  }

  protected unpickAll(): void {
    this.address.go({ picked: null }, true);
  }

  protected showMore(): void {
    this.address.go({ show: this.drawn() + pageSize }, true);
  }

  protected focusSearch(): void {
    this.searchField()?.nativeElement.focus();
  }
}

function runningOf(studies: readonly CaseStudy[]): number {
  return studies.filter(({ status }) => status === 'running').length;
}
