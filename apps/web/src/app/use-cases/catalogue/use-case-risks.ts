import { Component, computed, input } from '@angular/core';
import type { UseCase } from '@peerway/use-cases';
import { Chip } from '../../ui/chip.ts';
import { CatalogueBasisMark } from '../catalogue-basis.ts';
import { ContentText } from '../content-text.ts';
import { exposureOf, exposureTone, exposureWord, riskCategoryWord } from '../use-case-words.ts';

/** What can go wrong with a use case, the worst first, and when it should not be tried. */
@Component({
  selector: 'pw-use-case-risks',
  imports: [CatalogueBasisMark, Chip, ContentText],
  template: `
    <section class="card" id="risks" tabindex="-1">
      <h2 i18n>What can go wrong</h2>
      <ul>
        @for (row of rows(); track row.risk.id) {
          <li>
            <p class="row">
              <pw-chip [tone]="row.tone">{{ row.word }}</pw-chip>
              <b><pw-content-text [text]="row.risk.risk" /></b>
            </p>
            <p class="small muted exposure">
              {{ row.category }} ·
              <ng-container i18n
                >likelihood {{ row.risk.likelihood }} of 5, impact {{ row.risk.impact }} of 5</ng-container
              >
              <pw-basis [basis]="row.risk.basis" />
            </p>
            @if (row.risk.mitigations.length > 0) {
              <p class="small" i18n>What helps:</p>
              <ul class="plain small">
                @for (help of row.risk.mitigations; track help) {
                  <li><pw-content-text [text]="help" /></li>
                }
              </ul>
            }
          </li>
        } @empty {
          <li class="muted" i18n>No risk is on record.</li>
        }
      </ul>
    </section>
    <section class="card" id="not-for" tabindex="-1">
      <h2 i18n>When not to try it</h2>
      <ul class="plain">
        @for (pattern of useCase().antiPatterns; track pattern) {
          <li><pw-content-text [text]="pattern" /></li>
        } @empty {
          <li class="muted" i18n>Nothing is on record.</li>
        }
      </ul>
    </section>
  `,
  styleUrl: './use-case-section.scss',
})
export class UseCaseRisks {
  readonly useCase = input.required<UseCase>();
  protected readonly rows = computed(() =>
    this.useCase()
      .risks.toSorted((a, b) => exposureOf(b) - exposureOf(a))
      .map((risk) => {
        const exposure = exposureOf(risk);
        return {
          risk,
          word: exposureWord(exposure),
          tone: exposureTone(exposure),
          category: riskCategoryWord(risk.category),
        };
      }),
  );
}
