import { Injectable, computed, inject, signal } from '@angular/core';
import { type CaseCatalogue, caseCatalogue, type CostFile, type DriverFile } from '@peerway/business-case';
import { Problem } from '../graphql/problem.ts';
import { openCatalogue } from '../use-cases/catalogue.ts';

/**
 * Everything of the released content that a business case is put together from: drivers, lines of cost, stages of rollouts and
 * ways without peers. Fetched once, as a part of the app that no other page loads.
 */
@Injectable({ providedIn: 'root' })
export class CaseContent {
  private readonly catalogue = openCatalogue();
  private readonly fetched = signal<{ readonly drivers: readonly DriverFile[]; readonly costs: CostFile } | undefined>(
    undefined,
  );
  private readonly failure = signal<Problem | undefined>(undefined);

  /** Undefined while it is on its way. */
  readonly value = computed<CaseCatalogue | undefined>(() => {
    const [own, useCases, alternatives] = [this.fetched(), this.catalogue.useCases(), this.catalogue.alternatives()];
    return own && useCases && alternatives && caseCatalogue({ ...own, useCases, alternatives });
  });
  readonly problem = computed(() => this.failure() ?? this.catalogue.problem());

  constructor() {
    void this.fetch();
  }

  /** Tries again after a failure. */
  async reload(): Promise<void> {
    if (this.fetched() === undefined) await this.fetch();
    await this.catalogue.reload();
  }

  private async fetch(): Promise<void> {
    try {
      const { standardCosts, useCaseDrivers } = await import('@peerway/business-case/content');
      this.failure.set(undefined);
      this.fetched.set({ drivers: useCaseDrivers, costs: standardCosts });
    } catch {
      // The part of the app did not arrive; everything else goes on.
      const message = $localize`The drivers of the catalogue did not arrive. Check the connection and try again.`;
      this.failure.set(new Problem({ code: 'UNAVAILABLE', message }));
    }
  }
}

/** The content of business cases. Call it where `inject` works. */
export function openCaseContent(): CaseContent {
  return inject(CaseContent);
}
