import { computed, inject, type Signal } from '@angular/core';
import type { UseCase } from '@peerway/use-cases';
import { ask } from '../graphql/ask.ts';
import { ChosenUseCasesDocument } from '../graphql/generated/graphql.ts';
import { openCatalogue } from '../use-cases/catalogue.ts';
import { MetricsState } from './metrics-state.ts';

/** The use cases that the engagement decided for, once they are known. Call it where `inject` works. */
export function chosenUseCases(): Signal<readonly UseCase[]> {
  const state = inject(MetricsState);
  const catalogue = openCatalogue();
  const asked = ask(ChosenUseCasesDocument, () => ({ engagement: state.engagement() }));
  return computed(() => {
    const decisions = asked.value()?.selection.decisions ?? [];
    const standing = decisions.find(({ about, withdrawnAt }) => about === 'useCases' && withdrawnAt === null);
    return (standing?.chosen ?? []).flatMap((id) => catalogue.find(id) ?? []);
  });
}
