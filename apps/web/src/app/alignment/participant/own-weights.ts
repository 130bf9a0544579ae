import { Component, computed, input, output } from '@angular/core';
import { Spread } from '../../charts/spread.ts';
import { ownFinding, revisitSentences } from './own-words.ts';
import { ownRows } from './own-rows.ts';
import type { MyWeighing } from './my-weighing.ts';

/** After finishing: what each goal counts for oneself, what does not fit together; and the group beside it once all look together. */
@Component({
  selector: 'pw-own-weights',
  imports: [Spread],
  template: `
    <main>
      @if (weighing().phase === 'alone') {
        <p class="thanks" i18n>Thank you, {{ weighing().name }}: your answers are in.</p>
      } @else if (weighing().phase === 'closed') {
        <p class="thanks" i18n>The weighing is closed: this is what counts from now on.</p>
      } @else {
        <p class="thanks" i18n>Now you look at it together. Each of you may still revise.</p>
      }
      <h1 tabindex="-1" dir="auto">{{ finding() }}</h1>
      @if (rows().length > 0) {
        <section class="card" aria-labelledby="weights">
          <h2 id="weights">
            @if (weighing().group) {
              <ng-container i18n>What each goal counts, for the group and for you</ng-container>
            } @else {
              <ng-container i18n>What each goal counts for you</ng-container>
            }
          </h2>
          <pw-spread
            [rows]="rows()"
            name="What each goal counts"
            i18n-name
            [mine]="weighing().group ? weighing().name : null"
          />
        </section>
      }
      @if (revisit().length > 0 && weighing().phase !== 'closed') {
        <section class="card" aria-labelledby="revisit">
          <h2 id="revisit" i18n>Worth another look</h2>
          <p i18n>These answers do not quite fit your others. They may well be right: look again, or leave them.</p>
          <ul>
            @for (each of revisit(); track each.place) {
              <li>
                <span dir="auto">{{ each.words }}</span>
                <button class="button" type="button" (click)="go.emit(each.place)" i18n>Look again</button>
              </li>
            }
          </ul>
        </section>
      }
      @if (weighing().phase === 'alone') {
        <p class="next" i18n>
          When everybody is through, you look at the result together. Keep this link: it then shows you the group beside
          your own view.
        </p>
      }
      <div class="acts">
        @if (weighing().phase !== 'closed') {
          <button class="button" type="button" (click)="revise.emit()" i18n>Change my answers</button>
        }
        @if (weighing().phase !== 'closed') {
          <button class="button" type="button" (click)="again.emit()">
            @if (weighing().phase === 'alone') {
              <ng-container i18n>Is everybody through?</ng-container>
            } @else {
              <ng-container i18n>Show the latest</ng-container>
            }
          </button>
        }
      </div>
    </main>
  `,
  styleUrl: './own-weights.scss',
})
export class OwnWeights {
  readonly weighing = input.required<MyWeighing>();
  /** The place of the question to look at again, from 1. */
  readonly go = output<number>();
  readonly revise = output();
  readonly again = output();

  protected readonly rows = computed(() => ownRows(this.weighing()));
  protected readonly finding = computed(() => ownFinding(this.weighing()));
  protected readonly revisit = computed(() => revisitSentences(this.weighing()));
}
