import { Component, computed, input, output, signal } from '@angular/core';
import { facets, type LibraryChoice } from './library-choice.ts';
import type { FacetCount, FacetName } from '@peerway/case-studies';
import { facetValue, facetWords } from './facet-words.ts';

interface Option extends FacetCount {
  readonly label: string;
  readonly isChosen: boolean;
}

interface FacetList {
  readonly facet: FacetName;
  readonly name: string;
  readonly options: readonly Option[];
  /** How many options are folded away. */
  readonly folded: number;
}

/** A longer list shows this many values first. */
const first = 6;

/** What cases can be narrowed down by: lists of values, each with how many cases it would leave. */
@Component({
  selector: 'pw-case-facets',
  templateUrl: './case-facets.html',
  styleUrl: './case-facets.scss',
})
export class CaseFacets {
  readonly counts = input.required<Readonly<Record<FacetName, readonly FacetCount[]>>>();
  readonly filters = input.required<LibraryChoice['filters']>();
  /** Whether the workspace has cases or corrections of its own: else there is but one place that cases are from. */
  readonly hasOwn = input.required<boolean>();
  readonly choose = output<{ readonly facet: FacetName; readonly value: string }>();

  private readonly unfolded = signal<ReadonlySet<FacetName>>(new Set());
  protected readonly lists = computed(() =>
    facets
      .filter((facet) => facet !== 'origin' || this.hasOwn() || this.filters().origin !== undefined)
      .map((facet) => this.list(facet))
      .filter(({ options }) => options.length > 0),
  );

  protected unfold(facet: FacetName): void {
    this.unfolded.update((before) => new Set([...before, facet]));
  }

  private list(facet: FacetName): FacetList {
    const chosen = this.filters()[facet] ?? [];
    const all = this.counts()
      [facet].filter(({ value, count }) => count > 0 || chosen.includes(value))
      .map((each) => ({ ...each, label: facetValue(facet, each.value), isChosen: chosen.includes(each.value) }));
    const isWhole = this.unfolded().has(facet) || all.length <= first + 1;
    const options = isWhole ? all : all.filter(({ isChosen }, place) => place < first || isChosen);
    return { facet, name: facetWords[facet], options, folded: all.length - options.length };
  }
}
