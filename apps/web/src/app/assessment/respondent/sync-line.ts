import { Component, computed, input } from '@angular/core';
import type { AnswerSheet } from './answer-sheet.ts';
import { syncWords } from './sync-words.ts';

/** How saving stands, always in words, and the way to try again at once. */
@Component({
  selector: 'pw-sync-line',
  template: `
    <span role="status" [class.bad]="isBad()">{{ words() }}</span>
    @if (sheet().state() === 'waiting') {
      <button class="retry" type="button" (click)="sheet().retry()" i18n>Retry now</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      min-width: 0;
      color: var(--ink-2);
      font-size: 13px;
      line-height: 1.35;
    }
    .bad {
      color: var(--bad);
    }
    .retry {
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
export class SyncLine {
  readonly sheet = input.required<AnswerSheet>();

  protected readonly words = computed(() => {
    const sheet = this.sheet();
    const [state, problem, waiting] = [sheet.state(), sheet.problem(), sheet.waiting()];
    return syncWords({ state, problem, waiting, isKept: sheet.isDurable() });
  });
  /** What waits safely on the device is no fault. */
  protected readonly isBad = computed(() => {
    const state = this.sheet().state();
    return state === 'conflict' || state === 'refused' || (state === 'waiting' && !this.sheet().isDurable());
  });
}
