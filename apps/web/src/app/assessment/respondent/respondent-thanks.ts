import { DatePipe } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Questionnaire } from './question-steps.ts';

/** The last page: thanks, what happens next, and that answers can still be changed. */
@Component({
  selector: 'pw-respondent-thanks',
  imports: [DatePipe, RouterLink],
  template: `
    <main>
      <p class="mark" aria-hidden="true">✓</p>
      <h1 tabindex="-1">Thank you. Your answers are in.</h1>
      @if (openWords(); as words) {
        <p>{{ words }}</p>
      }
      <p class="muted">
        @if (questionnaire().closesOn) {
          You can change them with the same link until the end of {{ questionnaire().closesOn | date: 'd MMMM y' }}.
        } @else {
          You can change them with the same link until the round is closed.
        }
        @if (resultLink() === undefined) {
          The people who run the assessment share the result; you need not do anything more.
        }
      </p>
      <div class="acts">
        @if (resultLink(); as link) {
          <a class="button primary" [routerLink]="link">See the verdict</a>
        }
        <button class="button" type="button" (click)="revise.emit()">Change an answer</button>
      </div>
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
  readonly revise = output();

  protected readonly openWords = computed(() => {
    const count = this.unanswered();
    if (count === 0) return undefined;
    return count === 1 ? 'One question was left open.' : `${count} questions were left open.`;
  });
}
