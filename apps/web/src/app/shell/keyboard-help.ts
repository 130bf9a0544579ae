import { Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { type Shortcut, singleKeys, useSingleKeys } from './shortcuts.ts';

/** Lists the keys that do something: those of the open page, then those that work everywhere. */
@Component({
  selector: 'pw-keyboard-help',
  imports: [MatDialogModule],
  template: `
    <h2 mat-dialog-title i18n>Keyboard</h2>
    <mat-dialog-content>
      @for (group of groups; track group.name) {
        <h3>{{ group.name }}</h3>
        <dl>
          @for (shortcut of group.shortcuts; track $index) {
            <div [class.off]="shortcut.isSingle && !singleKeys()">
              <dt>
                @for (key of shortcut.keys; track $index) {
                  <kbd>{{ key }}</kbd>
                }
              </dt>
              <dd>{{ shortcut.does }}</dd>
            </div>
          }
        </dl>
      }
      <label>
        <input #use type="checkbox" [checked]="singleKeys()" (change)="useSingleKeys(use.checked)" />
        <span i18n>Letters and signs alone do something, outside of text fields</span>
      </label>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button i18n class="button" type="button" mat-dialog-close>Close</button>
    </mat-dialog-actions>
  `,
  styles: `
    h3 {
      margin: var(--space-4) 0 var(--space-2);
      font-size: var(--text-s);
    }
    h3:first-child {
      margin-top: 0;
    }
    dl {
      margin: 0;
    }
    dl > div {
      display: flex;
      gap: var(--space-4);
      align-items: center;
      justify-content: space-between;
      padding: 6px 0;
      border-bottom: 1px solid var(--line);
    }
    dl > .off {
      text-decoration: line-through;
    }
    dt {
      order: 2;
      display: flex;
      flex: none;
      gap: 4px;
    }
    dd {
      margin: 0;
    }
    kbd {
      min-width: 26px;
      padding: 2px 7px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-s);
      background: var(--sunken);
      color: var(--ink);
      font: inherit;
      font-size: var(--text-s);
      text-align: center;
    }
    label {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      min-height: 44px;
      margin-top: var(--space-4);
    }
  `,
})
export class KeyboardHelp {
  protected readonly groups = inject<readonly ShortcutGroup[]>(MAT_DIALOG_DATA);
  protected readonly singleKeys = singleKeys;
  protected readonly useSingleKeys = useSingleKeys;
}

/** The keys of one place. */
export interface ShortcutGroup {
  readonly name: string;
  readonly shortcuts: readonly Shortcut[];
}
