import { DatePipe } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AnswerSheet } from './answer-sheet.ts';
import { DoneHere } from './done-here.ts';
import { LeftHere } from './left-here.ts';
import type { Questionnaire } from './question-steps.ts';
import { SyncLine } from './sync-line.ts';

/** The last page: thanks, what happens next, and that answers can still be changed. */
@Component({
  selector: 'pw-respondent-thanks',
  imports: [DatePipe, DoneHere, LeftHere, RouterLink, SyncLine],
  template: `
    <main>
      <p class="mark" aria-hidden="true">✓</p>
      @if (isSent()) {
        <h1 tabindex="-1" i18n>Thank you. Your answers are in.</h1>
      } @else {
        <h1 tabindex="-1" i18n>Thank you. Your answers are on this device.</h1>
        <p i18n>They are sent as soon as there is a connection: open this page again then, if you close it now.</p>
      }
      <pw-sync-line [sheet]="sheet()" />
      <pw-left-here [sheet]="sheet()" [dimensions]="questionnaire().dimensions" [isOpen]="true" />
      @if (unanswered() > 0) {
        <p i18n>
          {unanswered(), plural, =1 {One question was left open.} other {{{ unanswered() }} questions were left open.}}
        </p>
      }
      <p class="muted">
        @if (questionnaire().closesOn; as day) {
          <ng-container i18n
            >You can change them with the same link until the end of {{ day | date: 'longDate' }}.</ng-container
          >
        } @else {
          <ng-container i18n>You can change them with the same link until the round is closed.</ng-container>
        }
        @if (resultLink() === undefined) {
          <ng-container i18n>
            The people who run the assessment share the result; you need not do anything more.</ng-container
          >
        }
      </p>
      <div class="acts">
        @if (resultLink(); as link) {
          <a class="button primary" [routerLink]="link" i18n>See the verdict</a>
        }
        <button class="button" type="button" (click)="revise.emit()" i18n>Change an answer</button>
      </div>
      <pw-done-here [sheet]="sheet()" (done)="forget.emit()" />
    </main>
  `,
  styles: `
    main {
      display: grid;
      gap: var(--space-4);
      justify-items: start;
      max-width: 560px;
      margin: auto;
      padding: 12vh 16px 48px;
    }
    .mark {
      width: 44px;
      height: 44px;
      border-radius: 50%;
      background: var(--accent);
      color: var(--on-accent);
      font-size: 22px;
      line-height: 44px;
      text-align: center;
    }
    h1 {
      font-size: 26px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    .button {
      min-height: 48px;
      font-size: 16px;
    }
  `,
})
export class RespondentThanks {
  readonly questionnaire = input.required<Questionnaire>();
  readonly unanswered = input.required<number>();
  readonly resultLink = input<string>();
  readonly sheet = input.required<AnswerSheet>();
  readonly revise = output();
  readonly forget = output();

  protected readonly isSent = computed(() => !this.sheet().isUnsaved());
}
