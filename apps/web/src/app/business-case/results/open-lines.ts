import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CaseModel, type CaseResult, driverKey, type DriverResult } from '@peerway/business-case';
import { editorPlace } from './line-link.ts';
import { openReasonWords } from './result-words.ts';

const firstShown = 10;

/** The lines that have no value yet, why, and where to give it. */
@Component({
  selector: 'pw-open-lines',
  imports: [RouterLink],
  template: `
    <h2 i18n>
      {lines().length, plural, =1 {One line has no value yet} other {{{ lines().length }} lines have no value yet}}
    </h2>
    <p class="muted" i18n>They are left out of every figure above, not taken for 0.</p>
    <ul>
      @for (line of shown(); track line.key) {
        <li>
          <a lang="en" [routerLink]="home() + '/drivers'" [queryParams]="line.place">{{ line.name }}</a>
          <span class="muted">({{ line.useCase }})</span>: {{ line.reason }}
          @if (line.detail) {
            <span class="muted" lang="en">– {{ line.detail }}</span>
          }
        </li>
      }
    </ul>
    @if (more() > 0) {
      <button class="button quiet" type="button" (click)="isWhole.set(true)" i18n>
        Show {more(), plural, =1 {one more} other {{{ more() }} more}}
      </button>
    }
  `,
  host: { class: 'card' },
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      align-content: start;
    }
    ul {
      margin: 0;
      padding-inline-start: 18px;
    }
    li {
      padding: 2px 0;
    }
    .button {
      justify-self: start;
    }
  `,
})
export class OpenLines {
  readonly result = input.required<CaseResult>();
  readonly model = input.required<CaseModel>();
  readonly home = input.required<string>();
  readonly useCase = input.required<(id: string | null) => string>();

  protected readonly isWhole = signal(false);
  protected readonly lines = computed(() =>
    openMoney(this.result()).map((line) => ({
      key: driverKey(line),
      name: line.name,
      useCase: this.useCase()(line.useCase),
      place: editorPlace({ useCase: line.useCase, name: firstMissing(line) }),
      reason: line.reason === null ? '' : openReasonWords[line.reason],
      detail: this.detail(line),
    })),
  );
  protected readonly shown = computed(() => (this.isWhole() ? this.lines() : this.lines().slice(0, firstShown)));
  protected readonly more = computed(() => this.lines().length - this.shown().length);

  /** Missing parameters by what they are called, not by their names in formulas. */
  private detail({ reason, detail, useCase }: DriverResult): string | null {
    if (reason !== 'PARAMETER_MISSING' || detail === null) return detail;
    const { parameters } = this.model();
    const labelOf = (name: string): string =>
      (
        parameters.find((one) => one.name === name && one.useCase === useCase) ??
        parameters.find((one) => one.name === name && one.useCase === null)
      )?.label ?? name;
    return detail.split(', ').map(labelOf).join('; ');
  }
}

/** The lines of the way with peers without a value; those of the comparison stand in its own card. */
export function openMoney({ drivers }: CaseResult): DriverResult[] {
  return drivers.filter(({ amount, isAlternative }) => amount === null && !isAlternative);
}

function firstMissing({ reason, detail, id }: DriverResult): string {
  return reason === 'PARAMETER_MISSING' ? (detail?.split(', ')[0] ?? id) : id;
}
