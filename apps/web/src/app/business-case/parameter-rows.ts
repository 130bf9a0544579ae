import { Component, ElementRef, computed, inject, input } from '@angular/core';
import { type Estimate, parameterKey } from '@peerway/business-case';
import { CaseState } from './case-state.ts';
import { ParameterRow } from './parameter-row.ts';
import type { NeededParameter } from './parts-of-case.ts';

/** The figures of a part of the case, one beneath the other. */
@Component({
  selector: 'pw-parameter-rows',
  imports: [ParameterRow],
  host: { '(keydown)': 'step($event)' },
  template: `
    <p class="heads small muted" aria-hidden="true">
      <span i18n>Figure and unit</span>
      <span class="points"><span i18n>Low</span><span i18n>Likely</span><span i18n>High</span></span>
      <span i18n>Stands as</span>
    </p>
    <ul>
      @for (parameter of parameters(); track key(parameter)) {
        <li [id]="'figure-' + parameter.name">
          <pw-parameter-row [parameter]="parameter" [offer]="offerFor(parameter)" />
        </li>
      }
    </ul>
  `,
  styles: `
    .heads {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 300px) 116px;
      gap: var(--space-3);
      padding-bottom: var(--space-1);
      border-bottom: 1px solid var(--line);
    }
    .heads .points {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: var(--space-2);
      padding-inline-end: 9px;
      text-align: end;
    }
    @media (max-width: 700px) {
      .heads {
        display: none;
      }
    }
    ul {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: var(--space-2) 0;
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
  private readonly place = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly offers = computed(
    () => new Map(this.state.offers().map((offer) => [parameterKey(offer), offer] as const)),
  );
  protected readonly key = parameterKey;

  /** What Peerway could say of it, as long as nobody said anything. */
  protected offerFor(parameter: NeededParameter): Estimate | null {
    return parameter.estimate === null ? (this.offers().get(parameterKey(parameter)) ?? null) : null;
  }

  /** Enter and the arrows go from figure to figure in one column, as in a table. */
  protected step(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    const { target } = event;
    if (by === undefined || !(target instanceof HTMLInputElement) || target.dataset['point'] === undefined) return;
    const column = [...this.place.querySelectorAll<HTMLInputElement>(`[data-point=${target.dataset['point']}]`)];
    const next = column[column.indexOf(target) + by];
    event.preventDefault();
    if (next === undefined) target.blur();
    next?.focus();
    next?.select();
  }
}
