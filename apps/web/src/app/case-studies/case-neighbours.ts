import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { entryId, type LibraryEntry } from '@peerway/case-studies';
import { caseLibrary } from './case-library.ts';
import { choiceOf } from './library-choice.ts';

/** The way back to what was found, and to what stood before and after this entry there; the search stays in the address. */
@Component({
  selector: 'pw-case-neighbours',
  imports: [RouterLink],
  template: `
    <nav aria-label="What was found" i18n-aria-label>
      <a [routerLink]="base()" queryParamsHandling="preserve">
        @if (isNarrowed()) {
          <ng-container i18n>Back to what was found</ng-container>
        } @else {
          <ng-container i18n>All cases</ng-container>
        }
      </a>
      @if (place(); as place) {
        <span class="push muted" i18n>{{ place.number }} of {{ place.total }}</span>
        @if (place.before; as before) {
          <a
            [routerLink]="linkTo(before)"
            queryParamsHandling="preserve"
            rel="prev"
            aria-label="Previous case"
            i18n-aria-label
            ><span aria-hidden="true">‹</span> <ng-container i18n="case before this one|">Previous</ng-container></a
          >
        }
        @if (place.after; as after) {
          <a
            [routerLink]="linkTo(after)"
            queryParamsHandling="preserve"
            rel="next"
            aria-label="Next case"
            i18n-aria-label
            ><ng-container i18n="case after this one|">Next</ng-container> <span aria-hidden="true">›</span></a
          >
        }
      }
    </nav>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--space-4);
      align-items: center;
      margin-bottom: var(--space-1);
      font-size: var(--text-s);
    }
    a span {
      margin-inline: 3px;
    }
    @media (pointer: coarse) {
      a {
        padding-block: 10px;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class CaseNeighbours {
  /** The entry that is open. */
  readonly id = input.required<string>();
  /** The address of the library. */
  readonly base = input.required<string>();

  private readonly library = caseLibrary();
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  private readonly choice = computed(() => choiceOf(this.params()));
  protected readonly isNarrowed = computed(
    () => this.choice().query.trim() !== '' || Object.keys(this.choice().filters).length > 0,
  );
  private readonly hits = computed(() => this.library.index()?.search(this.choice()).hits ?? []);
  protected readonly place = computed(() => {
    const entries = this.hits().map(({ entry }) => entry);
    const at = entries.findIndex((entry) => entryId(entry) === this.id());
    if (at === -1) return undefined;
    return { number: at + 1, total: entries.length, before: entries[at - 1], after: entries[at + 1] };
  });

  protected linkTo(entry: LibraryEntry): readonly string[] {
    return [this.base(), entry.kind, entryId(entry)];
  }
}
