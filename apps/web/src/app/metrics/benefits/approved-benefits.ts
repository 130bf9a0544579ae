import { computed, inject, type Signal } from '@angular/core';
import { BusinessCase, caseModel, type CaseModel } from '@peerway/business-case';
import { benefit, type Benefits } from '@peerway/metrics';
import { openCaseContent } from '../../business-case/case-content.ts';
import { ask } from '../../graphql/ask.ts';
import { ApprovedContentDocument, StandingApprovalDocument } from '../../graphql/generated/graphql.ts';
import type { Problem } from '../../graphql/problem.ts';
import type { MeasuredPoints } from '../measured-points.ts';
import { MetricsState } from '../metrics-state.ts';

/** The approval that stands, and what its benefits come to. */
export interface ApprovedBenefits {
  /** Undefined while it is on its way; null where no approval stands. */
  readonly approval: Signal<{ readonly number: number; readonly approvedAt: string } | null | undefined>;
  readonly model: Signal<CaseModel | undefined>;
  /** Undefined while it is on its way, or where no approval stands. */
  readonly benefits: Signal<Benefits | undefined>;
  readonly problem: Signal<Problem | undefined>;
  reload(): void;
}

/** Asks for the approved case and holds its benefits against what is measured. Call it where `inject` works. */
export function approvedBenefits(points: () => MeasuredPoints): ApprovedBenefits {
  const state = inject(MetricsState);
  const content = openCaseContent();
  const approvals = ask(StandingApprovalDocument, () => ({ engagement: state.engagement() }), {
    refreshOn: ['BusinessCase'],
  });
  const approval = computed(() => {
    const known = approvals.value()?.businessCase;
    return known && (known.approved.find(({ withdrawnAt }) => withdrawnAt === null) ?? null);
  });
  const frozen = ask(ApprovedContentDocument, () => {
    const id = approval()?.id;
    return id === undefined ? undefined : { engagement: state.engagement(), id };
  });
  const model = computed(() => {
    const [approved, catalogue] = [frozen.value()?.approvedCase, content.value()];
    if (!approved || !catalogue || approved.id !== approval()?.id) return undefined;
    return caseModel(BusinessCase.parse(approved.case), catalogue);
  });
  return {
    ...{ approval, model },
    benefits: computed(() => {
      const [known, measured] = [model(), points()];
      if (!known || !measured.isKnown() || !state.opened()) return undefined;
      const kpis = state.kpis().map((kpi) => ({ kpi, points: measured.pointsOf(kpi) }));
      return benefit(known, { links: state.benefitLinks(), kpis, today: state.today() });
    }),
    problem: computed(() => approvals.problem() ?? frozen.problem() ?? content.problem()),
    reload: () => {
      approvals.reload();
      frozen.reload();
      void content.reload();
    },
  };
}
