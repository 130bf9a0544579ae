import { Component, computed, inject, input, signal } from '@angular/core';
import { namesInReach, UnitText } from '@peerway/business-case';
import { Field } from '../ui/field.ts';
import { textIn } from '../ui/typed.ts';
import { withOwnDriver } from './case-edit.ts';
import { CaseState } from './case-state.ts';
import { openReasonSentence, unitWords } from './case-words.ts';
import { categoryWords, kindWords } from './value-words.ts';
import {
  emptyOwnDriver,
  type NewFigure,
  ownDriverOf,
  type OwnDriverTyped,
  ownFiguresOf,
  readWithFigures,
  unitOfTiming,
} from './own-driver.ts';

/** A line of one's own: a formula over figures that are there, or that come with it. Read and checked while it is written. */
@Component({
  selector: 'pw-own-driver-form',
  imports: [Field],
  templateUrl: './own-driver-form.html',
  styleUrl: './own-driver-form.scss',
})
export class OwnDriverForm {
  readonly useCase = input.required<string | null>();
  protected readonly state = inject(CaseState);
  protected readonly textIn = textIn;
  protected readonly typed = signal<OwnDriverTyped>(emptyOwnDriver);
  protected readonly figures = signal<readonly NewFigure[]>([]);
  protected readonly isTried = signal(false);

  protected readonly kinds = (['cash', 'timeSaved', 'riskAvoided', 'judged'] as const).map((id) => ({
    id,
    name: kindWords[id],
  }));
  protected readonly categories = (
    ['people', 'licences', 'hardware', 'network', 'changeAndTraining', 'running'] as const
  ).map((id) => ({ id, name: categoryWords[id] }));

  protected readonly currency = computed(() => this.state.model()?.settings.currency ?? 'EUR');
  protected readonly names = computed(() => {
    const model = this.state.model();
    return model ? namesInReach(model, this.useCase()) : [];
  });
  protected readonly read = computed(() => {
    const [model, { expression }] = [this.state.model(), this.typed()];
    if (model === undefined || expression.trim() === '') return undefined;
    return readWithFigures(model, { useCase: this.useCase(), expression }, this.figures());
  });
  /** A name that stands for nothing yet may become a figure of its own. */
  protected readonly unknown = computed(() => {
    const problem = this.read()?.problem;
    return problem?.code === 'UNKNOWN_NAME' ? problem : undefined;
  });
  protected readonly formulaFault = computed(() => {
    const read = this.read();
    if (read === undefined) return this.isTried() ? $localize`Write the formula.` : undefined;
    if (read.problem) return openReasonSentence(read.problem.code, read.problem.detail, this.currency());
    const wanted = unitOfTiming(this.typed());
    if (read.unit === wanted) return undefined;
    return openReasonSentence('UNIT_MISMATCH', `${read.unit ?? '1'}|${wanted}|=`, this.currency());
  });
  protected readonly nameFault = computed(() =>
    this.isTried() && this.typed().name.trim() === '' ? $localize`Give the line a name.` : undefined,
  );

  protected set(change: Partial<OwnDriverTyped>): void {
    this.typed.set({ ...this.typed(), ...change });
  }

  protected insert(name: string): void {
    const { expression } = this.typed();
    const isAfterSign = expression.trim() === '' || /[-+*/(,]\s*$/.test(expression);
    this.set({ expression: `${expression.trimEnd()}${isAfterSign ? ' ' : ' * '}${name}`.trimStart() });
  }

  protected replace(wrong: string, meant: string): void {
    this.set({ expression: this.typed().expression.replaceAll(new RegExp(`\\b${wrong}\\b`, 'g'), meant) });
  }

  protected addFigure(name: string): void {
    this.figures.set([...this.figures(), { name, label: name, unit: '1' }]);
  }

  protected changeFigure(name: string, change: Partial<NewFigure>): void {
    this.figures.set(this.figures().map((figure) => (figure.name === name ? { ...figure, ...change } : figure)));
  }

  protected dropFigure(name: string): void {
    this.figures.set(this.figures().filter((figure) => figure.name !== name));
  }

  protected unitFault(unit: string): string | undefined {
    return UnitText.safeParse(unit).success
      ? undefined
      : $localize`A unit is made of words joined by * and /, such as money/person/h; 1 stands for a plain number.`;
  }

  protected unit(text: string): string {
    return unitWords(text, this.currency());
  }

  protected add(): void {
    this.isTried.set(true);
    const taken = new Set(this.names().map(({ name }) => name));
    const driver = ownDriverOf(this.typed(), { useCase: this.useCase(), taken });
    const parameters = ownFiguresOf(this.figures(), this.useCase());
    if (driver === undefined || parameters === undefined || this.formulaFault() !== undefined) return;
    this.state.edit((draft) => withOwnDriver(draft, driver, parameters), $localize`The line is added`);
    this.typed.set(emptyOwnDriver);
    this.figures.set([]);
    this.isTried.set(false);
  }
}
