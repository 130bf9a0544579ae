import { DecimalPipe } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FindOutEntry } from './find-out-words.ts';

/** So many are shown at first. */
const shownFirst = 5;

/** What to find out next, that which matters most for the order first. */
@Component({
  selector: 'pw-find-out-list',
  imports: [DecimalPipe, RouterLink],
  template: `
    <ol>
      @for (entry of shown(); track entry.id) {
        <li>
          <p [attr.lang]="entry.isContent ? 'en' : null">{{ entry.ask }}</p>
          <p class="small muted">
            {{ entry.matters }} ·
            <ng-container i18n>knowing it is worth {{ entry.points | number: '1.1-1' }} points</ng-container>
          </p>
          <a [routerLink]="entry.link[0]" [fragment]="entry.link[2]" [queryParams]="entry.query">{{ entry.link[1] }}</a>
        </li>
      }
    </ol>
    @if (entries().length > shown().length) {
      <button class="button small" type="button" (click)="showsAll.set(true)" i18n>
        Show
        {entries().length - shown().length, plural, =1 {one more} other {{{ entries().length - shown().length }} more}}
      </button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      justify-items: start;
    }
    ol {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding-left: 1.4em;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class FindOutList {
  readonly entries = input.required<readonly FindOutEntry[]>();
  protected readonly showsAll = signal(false);
  protected readonly shown = computed(() => (this.showsAll() ? this.entries() : this.entries().slice(0, shownFirst)));
}
