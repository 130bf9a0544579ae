import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import type { Kpi, MetricsEvent } from '@peerway/metrics';
import { eventsOf } from '../kpi-chart.ts';
import { MetricsState } from '../metrics-state.ts';
import { EventForm } from './event-form.ts';
import { eventKindNames } from './event-words.ts';

/** What happened and may show in the figures, of one KPI or of all. */
@Component({
  selector: 'pw-event-list',
  imports: [DatePipe, EventForm],
  template: `
    <section class="card" aria-labelledby="events-title">
      <h2 id="events-title" i18n>Events</h2>
      <p class="muted" i18n>
        What happened and may show in the figures. Limits are computed anew only from an event on that says so and why.
      </p>
      @if (events().length > 0) {
        <ul>
          @for (event of events(); track event.id) {
            <li>
              <span>{{ event.day | date: 'mediumDate' : 'UTC' }}</span>
              <span>
                <strong dir="auto" translate="no">{{ event.title }}</strong>
                <span class="muted"> · {{ kinds[event.kind] }}</span>
                @if (event.rebases) {
                  <span class="muted" i18n> · limits anew: {{ event.why }}</span>
                }
              </span>
              @if (state.canEdit()) {
                <button
                  type="button"
                  class="button small"
                  [attr.aria-label]="removeLabel(event)"
                  (click)="remove(event)"
                >
                  ✕
                </button>
              }
            </li>
          }
        </ul>
      }
      @if (state.canEdit()) {
        <details>
          <summary i18n>Put an event on record</summary>
          <pw-event-form [about]="kpi()" />
        </details>
      }
    </section>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--space-2);
      margin: var(--space-3) 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr) auto;
      gap: var(--space-3);
      align-items: center;
    }
    summary {
      min-height: 28px;
      color: var(--accent);
      cursor: pointer;
    }
    details[open] summary {
      margin-bottom: var(--space-3);
    }
    @media (width <= 600px) {
      li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      li > :first-child {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class EventList {
  readonly kpi = input<Kpi>();

  protected readonly state = inject(MetricsState);
  protected readonly kinds = eventKindNames;
  protected readonly events = computed(() => {
    const kpi = this.kpi();
    const all = this.state.events();
    return (kpi ? eventsOf(kpi.id, all) : [...all].sort((a, b) => (a.day < b.day ? -1 : 1))).toReversed();
  });

  protected removeLabel({ title }: MetricsEvent): string {
    return $localize`Take ${title}:EVENT: off the record`;
  }

  protected remove({ id, title }: MetricsEvent): void {
    this.state.edit($localize`${title}:EVENT: is off the record`, { kind: 'event', id, part: null });
  }
}
