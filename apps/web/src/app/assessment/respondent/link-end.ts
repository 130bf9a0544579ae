import { Component, computed, input, output } from '@angular/core';
import type { AnswerSheet } from './answer-sheet.ts';
import type { DeadEnd } from './dead-end.ts';
import { DoneHere } from './done-here.ts';
import { LeftHere } from './left-here.ts';
import type { Questionnaire } from './question-steps.ts';

/** Why nothing can be answered here, what became of what was answered, and what to do. */
@Component({
  selector: 'pw-link-end',
  imports: [DoneHere, LeftHere],
  template: `
    <main>
      <h1>{{ end().title }}</h1>
      <p>{{ end().text }}</p>
      @if (end().canRetry) {
        <button class="button primary" type="button" (click)="retry.emit()" i18n>Try again</button>
      }
      <pw-left-here [sheet]="sheet()" [dimensions]="dimensions()" [isOpen]="false" />
      @if (known() !== undefined) {
        <pw-done-here [sheet]="sheet()" (done)="forget.emit()" />
      }
    </main>
  `,
  styles: `
    main {
      display: grid;
      gap: var(--space-4);
      justify-items: start;
      max-width: 592px;
      margin: 0 auto;
      padding: 8vh 16px 48px;
    }
    h1 {
      font-size: 24px;
    }
    pw-left-here {
      width: 100%;
    }
  `,
})
export class LinkEnd {
  readonly end = input.required<DeadEnd>();
  readonly sheet = input.required<AnswerSheet>();
  /** The questionnaire as this device knows it, if it does. */
  readonly known = input.required<Questionnaire | undefined>();
  readonly retry = output();
  readonly forget = output();

  protected readonly dimensions = computed(() => this.known()?.dimensions ?? []);
}
