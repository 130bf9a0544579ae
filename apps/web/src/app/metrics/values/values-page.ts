import { DatePipe } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ask } from '../../graphql/ask.ts';
import { MeasurementBatchesDocument } from '../../graphql/generated/graphql.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Session } from '../../access/session.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { sourceNames } from '../kpis/source-names.ts';
import { MetricsState } from '../metrics-state.ts';
import { valueSubjects } from '../metrics-subjects.ts';
import { rejectionWords } from '../rejection-words.ts';
import { ValuesFile } from './values-file.ts';

/** How values come in: from files, from programs, and what became of what was sent last. */
@Component({
  selector: 'pw-values-page',
  imports: [DatePipe, EmptyState, PageHeader, ProblemPanel, RouterLink, Skeleton, ValuesFile],
  templateUrl: './values-page.html',
  styleUrl: '../kpis/kpis-page.scss',
})
export class ValuesPage {
  protected readonly state = inject(MetricsState);
  protected readonly session = inject(Session);
  protected readonly asked = ask(MeasurementBatchesDocument, () => ({ engagement: this.state.engagement() }), {
    ...{ refreshOn: valueSubjects, refreshPauseMs: 2000 },
  });
  protected readonly batches = computed(() => this.asked.value()?.measurementBatches ?? []);
  protected readonly sources = sourceNames;
  protected readonly words = rejectionWords;
  protected readonly keys = computed(() => `/w/${this.state.workspace()}/settings/keys`);
  private readonly address = computed(
    () => `${location.origin}/api/engagements/${this.state.engagement()}/measurements`,
  );
  protected readonly example = computed(() => {
    const [kpi] = this.state.kpis().filter(({ formula }) => formula === null);
    const row = { kpi: kpi?.key ?? 'shortName', at: '2026-05-31T08:00:00Z', value: 12.5 };
    return [
      `curl -X POST '${this.address()}' \\`,
      `  -H 'authorization: Bearer …' -H 'content-type: application/x-ndjson' -H 'idempotency-key: 2026-05-31' \\`,
      `  --data-binary '${JSON.stringify(row)}'`,
    ].join('\n');
  });
  protected readonly finding = computed(() => {
    if (!this.asked.value()) return $localize`Values`;
    const [latest] = this.batches();
    if (!latest) return $localize`No values came in yet`;
    const refused = this.batches().filter(({ rejected }) => rejected > 0).length;
    return refused > 0
      ? $localize`Values come in; of ${refused}:COUNT: sendings some were refused`
      : $localize`Values come in, and none was refused`;
  });
}
