import { Component, computed, input, output } from '@angular/core';
import { type CaseModel, parameterKey, type ParameterRef } from '@peerway/business-case';
import { type ParameterGroup, refOfKey } from './correlation-draft.ts';
import { labelsOf } from './correlation-words.ts';

/** One of the values with a range, by use case. */
@Component({
  selector: 'pw-parameter-choice',
  template: `
    <select
      #choice
      class="control narrow"
      lang="en"
      [attr.aria-label]="name()"
      [value]="key()"
      (change)="chosen.emit(refOf(choice.value))"
    >
      @if (isOther()) {
        <option [value]="key()" selected>{{ label() }}</option>
      }
      @for (group of groups(); track group.useCase) {
        <optgroup [label]="group.useCase === null ? wholeCase : useCaseName()(group.useCase)">
          @for (parameter of group.parameters; track keyOf(parameter)) {
            <option [value]="keyOf(parameter)" [selected]="keyOf(parameter) === key()">{{ parameter.label }}</option>
          }
        </optgroup>
      }
    </select>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    select.control.narrow {
      width: 100%;
      min-width: 0;
      text-overflow: ellipsis;
    }
  `,
})
export class ParameterChoice {
  readonly model = input.required<CaseModel>();
  readonly groups = input.required<readonly ParameterGroup[]>();
  readonly useCaseName = input.required<(id: string) => string>();
  readonly value = input.required<ParameterRef>();
  /** What is chosen, for those who hear it. */
  readonly name = input.required<string>();
  readonly chosen = output<ParameterRef>();

  protected readonly key = computed(() => parameterKey(this.value()));
  protected readonly label = computed(() => labelsOf(this.model())(this.key()));
  /** Whether what was chosen is no longer among the choices: it has lost its range, or is gone. */
  protected readonly isOther = computed(
    () => !this.groups().some(({ parameters }) => parameters.some((one) => parameterKey(one) === this.key())),
  );
  protected readonly wholeCase = $localize`Whole case`;
  protected readonly keyOf = parameterKey;
  protected readonly refOf = refOfKey;
}
