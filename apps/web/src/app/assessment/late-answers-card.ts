import { DatePipe } from '@angular/common';
import { Component, input, output, signal } from '@angular/core';
import type { LateAnswersFragment, LateSettling, RoundSheetFragment } from '../graphql/generated/graphql.ts';

/** What arrived after the round was closed, from whom as far as that may be known, and what can be done about it. */
@Component({
  selector: 'pw-late-answers-card',
  imports: [DatePipe],
  template: `
    @if (late().answers; as answers) {
      <section class="card stack" aria-labelledby="late-answers">
        <h2 id="late-answers" i18n>
          {answers, plural,
            =1 {One answer arrived after the round was closed}
            other {{{ answers }} answers arrived after the round was closed}
          }
        </h2>
        <p class="muted" i18n>
          {late().people, plural,
            =1 {From one person, who was told so.}
            other {From {{ late().people }} people, who were told so.}
          }
          Kept apart: no figure counts them.
        </p>
        @if (late().respondents; as people) {
          <ul>
            @for (person of people; track person.respondent) {
              <li i18n>
                <span dir="auto">{{ person.label }}</span>:
                {person.answers, plural, =1 {one answer} other {{{ person.answers }} answers}}
              </li>
            }
          </ul>
        }
        @if (late().lastArrivedAt; as time) {
          <p class="small muted" i18n>The last one arrived on {{ time | date: 'medium' }}.</p>
        }
        @if (maySettle()) {
          @if (round().state === 'closed') {
            <p i18n>Reopen the round to take them in.</p>
          }
          <div class="row">
            @if (isAsking()) {
              <span i18n>Nobody can bring them back.</span>
              <button
                class="button danger"
                type="button"
                [disabled]="isWorking()"
                (click)="settle.emit('discard')"
                i18n
              >
                Delete them
              </button>
              <button class="button" type="button" (click)="isAsking.set(false)" i18n>Keep them apart</button>
            } @else {
              @if (round().state === 'open') {
                <button
                  class="button primary"
                  type="button"
                  [disabled]="isWorking()"
                  (click)="settle.emit('takeIn')"
                  i18n
                >
                  Take them in
                </button>
              }
              <button class="button" type="button" (click)="isAsking.set(true)" i18n>Delete them…</button>
            }
          </div>
        }
      </section>
    } @else if (round().state === 'closed' && round().anonymity === 'anonymous') {
      <p class="small muted" i18n>
        Answers that arrive now are kept apart. They are counted here once five people stand behind them.
      </p>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 20px;
    }
  `,
})
export class LateAnswersCard {
  readonly late = input.required<LateAnswersFragment>();
  readonly round = input.required<RoundSheetFragment>();
  readonly maySettle = input(false);
  readonly isWorking = input(false);
  readonly settle = output<LateSettling>();

  protected readonly isAsking = signal(false);
}
