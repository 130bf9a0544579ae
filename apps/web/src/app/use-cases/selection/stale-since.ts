import { computed, type Signal } from '@angular/core';
import { InputChange, quickRanking, rankingMoves, scoreTable, SelectionInputs, type UseCase } from '@peerway/use-cases';
import { ask } from '../../graphql/ask.ts';
import { DecisionInputsDocument } from '../../graphql/generated/graphql.ts';
import { type ChangeRow, changeRows, moveSentences } from './change-words.ts';
import type { OpenedSelection } from './opened-selection.ts';
import type { RankingNames } from './ranking-words.ts';
import { standingDecision } from './standing-decision.ts';

/** What changed since the decision that stands, and what that does to the order. */
export interface StaleSince {
  readonly decidedOn: string;
  readonly rows: readonly ChangeRow[];
  readonly moves: readonly string[];
}

interface StalePlace {
  readonly engagement: () => string;
  readonly useCases: () => readonly UseCase[] | undefined;
  readonly names: () => RankingNames;
}

/** Undefined as long as the decision rests on what is known today. Call it where `inject` works. */
export function staleSince(
  selection: OpenedSelection,
  { engagement, useCases, names }: StalePlace,
): Signal<StaleSince | undefined> {
  const open = computed(() => selection.asked.value()?.selection);
  const kept = ask(DecisionInputsDocument, () => (open()?.isStale ? { engagement: engagement() } : undefined));
  return computed(() => {
    const decision = standingDecision(open()?.decisions ?? []);
    const then = kept.value()?.selection.decisions.find(({ id }) => id === decision?.id)?.inputs;
    const [now, all, said] = [selection.inputs(), useCases(), open()];
    if (!said?.isStale || !decision || !then || !now || !all) return undefined;
    const rank = (inputs: SelectionInputs) => quickRanking(scoreTable(all, inputs));
    return {
      decidedOn: decision.decidedOn,
      rows: changeRows(InputChange.array().parse(said.changes), names()),
      moves: moveSentences(rankingMoves(rank(SelectionInputs.parse(then)), rank(now)), names()),
    };
  });
}
