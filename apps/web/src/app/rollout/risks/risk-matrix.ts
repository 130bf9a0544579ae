import { formatNumber } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import { matrixScale, type PlanRisk, riskMatrix } from '@peerway/rollout';
import { ChartFrame } from '../../charts/chart-frame.ts';
import type { ChartTable } from '../../charts/chart-table.ts';

const levels = [1, 2, 3, 4, 5] as const;

/** The register as a matrix of likelihood and impact: a view, by which nothing is computed. */
@Component({
  selector: 'pw-risk-matrix',
  imports: [ChartFrame],
  templateUrl: './risk-matrix.html',
  styleUrl: './risk-matrix.scss',
})
export class RiskMatrixView {
  readonly risks = input.required<readonly PlanRisk[]>();
  readonly side = input.required<'before' | 'after'>();
  readonly pick = output<string>();

  private readonly locale = inject(LOCALE_ID);
  private readonly names = computed(() => new Map(this.risks().map(({ id, event }) => [id, event])));
  private readonly matrix = computed(() => riskMatrix(this.risks(), { side: this.side() }));
  protected readonly impacts = levels;
  protected readonly rows = computed(() =>
    levels.toReversed().map((likelihood) => ({
      likelihood,
      name: this.likelihoodNames[likelihood - 1] ?? '',
      cells: this.matrix().cells.filter((cell) => cell.likelihood === likelihood),
    })),
  );
  protected readonly unplaced = computed(() => this.matrix().unplaced.length);
  protected readonly finding = computed(() => {
    const high = this.matrix()
      .cells.filter(({ likelihood, impact }) => likelihood * impact >= 12)
      .flatMap(({ risks }) => risks).length;
    if (high === 0) return $localize`No risk stands in the upper right corner`;
    return high === 1
      ? $localize`One risk stands in the upper right corner`
      : $localize`${high}:count: risks stand in the upper right corner`;
  });
  protected readonly note = $localize`A view of the register: what is sized stands by its size, the rest by the levels of the catalogue.`;

  private readonly likelihoodNames = this.stepNames(
    matrixScale.frequency.map((step) => `${formatNumber(step * 100, this.locale, '1.0-0')} %`),
  );
  protected readonly impactNames = this.stepNames(
    matrixScale.money.map((step, at) => {
      const money = new Intl.NumberFormat(this.locale, { notation: 'compact' }).format(step);
      const days = matrixScale.days[at];
      return days === 1 ? $localize`${money}:money: or 1 day` : $localize`${money}:money: or ${days}:days: days`;
    }),
  );
  protected readonly table = computed<ChartTable>(() => ({
    columns: [$localize`Risk`, $localize`Likelihood`, $localize`Impact`, $localize`Placed by`],
    rows: this.matrix().cells.flatMap(({ likelihood, impact, risks }) =>
      risks.map(({ id, by }) => [
        this.nameOf(id),
        likelihood,
        impact,
        by === 'size' ? $localize`its size` : $localize`the catalogue's levels`,
      ]),
    ),
  }));

  protected nameOf(id: string): string {
    return this.names().get(id) ?? id;
  }

  protected heat(likelihood: number, impact: number): 'low' | 'middle' | 'high' {
    const product = likelihood * impact;
    return product >= 12 ? 'high' : product >= 5 ? 'middle' : 'low';
  }

  /** The first level ends where the second begins. */
  private stepNames(steps: readonly string[]): readonly string[] {
    return [$localize`less`, ...steps.map((step) => $localize`from ${step}:step:`)];
  }
}
