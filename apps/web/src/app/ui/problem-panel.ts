import { Component, computed, input, output } from '@angular/core';
import type { Problem } from '../graphql/problem.ts';
import { remedyOf } from './remedy.ts';

/** What went wrong, what to do, and the id by which the operator finds it. Draws nothing without a problem. */
@Component({
  selector: 'pw-problem',
  template: `
    @if (shown(); as shown) {
      <section class="panel" role="alert">
        <h2>{{ shown.problem.message }}</h2>
        @if (shown.remedy) {
          <p>{{ shown.remedy }}</p>
        }
        <div class="row">
          @if (shown.canRetry) {
            <button i18n class="button small" type="button" (click)="retry.emit()">Try again</button>
          }
          @if (shown.problem.requestId; as id) {
            <span i18n class="small muted">Reference {{ id }}</span>
          }
        </div>
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .panel {
      display: grid;
      gap: var(--space-2);
      padding: var(--space-4) 18px;
      margin-bottom: var(--space-4);
      border: 1px solid var(--bad);
      border-left-width: 5px;
      border-radius: var(--radius);
      background: var(--surface);
    }
  `,
})
export class ProblemPanel {
  readonly problem = input<Problem>();
  /** Whether asking again could help: false where a form already has its own button. */
  readonly canRetry = input(true);
  readonly retry = output();

  protected readonly shown = computed(() => {
    const problem = this.problem();
    return problem && { problem, remedy: remedyOf(problem), canRetry: this.canRetry() };
  });
}
