import { Component, computed, inject, input, model } from '@angular/core';
import { CaseEditing } from './case-editing.ts';
import type { Section } from './case-problems.ts';
import { sectionWords } from './field-words.ts';

/** One part of the form, which can be folded; folded it still says how much is to be mended in it. */
@Component({
  selector: 'pw-case-section',
  template: `
    <details class="card" [open]="isOpen()" (toggle)="follow($event)" [id]="'part-' + section()">
      <summary>
        <h2>{{ words[section()] }}</h2>
        @if (toMend() > 0) {
          <span class="mend small" i18n>{toMend(), plural, =1 {1 to mend} other {{{ toMend() }} to mend}}</span>
        } @else if (summary()) {
          <span class="small muted">{{ summary() }}</span>
        }
      </summary>
      <div class="stack body"><ng-content /></div>
    </details>
  `,
  styles: `
    summary {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: baseline;
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::before {
      content: '▸' / '';
      color: var(--ink-2);
      width: 12px;
    }
    details[open] > summary::before {
      content: '▾' / '';
    }
    .mend {
      color: var(--bad);
      font-weight: 560;
    }
    .body {
      margin-top: var(--space-3);
      gap: var(--space-3);
    }
  `,
})
export class CaseSection {
  readonly section = input.required<Section>();
  /** What is in it, for when it is folded. */
  readonly summary = input<string>();
  readonly isOpen = model(true);

  protected readonly words = sectionWords;
  private readonly editing = inject(CaseEditing);
  protected readonly toMend = computed(() => this.editing.toMend().get(this.section()) ?? 0);

  protected follow(event: Event): void {
    if (event.target instanceof HTMLDetailsElement) this.isOpen.set(event.target.open);
  }
}
