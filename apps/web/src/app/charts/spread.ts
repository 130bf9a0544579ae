import { Component, computed, input, output } from '@angular/core';
import { shareWords, spreadEnd, type SpreadRow, spreadTicks, spreadWords } from './spread-data.ts';

/** Shares of a whole, one a row: the group's as a bold mark, each person's as a dot, the range as a bar. */
@Component({
  selector: 'pw-spread',
  template: `
    <div class="axis" aria-hidden="true">
      <span></span>
      <span class="lane">
        @for (tick of ticks(); track tick) {
          <i [style.left.%]="at(tick)">{{ shareWords(tick) }}</i>
        }
      </span>
      <span></span>
    </div>
    <ul [attr.aria-label]="name()">
      @for (row of rows(); track row.id) {
        <li>
          <span class="label" dir="auto">{{ row.label }}</span>
          <span class="lane" aria-hidden="true">
            @if (row.high > row.low) {
              <span class="range" [style.left.%]="at(row.low)" [style.width.%]="at(row.high) - at(row.low)"></span>
            }
            @for (dot of row.dots; track $index) {
              <span
                class="dot"
                [class.mine]="dot.name !== null && dot.name === mine()"
                [style.left.%]="at(dot.value)"
                [title]="dot.name === null ? '' : dot.name + ': ' + shareWords(dot.value)"
              ></span>
            }
            <span class="mark" [style.left.%]="at(row.value)"></span>
          </span>
          <span class="figure">
            @if (canPick()) {
              <button type="button" (click)="pick.emit(row.id)" [attr.aria-label]="howName(row)">
                {{ shareWords(row.value) }}
              </button>
            } @else {
              {{ shareWords(row.value) }}
            }
          </span>
          <span class="visually-hidden">{{ spreadWords(row) }}</span>
        </li>
      }
    </ul>
    @if (hasDots()) {
      <p class="legend" aria-hidden="true">
        <span class="key"><span class="mark"></span></span><ng-container i18n>the group</ng-container>
        <span class="key"><span class="dot"></span></span><ng-container i18n>one person</ng-container>
        @if (mine() !== null) {
          <span class="key"><span class="dot mine"></span></span><ng-container i18n>you</ng-container>
        }
      </p>
    }
  `,
  styleUrl: './spread.scss',
})
export class Spread {
  readonly rows = input.required<readonly SpreadRow[]>();
  readonly name = input.required<string>();
  readonly canPick = input(false);
  /** Whose dot stands out, by name. */
  readonly mine = input<string | null>(null);
  readonly pick = output<string>();

  protected readonly end = computed(() => spreadEnd(this.rows()));
  protected readonly ticks = computed(() => spreadTicks(this.end()));
  protected readonly hasDots = computed(() => this.rows().some(({ dots }) => dots.length > 0));
  protected readonly shareWords = shareWords;
  protected readonly spreadWords = spreadWords;
  protected readonly howName = ({ label, value }: SpreadRow): string =>
    $localize`How ${label}:what: comes to ${shareWords(value)}:value:`;

  protected at(share: number): number {
    return Math.min(100, (share / this.end()) * 100);
  }
}
