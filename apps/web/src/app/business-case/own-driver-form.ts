import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { caseModel, namesInReach, type OwnDriver, UnitText } from '@peerway/business-case';
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
  typedOfDriver,
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
  /** The line that is written anew; null for one to be added. */
  readonly rewriting = input<OwnDriver | null>(null);
  readonly done = output();
  protected readonly typed = linkedSignal<OwnDriverTyped>(() => {
    const line = this.rewriting();
    return line === null ? emptyOwnDriver : typedOfDriver(line);
  });
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
    if (read.unit === wanted) return this.cycle();
    return openReasonSentence('UNIT_MISMATCH', `${read.unit ?? '1'}|${wanted}|=`, this.currency());
  });
  protected readonly nameFault = computed(() =>
    this.isTried() && this.typed().name.trim() === '' ? $localize`Give the line a name.` : undefined,
  );

  /** What a line that is written anew would lead back to itself by. */
  private cycle(): string | undefined {
    const [line, draft, catalogue] = [this.rewriting(), this.state.draft(), this.state.content.value()];
    if (line === null || draft === undefined || catalogue === undefined) return undefined;
    const { findings } = caseModel(
      withOwnDriver(draft, { ...line, expression: this.typed().expression }, []),
      catalogue,
    );
    const found = findings.find(
      ({ code, detail }) => code === 'CYCLE' && detail.split(/[^A-Za-z0-9]+/).includes(line.key),
    );
    return found && openReasonSentence('CYCLE', found.detail, this.currency());
  }

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
    const line = this.rewriting();
    if (driver === undefined || parameters === undefined || this.formulaFault() !== undefined) return;
    // A line that is written anew keeps the name that other formulas know it by.
    const kept = line === null ? driver : { ...line, ...driver, id: line.id, key: line.key };
    const said = line === null ? $localize`The line is added` : $localize`The line is changed`;
    this.state.edit((draft) => withOwnDriver(draft, kept, parameters), said);
    this.typed.set(emptyOwnDriver);
    this.done.emit();
    this.figures.set([]);
    this.isTried.set(false);
  }
}
