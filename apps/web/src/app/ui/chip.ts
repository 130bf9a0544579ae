import { Component, input } from '@angular/core';

export type Tone = 'good' | 'warn' | 'bad' | 'accent' | 'plain';

/** A status as a word; the colour only repeats what the word says. */
@Component({
  selector: 'pw-chip',
  template: '<ng-content />',
  host: { '[class]': 'tone()' },
  styles: `
    :host {
      display: inline-block;
      white-space: nowrap;
      border-radius: var(--radius-s);
      padding: 1px 8px;
      font-size: 12.5px;
      background: var(--sunken);
      color: var(--ink-2);
    }
    :host(.good) {
      background: var(--good-weak);
      color: var(--good);
    }
    :host(.warn) {
      background: var(--warn-weak);
      color: var(--warn);
    }
    :host(.bad) {
      background: var(--bad-weak);
      color: var(--bad);
    }
    :host(.accent) {
      background: var(--accent-weak);
      color: var(--accent);
    }
  `,
})
export class Chip {
  readonly tone = input<Tone>('plain');
}
