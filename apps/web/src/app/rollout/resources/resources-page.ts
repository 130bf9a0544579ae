import { DecimalPipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { overAllocations, type PlanResource, resourceLoad } from '@peerway/rollout';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { PlanState } from '../plan-state.ts';
import { CostPanel } from './cost-panel.ts';
import { FitPanel } from './fit-panel.ts';
import { LoadChart } from './load-chart.ts';
import { ResourceEditor } from './resource-editor.ts';
import { kindWords, newResource } from './resource-words.ts';
import { RoleCandidates } from './role-candidates.ts';

/** Who does the work: people and roles, how full their days are, and what the plan costs month by month. */
@Component({
  selector: 'pw-resources-page',
  imports: [CostPanel, DecimalPipe, EmptyState, FitPanel, LoadChart, PageHeader, ResourceEditor, RoleCandidates],
  templateUrl: './resources-page.html',
  styleUrl: './resources-page.scss',
})
export class ResourcesPage {
  /** From the address: the resource whose load and particulars are shown. */
  readonly who = input<string>();

  protected readonly state = inject(PlanState);
  private readonly router = inject(Router);
  protected readonly kindWords = kindWords;

  protected readonly loads = computed(() => {
    const [plan, schedule] = [this.state.plan(), this.state.schedule()];
    return plan && schedule ? resourceLoad(plan, schedule) : [];
  });
  protected readonly tooMuch = computed(() => {
    const [plan, schedule] = [this.state.plan(), this.state.schedule()];
    return plan && schedule ? overAllocations(plan, schedule) : [];
  });
  protected readonly rows = computed(() => {
    const excess = new Map<string, number>();
    for (const { resource, excessDays } of this.tooMuch())
      excess.set(resource, (excess.get(resource) ?? 0) + excessDays);
    return this.loads().map((load) => ({
      ...load,
      share: load.capacityDays > 0 ? (load.demandDays / load.capacityDays) * 100 : null,
      excessDays: excess.get(load.resource.id) ?? 0,
    }));
  });
  /** The one in the address, else the one that is asked for too much, else the first. */
  protected readonly chosen = computed(() => {
    const rows = this.rows();
    const worst = rows.reduce((most, row) => (row.excessDays > most.excessDays ? row : most), rows[0]!);
    return rows.find(({ resource }) => resource.id === this.who()) ?? worst;
  });
  protected readonly isEmpty = computed(() => this.state.plan() !== undefined && this.rows().length === 0);
  protected readonly finding = computed(() => {
    const full = this.rows().filter(({ excessDays }) => excessDays > 0);
    const [first] = full;
    if (this.rows().length === 0) return $localize`Nobody is named for the work yet`;
    if (!first) return $localize`Everybody has time for what is planned`;
    if (full.length === 1) return $localize`${first.resource.name}:who: is asked for more than there is`;
    return $localize`${full.length}:count: people and roles are asked for more than there is`;
  });

  protected choose(id: string): void {
    void this.router.navigate([], { queryParams: { who: id }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected add(kind: PlanResource['kind']): void {
    const added = newResource(kind);
    this.state.editSettings($localize`${added.name}:who: is added`, (settings) => ({
      ...settings,
      resources: [...settings.resources, added],
    }));
    this.choose(added.id);
  }
}
