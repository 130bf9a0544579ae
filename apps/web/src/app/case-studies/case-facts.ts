import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseStudy } from '@peerway/case-studies';
import {
  constraintWords,
  industryLabel,
  leverWords,
  patternLabel,
  readingWords,
  regionWords,
  sizeWords,
} from './case-words.ts';
import { yearsOf } from './documented-words.ts';

/** A word of a case that leads to the cases which share it. */
interface SharedWord {
  readonly text: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Whose case it is, where and when, and what it has in common with others; each word leads to the cases that share it. */
@Component({
  selector: 'pw-case-facts',
  imports: [RouterLink],
  template: `
    <h2 i18n>At a glance</h2>
    <dl>
      @for (fact of facts(); track fact.name) {
        <div>
          <dt>{{ fact.name }}</dt>
          <dd [attr.lang]="fact.isProse ? language() : null">{{ fact.text }}</dd>
        </div>
      }
      @for (group of groups(); track group.name) {
        <div class="words">
          <dt>{{ group.name }}</dt>
          @for (word of group.words; track word.text) {
            <dd>
              <a [routerLink]="base()" [queryParams]="word.query">{{ word.text }}</a>
            </dd>
          } @empty {
            <dd i18n class="muted">none on record</dd>
          }
        </div>
      }
    </dl>
    <p class="small muted">{{ readingWords[study().readingBasis] }}</p>
  `,
  styleUrl: './case-facts.scss',
})
export class CaseFacts {
  readonly study = input.required<CaseStudy>();
  /** The address of the library. */
  readonly base = input.required<string>();
  /** The language of the case's own words, where it is not that of the page. */
  readonly language = input<string | null>(null);

  protected readonly readingWords = readingWords;
  protected readonly facts = computed(() => {
    const study = this.study();
    return [
      { name: $localize`Organization`, text: study.organization, isProse: true },
      { name: $localize`Place`, text: study.place, isProse: true },
      { name: $localize`Years`, text: yearsOf(study), isProse: false },
    ];
  });
  protected readonly groups = computed(() => {
    const { industry, organizationSize, regions, patterns, levers, constraints } = this.study();
    return [
      { name: $localize`Industry`, words: [shared('industry', industry, industryLabel(industry))] },
      { name: $localize`Size`, words: [shared('size', organizationSize, sizeWords[organizationSize])] },
      { name: $localize`Regions`, words: regions.map((id) => shared('region', id, regionWords[id])) },
      { name: $localize`Patterns`, words: patterns.map((id) => shared('pattern', id, patternLabel(id))) },
      { name: $localize`Levers`, words: levers.map((id) => shared('lever', id, leverWords[id])) },
      {
        name: $localize`Constraints`,
        words: constraints.map((id) => ({ text: constraintWords[id], query: { q: constraintWords[id] } })),
      },
    ];
  });
}

function shared(facet: string, value: string, text: string): SharedWord {
  return { text, query: { [facet]: value } };
}
