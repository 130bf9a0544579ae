import { Component, computed, input } from '@angular/core';
import type { Fit, FitState } from '@peerway/use-cases';
import { nameList } from '../assessment/sentence-parts.ts';
import { fitStateTones } from './use-case-words.ts';

const order: readonly FitState[] = ['met', 'unknown', 'unmet'];

/** How many prerequisites are met, not known and not met: as a bar, and in words. */
@Component({
  selector: 'pw-fit-bar',
  template: `
    <span class="bar" aria-hidden="true">
      @for (part of parts(); track part.state) {
        <span [class]="part.tone" [style.flex-grow]="part.count"></span>
      }
    </span>
    <span class="small">{{ words() }}</span>
  `,
  styles: `
    :host {
      display: grid;
      gap: 3px;
    }
    .bar {
      display: flex;
      gap: 2px;
      height: 6px;
      overflow: hidden;
      border-radius: 3px;
    }
    .bar span {
      flex-basis: 0;
      min-width: 4px;
    }
    .good {
      background: var(--good);
    }
    .warn {
      background: repeating-linear-gradient(115deg, var(--warn) 0 3px, var(--warn-weak) 3px 6px);
    }
    .bad {
      background: var(--bad);
    }
  `,
})
export class FitBar {
  readonly fit = input.required<Pick<Fit, 'met' | 'unmet' | 'unknown' | 'doesNotApply'>>();
  protected readonly parts = computed(() =>
    order
      .map((state) => ({ state, count: this.fit()[state], tone: fitStateTones[state] }))
      .filter(({ count }) => count > 0),
  );
  protected readonly words = computed(() => fitLine(this.fit()));
}

/** How many prerequisites stand where, in words. */
export function fitLine({ met, unmet, unknown, doesNotApply }: Pick<Fit, FitState>): string {
  if (met + unmet + unknown + doesNotApply === 0) return $localize`No prerequisites are named`;
  return nameList([
    ...(met > 0 ? [$localize`${met}:count: met`] : []),
    ...(unmet > 0 ? [$localize`${unmet}:count: not met`] : []),
    ...(unknown > 0 ? [$localize`${unknown}:count: not known`] : []),
    ...(doesNotApply > 0 ? [$localize`${doesNotApply}:count: not applying`] : []),
  ]);
}
