import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { entryId } from '@peerway/case-studies';
import { CaseCard, type FoundEntry } from './case-card.ts';
import { thisYear } from './case-library.ts';
import { columnsOf, movedFocus } from './moved-focus.ts';

/** The results as cards: as many as are asked for, and the arrow keys lead from one to the next. */
@Component({
  selector: 'pw-library-results',
  imports: [CaseCard],
  host: { '(keydown)': 'move($event)' },
  template: `
    <ul aria-label="Cases" i18n-aria-label>
      @for (hit of shown(); track entryId(hit.entry)) {
        <li>
          <pw-case-card
            [found]="hit"
            [base]="base()"
            [year]="year"
            [isPicked]="picked().includes(entryId(hit.entry))"
            (pick)="pick.emit(entryId(hit.entry))"
          />
        </li>
      }
    </ul>
    @if (rest() > 0) {
      <button class="button more" type="button" (click)="more.emit()" i18n>
        Show more <span class="muted">({{ rest() }})</span>
      </button>
    }
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 330px), 1fr));
      gap: 14px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
    }
    .more {
      margin-top: var(--space-4);
    }
  `,
})
export class LibraryResults {
  readonly hits = input.required<readonly FoundEntry[]>();
  readonly drawn = input.required<number>();
  readonly base = input.required<string>();
  readonly picked = input.required<readonly string[]>();
  readonly pick = output<string>();
  readonly more = output();
  /** The arrow keys lead out at the top. */
  readonly leave = output();

  protected readonly entryId = entryId;
  protected readonly year = thisYear();
  protected readonly shown = computed(() => this.hits().slice(0, this.drawn()));
  protected readonly rest = computed(() => Math.max(0, this.hits().length - this.drawn()));
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  focusFirst(): void {
    this.ways()[0]?.focus();
  }

  protected move(event: KeyboardEvent): void {
    const ways = this.ways();
    const at = ways.findIndex((way) => way === document.activeElement);
    if (at === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
    const columns = columnsOf([...this.host.nativeElement.querySelectorAll('li')]);
    const isOut = event.key === 'Escape' || (event.key === 'ArrowUp' && at < columns);
    const to = movedFocus(event.key, at, { length: ways.length, columns });
    if (!isOut && to === undefined) return;
    event.preventDefault();
    if (isOut) this.leave.emit();
    else ways[to ?? at]?.focus();
  }

  private ways(): HTMLElement[] {
    return [...this.host.nativeElement.querySelectorAll<HTMLElement>('a.way')];
  }
}
