import { Component, computed, input, output } from '@angular/core';
import type { Problem } from '../graphql/problem.ts';
import { isEditConflict } from '../graphql/problem.ts';
import { type Difference, differences } from './differences.ts';

/** Two people saved the same thing: shows both values, and lets one choose. */
@Component({
  selector: 'pw-conflict',
  template: `
    @if (isConflict()) {
      <section class="card" role="alert">
        <h2 i18n>Somebody else changed this while you were typing</h2>
        <p i18n class="muted">Nothing was overwritten. Choose which version stays.</p>
        @if (rows().length > 0) {
          <div class="scroll-x" tabindex="0" role="region" aria-label="Both versions" i18n-aria-label>
            <table class="table">
              <thead>
                <tr>
                  <th i18n scope="col">Field</th>
                  <th i18n scope="col">Saved by them</th>
                  <th i18n scope="col">Yours</th>
                </tr>
              </thead>
              <tbody>
                @for (row of rows(); track row.field) {
                  <tr>
                    <th scope="row">{{ row.field }}</th>
                    <td>{{ row.theirs }}</td>
                    <td>{{ row.mine }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        }
        <div class="row">
          <button i18n class="button primary" type="button" (click)="keepMine.emit()">Keep mine</button>
          <button i18n class="button" type="button" (click)="takeTheirs.emit()">Take theirs</button>
        </div>
      </section>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    section {
      display: grid;
      gap: var(--space-3);
      margin-bottom: var(--space-4);
      border-color: var(--warn);
      border-left-width: 5px;
    }
  `,
})
export class ConflictPanel {
  readonly problem = input<Problem>();
  /** What differs, where the page can tell it better than by the names of the fields. */
  readonly told = input<readonly Difference[]>([]);
  readonly keepMine = output();
  readonly takeTheirs = output();
  protected readonly isConflict = computed(() => isEditConflict(this.problem()));
  protected readonly rows = computed(() =>
    this.told().length > 0 ? this.told() : differences(this.problem()?.current, this.problem()?.yours),
  );
}
