import { Component, computed, inject, output, signal } from '@angular/core';
import { type CaseParameter, parameterKey, type ParameterRef } from '@peerway/business-case';
import { cellNumber } from '@peerway/table';
import { openCatalogue } from '../../use-cases/catalogue.ts';
import { Field } from '../../ui/field.ts';
import { CaseState } from '../case-state.ts';
import { unitWords } from '../case-words.ts';

interface Group {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly CaseParameter[];
}

/** Which figure has another value in one scenario, and which value. */
@Component({
  selector: 'pw-override-form',
  imports: [Field],
  template: `
    <form (submit)="$event.preventDefault(); send(which, amount)">
      <pw-field label="Figure" i18n-label>
        <select #which class="control" (change)="chosen.set(which.value)">
          <option value="" i18n>Choose a figure</option>
          @for (group of groups(); track group.id) {
            <optgroup [label]="group.name">
              @for (each of group.parameters; track keyOf(each)) {
                <option [value]="keyOf(each)">{{ each.label }}</option>
              }
            </optgroup>
          }
        </select>
      </pw-field>
      <pw-field label="Value" i18n-label [hint]="unit()" [error]="fault()">
        <input #amount class="control" inputmode="decimal" autocomplete="off" />
      </pw-field>
      <button class="button small" type="submit" i18n>Set it</button>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) auto;
      gap: var(--space-3);
      align-items: start;
      padding-top: var(--space-2);
    }
    button {
      margin-top: 26px;
    }
    @media (max-width: 700px) {
      form {
        grid-template-columns: minmax(0, 1fr);
        justify-items: start;
      }
      pw-field {
        width: 100%;
      }
      button {
        margin-top: 0;
      }
    }
  `,
})
export class OverrideForm {
  readonly said = output<{ readonly of: ParameterRef; readonly value: number }>();

  private readonly state = inject(CaseState);
  private readonly catalogue = openCatalogue();
  protected readonly keyOf = parameterKey;
  protected readonly chosen = signal('');
  protected readonly fault = signal<string | undefined>(undefined);

  /** Only figures that have a value can have another one. */
  protected readonly groups = computed<readonly Group[]>(() => {
    const model = this.state.model();
    return [...(model?.useCases ?? []), null]
      .map((useCase) => ({
        id: useCase ?? 'whole',
        name: useCase === null ? $localize`The whole case` : this.catalogue.nameOf(useCase),
        parameters: (model?.parameters ?? []).filter((each) => each.useCase === useCase && each.estimate !== null),
      }))
      .filter(({ parameters }) => parameters.length > 0);
  });
  private readonly parameter = computed(() =>
    this.state.model()?.parameters.find((each) => parameterKey(each) === this.chosen()),
  );
  protected readonly unit = computed(() => {
    const unit = this.parameter()?.unit;
    return unit === undefined ? undefined : unitWords(unit, this.state.model()?.settings.currency ?? 'EUR');
  });

  protected send(which: HTMLSelectElement, amount: HTMLInputElement): void {
    const of = this.parameter();
    const text = amount.value.trim();
    const isPercent = text.endsWith('%');
    const reading = cellNumber(text, isPercent ? '%' : null);
    if (of === undefined) this.fault.set($localize`Choose a figure first.`);
    else if (!('number' in reading) || Math.abs(reading.number) > 1e15) this.fault.set(this.unread(text, reading));
    else {
      const value = isPercent ? Number((reading.number / 100).toPrecision(12)) : reading.number;
      this.said.emit({ of: { useCase: of.useCase, name: of.name }, value });
      this.fault.set(undefined);
      this.chosen.set('');
      which.value = '';
      amount.value = '';
    }
  }

  private unread(text: string, reading: ReturnType<typeof cellNumber>): string {
    return 'code' in reading && reading.code === 'NUMBER_AMBIGUOUS'
      ? $localize`“${text}:typed:” can be read in two ways: write 1234 for a thousand, or 1.50 for a fraction.`
      : $localize`“${text}:typed:” is not a number.`;
  }
}
