import { Component, LOCALE_ID, computed, inject } from '@angular/core';
import type { Phasing } from '@peerway/business-case';
import { openCatalogue } from '../../use-cases/catalogue.ts';
import { Chip } from '../../ui/chip.ts';
import { CaseState } from '../case-state.ts';
import { PhaseBar } from './phase-bar.ts';
import { phaseSentence } from './phase-words.ts';
import { withoutPhasing, withPhasing } from './settings-edit.ts';
import { WholeNumberField } from './whole-number-field.ts';

interface Phase {
  readonly phasing: Phasing;
  readonly id: string;
  readonly name: string;
  /** Whether somebody typed it; else it follows the stages of the catalogue. */
  readonly isTyped: boolean;
  readonly sentence: string;
}

type Field = Exclude<keyof Phasing, 'useCase'>;

/** When the money of each use case moves: as the stages of the catalogue say, or as somebody typed. */
@Component({
  selector: 'pw-phasing-editor',
  imports: [Chip, PhaseBar, WholeNumberField],
  templateUrl: './phasing-editor.html',
  styleUrl: './phasing-editor.scss',
})
export class PhasingEditor {
  protected readonly state = inject(CaseState);
  private readonly catalogue = openCatalogue();
  private readonly locale = inject(LOCALE_ID);

  protected readonly horizonYears = computed(() => this.state.model()?.settings.horizonYears ?? 1);
  protected readonly phases = computed<readonly Phase[]>(() => {
    const [model, draft] = [this.state.model(), this.state.draft()];
    return (model?.phasing ?? []).map((phasing) => ({
      phasing,
      id: phasing.useCase ?? 'whole',
      name: phasing.useCase === null ? $localize`The whole case` : this.catalogue.nameOf(phasing.useCase),
      isTyped: draft?.phasing.some(({ useCase }) => useCase === phasing.useCase) ?? false,
      sentence: phaseSentence(phasing, model?.settings.start ?? null, this.locale),
    }));
  });

  protected readonly fields: readonly { field: Field; label: string; least: number; most: number }[] = [
    { field: 'spendFrom', label: $localize`Spend from month`, least: 0, most: 360 },
    { field: 'spendMonths', label: $localize`Over how many months`, least: 1, most: 120 },
    { field: 'effectFrom', label: $localize`Effect after month`, least: 0, most: 360 },
    { field: 'rampMonths', label: $localize`Months until it is all there`, least: 0, most: 120 },
  ];

  protected write(phasing: Phasing, field: Field, value: number): void {
    this.state.edit((draft) => withPhasing(draft, { ...phasing, [field]: value }));
  }

  protected follow({ phasing: { useCase }, name }: Phase): void {
    this.state.edit(
      (draft) => withoutPhasing(draft, useCase),
      $localize`${name}:use case: follows the stages of the catalogue`,
    );
  }
}
