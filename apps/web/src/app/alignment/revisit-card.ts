import { Component, computed, input } from '@angular/core';
import type { GroupSheetFragment, WeighingSheetFragment } from '../graphql/generated/graphql.ts';
import { goalNames } from './group-charts.ts';
import { consistencyWords, revisitWords } from './group-words.ts';

/** Whose comparisons do not fit each other, and which two or three are worth another look. */
@Component({
  selector: 'pw-revisit-card',
  host: { class: 'card' },
  template: `
    <h2>{{ finding() }}</h2>
    <p class="small muted">
      @if (rows().length === 0) {
        <ng-container i18n>Nobody prefers A to B, B to C, and then C to A by much.</ng-container>
      } @else {
        <ng-container i18n>They may well be right: worth another look while all sit together</ng-container>
      }
    </p>
    <ul>
      @for (row of rows(); track row.id) {
        <li>
          <b dir="auto">{{ row.words }}</b>
          <ul>
            @for (each of row.revisit; track each) {
              <li class="small" dir="auto">{{ each }}</li>
            }
          </ul>
        </li>
      }
    </ul>
    <details class="small">
      <summary i18n>How is this judged?</summary>
      <p class="muted" i18n>
        By Saaty’s consistency ratio: up to 0.1 is good, up to 0.2 will do, beyond that some comparisons should be
        looked at again. The group’s is {{ ratio() }}.
      </p>
    </details>
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    :host > ul {
      margin-top: var(--space-2);
    }
    :host > ul > li {
      padding: 9px 0;
      border-top: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    ul ul {
      display: grid;
      gap: 4px;
      margin-top: 4px;
      color: var(--ink-2);
    }
    b {
      font-weight: 560;
    }
    summary {
      margin-top: var(--space-2);
      color: var(--accent);
      cursor: pointer;
    }
  `,
})
export class RevisitCard {
  readonly weighing = input.required<WeighingSheetFragment>();
  readonly group = input.required<GroupSheetFragment>();

  protected readonly rows = computed(() => {
    const names = goalNames(this.weighing());
    const people = this.weighing().participants.map(({ id, name, weights }) => ({
      id,
      name,
      consistency: weights?.consistency,
    }));
    const whole = { id: 'group', name: null, consistency: this.group().consistency };
    return [...people, whole].flatMap(({ id, name, consistency }) => {
      const words = consistency && consistencyWords(consistency, name);
      if (words === undefined || consistency === undefined) return [];
      return [
        {
          id,
          words,
          isBad: consistency.verdict === 'revisit',
          revisit: consistency.revisit.map((each) => revisitWords(each, names)),
        },
      ];
    });
  });
  protected readonly finding = computed(() => {
    const bad = this.rows().filter(({ isBad }) => isBad).length;
    if (bad === 0) return $localize`The comparisons fit together`;
    return bad === 1
      ? $localize`One set of comparisons contradicts itself`
      : $localize`${bad}:count: sets of comparisons contradict themselves`;
  });
  protected readonly ratio = computed(() => {
    const { ratio } = this.group().consistency;
    return ratio === null
      ? '–'
      : new Intl.NumberFormat($localize.locale ?? 'en', { maximumFractionDigits: 2 }).format(ratio);
  });
}
