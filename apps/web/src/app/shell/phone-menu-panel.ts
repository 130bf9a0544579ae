import { Component, input, viewChild } from '@angular/core';
import { MatMenuModule, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { openOnce } from './open-once.ts';
import type { MenuEntry } from './phone-menu.ts';

/** The menu above a button of the phone's bar; opened as soon as it is there. */
@Component({
  selector: 'pw-phone-menu-panel',
  imports: [MatMenuModule, RouterLink],
  template: `
    <button class="opener" type="button" [matMenuTriggerFor]="menu">
      <span aria-hidden="true">{{ icon() }}</span>{{ label() }}
    </button>
    <mat-menu #menu="matMenu">
      @for (entry of entries(); track entry.text) {
        @if (entry.link) {
          <a mat-menu-item [routerLink]="entry.link">{{ entry.text }}</a>
        } @else if (entry.act; as act) {
          <button mat-menu-item [attr.lang]="entry.language" (click)="act()">{{ entry.text }}</button>
        } @else {
          <button mat-menu-item disabled>{{ entry.text }}</button>
        }
      }
    </mat-menu>
  `,
  styleUrl: './phone-menu.scss',
})
export class PhoneMenuPanel {
  readonly label = input.required<string>();
  readonly icon = input.required<string>();
  readonly entries = input.required<readonly MenuEntry[]>();
  private readonly trigger = viewChild(MatMenuTrigger);

  constructor() {
    openOnce(this.trigger);
  }
}
