import { Component, computed, input, output } from '@angular/core';
import { type CatalogueChoice, type CatalogueFacet, catalogueFacets, type CatalogueFound } from './catalogue-choice.ts';
import { catalogueFacetValue, catalogueFacetWords } from './catalogue-words.ts';

/** What use cases can be narrowed down by: lists of values, each with how many use cases it would leave. */
@Component({
  selector: 'pw-catalogue-facets',
  template: `
    @for (list of lists(); track list.facet) {
      <fieldset>
        <legend>{{ list.name }}</legend>
        @for (option of list.options; track option.value) {
          <label>
            <input
              type="checkbox"
              [checked]="option.isChosen"
              (change)="choose.emit({ facet: list.facet, value: option.value })"
            />
            <span>{{ option.label }}</span>
            <span class="count">{{ option.count }} <span class="visually-hidden" i18n>use cases</span></span>
          </label>
        }
      </fieldset>
    }
  `,
  styleUrl: '../../case-studies/case-facets.scss',
})
export class CatalogueFacets {
  readonly counts = input.required<CatalogueFound['counts']>();
  readonly filters = input.required<CatalogueChoice['filters']>();
  readonly choose = output<{ readonly facet: CatalogueFacet; readonly value: string }>();

  protected readonly lists = computed(() =>
    catalogueFacets
      .map((facet) => this.list(facet))
      // Where all are of one kind, there is nothing to choose.
      .filter(({ options }) => options.length > 1 || options.some(({ isChosen }) => isChosen)),
  );

  private list(facet: CatalogueFacet) {
    const chosen = this.filters()[facet] ?? [];
    const options = this.counts()
      [facet].map((each) => ({
        ...each,
        label: catalogueFacetValue(facet, each.value),
        isChosen: chosen.includes(each.value),
      }))
      .toSorted((a, b) => (facet === 'effort' ? rank(a.value) - rank(b.value) : b.count - a.count));
    return { facet, name: catalogueFacetWords[facet], options };
  }
}

function rank(value: string): number {
  return ['upTo12', 'upTo24', 'upTo48', 'more'].indexOf(value);
}
