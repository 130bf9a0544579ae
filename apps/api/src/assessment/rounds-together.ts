import type { EntityManager } from '@mikro-orm/postgresql';
import type { RoundToCompare } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import { blurredAmong } from './blurred-result.ts';
import { answersOfRounds } from './round-answers.ts';
import { keptReadiness, optionsOf, refuseUntold, type ScoredRound } from './round-readiness.ts';
import { bankIn } from './bank-in.ts';

/** A round as somebody sees it, with its answers and its own result. */
export type ToldRound = Required<RoundToCompare> & { readonly round: ScoredRound };

/**
 * The results of several rounds, with as many statements for ten as for two: those that are known already cost none, the answers
 * behind the others are read in one.
 * @throws DomainError ROUND_OPEN or RESULT_HIDDEN where a round has no result for the reader.
 */
export async function resultsTogether(
  em: EntityManager,
  rounds: readonly ScoredRound[],
  { answers: wanted }: { readonly answers: 'all' | 'asNeeded' },
): Promise<ToldRound[]> {
  const blurred = await blurredAmong(em, rounds);
  for (const round of rounds) refuseUntold(round, blurred.has(round.id));
  const missing = rounds.filter((round) => wanted === 'all' || !keptReadiness.has(round));
  const answers = await answersOfRounds(
    em,
    missing.map(({ id }) => id),
  );
  const told: ToldRound[] = [];
  for (const round of rounds) {
    const bank = await bankIn(em, round.bankVersion);
    const material = { bank, answers: answers.get(round.id) ?? [], options: optionsOf(bank, round) };
    told.push({ ...material, round, readiness: keptReadiness.of(round, material) });
  }
  return told;
}

/** The id that each person carried over into a later round had in the first one. */
export async function firstIdsIn(em: EntityManager, engagement: string): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ id: string; before: string }[]>(
    `select id, before_id as before from respondent where engagement_id = ? and before_id is not null`,
    [engagement],
  );
  const before = new Map(rows.map((row) => [row.id, row.before]));
  const first = (id: string): string => {
    let found = id;
    // A circle would have no first one: nobody is gone back further than there are people.
    let left = before.size;
    for (let step = before.get(found); step !== undefined && left > 0; step = before.get(found)) {
      found = step;
      left -= 1;
    }
    return found;
  };
  return new Map(rows.map(({ id }) => [id, first(id)]));
}

/** A round with its people under the ids they had in the first one; as it is where nobody may be recognised. */
export function under(firstIds: ReadonlyMap<string, string> | undefined, round: ToldRound): ToldRound {
  if (!firstIds || firstIds.size === 0) return round;
  const answers = round.answers.map((answer) => ({
    ...answer,
    respondent: firstIds.get(answer.respondent) ?? answer.respondent,
  }));
  return { ...round, answers };
}

/** @throws DomainError BAD_INPUT when a round is to be compared with itself. */
export function refuseSame(before: string, after: string): void {
  if (before !== after) return;
  throw new DomainError('BAD_INPUT', 'A round cannot be compared with itself. Choose two different ones.', {
    field: 'after',
  });
}
