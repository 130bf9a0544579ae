import { Component, LOCALE_ID, computed, inject } from '@angular/core';
import type { Phasing } from '@peerway/business-case';
import { ask } from '../../graphql/ask.ts';
import { PlanPhasingDocument } from '../../graphql/generated/graphql.ts';
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
  /** When it moves by the dates of the plan, where they say something else. */
  readonly planned: Phasing | undefined;
  readonly plannedSentence: string;
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
  /** By the dates of the plan; offered, and never in the case by itself. */
  private readonly plan = ask(PlanPhasingDocument, () => ({ engagement: this.state.engagement() }), {
    refreshOn: ['Plan', 'PlanTask', 'BusinessCase'],
    refreshPauseMs: 3_000,
  });
  protected readonly phases = computed<readonly Phase[]>(() => {
    const [model, draft] = [this.state.model(), this.state.draft()];
    const offers = this.plan.value()?.businessCase.planPhasing ?? [];
    const words = (phasing: Phasing): string => phaseSentence(phasing, model?.settings.start ?? null, this.locale);
    return (model?.phasing ?? []).map((phasing) => {
      const offer = offers.find(({ useCase }) => useCase !== null && useCase === phasing.useCase);
      const planned = offer && !isSame(offer, phasing) ? offer : undefined;
      return {
        phasing,
        id: phasing.useCase ?? 'whole',
        name: phasing.useCase === null ? $localize`The whole case` : this.catalogue.nameOf(phasing.useCase),
        isTyped: draft?.phasing.some(({ useCase }) => useCase === phasing.useCase) ?? false,
        sentence: words(phasing),
        planned,
        plannedSentence: planned ? words(planned) : '',
      };
    });
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

  protected takeOver(planned: Phasing, name: string): void {
    this.state.edit(
      (draft) => withPhasing(draft, phasingOf(planned)),
      $localize`${name}:use case: follows the dates of the plan`,
    );
  }

  protected follow({ phasing: { useCase }, name }: Phase): void {
    this.state.edit(
      (draft) => withoutPhasing(draft, useCase),
      $localize`${name}:use case: follows the stages of the catalogue`,
    );
  }
}

function phasingOf({ useCase, spendFrom, spendMonths, effectFrom, rampMonths }: Phasing): Phasing {
  return { useCase, spendFrom, spendMonths, effectFrom, rampMonths };
}

function isSame(one: Phasing, other: Phasing): boolean {
  return (['spendFrom', 'spendMonths', 'effectFrom', 'rampMonths'] as const).every(
    (field) => one[field] === other[field],
  );
}
