import { Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../access/session.ts';
import { addressState } from '../../case-studies/address-state.ts';
import { leverWords, patternLabel } from '../../case-studies/case-words.ts';
import { FacetSheet } from '../../case-studies/facet-sheet.ts';
import { typedInto } from '../../case-studies/typed-into.ts';
import { isWide } from '../../case-studies/wide-screen.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { engagementFit } from '../engagement-fit.ts';
import { catalogueAddress } from '../use-case-address.ts';
import {
  catalogueChoiceOf,
  type CatalogueFacet,
  catalogueFacets,
  catalogueFound,
  catalogueSorts,
  naturalCatalogueSort,
  searchedCatalogue,
  toggledFacet,
} from './catalogue-choice.ts';
import { CatalogueFacets } from './catalogue-facets.ts';
import {
  catalogueFacetValue,
  catalogueFacetWords,
  catalogueFinding,
  catalogueSortWords,
  noUseCaseFound,
} from './catalogue-words.ts';
import { UseCaseCard } from './use-case-card.ts';

/** Every use case that could be thought of: found by words, narrowed down; in an engagement with how each fits there. */
@Component({
  selector: 'pw-catalogue-page',
  imports: [CatalogueFacets, EmptyState, FacetSheet, PageHeader, ProblemPanel, RouterLink, Skeleton, UseCaseCard],
  templateUrl: './catalogue-page.html',
  styleUrls: ['../../case-studies/library-page.scss', './catalogue-page.scss'],
})
export class CataloguePage {
  readonly workspace = input.required<string>();
  readonly engagement = input<string>();
  // All of what follows comes from the address.
  readonly q = input<string>();
  readonly sort = input<string>();
  readonly origin = input<string>();
  readonly fit = input<string>();
  readonly verdict = input<string>();
  readonly lever = input<string>();
  readonly pattern = input<string>();
  readonly effort = input<string>();

  protected readonly session = inject(Session);
  protected readonly catalogue = openCatalogue();
  protected readonly here = engagementFit(this.engagement);
  protected readonly isWide = isWide;
  protected readonly base = computed(() => catalogueAddress(this.workspace(), this.engagement()));
  private readonly searchField = viewChild<ElementRef<HTMLInputElement>>('search');

  private readonly address = addressState(() => ({
    q: this.q(),
    sort: this.sort(),
    origin: this.origin(),
    fit: this.fit(),
    verdict: this.verdict(),
    lever: this.lever(),
    pattern: this.pattern(),
    effort: this.effort(),
  }));
  protected readonly typed = typedInto(this.q, (q) => this.address.go({ q: q || null }, true));
  protected readonly choice = computed(() => catalogueChoiceOf({ ...this.address.now(), q: this.typed.text() }));
  private readonly searched = computed(() => {
    const useCases = this.catalogue.useCases();
    if (useCases === undefined || (this.engagement() !== undefined && this.isAsking())) return undefined;
    const entries = useCases.map((useCase) => ({
      useCase,
      isOwn: this.catalogue.ownOf(useCase.id) !== undefined,
      fit: this.here.fitOf(useCase),
      verdict: this.here.verdictOf(useCase),
    }));
    const wordsOf = ({ levers, patterns }: (typeof useCases)[number]): string =>
      [...levers.map((lever) => leverWords[lever]), ...patterns.map(patternLabel)].join(' ');
    return searchedCatalogue(entries, { size: this.here.size(), wordsOf });
  });
  private readonly isAsking = computed(() => this.here.inputs() === undefined && !this.here.asked.problem());
  protected readonly found = computed(() => {
    const searched = this.searched();
    return searched && catalogueFound(searched, this.choice());
  });
  protected readonly chips = computed(() =>
    catalogueFacets.flatMap((facet) =>
      (this.choice().filters[facet] ?? []).map((value) => ({
        facet,
        value,
        text: `${catalogueFacetWords[facet]}: ${catalogueFacetValue(facet, value)}`,
      })),
    ),
  );
  protected readonly finding = computed(() => {
    const found = this.found();
    if (found === undefined) return $localize`Ways to use peer-to-peer technology`;
    return catalogueFinding(found, this.chips().length === 0 && this.choice().query.trim() === '');
  });
  protected readonly lead = computed(() =>
    this.engagement() === undefined
      ? $localize`Each with what has to be true for it, what it brings and costs, what can go wrong, and who tried.`
      : $localize`Each against the inventory, the answers and what you found out: what is met, what is not, and what nobody knows yet.`,
  );
  protected readonly sorts = computed(() =>
    catalogueSorts
      .filter((sort) => sort !== 'match' || this.choice().query.trim() !== '')
      .filter((sort) => sort !== 'fit' || this.engagement() !== undefined)
      .map((id) => ({ id, name: catalogueSortWords[id] })),
  );
  protected readonly nothing = computed(() => noUseCaseFound(this.choice().query, this.chips().length));
  protected readonly countWords = computed(() => {
    const count = this.found()?.hits.length ?? 0;
    return count === 1 ? $localize`One use case` : $localize`${count}:count: use cases`;
  });

  protected toggle(facet: CatalogueFacet, value: string): void {
    this.address.go(toggledFacet(this.choice().filters, facet, value));
  }

  protected clearFilters(): void {
    this.address.go(Object.fromEntries(catalogueFacets.map((facet) => [facet, null])));
    this.focusSearch();
  }

  protected clearAll(): void {
    this.typed.put('');
    this.address.go({ ...Object.fromEntries(catalogueFacets.map((facet) => [facet, null])), q: null });
    this.focusSearch();
  }

  protected sortBy(sort: string): void {
    this.address.go({ sort: sort === naturalCatalogueSort(this.choice().query) ? null : sort });
  }

  protected focusSearch(): void {
    this.searchField()?.nativeElement.focus();
  }
}
