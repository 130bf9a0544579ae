import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Benefits, LinkReading } from '@peerway/metrics';
import { ContentText } from '../../use-cases/content-text.ts';
import { MetricsState } from '../metrics-state.ts';
import { confidenceNames, obstacleWords, readingFigures } from './benefit-words.ts';

/** What is linked: each figure of the case with the KPI that shows it, and why one tells nothing. */
@Component({
  selector: 'pw-link-list',
  imports: [ContentText, RouterLink],
  template: `
    <section class="card" aria-labelledby="links-title">
      <h2 id="links-title" i18n>Where the promise shows</h2>
      <ul>
        @for (row of rows(); track row.id) {
          <li>
            <p>
              @if (row.label) {
                <strong><pw-content-text [text]="row.label" /></strong>
              } @else {
                <strong i18n>A figure that is gone</strong>
              }
              ←&ngsp;<a [routerLink]="[state.home(), 'kpis', row.kpi]" translate="no" dir="auto">{{ row.name }}</a>
            </p>
            <p class="muted">
              @if (row.obstacle) {
                {{ row.obstacle }}
              } @else {
                {{ row.figures }} · {{ row.confidence }}
              }
            </p>
            @if (state.canEdit()) {
              <button type="button" class="button small" [attr.aria-label]="row.removeWords" (click)="remove(row)" i18n>
                Remove
              </button>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-3);
      margin: var(--space-3) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 0 var(--space-3);
      align-items: center;
    }
    p {
      grid-column: 1;
      margin: 0;
    }
    .button {
      grid-row: 1 / span 2;
      grid-column: 2;
    }
  `,
})
export class LinkList {
  readonly benefits = input.required<Benefits>();

  protected readonly state = inject(MetricsState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly rows = computed(() => this.benefits().links.map((reading) => this.rowOf(reading)));

  protected remove({ id, label }: { readonly id: string; readonly label: string | null }): void {
    this.state.edit($localize`“${label ?? ''}:NAME:” is linked no more`, { kind: 'benefitLink', id, part: null });
  }

  private rowOf(reading: LinkReading): LinkRow {
    const { link, label, obstacle } = reading;
    const name = this.state.kpis().find(({ id }) => id === link.kpi)?.name ?? $localize`a KPI that was removed`;
    return {
      ...{ id: link.id, kpi: link.kpi, label, name },
      obstacle: obstacle && obstacleWords[obstacle],
      figures: readingFigures(reading, this.locale),
      confidence: confidenceNames[link.confidence],
      removeWords: $localize`Remove the link of “${label ?? ''}:NAME:”`,
    };
  }
}

interface LinkRow {
  readonly id: string;
  readonly kpi: string;
  readonly label: string | null;
  readonly name: string;
  readonly obstacle: string | null;
  readonly figures: string;
  readonly confidence: string;
  readonly removeWords: string;
}
