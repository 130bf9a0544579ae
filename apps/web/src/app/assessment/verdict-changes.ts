import { Component, computed, input } from '@angular/core';
import type { RoundComparisonQuery } from '../graphql/generated/graphql.ts';
import { dimensionWord } from './short-names.ts';

type Change = RoundComparisonQuery['engagement']['comparison']['moves']['verdict'];
type PatternChange = Change['patterns'][number];

const kinds: Readonly<Record<Change['after'], string>> = {
  ready: $localize`:verdict|:ready`,
  readyWithConditions: $localize`:verdict|:ready with conditions`,
  notReady: $localize`:verdict|:not ready`,
  undecided: $localize`:verdict|:not enough answers`,
};

const reasonWords: Readonly<Record<PatternChange['reasons'][number], string>> = {
  blockersGone: $localize`dimensions no longer block it`,
  blockersNew: $localize`dimensions block it now`,
  lowEndReached: $localize`the low end of its score reaches what a pilot needs`,
  lowEndLost: $localize`the low end of its score no longer reaches what a pilot needs`,
  scoreReached: $localize`its score reaches the line for conditions`,
  scoreLost: $localize`its score fell under the line for conditions`,
  figureNow: $localize`there are enough answers now`,
  figureGone: $localize`there are not enough answers any more`,
  linesMoved: $localize`the question banks draw their lines elsewhere`,
};

/** Which patterns have another verdict now, and why. */
@Component({
  selector: 'pw-verdict-changes',
  template: `
    <section class="card stack">
      <h2>{{ title() }}</h2>
      @if (change().patterns.length > 0) {
        <ul class="small">
          @for (pattern of change().patterns; track pattern.pattern) {
            <li>
              <b>{{ pattern.name }}</b>: {{ kinds[pattern.before] }} → {{ kinds[pattern.after] }};
              {{ because(pattern) }}
              @if (pattern.moved === 'within') {
                <span class="muted" i18n>(its score itself moved within its interval)</span>
              }
            </li>
          }
        </ul>
      } @else {
        <p class="muted" i18n>No pattern has another verdict than before.</p>
      }
    </section>
  `,
})
export class VerdictChanges {
  readonly change = input.required<Change>();

  protected readonly kinds = kinds;
  protected readonly title = computed(() => {
    const { before, after, direction } = this.change();
    const [was, is] = [kinds[before], kinds[after]];
    return direction === 'same'
      ? $localize`The verdict stayed: ${is}:verdict:`
      : $localize`The verdict went from ${was}:before: to ${is}:after:`;
  });

  protected because({ reasons, unblocked, blocked }: PatternChange): string {
    const names = [...unblocked, ...blocked].map((id) => dimensionWord(id));
    const words = reasons.map((reason) => reasonWords[reason]).join('; ');
    return names.length > 0 ? `${words} (${names.join(', ')})` : words;
  }
}
