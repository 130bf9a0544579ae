import { Component, computed, input } from '@angular/core';
import type { RolloutSize, UseCase } from '@peerway/use-cases';
import { Chip } from '../../ui/chip.ts';
import { CatalogueBasisMark } from '../catalogue-basis.ts';
import { ContentText } from '../content-text.ts';
import { personWeeksLine, rolloutSizeWords, weeksLine } from '../use-case-words.ts';

/** How much work a use case is, its steps, and what people have to learn and agree on. */
@Component({
  selector: 'pw-use-case-rollout',
  imports: [CatalogueBasisMark, Chip, ContentText],
  templateUrl: './use-case-rollout.html',
  styleUrl: './use-case-section.scss',
})
export class UseCaseRollout {
  readonly useCase = input.required<UseCase>();
  /** The size of rollout that fits the open engagement; undefined outside of one. */
  readonly size = input<RolloutSize>();
  protected readonly weeks = weeksLine;
  protected readonly efforts = computed(() =>
    (['small', 'medium', 'large'] as const).map((size) => ({
      size,
      name: rolloutSizeWords[size],
      definition: this.useCase().effort[size].definition,
      line: personWeeksLine(this.useCase().effort[size].personWeeks),
    })),
  );
}
