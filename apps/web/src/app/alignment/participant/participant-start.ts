import { Component, computed, input, output } from '@angular/core';
import { ProductName } from '../../ui/product-name.ts';
import { effortWords } from '../weighing-words.ts';
import type { MyWeighing } from './my-weighing.ts';

/** Before the first question: who asks, for what, who will see what, and how long it takes. */
@Component({
  selector: 'pw-participant-start',
  imports: [ProductName],
  template: `
    <main>
      <p class="brand" aria-hidden="true"><pw-product-name /></p>
      <h1 i18n>
        <span dir="auto">{{ weighing().name }}</span>, which goals of {{ weighing().organization }} count most?
      </h1>
      <p class="lead" i18n>
        {{ asker() }} asks, as part of “{{ weighing().engagement }}”. Answer for yourself: where the others see it
        differently is exactly what you will talk about.
      </p>
      <section class="seen" aria-labelledby="seen">
        <h2 id="seen" i18n>Who will see what</h2>
        @for (sentence of weighing().visibleTo; track sentence) {
          <p>{{ sentence }}</p>
        }
      </section>
      <dl>
        <div>
          <dt i18n>How long</dt>
          <dd>{{ effort() }}</dd>
        </div>
        <div>
          <dt i18n>How it goes</dt>
          <dd>
            @switch (weighing().method) {
              @case ('pairwise') {
                <ng-container i18n
                  >Two goals at a time: which counts more, and how much more? What you cannot decide you
                  skip.</ng-container
                >
              }
              @case ('points') {
                <ng-container i18n>You give each goal points. Only the proportions count.</ng-container>
              }
              @default {
                <ng-container i18n>You put the goals in order. Two may count the same.</ng-container>
              }
            }
          </dd>
        </div>
        <div>
          <dt i18n>If you stop half-way</dt>
          <dd i18n>Every answer is saved as you give it. The same link goes on where you were, on any device.</dd>
        </div>
      </dl>
      <details>
        <summary i18n>
          {weighing().goals.length, plural, =1 {The goal} other {The {{ weighing().goals.length }} goals}}
        </summary>
        <ul>
          @for (goal of weighing().goals; track goal.id) {
            <li dir="auto">
              <b>{{ goal.name }}</b>
              @if (goal.note; as note) {
                <small>{{ note }}</small>
              }
            </li>
          }
        </ul>
      </details>
      <div class="acts">
        <button class="button primary" type="button" (click)="start.emit()">{{ startWords() }}</button>
        @if (answered() > 0) {
          <button class="button" type="button" (click)="review.emit()" i18n>See my answers</button>
        }
      </div>
    </main>
  `,
  styleUrl: './participant-start.scss',
})
export class ParticipantStart {
  readonly weighing = input.required<MyWeighing>();
  readonly answered = input.required<number>();
  readonly start = output();
  readonly review = output();

  protected readonly asker = computed(() => {
    const { consultant, organization } = this.weighing();
    return $localize`${consultant}:consultant:, for ${organization}:organization:,`;
  });
  protected readonly effort = computed(() => {
    const { method, own, minutes } = this.weighing();
    return effortWords(method, own.asked, minutes);
  });
  protected readonly startWords = computed(() =>
    this.answered() === 0 ? $localize`:verb|:Start` : $localize`Continue`,
  );
}
