import { Component, computed, input, output } from '@angular/core';
import { agreementWords, howWords } from './finding-words.ts';
import { nextDecision } from './verdict-words.ts';
import type { ShownReadiness } from './shown-readiness.ts';

/** The four figures that one reads first. */
@Component({
  selector: 'pw-result-tiles',
  template: `
    <dl>
      @for (tile of tiles(); track tile.name) {
        <div class="card tile">
          <dt>{{ tile.name }}</dt>
          <dd>
            <b [class.words]="tile.isWords">{{ tile.value }}</b> <span>{{ tile.note }}</span>
          </dd>
          <dd class="no-print">
            <button type="button" (click)="derive.emit(tile.figure)" [attr.aria-label]="howWords(tile.name)" i18n>
              How?
            </button>
          </dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './result-tiles.scss',
})
export class ResultTiles {
  readonly readiness = input.required<ShownReadiness>();
  readonly invited = input.required<number>();
  readonly derive = output<string>();

  protected readonly howWords = howWords;
  protected readonly tiles = computed(() => {
    const readiness = this.readiness();
    const { whole } = readiness;
    const [agreement, where] = agreementWords(readiness);
    const next = nextDecision(readiness);
    return [
      {
        name: $localize`Readiness`,
        value: numberOrDash(whole.score),
        note: intervalWords(whole),
        figure: 'whole',
        isWords: false,
      },
      {
        name: $localize`Answers`,
        value: numberOrDash(readiness.respondents),
        note: answersWords(readiness, this.invited()),
        figure: 'whole',
        isWords: false,
      },
      {
        name: $localize`Do you agree with each other?`,
        value: agreement,
        note: where,
        figure: 'whole',
        isWords: false,
      },
      { name: $localize`Next decision`, value: next.decision, note: next.after, figure: 'verdict', isWords: true },
    ];
  });
}

function numberOrDash(value: number | null): string {
  return value === null ? '–' : String(Math.round(value));
}

function intervalWords({ score, scoreLow, scoreHigh, status }: ShownReadiness['whole']): string {
  if (status === 'hidden') return $localize`hidden: fewer than five people`;
  if (score === null) return $localize`too few answers for a figure`;
  if (scoreLow === null || scoreHigh === null) return $localize`of 100 · no interval from one person`;
  return $localize`of 100 · 95 % between ${Math.round(scoreLow)}:low: and ${Math.round(scoreHigh)}:high:`;
}

function answersWords({ coverage }: ShownReadiness, invited: number): string {
  const share = coverage === null ? '' : $localize`${Math.round(coverage * 100)}:percent: % of questions`;
  return [invited > 1 ? $localize`of ${invited}:count: people` : '', share].filter((part) => part !== '').join(' · ');
}
