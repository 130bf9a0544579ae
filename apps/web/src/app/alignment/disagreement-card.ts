import { Component, computed, input, signal } from '@angular/core';
import type { GroupSheetFragment, WeighingSheetFragment } from '../graphql/generated/graphql.ts';
import { goalNames, peopleNames } from './group-charts.ts';
import { disagreementTitle, disagreementWords } from './group-words.ts';

const first = 3;

/** What to talk about: where people stand furthest apart, and who stands where. */
@Component({
  selector: 'pw-disagreement-card',
  host: { class: 'card' },
  template: `
    <header>
      <h2>{{ finding() }}</h2>
      @if (rows().length > first) {
        <button
          class="button quiet small no-print"
          type="button"
          [attr.aria-expanded]="showsAll()"
          (click)="showsAll.set(!showsAll())"
        >
          @if (showsAll()) {
            <ng-container i18n>First three</ng-container>
          } @else {
            <ng-container i18n>All {{ rows().length }}</ng-container>
          }
        </button>
      }
    </header>
    <p class="small muted">
      @if (rows().length === 0) {
        <ng-container i18n>Points appear when two or more people see a goal clearly differently.</ng-container>
      } @else {
        <ng-container i18n>Where people are furthest apart, furthest first</ng-container>
      }
    </p>
    <ol>
      @for (row of shown(); track row.title) {
        <li>
          <b dir="auto">{{ row.title }}</b>
          <span class="small" dir="auto">{{ row.words }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    :host {
      display: block;
    }
    header {
      display: flex;
      gap: 10px;
      justify-content: space-between;
    }
    ol {
      margin: var(--space-2) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 2px;
      padding: 9px 0;
      border-top: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    b {
      font-weight: 560;
    }
    .small {
      color: var(--ink-2);
    }
  `,
})
export class DisagreementCard {
  readonly weighing = input.required<WeighingSheetFragment>();
  readonly group = input.required<GroupSheetFragment>();

  protected readonly first = first;
  protected readonly showsAll = signal(false);
  protected readonly rows = computed(() => {
    const [names, people] = [goalNames(this.weighing()), peopleNames(this.weighing())];
    return this.group().disagreements.map((each) => ({
      title: disagreementTitle(each, names),
      words: disagreementWords(each, names, people),
    }));
  });
  protected readonly shown = computed(() => this.rows().slice(0, this.showsAll() ? undefined : first));
  protected readonly finding = computed(() => {
    const count = Math.min(first, this.rows().length);
    if (count === 0) return $localize`Nothing to settle: people see the goals alike`;
    return count === 1 ? $localize`Talk about this one first` : $localize`Talk about these ${count}:count: first`;
  });
}
