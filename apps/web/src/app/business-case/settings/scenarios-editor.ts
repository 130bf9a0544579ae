import { DecimalPipe } from '@angular/common';
import { Component, LOCALE_ID, computed, inject, signal } from '@angular/core';
import {
  type CaseParameter,
  comparedScenarios,
  parameterKey,
  type ParameterRef,
  type Scenario,
} from '@peerway/business-case';
import { textIn } from '../../ui/typed.ts';
import { CaseState } from '../case-state.ts';
import { moneyText } from '../results/money.ts';
import { scenarioName } from '../results/result-words.ts';
import { leanWords } from './lean-words.ts';
import { OverrideForm } from './override-form.ts';
import { withNewScenario, withoutOverride, withoutScenario, withOverride, withScenario } from './settings-edit.ts';

/** The ways the future may go: how far each leans to the worse or better ends, and which values it sets by itself. */
@Component({
  selector: 'pw-scenarios-editor',
  imports: [DecimalPipe, OverrideForm],
  templateUrl: './scenarios-editor.html',
  styleUrl: './scenarios-editor.scss',
})
export class ScenariosEditor {
  protected readonly state = inject(CaseState);
  protected readonly textIn = textIn;
  protected readonly leanWords = leanWords;
  protected readonly titleOf = scenarioName;

  protected readonly scenarios = computed(() => this.state.draft()?.scenarios ?? []);
  /** Where a slider stands while it is moved; it counts once it is let go. */
  protected readonly moving = signal<{ readonly id: string; readonly lean: number } | undefined>(undefined);
  private readonly results = computed(() => {
    const model = this.state.model();
    return new Map(model ? comparedScenarios(model).map((each) => [each.id, each]) : []);
  });
  private readonly locale = inject(LOCALE_ID);
  private readonly currency = computed(() => this.state.model()?.settings.currency ?? 'EUR');
  private readonly parameters = computed(
    () => new Map((this.state.model()?.parameters ?? []).map((each) => [parameterKey(each), each])),
  );

  /** As worth at the start, or the plain sum as long as there is no rate; null where nothing can be counted. */
  protected worthOf({ id }: Scenario): string | null {
    const result = this.results().get(id);
    if (result === undefined || result.npv.reason === 'NOTHING_COUNTED') return null;
    return moneyText(result.npv.value ?? result.net, this.currency(), this.locale);
  }

  protected leanOf({ id, lean }: Scenario): number {
    const moving = this.moving();
    return moving?.id === id ? moving.lean : lean;
  }

  protected sliderName(scenario: Scenario): string {
    return $localize`How far “${scenarioName(scenario)}:scenario:” leans to the worse or better ends`;
  }

  protected removeName(scenario: Scenario): string {
    return $localize`Remove ${scenarioName(scenario)}:scenario:`;
  }

  protected move({ id }: Scenario, slider: HTMLInputElement): void {
    this.moving.set({ id, lean: slider.valueAsNumber / 100 });
  }

  protected lean({ id }: Scenario, slider: HTMLInputElement): void {
    this.moving.set(undefined);
    const lean = slider.valueAsNumber / 100;
    this.state.edit((draft) => withScenario(draft, id, { lean }));
  }

  protected rename({ id, name }: Scenario, field: HTMLInputElement): void {
    const said = field.value.trim();
    if (said === '') field.value = name ?? '';
    else this.state.edit((draft) => withScenario(draft, id, { name: said }));
  }

  protected add(field: HTMLInputElement): void {
    const name = field.value.trim();
    if (name === '') return;
    field.value = '';
    this.state.edit((draft) => withNewScenario(draft, name));
  }

  protected remove(scenario: Scenario): void {
    const name = scenarioName(scenario);
    this.state.edit((draft) => withoutScenario(draft, scenario.id), $localize`“${name}:scenario:” is removed`);
  }

  protected parameterOf(ref: ParameterRef): CaseParameter | undefined {
    return this.parameters().get(parameterKey(ref));
  }

  protected override({ id }: Scenario, { of, value }: { readonly of: ParameterRef; readonly value: number }): void {
    this.state.edit((draft) => withOverride(draft, id, of, value));
  }

  protected release({ id }: Scenario, of: ParameterRef): void {
    this.state.edit(
      (draft) => withoutOverride(draft, id, of),
      $localize`The value follows the lean of the scenario again`,
    );
  }
}
