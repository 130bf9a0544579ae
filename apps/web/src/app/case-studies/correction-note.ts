import { Component, computed, input, output, signal } from '@angular/core';
import { caseDifferences, type CaseStudy, type CorrectionNote } from '@peerway/case-studies';
import { CaseDifferences } from './own-case/case-differences.ts';

/** Says that a workspace corrected a public case for itself: why, in what, and how to see it as published. */
@Component({
  selector: 'pw-correction-note',
  imports: [CaseDifferences],
  host: { class: 'card' },
  template: `
    <h2 i18n>Corrected in this workspace</h2>
    <p>
      <span class="muted reason-name" i18n>Why:</span>
      <span class="reason">{{ correction().reason }}</span>
    </p>
    @if (correction().isOutdated) {
      <p class="outdated" i18n>The published case has changed since: somebody should look at this correction again.</p>
    }
    <p class="row no-print">
      <label class="row">
        <input
          #box
          type="checkbox"
          role="switch"
          [checked]="isPublished()"
          (change)="showPublished.emit(box.checked)"
        />
        <ng-container i18n>Show as published</ng-container>
      </label>
      <button
        class="button small"
        type="button"
        [attr.aria-expanded]="isOpen()"
        aria-controls="correction-differences"
        (click)="isOpen.set(!isOpen())"
      >
        @if (isOpen()) {
          <ng-container i18n>Hide what differs</ng-container>
        } @else {
          <ng-container i18n>{differences().length, plural,
            =1 {Show the one difference}
            other {Show the {{ differences().length }} differences}
          }</ng-container>
        }
      </button>
    </p>
    <div id="correction-differences" [class.closed]="!isOpen()">
      <pw-case-differences
        [differences]="differences()"
        [label]="differencesName"
        [before]="publishedName"
        [after]="correctedName"
      />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      margin-bottom: 14px;
      border-left: 5px solid var(--accent);
    }
    .reason-name {
      margin-right: 6px;
    }
    .reason {
      white-space: pre-line;
    }
    .outdated {
      color: var(--warn);
    }
    label {
      margin-right: var(--space-3);
      cursor: pointer;
    }
    @media screen {
      .closed {
        display: none;
      }
    }
  `,
})
export class CorrectionNotePanel {
  /** The case as the workspace has it. */
  readonly study = input.required<CaseStudy>();
  readonly correction = input.required<CorrectionNote>();
  /** Whether the page shows the case as published. */
  readonly isPublished = input.required<boolean>();
  readonly showPublished = output<boolean>();

  protected readonly isOpen = signal(false);
  protected readonly differences = computed(() => caseDifferences(this.correction().published, this.study()));
  protected readonly differencesName = $localize`What the correction changes`;
  protected readonly publishedName = $localize`As published`;
  protected readonly correctedName = $localize`Corrected here`;
}
