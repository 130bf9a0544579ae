import { computed, linkedSignal, type Signal } from '@angular/core';
import {
  type Criterion,
  defaultCriteria,
  quickRanking,
  type Ranking,
  reweighted,
  scoreTable,
  type ScoreTable,
  SelectionInputs,
  type UseCaseVerdict,
  verdict,
} from '@peerway/use-cases';
import { type Asked, ask } from '../../graphql/ask.ts';
import { SelectionDocument, type SelectionQuery } from '../../graphql/generated/graphql.ts';
import type { Problem } from '../../graphql/problem.ts';
import { openCatalogue } from '../catalogue.ts';
import { sameCriteria } from './weight-draft.ts';

/** Everything that the pages of Select show of an engagement, computed here from what it rests on. */
export interface OpenedSelection {
  readonly asked: Asked<SelectionQuery>;
  readonly problem: Signal<Problem | undefined>;
  readonly inputs: Signal<SelectionInputs | undefined>;
  /** The criteria as they are saved. */
  readonly saved: Signal<readonly Criterion[]>;
  /** The criteria as the sliders stand. */
  readonly draft: Signal<readonly Criterion[]>;
  readonly setDraft: (criteria: readonly Criterion[]) => void;
  readonly table: Signal<ScoreTable | undefined>;
  /** The order under the sliders, without draws. */
  readonly quick: Signal<Ranking | undefined>;
  readonly verdicts: Signal<ReadonlyMap<string, UseCaseVerdict>>;
}

/** Opens what an engagement has set, found out and scored for choosing. Call it where `inject` works. */
export function openSelection(engagement: () => string): OpenedSelection {
  const catalogue = openCatalogue();
  const asked = ask(SelectionDocument, () => ({ engagement: engagement() }), {
    refreshOn: ['Selection', 'FindingOut', 'StatedScore', 'DecisionRecord', 'OwnUseCase', 'Goal', 'Weighing', 'Round'],
    refreshPauseMs: 3_000,
  });
  const inputs = computed(() => {
    const given = asked.value()?.selection.inputs;
    // Words that content fixes come over the wire as texts.
    return given && SelectionInputs.parse(given);
  });
  const saved = computed<readonly Criterion[]>(() => {
    const given = inputs();
    if (given === undefined) return [];
    return given.settings.criteria.length > 0 ? given.settings.criteria : defaultCriteria(given.size);
  });
  // What is being tried out stays while others save, as long as the tree is the same one.
  const draft = linkedSignal<readonly Criterion[], readonly Criterion[]>({
    source: saved,
    computation: (now, before) => (before && isTriedOut(before, now) ? before.value : now),
  });
  const scored = computed(() => {
    const [useCases, given] = [catalogue.useCases(), inputs()];
    if (useCases === undefined || given === undefined) return undefined;
    return scoreTable(useCases, { ...given, settings: { ...given.settings, criteria: [...saved()] } });
  });
  const table = computed(() => {
    const [whole, given] = [scored(), inputs()];
    return whole && given && reweighted(whole, { criteria: [...draft()], levers: given.levers });
  });
  const verdicts = computed(() => {
    const [useCases, given, alternatives] = [catalogue.useCases(), inputs(), catalogue.alternatives()];
    if (useCases === undefined || given === undefined || alternatives === undefined) return new Map();
    return new Map(useCases.map((useCase) => [useCase.id, verdict(useCase, given, given, { alternatives })] as const));
  });
  return {
    asked,
    problem: computed(() => asked.problem() ?? catalogue.problem()),
    inputs,
    saved,
    draft: draft.asReadonly(),
    setDraft: (criteria) => draft.set(criteria),
    table,
    quick: computed(() => {
      const shown = table();
      return shown && quickRanking(shown);
    }),
    verdicts,
  };
}

function isTriedOut(
  { source, value }: { readonly source: readonly Criterion[]; readonly value: readonly Criterion[] },
  now: readonly Criterion[],
): boolean {
  const unweighed = (criteria: readonly Criterion[]): string =>
    JSON.stringify(criteria.map((criterion) => ({ ...criterion, weight: null })));
  return !sameCriteria(source, value) && unweighed(value) === unweighed(now);
}
