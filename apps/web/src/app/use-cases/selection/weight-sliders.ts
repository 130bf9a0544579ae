import { NgTemplateOutlet, PercentPipe } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import type { Criterion, WeightNode } from '@peerway/use-cases';
import { criterionMeaning, criterionName } from './criterion-words.ts';
import { weightBranches } from './weight-draft.ts';

/** A weight that somebody moved; null gives a lever back the weight it has from Align. */
export interface WeightChange {
  readonly criterion: string;
  readonly weight: number | null;
}

/** How much each criterion counts: a slider each, the members of a group under it. What it comes to in all stands beside it. */
@Component({
  selector: 'pw-weight-sliders',
  imports: [NgTemplateOutlet, PercentPipe],
  templateUrl: './weight-sliders.html',
  styleUrl: './weight-sliders.scss',
})
export class WeightSliders {
  readonly criteria = input.required<readonly Criterion[]>();
  readonly nodes = input.required<readonly WeightNode[]>();
  readonly weigh = output<WeightChange>();
  /** The criterion whose share is to be explained. */
  readonly derive = output<string>();

  protected readonly branches = computed(() => weightBranches(this.criteria()));
  protected readonly nameOf = criterionName;
  protected readonly meaningOf = criterionMeaning;
  private readonly nodeOf = computed(() => new Map(this.nodes().map((node) => [node.criterion, node])));

  protected howName(criterion: Criterion): string {
    return $localize`How is the share of ${criterionName(criterion)}:criterion: calculated?`;
  }

  protected share({ id }: Criterion): number {
    return this.nodeOf().get(id)?.share ?? 0;
  }

  /** Where the slider stands: the points that were set, or those that Align gives. */
  protected points({ id, weight }: Criterion): number {
    return Math.round(weight ?? this.nodeOf().get(id)?.weight ?? 0);
  }

  protected isFromAlign({ id, weight }: Criterion): boolean {
    return weight === null && this.nodeOf().get(id)?.origin === 'align';
  }

  protected isAssumed({ id, weight }: Criterion): boolean {
    return weight === null && this.nodeOf().get(id)?.origin === 'assumed';
  }

  protected move({ id }: Criterion, slider: HTMLInputElement): void {
    this.weigh.emit({ criterion: id, weight: Number(slider.value) });
  }
}
