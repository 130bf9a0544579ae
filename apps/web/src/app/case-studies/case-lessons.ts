import { Component, computed, input } from '@angular/core';
import { type CaseStudy, lessonAreas } from '@peerway/case-studies';
import { areaWords } from './case-words.ts';
import { SourceRefs } from './source-refs.ts';

/** What can be learned from a case, by area; each lesson with its sources, or as our own reading. */
@Component({
  selector: 'pw-case-lessons',
  imports: [SourceRefs],
  template: `
    <h2 i18n>Lessons</h2>
    @for (area of areas(); track area.id) {
      <section>
        <h3>{{ area.word }}</h3>
        <ul>
          @for (lesson of area.lessons; track $index) {
            <li>
              <span class="text" [attr.lang]="language()">{{ lesson.text }}</span>
              @if (lesson.sourceRefs.length > 0) {
                <pw-source-refs [of]="lesson.sourceRefs" [sources]="study().sources" />
              } @else {
                <span i18n class="own">our reading</span>
              }
            </li>
          }
        </ul>
      </section>
    } @empty {
      <p i18n class="muted">No lesson is on record for this case.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
    }
    section {
      display: grid;
      grid-template-columns: 116px minmax(0, 1fr);
      gap: var(--space-2) var(--space-4);
      padding-top: var(--space-3);
      border-top: 1px solid var(--line);
    }
    h2 + section {
      padding-top: 0;
      border-top: 0;
    }
    h3 {
      color: var(--ink-2);
      font-size: var(--text-s);
      line-height: 1.7;
    }
    ul {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      max-width: 46em;
      break-inside: avoid;
    }
    .text {
      margin-right: 6px;
      white-space: pre-line;
    }
    .own {
      color: var(--ink-2);
      font-size: var(--text-s);
      font-style: italic;
      white-space: nowrap;
    }
    @media (max-width: 700px) {
      section {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class CaseLessons {
  readonly study = input.required<CaseStudy>();
  /** The language of the case's own words, where it is not that of the page. */
  readonly language = input<string | null>(null);

  protected readonly areas = computed(() =>
    lessonAreas
      .map((id) => ({ id, word: areaWords[id], lessons: this.study().lessons.filter(({ area }) => area === id) }))
      .filter(({ lessons }) => lessons.length > 0),
  );
}
