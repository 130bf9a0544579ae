import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import type { CriterionStanding, GateCriterion, GateResult } from '@peerway/rollout';
import { Chip } from '../../ui/chip.ts';
import { textIn } from '../../ui/typed.ts';
import { standingWords, thresholdText } from './gate-view.ts';

/** One criterion of a gate: what it asks for, what was found, how it stands. */
@Component({
  selector: 'pw-result-row',
  imports: [Chip],
  template: `
    <div class="text">
      {{ criterion().text }}
      @if (threshold(); as threshold) {
        <span class="muted">{{ threshold }}</span>
      }
      @if (criterion().stops) {
        <pw-chip tone="bad" i18n>Stops if missed</pw-chip>
      }
    </div>
    <div class="found">
      @if (standing().by === 'figure') {
        <input
          class="control"
          type="number"
          step="any"
          [disabled]="!canEdit()"
          [attr.aria-label]="foundWords()"
          [value]="result()?.value ?? ''"
          (change)="measure($event)"
        />
        <span class="muted">{{ criterion().unit }}</span>
        @if (measured() !== null && measured() !== (result()?.value ?? null)) {
          <button class="button small quiet" type="button" [disabled]="!canEdit()" (click)="take()" i18n>
            Now {{ measured() }}: put it down
          </button>
        }
      } @else {
        <select class="control" [disabled]="!canEdit()" [attr.aria-label]="foundWords()" (change)="judge($event)">
          <option i18n value="" [selected]="(result()?.holds ?? null) === null">Not judged yet</option>
          <option i18n value="yes" [selected]="result()?.holds === true">It holds</option>
          <option i18n value="no" [selected]="result()?.holds === false">It does not hold</option>
        </select>
      }
    </div>
    <input
      class="control note"
      type="text"
      maxlength="2000"
      [disabled]="!canEdit() || !result()"
      [attr.aria-label]="noteWords()"
      [value]="result()?.note ?? ''"
      (change)="write($event)"
      placeholder="Note"
      i18n-placeholder
    />
    <pw-chip [tone]="tone()">{{ words() }}</pw-chip>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(200px, 2fr) minmax(150px, 1fr) minmax(120px, 1fr) 90px;
      gap: var(--space-2) var(--space-3);
      align-items: center;
    }
    pw-chip {
      justify-self: start;
    }
    .text {
      overflow-wrap: anywhere;
    }
    .text .muted {
      display: block;
      font-size: var(--text-s);
    }
    .found {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      min-width: 0;
    }
    .control {
      flex: 1;
      min-width: 80px;
      width: 100%;
    }
    @media (width <= 760px) {
      :host {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .text,
      .note {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class ResultRow {
  readonly criterion = input.required<GateCriterion>();
  readonly standing = input.required<CriterionStanding>();
  readonly result = input.required<GateResult | undefined>();
  readonly today = input.required<string>();
  readonly canEdit = input.required<boolean>();
  /** What the portal measures today; null where it measures nothing. */
  readonly measured = input<number | null>(null);
  /** The result from now on; undefined to take it away. */
  readonly changed = output<GateResult | undefined>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly words = computed(() => standingWords[this.standing().state]);
  protected readonly threshold = computed(() => thresholdText(this.criterion(), this.locale));
  protected readonly foundWords = computed(() => $localize`What was found: ${this.criterion().text}:criterion:`);
  protected readonly noteWords = computed(() => $localize`Note on: ${this.criterion().text}:criterion:`);
  protected readonly tone = computed(() => {
    const { state, stops } = this.standing();
    return state === 'met' ? 'good' : state === 'open' ? 'plain' : stops ? 'bad' : 'warn';
  });

  protected measure(event: Event): void {
    const text = textIn(event).trim();
    this.become(text === '' ? undefined : { value: Number(text), holds: null });
  }

  protected take(): void {
    this.become({ value: this.measured(), holds: null });
  }

  protected judge(event: Event): void {
    const word = textIn(event);
    this.become(word === '' ? undefined : { value: null, holds: word === 'yes' });
  }

  protected write(event: Event): void {
    const now = this.result();
    if (now) this.changed.emit({ ...now, note: textIn(event).trim() || null });
  }

  private become(found: Pick<GateResult, 'value' | 'holds'> | undefined): void {
    const note = this.result()?.note ?? null;
    this.changed.emit(found && { criterion: this.criterion().id, ...found, note, day: this.today() });
  }
}
