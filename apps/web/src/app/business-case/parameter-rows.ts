import { Component, computed, inject, input } from '@angular/core';
import { type Estimate, parameterKey } from '@peerway/business-case';
import { CaseState } from './case-state.ts';
import { ParameterRow } from './parameter-row.ts';
import type { NeededParameter } from './parts-of-case.ts';

/** The figures of a part of the case, one beneath the other. */
@Component({
  selector: 'pw-parameter-rows',
  imports: [ParameterRow],
  template: `
    <ul>
      @for (parameter of parameters(); track key(parameter)) {
        <li [id]="'figure-' + parameter.name">
          <pw-parameter-row [parameter]="parameter" [offer]="offerFor(parameter)" />
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: var(--space-3) 0;
      border-top: 1px solid var(--line);
    }
    li:first-child {
      border-top: 0;
    }
  `,
})
export class ParameterRows {
  readonly parameters = input.required<readonly NeededParameter[]>();
  private readonly state = inject(CaseState);
  private readonly offers = computed(
    () => new Map(this.state.offers().map((offer) => [parameterKey(offer), offer] as const)),
  );
  protected readonly key = parameterKey;

  /** What Peerway could say of it, as long as nobody said anything. */
  protected offerFor(parameter: NeededParameter): Estimate | null {
    return parameter.estimate === null ? (this.offers().get(parameterKey(parameter)) ?? null) : null;
  }
}
