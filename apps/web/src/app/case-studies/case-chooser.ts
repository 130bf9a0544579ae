import { Component, computed, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { type CaseStudy, createLibrary, type LibraryEntry } from '@peerway/case-studies';
import { statusLine } from './status-words.ts';

const mostShown = 6;

/** Finds one case by its words and gives it; cases that are chosen already are left out. */
@Component({
  selector: 'pw-case-chooser',
  template: `
    <label>
      <span>{{ label() }}</span>
      <input
        #field
        class="control"
        type="search"
        autocomplete="off"
        maxlength="200"
        placeholder="A name, an industry, what it was about"
        i18n-placeholder
        [value]="query()"
        (input)="query.set(field.value)"
      />
    </label>
    <p class="visually-hidden" role="status">{{ said() }}</p>
    <ul [attr.aria-label]="foundName">
      @for (study of found(); track study.id) {
        <li>
          <button type="button" (click)="choose(study)">
            <span [attr.lang]="language()">{{ study.title }}</span>
            <span class="small muted">{{ statusLine(study) }}</span>
          </button>
        </li>
      }
    </ul>
    @if (query().trim() !== '' && found().length === 0) {
      <p class="small muted" i18n>No case matches. Try fewer or other words.</p>
    }
  `,
  styleUrl: './case-chooser.scss',
})
export class CaseChooser {
  /** What the choice is for, as the label of the field. */
  readonly label = input.required<string>();
  readonly entries = input.required<readonly LibraryEntry[]>();
  readonly taken = input.required<readonly string[]>();
  readonly year = input.required<number>();
  /** The language of the titles, where it is not that of the page. */
  readonly language = input<string | null>(null);
  readonly chosen = output<CaseStudy>();

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly query = signal('');
  protected readonly statusLine = statusLine;
  protected readonly foundName = $localize`Cases found`;
  private readonly index = computed(() =>
    createLibrary(
      this.entries().filter(({ kind }) => kind === 'case'),
      { year: this.year() },
    ),
  );
  protected readonly found = computed(() => {
    const query = this.query();
    if (query.trim() === '') return [];
    const { hits } = this.index().search({ query, limit: mostShown + this.taken().length });
    return hits
      .flatMap(({ entry }) => (entry.kind === 'case' && !this.taken().includes(entry.study.id) ? [entry.study] : []))
      .slice(0, mostShown);
  });
  protected readonly said = computed(() => {
    if (this.query().trim() === '') return '';
    const count = this.found().length;
    return count === 1 ? $localize`One case found` : $localize`${count}:count: cases found`;
  });

  /** Puts the cursor into the field. */
  focus(): void {
    this.field().nativeElement.focus();
  }

  protected choose(study: CaseStudy): void {
    this.query.set('');
    this.chosen.emit(study);
  }
}
