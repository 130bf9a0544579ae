import { Component, computed, input, output, signal } from '@angular/core';
import { actionsFinding, howWords } from './finding-words.ts';
import { decimals, plainNumber } from './sentence-parts.ts';
import { dimensionWord } from './short-names.ts';
import type { ShownReadiness } from './shown-readiness.ts';

const first = 3;

/** What to do, with the effort it takes and how far it lifts; the best lift for the effort first. */
@Component({
  selector: 'pw-actions-card',
  host: { class: 'card' },
  templateUrl: './actions-card.html',
  styleUrl: './actions-card.scss',
})
export class ActionsCard {
  readonly readiness = input.required<ShownReadiness>();
  readonly derive = output<string>();

  protected readonly howWords = howWords;
  protected readonly first = first;
  protected readonly showsAll = signal(false);
  protected readonly finding = computed(() => actionsFinding(this.readiness()));
  protected readonly count = computed(() => this.readiness().actions.length);
  protected readonly rows = computed(() =>
    this.readiness()
      .actions.slice(0, this.showsAll() ? undefined : first)
      .map(({ question, action, ownerRole, effortPersonWeeks: effort, dimension, expectedLift, dimensionLift }) => ({
        question,
        action,
        owner: ownerRole,
        effort: $localize`${plainNumber(effort.optimistic)}:from:–${plainNumber(effort.pessimistic)}:to: person-weeks`,
        likely: $localize`most likely ${plainNumber(effort.likely)}:weeks:`,
        dimension: dimensionWord(dimension),
        lift: `+${decimals(dimensionLift, 1)}`,
        practice: $localize`the practice itself +${decimals(expectedLift, 1)}:levels:`,
      })),
  );
}
