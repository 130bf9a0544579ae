import { Component, input } from '@angular/core';
import type { CaseStudy } from '@peerway/case-studies';
import { CaseAdvice } from './case-advice.ts';
import { CaseLessons } from './case-lessons.ts';
import { CaseOutcomes } from './case-outcomes.ts';
import { CaseSources } from './case-sources.ts';

/** What a case tells, from the problem to the sources. */
@Component({
  selector: 'pw-case-body',
  imports: [CaseAdvice, CaseLessons, CaseOutcomes, CaseSources],
  template: `
    <div class="grid-2">
      <section class="card">
        <h2 i18n>The problem</h2>
        <p class="prose" [attr.lang]="language()">{{ study().problem }}</p>
      </section>
      <section class="card">
        <h2 i18n>What was done</h2>
        <p class="prose" [attr.lang]="language()">{{ study().approach }}</p>
      </section>
    </div>
    <section class="card"><pw-case-outcomes [study]="study()" [language]="language()" /></section>
    <section class="card"><pw-case-lessons [study]="study()" [language]="language()" /></section>
    <pw-case-advice [study]="study()" [language]="language()" />
    <section class="card"><pw-case-sources [study]="study()" [language]="language()" /></section>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    .grid-2 {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 330px), 1fr));
    }
    .prose {
      margin-top: var(--space-2);
      white-space: pre-line;
    }
    @media print {
      .grid-2 {
        grid-template-columns: minmax(0, 1fr);
      }
      .grid-2 .card {
        break-inside: avoid;
      }
    }
  `,
})
export class CaseBody {
  readonly study = input.required<CaseStudy>();
  /** The language of the case's own words, where it is not that of the page. */
  readonly language = input<string | null>(null);
}
