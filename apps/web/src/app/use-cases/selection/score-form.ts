import { Component, input, output } from '@angular/core';
import { Field } from '../../ui/field.ts';
import { FormDraft } from '../../ui/form-draft.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { typedNumber } from '../../organization/typed-number.ts';

/** A score as somebody gives it. */
export interface ScoreSaid {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: string | null;
}

/** A score of one's own: the figure, how far it may lie, and why. */
@Component({
  selector: 'pw-score-form',
  imports: [Field, ProblemPanel],
  template: `
    <form (submit)="$event.preventDefault(); send()">
      <pw-problem [problem]="draft.otherProblem()" [canRetry]="false" />
      <div class="figures">
        <pw-field [label]="name()" [error]="draft.errors()['value']">
          <input
            #value
            class="control"
            inputmode="decimal"
            [value]="draft.values().value"
            (input)="draft.set('value', value.value)"
          />
        </pw-field>
        <pw-field label="At least" i18n-label [optional]="true" [error]="draft.errors()['low']">
          <input
            #low
            class="control"
            inputmode="decimal"
            [value]="draft.values().low"
            (input)="draft.set('low', low.value)"
          />
        </pw-field>
        <pw-field label="At most" i18n-label [optional]="true" [error]="draft.errors()['high']">
          <input
            #high
            class="control"
            inputmode="decimal"
            [value]="draft.values().high"
            (input)="draft.set('high', high.value)"
          />
        </pw-field>
      </div>
      <pw-field label="Why" i18n-label [optional]="true" [error]="draft.errors()['reason']">
        <input
          #reason
          class="control"
          maxlength="1000"
          [value]="draft.values().reason"
          (input)="draft.set('reason', reason.value)"
        />
      </pw-field>
      <div class="row">
        <button class="button primary" type="submit" [disabled]="draft.isSending()" i18n>Save</button>
        <button class="button quiet" type="button" (click)="leave.emit()" i18n>Cancel</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--space-2);
    }
    .figures {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
      align-items: end;
    }
  `,
})
export class ScoreForm {
  readonly name = input.required<string>();
  readonly act = input.required<(said: ScoreSaid) => Promise<void>>();
  readonly leave = output();

  protected readonly draft = new FormDraft({ value: '', low: '', high: '', reason: '' }, ({ value, low, high }) => {
    const [middle, least, most] = [figureOf(value), figureOf(low), figureOf(high)];
    const order = $localize`This does not lie on the right side of the score.`;
    return {
      ...(middle === null && { value: $localize`Type a number.` }),
      ...(low !== '' && (least === null || (middle !== null && least > middle)) && { low: order }),
      ...(high !== '' && (most === null || (middle !== null && most < middle)) && { high: order }),
    };
  });

  protected send(): Promise<void> {
    return this.draft.send(({ value, low, high, reason }) =>
      this.act()({
        value: figureOf(value),
        low: figureOf(low),
        high: figureOf(high),
        reason: reason.trim() === '' ? null : reason,
      }),
    );
  }
}

function figureOf(text: string): number | null {
  return typedNumber(text, { unit: null });
}
