import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CaseModel, type CaseResult, driverKey, type DriverResult } from '@peerway/business-case';
import { openReasonSentence } from '../case-words.ts';
import { editorPlace } from './line-link.ts';

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
          &ngsp;<span class="muted">({{ line.useCase }})</span>: {{ line.reason }}
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
      place: editorPlace({ useCase: line.useCase, ...this.firstMissing(line) }),
      reason: this.reason(line),
    })),
  );
  protected readonly shown = computed(() => (this.isWhole() ? this.lines() : this.lines().slice(0, firstShown)));
  protected readonly more = computed(() => this.lines().length - this.shown().length);

  /** Missing parameters by what they are called, not by their names in formulas. */
  private reason({ reason, detail, useCase }: DriverResult): string {
    if (reason === null) return '';
    if (reason !== 'PARAMETER_MISSING') return openReasonSentence(reason, detail, this.result().currency);
    const labels = (detail ?? '').split(', ').map((name) => `“${this.labelOf(name, useCase)}”`);
    return $localize`still needed: ${labels.join(', ')}:names:`;
  }

  private firstMissing({ reason, detail, useCase }: DriverResult): { label?: string } {
    const first = detail?.split(', ')[0];
    return reason === 'PARAMETER_MISSING' && first !== undefined ? { label: this.labelOf(first, useCase) } : {};
  }

  private labelOf(name: string, useCase: string | null): string {
    const called = this.model().parameters.filter((one) => one.name === name);
    const own = called.find((one) => one.useCase === useCase) ?? called.find((one) => one.useCase === null);
    return own?.label ?? name;
  }
}

/** The lines of the way with peers without a value; those of the comparison stand in its own card. */
export function openMoney({ drivers }: CaseResult): DriverResult[] {
  return drivers.filter(({ amount, isAlternative }) => amount === null && !isAlternative);
}
