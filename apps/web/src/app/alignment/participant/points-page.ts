import { Component, computed, input, output } from '@angular/core';
import { shareWords } from '../../charts/spread-data.ts';
import type { ShownGoal } from './pair-page.ts';
import { SaveLine } from './save-line.ts';
import type { WeighingSheet } from './weighing-sheet.ts';

const most = 100;
const step = 5;

/** Points for every goal: a slider, a step less or more, the sum and what each goal's share of it is. */
@Component({
  selector: 'pw-points-page',
  imports: [SaveLine],
  templateUrl: './points-page.html',
  styleUrl: './points-page.scss',
})
export class PointsPage {
  readonly goals = input.required<readonly ShownGoal[]>();
  readonly sheet = input.required<WeighingSheet>();
  readonly seen = input.required<string>();
  readonly isFinishing = input(false);
  readonly back = output();
  readonly finish = output();

  protected readonly most = most;
  private readonly given = computed(
    () =>
      new Map(
        this.sheet()
          .answers()
          .points.map(({ goal, points }) => [goal, points]),
      ),
  );
  protected readonly sum = computed(() => [...this.given().values()].reduce((total, points) => total + points, 0));
  protected readonly rows = computed(() =>
    this.goals().map((goal) => {
      const points = this.given().get(goal.id);
      const share = points === undefined || this.sum() === 0 ? null : shareWords(points / this.sum());
      return { ...goal, points: points ?? null, shown: points ?? 0, share, names: namesOf(goal.name) };
    }),
  );
  protected readonly open = computed(() => this.rows().filter(({ points }) => points === null).length);

  protected slide(goal: string, event: Event): void {
    if (event.target instanceof HTMLInputElement) this.give(goal, event.target.valueAsNumber);
  }

  protected move(goal: string, by: -1 | 1): void {
    this.give(goal, (this.given().get(goal) ?? 0) + by * step);
  }

  private give(goal: string, points: number): void {
    if (!Number.isFinite(points)) return;
    this.sheet().say({ about: 'points', goal, points: Math.min(most, Math.max(0, Math.round(points))) });
  }
}

function namesOf(goal: string): { slider: string; less: string; more: string } {
  return {
    slider: $localize`Points for ${goal}:goal:`,
    less: $localize`Fewer points for ${goal}:goal:`,
    more: $localize`More points for ${goal}:goal:`,
  };
}
