import { Component, computed, inject, output } from '@angular/core';
import { CaseEditing } from './case-editing.ts';
import { placeWords } from './field-words.ts';

const shownAtOnce = 8;

/** What keeps the case from being saved, once somebody has tried; each leads to its place. */
@Component({
  selector: 'pw-case-mend-list',
  template: `
    @if (editing.wasTried() && grave().length > 0) {
      <section class="card" aria-labelledby="to-mend">
        <h2 id="to-mend" i18n>
          {grave().length, plural,
            =1 {Not saved yet: one thing is missing or to be mended}
            other {Not saved yet: {{ grave().length }} things are missing or to be mended}
          }
        </h2>
        <ul>
          @for (problem of shown(); track problem.at) {
            <li>
              <button type="button" (click)="opened.emit(problem.at)">{{ problem.place }}</button>:
              {{ problem.sentence }}
            </li>
          }
        </ul>
        @if (grave().length > shown().length) {
          <p class="small muted" i18n>and {{ grave().length - shown().length }} more, each at its field</p>
        }
        <p class="small muted" i18n>What you wrote is kept in this browser meanwhile.</p>
      </section>
    }
  `,
  styles: `
    section {
      margin-bottom: var(--space-4);
      border-color: var(--bad);
      border-left-width: 5px;
    }
    ul {
      margin: var(--space-2) 0;
      padding-left: 18px;
    }
    button {
      padding: 3px 0;
      border: 0;
      background: none;
      color: var(--accent);
      font: inherit;
      text-align: left;
      text-decoration: underline;
      cursor: pointer;
    }
    @media (pointer: coarse) {
      button {
        min-height: 32px;
      }
    }
  `,
})
export class CaseMendList {
  /** The place that somebody wants to go to. */
  readonly opened = output<string>();

  protected readonly editing = inject(CaseEditing);
  protected readonly grave = this.editing.grave;
  protected readonly shown = computed(() =>
    this.grave()
      .slice(0, shownAtOnce)
      .map(({ at, sentence }) => ({ at, sentence, place: placeWords(at) })),
  );
}
