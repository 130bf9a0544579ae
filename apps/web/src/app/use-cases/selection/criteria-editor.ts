import { Component, computed, input, output, signal } from '@angular/core';
import type { Criterion } from '@peerway/use-cases';
import { criterionProblem, newCriterion, turned, withChange, withoutCriterion } from './criteria-draft.ts';
import { criterionMeaning, criterionName } from './criterion-words.ts';

/** The tree of criteria: what counts, on which scale, how heavily and how unsure that is; criteria of one's own beside them. */
@Component({
  selector: 'pw-criteria-editor',
  templateUrl: './criteria-editor.html',
  styleUrl: './criteria-editor.scss',
})
export class CriteriaEditor {
  readonly criteria = input.required<readonly Criterion[]>();
  readonly mayEdit = input(false);
  readonly edited = output<readonly Criterion[]>();

  protected readonly name = signal('');
  protected readonly rows = computed(() =>
    this.criteria().map((criterion) => ({ criterion, depth: this.depth(criterion) })),
  );
  protected readonly fromAlign = $localize`Align`;
  protected readonly nameOf = criterionName;
  protected readonly meaningOf = criterionMeaning;
  protected readonly problemOf = criterionProblem;

  protected weightName(criterion: string): string {
    return $localize`Weight of ${criterion}:criterion:`;
  }

  protected unsureName(criterion: string): string {
    return $localize`How unsure the weight of ${criterion}:criterion: is, in %`;
  }

  protected worstName(criterion: string): string {
    return $localize`Worst of ${criterion}:criterion:`;
  }

  protected bestName(criterion: string): string {
    return $localize`Best of ${criterion}:criterion:`;
  }

  protected share(percent: number): number {
    return Number.isNaN(percent) ? 0 : Math.min(1, Math.max(0, percent / 100));
  }

  protected change({ id }: Criterion, change: Partial<Criterion>): void {
    this.edited.emit(withChange(this.criteria(), id, change));
  }

  protected turn(criterion: Criterion): void {
    this.change(criterion, turned(criterion));
  }

  protected remove({ id }: Criterion): void {
    this.edited.emit(withoutCriterion(this.criteria(), id));
  }

  protected add(): void {
    const name = this.name().trim();
    if (name === '') return;
    this.edited.emit([...this.criteria(), newCriterion(this.criteria(), name)]);
    this.name.set('');
  }

  private depth({ parent }: Criterion): number {
    const above = this.criteria().find(({ id }) => id === parent);
    // A tree that leads back to itself is refused on saving; here it only has to end.
    return above === undefined || above.parent === parent ? (above ? 1 : 0) : Math.min(5, 1 + this.depth(above));
  }
}
