import { Component, input, output, signal } from '@angular/core';
import type { AnswerSheet } from './answer-sheet.ts';

/** Removes what this device keeps, for those who share it; asks first when something would be lost. */
@Component({
  selector: 'pw-done-here',
  template: `
    @if (isAsking() && sheet().isUnsaved()) {
      <section role="alert">
        <p i18n>Some answers are on this device only. If you remove them, nobody gets them.</p>
        <div>
          <button class="button danger" type="button" (click)="done.emit()" i18n>Remove them all the same</button>
          <button class="button" type="button" (click)="isAsking.set(false)" i18n>Keep them here</button>
        </div>
      </section>
    } @else {
      <p class="muted" i18n>
        Does somebody else use this device? Then remove the copy that it keeps of your answers: what was sent stays
        sent.
      </p>
      <button class="button" type="button" (click)="ask()" i18n>Done on this device</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      justify-items: start;
      margin-top: var(--space-4);
      padding-top: var(--space-4);
      border-top: 1px solid var(--line);
    }
    section {
      display: grid;
      gap: var(--space-2);
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    .button {
      min-height: 44px;
    }
  `,
})
export class DoneHere {
  readonly sheet = input.required<AnswerSheet>();
  readonly done = output();

  protected readonly isAsking = signal(false);

  protected ask(): void {
    if (this.sheet().isUnsaved()) this.isAsking.set(true);
    else this.done.emit();
  }
}
