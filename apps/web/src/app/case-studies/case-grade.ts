import { Component, computed, input, signal } from '@angular/core';
import { type CaseStudy, evidenceGrade } from '@peerway/case-studies';
import { sentence } from '../assessment/sentence-parts.ts';
import { gradeReason, gradeWords } from './grade-words.ts';
import { isWide } from './wide-screen.ts';

/** How far the sources of a case carry, and why; on a phone at first only what raises and what lowers it most. */
@Component({
  selector: 'pw-case-grade',
  host: { class: 'card' },
  template: `
    <h2 class="small muted" i18n>How far the evidence carries</h2>
    <p class="grade">
      <b>{{ word() }}</b>
      <button
        class="button quiet small"
        type="button"
        [attr.aria-expanded]="isOpen()"
        aria-controls="grade-reasons"
        (click)="isOpen.set(!isOpen())"
      >
        @if (isOpen()) {
          <ng-container i18n>Fewer reasons</ng-container>
        } @else {
          <ng-container i18n>All reasons</ng-container>
        }
      </button>
    </p>
    <div id="grade-reasons">
      <ul>
        @for (reason of reasons(); track $index) {
          <li [class.closed]="!isOpen() && !reason.isFirst">
            <span class="sign" [class.up]="reason.isUp" aria-hidden="true">{{ reason.isUp ? '▲' : '▼' }}</span>
            <span>
              <span class="visually-hidden">{{ reason.isUp ? raises : lowers }}</span>
              {{ reason.text }}
            </span>
          </li>
        }
      </ul>
      <p class="small muted" [class.closed]="!isOpen()" i18n>
        Every case is an observation and starts at low; ▲ raises the grade, ▼ lowers it. It says how sure one may be
        that it went so, not whether it went well.
      </p>
    </div>
  `,
  styleUrl: './case-tile.scss',
})
export class CaseGrade {
  readonly study = input.required<CaseStudy>();
  /** The year to judge from: old evidence counts for less. */
  readonly year = input.required<number>();

  protected readonly isOpen = signal(isWide());
  protected readonly raises = $localize`Raises it:`;
  protected readonly lowers = $localize`Lowers it:`;
  private readonly graded = computed(() => evidenceGrade(this.study(), { year: this.year() }));
  protected readonly word = computed(() => sentence(gradeWords[this.graded().grade]));
  protected readonly reasons = computed(() =>
    this.graded().reasons.map((reason, place, all) => ({
      text: gradeReason(reason),
      isUp: reason.direction === 'raises',
      isFirst: all.findIndex(({ direction }) => direction === reason.direction) === place,
    })),
  );
}
