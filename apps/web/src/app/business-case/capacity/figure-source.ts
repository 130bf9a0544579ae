import { Component, computed, input } from '@angular/core';
import type { CapacityDefault, CapacityStatistic } from '@peerway/business-case';
import { Chip } from '../../ui/chip.ts';
import { kindWords } from './capacity-words.ts';

/** How sure a figure is that nobody replaced yet: a chip, and on request what it rests on. */
@Component({
  selector: 'pw-figure-source',
  imports: [Chip],
  template: `
    <details>
      <summary [attr.aria-label]="label()">
        <pw-chip [tone]="isSure() ? 'accent' : 'warn'">{{ kind() }}</pw-chip>
      </summary>
      @if (basis(); as basis) {
        <p lang="en">{{ basis.basis }}</p>
        <ul lang="en">
          @for (each of statistics(); track each.id) {
            <li>
              {{ each.source }} <small>({{ each.kindSaid }}{{ each.scope ? '; ' + each.scope : '' }})</small>
            </li>
          }
        </ul>
      } @else {
        <p i18n>A figure to begin with. Nobody measured it here: replace it with your own.</p>
      }
    </details>
  `,
  styles: `
    summary {
      display: inline-flex;
      align-items: center;
      min-height: 24px;
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary:hover pw-chip,
    details[open] pw-chip {
      text-decoration: underline;
    }
    p,
    ul {
      margin: var(--space-1) 0 0;
      font-size: var(--text-s);
      color: var(--ink-2);
      overflow-wrap: anywhere;
    }
    ul {
      padding-left: var(--space-4);
    }
  `,
})
export class FigureSource {
  /** What the figure is called. */
  readonly of = input.required<string>();
  /** The default that it is; without one it is an assumption of ours. */
  readonly basis = input<CapacityDefault>();
  readonly known = input<readonly CapacityStatistic[]>([]);

  protected readonly kind = computed(() => kindWords[this.basis()?.kind ?? 'assumption']);
  protected readonly isSure = computed(() => ['measured', 'vendor', 'secondary'].includes(this.basis()?.kind ?? ''));
  protected readonly statistics = computed(() => {
    const ids = this.basis()?.statistics ?? [];
    return this.known().filter(({ id }) => ids.includes(id));
  });
  protected readonly label = computed(() => $localize`${this.of()}:figure:: ${this.kind()}:kind:, what it rests on`);
}
