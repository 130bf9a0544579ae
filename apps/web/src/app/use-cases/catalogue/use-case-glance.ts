import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { UseCase } from '@peerway/use-cases';
import { leverWords, patternLabel } from '../../case-studies/case-words.ts';
import { openCatalogue } from '../catalogue.ts';
import { CatalogueBasisMark } from '../catalogue-basis.ts';

/** What a use case serves and rests on, and with which platforms it can be built; each word leads to what shares it. */
@Component({
  selector: 'pw-use-case-glance',
  imports: [CatalogueBasisMark, RouterLink],
  template: `
    <h2 i18n>At a glance</h2>
    <dl>
      @for (group of groups(); track group.name) {
        <div class="words">
          <dt>{{ group.name }}</dt>
          @for (word of group.words; track word.text) {
            <dd>
              <a [routerLink]="word.link" [queryParams]="word.query">{{ word.text }}</a>
            </dd>
          } @empty {
            <dd i18n class="muted">none on record</dd>
          }
        </div>
      }
      <div class="words">
        <dt i18n>Figures, unless a part says otherwise</dt>
        <dd><pw-basis [basis]="useCase().basis" /></dd>
      </div>
    </dl>
  `,
  styleUrl: '../../case-studies/case-facts.scss',
})
export class UseCaseGlance {
  readonly useCase = input.required<UseCase>();
  /** The address of the catalogue. */
  readonly base = input.required<string>();
  private readonly catalogue = openCatalogue();

  protected readonly groups = computed(() => {
    const { primaryLever, levers, patterns, platforms } = this.useCase();
    const lever = (id: (typeof levers)[number]) => ({
      text: leverWords[id],
      link: this.base(),
      query: { lever: id },
    });
    return [
      { name: $localize`Serves first`, words: [lever(primaryLever)] },
      {
        name: $localize`Serves as well`,
        words: levers.filter((id) => id !== primaryLever).map(lever),
      },
      {
        name: $localize`Patterns`,
        words: patterns.map((id) => ({ text: patternLabel(id), link: this.base(), query: { pattern: id } })),
      },
      {
        name: $localize`Platforms`,
        words: platforms.map((id) => ({
          text: this.catalogue.findPlatform(id)?.name ?? id,
          link: `${this.base()}/platforms/${id}`,
          query: {},
        })),
      },
    ];
  });
}
