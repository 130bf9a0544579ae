import { Component, computed, output } from '@angular/core';
import type { Kpi } from '@peerway/metrics';
import { querySets } from '@peerway/metrics/content';
import { languageInForce } from '../../../language/language-in-force.ts';
import { openCatalogue } from '../../use-cases/catalogue.ts';
import { directionNames } from '../kpis/kpi-words.ts';

/** A ready-made question that somebody took, with what its KPI is. */
export interface TakenQuery extends Pick<Kpi, 'name' | 'unit' | 'direction' | 'gathering'> {
  readonly query: string;
  readonly memberLabel: string | null;
}

/** Questions that can be put to what platforms export, by platform; each is taken with one press. */
@Component({
  selector: 'pw-ready-queries',
  template: `
    <section class="card" aria-labelledby="ready-title">
      <h2 id="ready-title" i18n>Questions that are ready to use</h2>
      <p class="muted" i18n>
        What these platforms export to Prometheus becomes a KPI. Taking one makes the KPI and opens a feed for it.
      </p>
      @for (set of sets(); track set.platform) {
        <details>
          <summary translate="no">{{ set.name }}</summary>
          <p class="muted">
            {{ set.scrape }}
            <a [href]="set.source" target="_blank" rel="noopener" i18n>What is exported</a>
          </p>
          <ul>
            @for (each of set.queries; track each.id) {
              <li>
                <strong>{{ each.name }}</strong>
                <span class="muted">{{ each.unit }} · {{ each.way }}</span>
                @if (each.note) {
                  <span class="muted">{{ each.note }}</span>
                }
                <code translate="no">{{ each.taken.query }}</code>
                <button
                  type="button"
                  class="button small"
                  [attr.aria-label]="each.label"
                  (click)="taken.emit(each.taken)"
                  i18n
                >
                  Take it
                </button>
              </li>
            }
          </ul>
        </details>
      }
    </section>
  `,
  styles: `
    section,
    ul,
    li {
      display: grid;
      gap: var(--space-2);
    }
    ul {
      gap: var(--space-4);
      margin: var(--space-2) 0;
      padding: 0;
      list-style: none;
    }
    li {
      justify-items: start;
    }
    p {
      margin: var(--space-1) 0;
    }
    code {
      max-width: 100%;
      overflow-wrap: anywhere;
      font-size: var(--text-s);
    }
  `,
})
export class ReadyQueries {
  readonly taken = output<TakenQuery>();

  private readonly catalogue = openCatalogue();
  private readonly language = languageInForce();
  protected readonly sets = computed(() =>
    querySets.map(({ platform, source, scrape, queries }) => ({
      ...{ platform, source, scrape: scrape[this.language] },
      name: this.catalogue.platforms()?.find(({ id }) => id === platform)?.name ?? platform,
      queries: queries.map(({ id, name, unit, direction, gathering, query, memberLabel, note }) => ({
        ...{ id, unit, name: name[this.language], way: directionNames[direction], note: note?.[this.language] },
        label: $localize`Take “${name[this.language]}:NAME:”`,
        taken: { name: name[this.language], unit, direction, gathering, query, memberLabel },
      })),
    })),
  );
}
