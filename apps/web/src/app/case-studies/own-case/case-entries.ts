import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  ElementRef,
  Injector,
  type TemplateRef,
  afterNextRender,
  computed,
  contentChild,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import type { ListName } from './case-draft.ts';
import { CaseEditing } from './case-editing.ts';
import { CaseEntryLine } from './case-entry-line.ts';
import { type EntryFolds, type FoldedEntry, faultsByEntry, foldsAfter, isBlankEntry } from './entry-folds.ts';

/** What the list calls its entries. */
export interface EntryWords {
  /** One entry by its number, as people count. */
  readonly entry: (number: number) => string;
  readonly add: string;
  readonly none: string;
  readonly removed: string;
}

/** Entries of a case, a line each, that unfold to be written, moved and taken out; its fields are given as a template. */
@Component({
  selector: 'pw-case-entries',
  imports: [CaseEntryLine, NgTemplateOutlet],
  template: `
    @if (entries().length === 0) {
      <p class="muted">{{ words().none }}</p>
    } @else {
      <ol>
        @for (entry of entries(); track entry.key; let index = $index, isLast = $last) {
          <li [attr.data-key]="entry.key">
            <details
              [attr.data-at]="list() + '.' + index"
              [open]="isOpen(entry.key)"
              (toggle)="follow(entry.key, $event)"
            >
              <summary>
                <pw-case-entry-line [list]="list()" [index]="index" />
                @if (faultsOf(index); as faults) {
                  {{ ' ' }}
                  @if (!isOpen(entry.key)) {
                    <span class="fault small">{{ faults[0] }}</span>
                    {{ ' ' }}
                  }
                  <span class="mark small" i18n>{faults.length, plural,
                    =1 {1 to mend}
                    other {{{ faults.length }} to mend}
                  }</span>
                }
              </summary>
              @if (isOpen(entry.key)) {
                <div class="fields" role="group" [attr.aria-label]="words().entry(index + 1)">
                  <ng-container *ngTemplateOutlet="body(); context: { $implicit: index }" />
                  <div class="row">
                    <button
                      class="button small up"
                      type="button"
                      [disabled]="index === 0"
                      (click)="move(entry.key, index, -1)"
                      i18n
                    >
                      Up
                    </button>
                    <button
                      class="button small down"
                      type="button"
                      [disabled]="isLast"
                      (click)="move(entry.key, index, 1)"
                      i18n
                    >
                      Down
                    </button>
                    <button class="button small push" type="button" (click)="remove(entry.key)" i18n>Take out</button>
                  </div>
                </div>
              }
            </details>
          </li>
        }
      </ol>
    }
    <button class="button small add" type="button" [attr.data-at]="list()" (click)="add()">{{ words().add }}</button>
    <p class="error small" aria-live="polite">{{ editing.errors()[list()] }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
    ol {
      width: 100%;
      margin: 0;
      padding: 0;
      border-top: 1px solid var(--line);
      list-style: none;
    }
    li {
      border-bottom: 1px solid var(--line);
    }
    summary {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-2);
      align-items: baseline;
      padding: 4px;
      border-radius: var(--radius-s);
      cursor: pointer;
      list-style: none;
    }
    summary:hover {
      background: var(--accent-weak);
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::before {
      content: '▸' / '';
      flex: none;
      width: 12px;
      color: var(--ink-2);
    }
    details[open] > summary::before {
      content: '▾' / '';
    }
    .mark,
    .fault {
      color: var(--bad);
    }
    .mark {
      flex: none;
      font-weight: 560;
    }
    .fault {
      order: 1;
      flex: 1 0 100%;
      padding-left: 20px;
    }
    .fields {
      display: grid;
      gap: var(--space-3);
      min-width: 0;
      padding: var(--space-2) 4px var(--space-4) 20px;
    }
    @media (pointer: coarse) {
      summary {
        padding-block: 11px;
      }
    }
    @media (max-width: 700px) {
      .fields {
        padding-left: 4px;
      }
    }
    .error {
      color: var(--bad);
    }
    .error:empty {
      display: none;
    }
  `,
})
export class CaseEntries {
  readonly list = input.required<ListName>();
  readonly words = input.required<EntryWords>();

  protected readonly body = contentChild.required<TemplateRef<{ $implicit: number }>>('entry');
  protected readonly editing = inject(CaseEditing);
  protected readonly entries = computed<readonly { readonly key: string }[]>(() => this.editing.draft()[this.list()]);
  /** What is wrong in each entry, by its number: the place and the sentence. */
  private readonly faults = computed(() => faultsByEntry(this.editing.errors(), this.list()));
  private readonly folds = linkedSignal<readonly FoldedEntry[], EntryFolds>({
    source: () =>
      this.entries().map((entry, index) => ({
        key: entry.key,
        isBlank: isBlankEntry(entry),
        isFaulty: this.faults().has(index),
      })),
    computation: (entries, previous) => foldsAfter(previous?.value, entries),
  });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  protected isOpen(key: string): boolean {
    return this.folds().open.has(key);
  }

  protected faultsOf(index: number): readonly string[] | undefined {
    return this.faults().get(index);
  }

  protected follow(key: string, event: Event): void {
    if (event.target instanceof HTMLDetailsElement) this.fold(key, event.target.open);
  }

  /** Unfolds the entry with this number, counted from 0. */
  unfold(index: number): void {
    const key = this.entries()[index]?.key;
    if (key !== undefined) this.fold(key, true);
  }

  protected add(): void {
    this.editing.add(this.list());
    this.afterwards(() => this.find('li:last-child input, li:last-child textarea, li:last-child select'));
  }

  /** The button keeps the focus, or its fellow where it has come to the end. */
  protected move(key: string, index: number, by: -1 | 1): void {
    this.editing.move(this.list(), index, by);
    const [same, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    const own = `li[data-key="${key}"]`;
    this.afterwards(() => this.find(`${own} .${same}:not(:disabled)`) ?? this.find(`${own} .${other}`));
  }

  protected remove(key: string): void {
    this.editing.remove(this.list(), key, this.words().removed);
    this.afterwards(() => this.find('.add'));
  }

  private fold(key: string, isOpen: boolean): void {
    if (this.isOpen(key) === isOpen) return;
    this.folds.update((folds) => {
      const open = new Set(folds.open);
      if (isOpen) open.add(key);
      else open.delete(key);
      return { ...folds, open };
    });
  }

  private find(selector: string): HTMLElement | null {
    return this.host.nativeElement.querySelector<HTMLElement>(selector);
  }

  private afterwards(focused: () => HTMLElement | null): void {
    afterNextRender(() => focused()?.focus(), { injector: this.injector });
  }
}
