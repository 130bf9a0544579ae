import { Component, input } from '@angular/core';

/** The filters on a phone: a button, and a sheet that comes up from the foot of the screen. */
@Component({
  selector: 'pw-facet-sheet',
  template: `
    <button class="button opener" type="button" aria-haspopup="dialog" (click)="sheet.showModal()">
      @if (chosen() > 0) {
        <ng-container i18n>Filters ({{ chosen() }})</ng-container>
      } @else {
        <ng-container i18n>Filters</ng-container>
      }
    </button>
    <dialog #sheet aria-labelledby="facet-sheet-name" closedby="any">
      <header>
        <h2 id="facet-sheet-name" i18n>Filters</h2>
        <button class="button quiet small" type="button" (click)="sheet.close()" i18n>Close</button>
      </header>
      <div class="body"><ng-content /></div>
      <footer>
        <button class="button primary" type="button" (click)="sheet.close()" i18n>
          {total(), plural, =0 {Nothing fits} =1 {Show one entry} other {Show {{ total() }} entries}}
        </button>
      </footer>
    </dialog>
  `,
  styles: `
    .opener {
      width: 100%;
      min-height: 40px;
    }
    dialog {
      width: 100%;
      max-width: 640px;
      max-height: 86dvh;
      margin: auto auto 0;
      padding: 0;
      border: 1px solid var(--line);
      border-radius: var(--radius) var(--radius) 0 0;
      background: var(--surface);
      color: var(--ink);
      font-family: var(--font);
      overflow: hidden;
    }
    dialog[open] {
      display: flex;
      flex-direction: column;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 45%);
    }
    header,
    footer {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: 10px var(--space-4);
    }
    header {
      border-bottom: 1px solid var(--line);
    }
    footer {
      border-top: 1px solid var(--line);
      padding-bottom: calc(10px + env(safe-area-inset-bottom));
    }
    footer .button {
      flex: 1;
    }
    .body {
      padding: var(--space-4);
      overflow-y: auto;
    }
  `,
})
export class FacetSheet {
  readonly chosen = input.required<number>();
  readonly total = input.required<number>();
}
