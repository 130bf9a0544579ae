import { Component, computed, inject, output } from '@angular/core';
import { Kpi } from '@peerway/metrics';
import type { UseCase } from '@peerway/use-cases';
import { Chip } from '../../ui/chip.ts';
import { ContentText } from '../../use-cases/content-text.ts';
import { chosenUseCases } from '../chosen-use-cases.ts';
import { MetricsState } from '../metrics-state.ts';
import { blankKpi } from './blank-kpi.ts';
import { directionNames } from './kpi-words.ts';

/** The KPIs that the chosen use cases suggest and that are not measured yet; each is taken with one press. */
@Component({
  selector: 'pw-suggested-kpis',
  imports: [Chip, ContentText],
  template: `
    @if (suggested().length > 0) {
      <section class="card" aria-labelledby="suggested-title">
        <h2 id="suggested-title" i18n>What the chosen use cases suggest</h2>
        <ul>
          @for (each of suggested(); track each.kpi.id) {
            <li>
              <p>
                <strong><pw-content-text [text]="each.kpi.name" /></strong>&ngsp;
                <span class="muted">
                  <pw-content-text [text]="each.kpi.unit" /> · {{ directions[each.kpi.direction] }} </span
                >&ngsp;
                @if (each.kpi.lead) {
                  <pw-chip i18n>tells early</pw-chip>
                }
              </p>
              <p class="muted"><pw-content-text [text]="each.kpi.definition" /></p>
              <button
                type="button"
                class="button small"
                (click)="take(each)"
                [attr.aria-label]="takeWords(each.kpi.name)"
                i18n
              >
                Measure it
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(260px, 1fr));
      gap: var(--space-4);
      margin: var(--space-3) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: var(--space-2);
      align-content: start;
      justify-items: start;
    }
    p {
      margin: 0;
    }
  `,
})
export class SuggestedKpis {
  /** The id of the KPI that was taken. */
  readonly taken = output<string>();

  private readonly state = inject(MetricsState);
  private readonly useCases = chosenUseCases();
  protected readonly directions = directionNames;
  protected readonly suggested = computed(() => {
    const there = new Set(this.state.kpis().map(({ origin }) => origin?.kpi));
    return this.useCases().flatMap((useCase) =>
      useCase.kpis.filter(({ id }) => !there.has(id)).map((kpi) => ({ useCase: useCase.id, kpi })),
    );
  });

  protected takeWords(name: string): string {
    return $localize`Measure “${name}:KPI:”`;
  }

  protected take({ useCase, kpi }: { readonly useCase: string; readonly kpi: UseCase['kpis'][number] }): void {
    const { name, unit, definition, direction, lead } = kpi;
    const id = `kpi-${crypto.randomUUID()}`;
    const read = Kpi.safeParse({
      ...{ id, ...blankKpi({ name, unit, definition }, this.state.kpis()), direction, isLead: lead },
      origin: { useCase, kpi: kpi.id },
    });
    if (!read.success) return;
    this.state.edit($localize`${name}:KPI: is measured from now on`, { kind: 'kpi', id, part: read.data });
    this.taken.emit(id);
  }
}
