import { DomainError } from '@peerway/kernel';
import type { PlanGate } from '@peerway/rollout';

/**
 * Looks whether the parts of a gate go together: ids that stand once, results that speak of its criteria.
 * @throws DomainError BAD_INPUT naming the criterion.
 */
export function refuseUnfitGate({ criteria, results }: PlanGate): void {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const twice = criteria.find((criterion) => byId.get(criterion.id) !== criterion);
  if (twice) throw unfit('gate.criteria', `The criterion “${twice.id}” stands twice in the list.`);
  const seen = new Set<string>();
  for (const { criterion: id, value, holds } of results) {
    const criterion = byId.get(id);
    if (!criterion)
      throw unfit('gate.results', `There is a result for the criterion “${id}”, which the gate does not have.`);
    if (seen.has(id)) throw unfit('gate.results', `There are two results for the criterion “${id}”.`);
    if (criterion.figure === null ? value !== null : holds !== null)
      throw unfit(
        'gate.results',
        `The result for the criterion “${id}” is of the wrong kind: give a figure where a figure decides, and a judgement where people judge.`,
      );
    seen.add(id);
  }
}

function unfit(field: string, sentence: string): DomainError {
  return new DomainError('BAD_INPUT', sentence, { field });
}
