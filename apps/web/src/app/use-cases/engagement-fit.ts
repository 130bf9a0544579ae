import { computed, type Signal } from '@angular/core';
import {
  fit,
  type Fit,
  type RolloutSize,
  SelectionInputs,
  type UseCase,
  type UseCaseVerdict,
  verdict,
} from '@peerway/use-cases';
import { type Asked, ask } from '../graphql/ask.ts';
import { FindingsDocument, type FindingsQuery } from '../graphql/generated/graphql.ts';
import { openCatalogue } from './catalogue.ts';

/** How the use cases fit an engagement; nothing is asked where none is open. */
export interface EngagementFit {
  readonly asked: Asked<FindingsQuery>;
  /** Undefined while it is on its way, and outside of an engagement. */
  readonly inputs: Signal<SelectionInputs | undefined>;
  readonly size: Signal<RolloutSize>;
  readonly mayEdit: Signal<boolean>;
  readonly fitOf: (useCase: UseCase) => Fit | undefined;
  readonly verdictOf: (useCase: UseCase) => UseCaseVerdict | undefined;
}

/** Asks for what is known of an engagement, and fits use cases to it here. Call it where `inject` works. */
export function engagementFit(engagement: () => string | undefined): EngagementFit {
  const catalogue = openCatalogue();
  const asked = ask(
    FindingsDocument,
    () => {
      const open = engagement();
      return open === undefined ? undefined : { engagement: open };
    },
    { refreshOn: ['Selection', 'FindingOut', 'Organization', 'Round'] },
  );
  const inputs = computed(() => {
    const given = engagement() === undefined ? undefined : asked.value()?.selection.inputs;
    // Words that content fixes come over the wire as texts.
    return given && SelectionInputs.parse(given);
  });
  return {
    asked,
    inputs,
    size: computed(() => inputs()?.size ?? 'medium'),
    mayEdit: computed(() => asked.value()?.engagement.allowed.includes('selection.edit') ?? false),
    fitOf: (useCase) => {
      const given = inputs();
      return given && fit(useCase, given, given);
    },
    verdictOf: (useCase) => {
      const [given, alternatives] = [inputs(), catalogue.alternatives()];
      return given && alternatives && verdict(useCase, given, given, { alternatives });
    },
  };
}
