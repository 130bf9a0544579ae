import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { CaseEditing } from './case-editing.ts';

/** Saving, and what becomes of what is not saved yet; stays in sight however long the form is. */
@Component({
  selector: 'pw-save-bar',
  imports: [DatePipe],
  template: `
    <div class="bar">
      <button class="button primary" type="button" [disabled]="isSaving() || !editing.isEdited()" (click)="save.emit()">
        {{ act() }}
      </button>
      <p class="small" role="status">
        @if (isSaving()) {
          <ng-container i18n>Saving…</ng-container>
        } @else if (!editing.isKept()) {
          <span class="bad" i18n
            >This is more text than this browser can keep: it is lost if you leave now. Shorten it, or save.</span
          >
        } @else if (!editing.isEdited()) {
          <span class="muted">{{ untouched() }}</span>
        } @else if (toMend() > 0 && editing.wasTried()) {
          <span class="muted" i18n>{toMend(), plural,
            =1 {One thing is still to be mended}
            other {{{ toMend() }} things are still to be mended}
          }</span>
        } @else if (editing.leftAt(); as at) {
          <span class="muted" i18n>Not saved yet: left here on {{ at | date: 'medium' }}</span>
        } @else {
          <span class="muted" i18n>Not saved yet: kept in this browser until you save</span>
        }
      </p>
      @if (editing.isEdited()) {
        <button class="button quiet small push" type="button" (click)="editing.startOver()" i18n>
          Throw away what I wrote
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      position: sticky;
      top: 60px;
      z-index: 5;
      display: block;
      margin-bottom: var(--space-4);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-3);
      align-items: center;
      padding: 10px 18px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--shadow);
    }
    p {
      flex: 1 1 200px;
    }
    .bad {
      color: var(--bad);
    }
    @media (max-width: 800px) {
      :host {
        top: 60px;
      }
      .bar {
        padding: var(--space-2) var(--space-3);
      }
      p {
        order: 1;
        flex-basis: 100%;
      }
      .push {
        flex: 1 1 0;
        min-width: 0;
        padding-inline: var(--space-1);
        justify-content: flex-end;
        text-align: right;
      }
    }
  `,
})
export class SaveBar {
  readonly act = input.required<string>();
  /** What stands there before anything is typed. */
  readonly untouched = input('');
  readonly isSaving = input(false);
  readonly save = output();

  protected readonly editing = inject(CaseEditing);
  protected readonly toMend = computed(() => this.editing.grave().length);
}
