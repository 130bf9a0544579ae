import { Component, ElementRef, afterRenderEffect, computed, inject, input, output } from '@angular/core';
import { MatSelectModule } from '@angular/material/select';
import { MatTooltip } from '@angular/material/tooltip';

/** One of several things to choose; `short` is what stands in the closed field. */
export interface SeveralOption {
  readonly value: string;
  readonly words: string;
  readonly short?: string;
}

let count = 0;

/** Several out of a list, in one line however long the list is; kept in the order in which they were chosen. */
@Component({
  selector: 'pw-several-choice',
  imports: [MatSelectModule, MatTooltip],
  template: `
    <span class="label" [id]="id + '-label'">{{ label() }}</span>
    <div [matTooltip]="tooltip()" [matTooltipDisabled]="select.panelOpen" [matTooltipClass]="'lines'">
      <mat-select
        #select
        multiple
        placeholder="Choose…"
        i18n-placeholder
        [panelClass]="'several'"
        [panelWidth]="null"
        [value]="chosen()"
        [sortComparator]="asChosen"
        [aria-labelledby]="id + '-label' + (shown() ? ' ' + id + '-value' : '')"
        [aria-describedby]="id + '-about'"
        (selectionChange)="chosenChange.emit($event.value)"
        (openedChange)="$event || left.emit()"
      >
        <mat-select-trigger
          ><span class="value" [id]="id + '-value'">{{ shown() }}</span></mat-select-trigger
        >
        @for (option of options(); track option.value) {
          <mat-option [value]="option.value"
            ><span [attr.lang]="language()">{{ option.words }}</span></mat-option
          >
        } @empty {
          <mat-option disabled>{{ none() }}</mat-option>
        }
      </mat-select>
    </div>
    <p [id]="id + '-about'" class="about" [class.error]="error()" aria-live="polite">{{ error() ?? hint() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
      align-content: start;
      min-width: 0;
    }
    .label {
      font-weight: 560;
      font-size: 14px;
    }
    mat-select {
      display: block;
      min-height: 40px;
      padding: 8px 4px 8px 11px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius-m);
      background: var(--surface);
      --mat-select-enabled-trigger-text-color: var(--ink);
      --mat-select-enabled-arrow-color: var(--ink);
      --mat-select-trigger-text-font: inherit;
      --mat-select-trigger-text-size: var(--text-m);
      --mat-select-trigger-text-line-height: 1.4;
      --mat-select-trigger-text-tracking: 0;
    }
    mat-select:focus-visible {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
    }
    mat-select[aria-invalid='true'] {
      border-color: var(--bad);
      box-shadow: inset 0 0 0 1px var(--bad);
    }
    .value {
      display: block;
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .about {
      color: var(--ink-2);
      font-size: var(--text-s);
    }
    .about.error {
      color: var(--bad);
    }
    .about:empty {
      display: none;
    }
    @media (pointer: coarse) {
      mat-select {
        min-height: 44px;
      }
    }
  `,
})
export class SeveralChoice {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly options = input.required<readonly SeveralOption[]>();
  readonly chosen = input.required<readonly string[]>();
  /** What the list says when there is nothing to choose from. */
  readonly none = input('');
  /** The language of the options, where it is not that of the page. */
  readonly language = input<string | null>(null);
  readonly chosenChange = output<readonly string[]>();
  /** The list is closed again. */
  readonly left = output();

  protected readonly id = `several-${(count += 1)}`;
  private readonly picked = computed(() =>
    this.chosen().flatMap((value) => this.options().find((option) => option.value === value) ?? []),
  );
  protected readonly shown = computed(() =>
    this.picked()
      .map(({ short, words }) => short ?? words)
      .join(', '),
  );
  /** Only where the closed field says less than there is to know. */
  protected readonly tooltip = computed(() =>
    this.picked()
      .flatMap(({ short, words }) => (short === undefined ? [] : [words]))
      .join('\n'),
  );
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    // Material marks only what Angular's own forms hold.
    afterRenderEffect(() => {
      const isWrong = this.error() !== undefined;
      this.host.nativeElement.querySelector('mat-select')?.setAttribute('aria-invalid', String(isWrong));
    });
  }

  protected asChosen(): number {
    return 0;
  }
}
