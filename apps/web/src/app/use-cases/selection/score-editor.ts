import { DecimalPipe, formatNumber } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, output, signal } from '@angular/core';
import type { ScoreTable } from '@peerway/use-cases';
import { StateScoresDocument, WithdrawScoreDocument } from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { Chip } from '../../ui/chip.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { ScoreForm, type ScoreSaid } from './score-form.ts';
import { type ScoreRowShown, scoreRows } from './score-rows.ts';

/** The scores of one use case: where each comes from, confirming it, or giving another with its reason. */
@Component({
  selector: 'pw-score-editor',
  imports: [Chip, DecimalPipe, ProblemPanel, ScoreForm],
  templateUrl: './score-editor.html',
})
export class ScoreEditor {
  readonly engagement = input.required<string>();
  readonly useCase = input.required<string>();
  readonly table = input.required<ScoreTable>();
  readonly mayEdit = input(false);
  readonly saved = output();
  /** The figure whose calculation is asked for. */
  readonly derive = output<string>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly rows = computed(() => scoreRows(this.table(), this.useCase(), this.locale));
  protected readonly editing = signal<string | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly tell = teller();

  protected howName({ name, points }: ScoreRowShown): string {
    const figure = formatNumber(points, this.locale, '1.0-0');
    return $localize`${figure}:points: points on ${name}:criterion:: how is this calculated?`;
  }

  protected confirm({ criterion }: ScoreRowShown): Promise<void> {
    return this.act(() => this.state({ value: null, low: null, high: null, reason: null }, criterion));
  }

  protected withdraw({ criterion }: ScoreRowShown): Promise<void> {
    const place = { engagement: this.engagement(), useCase: this.useCase(), criterion };
    return this.act(() => this.tell(WithdrawScoreDocument, place));
  }

  protected stating({ criterion }: ScoreRowShown): (said: ScoreSaid) => Promise<void> {
    return async (said) => {
      await this.state(said, criterion);
      this.editing.set(undefined);
      this.saved.emit();
    };
  }

  private state(said: ScoreSaid, criterion: string): Promise<unknown> {
    const score = { useCase: this.useCase(), criterion, ...said };
    return this.tell(StateScoresDocument, { engagement: this.engagement(), scores: [score] });
  }

  private async act(done: () => Promise<unknown>): Promise<void> {
    this.problem.set(undefined);
    try {
      await done();
      this.saved.emit();
    } catch (error) {
      // The score stays as it was, and the panel says why.
      this.problem.set(problemOf(error));
    }
  }
}
