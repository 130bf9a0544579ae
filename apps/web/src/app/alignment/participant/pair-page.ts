import { Component, type ElementRef, computed, effect, input, output, viewChild } from '@angular/core';
import { middleStep, ratioSteps, ratioStrength, step } from '../ratio-words.ts';
import { type GoalPair, ratioIn } from './pairs.ts';
import { pairKey } from './pair-key.ts';
import { SaveLine } from './save-line.ts';
import type { WeighingSheet } from './weighing-sheet.ts';

/** A goal as it was when the weighing began. */
export interface ShownGoal {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
}

/** For so long a choice shows before the next pair comes. */
const pauseMs = 260;

/** Two goals and nine steps between them; a tap or a figure key chooses and goes on, arrow keys only choose. */
@Component({
  selector: 'pw-pair-page',
  imports: [SaveLine],
  templateUrl: './pair-page.html',
  styleUrl: './pair-page.scss',
  host: { '(document:keydown)': 'press($event)' },
})
export class PairPage {
  readonly pair = input.required<GoalPair>();
  readonly goals = input.required<readonly ShownGoal[]>();
  readonly place = input.required<number>();
  readonly of = input.required<number>();
  readonly answered = input.required<number>();
  readonly sheet = input.required<WeighingSheet>();
  readonly seen = input.required<string>();
  readonly back = output();
  readonly next = output();
  readonly overview = output();

  protected readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly named = computed(() => new Map(this.goals().map((goal) => [goal.id, goal])));
  protected readonly first = computed(() => this.named().get(this.pair().first));
  protected readonly second = computed(() => this.named().get(this.pair().second));
  protected readonly percent = computed(() => Math.round((100 * this.answered()) / Math.max(1, this.of())));
  protected readonly progressWords = computed(
    () => $localize`${this.answered()}:answered: of ${this.of()}:total: questions answered`,
  );
  private readonly ratio = computed(() => ratioIn(this.sheet().answers(), this.pair()));
  protected readonly isAnswered = computed(() => this.ratio() !== undefined);
  protected readonly steps = computed(() => {
    const ratio = this.ratio();
    const chosen = ratio === undefined ? undefined : step(ratio);
    return ratioSteps.map((each, index) => ({
      ratio: each,
      number: index + 1,
      isChosen: each === chosen,
      side: index < middleStep ? 'first' : index === middleStep ? 'same' : 'second',
      words: this.stepWords(index),
      spoken: this.spoken(index),
    }));
  });
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    // A new pair is read out from its title, wherever the focus was.
    effect((ended) => {
      this.pair();
      this.heading()?.nativeElement.focus({ preventScroll: true });
      ended(() => clearTimeout(this.timer));
    });
  }

  /** Whoever taps has decided: the next pair comes by itself. The arrow keys of a group of choices only look around. */
  protected choose(ratio: number, event: Event): void {
    this.say(ratio);
    if (event instanceof MouseEvent && event.detail > 0) this.goOn();
  }

  protected press(event: KeyboardEvent): void {
    const key = pairKey(event);
    if (key === undefined) return;
    event.preventDefault();
    if (key === 'back') return this.back.emit();
    if (key === 'next') return this.next.emit();
    this.say(ratioSteps[key - 1] ?? 1);
    this.goOn();
  }

  private say(ratio: number): void {
    this.sheet().say({ about: 'pair', ...this.pair(), ratio });
  }

  private goOn(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.next.emit(), pauseMs);
  }

  private stepWords(index: number): string {
    return index === middleStep ? $localize`Both count the same` : ratioStrength(ratioSteps[index] ?? 1);
  }

  private spoken(index: number): string {
    if (index === middleStep) return $localize`Both count the same`;
    const goal = index < middleStep ? this.first() : this.second();
    return $localize`${goal?.name ?? ''}:goal: counts ${ratioStrength(ratioSteps[index] ?? 1)}:howMuchMore:`;
  }
}
