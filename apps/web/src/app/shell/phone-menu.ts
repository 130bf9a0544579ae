import { Component, input, signal } from '@angular/core';
import { PhoneMenuPanel } from './phone-menu-panel.ts';

export interface MenuEntry {
  readonly text: string;
  /** Where it leads; undefined for what comes later. */
  readonly link?: string | undefined;
  /** What it does, where it leads nowhere. */
  readonly act?: () => void;
  /** The language of its text, where that is another one. */
  readonly language?: string;
}

/** A button of the phone's bar with a menu, which is fetched when it is first asked for. */
@Component({
  selector: 'pw-phone-menu',
  imports: [PhoneMenuPanel],
  template: `
    @defer (when isAsked()) {
      <pw-phone-menu-panel [label]="label()" [icon]="icon()" [entries]="entries()" />
    } @placeholder {
      <button class="opener" type="button" aria-haspopup="menu" (click)="isAsked.set(true)">
        <span aria-hidden="true">{{ icon() }}</span>{{ label() }}
      </button>
    }
  `,
  styleUrl: './phone-menu.scss',
})
export class PhoneMenu {
  readonly label = input.required<string>();
  readonly icon = input.required<string>();
  readonly entries = input.required<readonly MenuEntry[]>();
  protected readonly isAsked = signal(false);
}
