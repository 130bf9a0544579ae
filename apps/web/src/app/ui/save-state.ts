import { Component, computed, input } from '@angular/core';
import type { SaveState as State } from './autosave.ts';

const words: Readonly<Record<State, string>> = {
  idle: $localize`Saves as you type`,
  saving: $localize`Saving…`,
  saved: $localize`All changes saved`,
  failed: $localize`Not saved: see above`,
};

/** Says whether what was typed is kept. */
@Component({
  selector: 'pw-save-state',
  host: { role: 'status', '[class.failed]': "state() === 'failed'" },
  template: `{{ word() }}`,
  styles: `
    :host {
      color: var(--ink-2);
      font-size: var(--text-s);
    }
    :host(.failed) {
      color: var(--bad);
    }
  `,
})
export class SaveStateLine {
  readonly state = input.required<State>();
  protected readonly word = computed(() => words[this.state()]);
}
