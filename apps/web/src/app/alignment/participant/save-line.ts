import { Component, computed, input } from '@angular/core';
import type { WeighingSheet } from './weighing-sheet.ts';

/** How saving stands, always in words, and the way to try again at once. */
@Component({
  selector: 'pw-save-line',
  template: `
    <span role="status" [class.bad]="sheet().state() === 'refused'">{{ words() }}</span>
    @if (sheet().state() === 'waiting' || sheet().state() === 'refused') {
      <button type="button" (click)="sheet().retry()" i18n>Retry now</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      flex: 1;
      justify-items: start;
      min-width: 0;
      color: var(--ink-2);
      font-size: 13px;
      line-height: 1.35;
    }
    .bad {
      color: var(--bad);
    }
    button {
      min-height: 32px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      font-size: inherit;
      font-weight: 600;
      cursor: pointer;
    }
  `,
})
export class SaveLine {
  readonly sheet = input.required<WeighingSheet>();

  protected readonly words = computed(() => {
    const sheet = this.sheet();
    switch (sheet.state()) {
      case 'idle':
        return $localize`Saves as you answer`;
      case 'saving':
        return $localize`Saving…`;
      case 'saved':
        return $localize`Saved`;
      case 'waiting':
        return $localize`No connection: kept on this device`;
      case 'refused':
        return sheet.problem()?.message ?? '';
    }
  });
}
