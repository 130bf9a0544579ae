import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** A part of a page that its table of contents leads to. */
export interface PagePart {
  readonly id: string;
  readonly name: string;
}

/** What stands on a long page, each a link to its place. */
@Component({
  selector: 'pw-page-contents',
  imports: [RouterLink],
  host: { class: 'no-print' },
  template: `
    <nav aria-label="On this page" i18n-aria-label>
      <ul>
        @for (part of parts(); track part.id) {
          <li>
            <a [routerLink]="[]" [fragment]="part.id" queryParamsHandling="preserve" (click)="show(part.id)">{{
              part.name
            }}</a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    ul {
      display: grid;
      gap: 2px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: block;
      padding: 3px 9px;
      border-left: 2px solid var(--line);
      color: var(--ink-2);
      font-size: var(--text-s);
      text-decoration: none;
    }
    a:hover {
      border-left-color: var(--accent);
      color: var(--ink);
    }
    @media (pointer: coarse) {
      a {
        padding: 10px 9px;
      }
    }
  `,
})
export class PageContents {
  readonly parts = input.required<readonly PagePart[]>();

  /** The keyboard goes on from where the link led. */
  protected show(id: string): void {
    const part = document.getElementById(id);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  }
}
