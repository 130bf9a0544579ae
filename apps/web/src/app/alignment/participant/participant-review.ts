import { Component, computed, input, output } from '@angular/core';
import { judgementWords } from '../ratio-words.ts';
import type { MyWeighing } from './my-weighing.ts';
import { ratioIn } from './pairs.ts';
import { SaveLine } from './save-line.ts';
import type { WeighingSheet } from './weighing-sheet.ts';

/** Everything that was said about pairs, in sentences; each leads back to its question. Then one says to be done. */
@Component({
  selector: 'pw-participant-review',
  imports: [SaveLine],
  template: `
    <main>
      <h1 tabindex="-1">{{ title() }}</h1>
      <p class="lead">
        @if (open() > 0) {
          <ng-container i18n>It works without the ones you skipped: the others then count for more.</ng-container>
        } @else {
          <ng-container i18n>Look through them, or finish at once.</ng-container>
        }
      </p>
      <ol>
        @for (row of rows(); track row.place) {
          <li>
            <button type="button" [class.open]="!row.isSaid" (click)="go.emit(row.place)">
              <span dir="auto">{{ row.words }}</span>
            </button>
          </li>
        }
      </ol>
    </main>
    <footer>
      <div class="state"><pw-save-line [sheet]="sheet()" /></div>
      <button class="back" type="button" (click)="back.emit()" i18n>Back</button>
      <button class="next" type="button" [disabled]="isFinishing()" (click)="finish.emit()" i18n>Finish</button>
    </footer>
  `,
  styleUrl: './participant-review.scss',
})
export class ParticipantReview {
  readonly weighing = input.required<MyWeighing>();
  readonly sheet = input.required<WeighingSheet>();
  readonly isFinishing = input(false);
  /** The place of the question to go back to, from 1. */
  readonly go = output<number>();
  readonly back = output();
  readonly finish = output();

  protected readonly rows = computed(() => {
    const names = new Map(this.weighing().goals.map(({ id, name }) => [id, name]));
    return this.weighing().pairs.map((pair, index) => {
      const ratio = ratioIn(this.sheet().answers(), pair);
      const [first, second] = [names.get(pair.first) ?? '', names.get(pair.second) ?? ''];
      const words =
        ratio === undefined
          ? $localize`Skipped: “${first}:goal:” or “${second}:other:”?`
          : judgementWords(first, second, ratio);
      return { place: index + 1, isSaid: ratio !== undefined, words };
    });
  });
  protected readonly open = computed(() => this.rows().filter(({ isSaid }) => !isSaid).length);
  protected readonly title = computed(() => {
    if (this.open() === 0) return $localize`All comparisons are made`;
    return this.open() === 1
      ? $localize`One comparison is still open`
      : $localize`${this.open()}:count: comparisons are still open`;
  });
}
