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
} from '@angular/core';
import type { ListName } from './case-draft.ts';
import { CaseEditing } from './case-editing.ts';

/** What the list calls its entries. */
export interface EntryWords {
  /** One entry by its number, as people count. */
  readonly entry: (number: number) => string;
  readonly add: string;
  readonly none: string;
  readonly removed: string;
}

/** Entries of a case that are added, moved and taken out; how one looks is given as a template. */
@Component({
  selector: 'pw-case-entries',
  imports: [NgTemplateOutlet],
  template: `
    @if (entries().length === 0) {
      <p class="muted">{{ words().none }}</p>
    } @else {
      <ol>
        @for (entry of entries(); track entry.key; let index = $index, isLast = $last) {
          <li [attr.data-key]="entry.key">
            <fieldset [attr.data-at]="list() + '.' + index">
              <legend>{{ words().entry(index + 1) }}</legend>
              <div class="fields">
                <ng-container *ngTemplateOutlet="body(); context: { $implicit: index }" />
              </div>
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
            </fieldset>
          </li>
        }
      </ol>
    }
    <button class="button add" type="button" [attr.data-at]="list()" (click)="add()">{{ words().add }}</button>
    <p class="error small" aria-live="polite">{{ editing.errors()[list()] }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-3);
      justify-items: start;
    }
    ol {
      display: grid;
      gap: var(--space-3);
      width: 100%;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    fieldset {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: var(--space-3) var(--space-4) var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      min-width: 0;
    }
    legend {
      padding: 0 6px;
      margin-left: -6px;
      color: var(--ink-2);
      font-size: var(--text-s);
      font-weight: 560;
    }
    .fields {
      display: grid;
      gap: var(--space-3);
      min-width: 0;
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
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

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

  private find(selector: string): HTMLElement | null {
    return this.host.nativeElement.querySelector<HTMLElement>(selector);
  }

  private afterwards(focused: () => HTMLElement | null): void {
    afterNextRender(() => focused()?.focus(), { injector: this.injector });
  }
}
