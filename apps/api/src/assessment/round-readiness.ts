import type { EntityManager } from '@mikro-orm/postgresql';
import { type Answer, type Bank, readiness, type Readiness, type ReadinessOptions } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import { languageHere } from '../operations/request-scope.ts';
import { askedIn, type AskingRound } from './asked-questions.ts';
import { bankIn } from './bank-in.ts';
import { isBlurred } from './blurred-result.ts';
import { roundAnswers } from './round-answers.ts';
import { Anonymity, type Round } from './round.entity.ts';
import { closedAtOf, stateOf, today } from './round-state.ts';

/** The seed of a round's resampling: from its id, so that the same answers always make the same figures. */
export function seedOf(roundId: string): number {
  return Number.parseInt(roundId.replaceAll('-', '').slice(-8), 16) & 0x7fff_ffff;
}

/**
 * Whether a round's figures may be read. An anonymous round shows none before it is closed: whoever looked before and after
 * one person answered would see what that person said.
 */
export function hasResult(round: Pick<Round, 'state' | 'closesOn' | 'anonymity'>): boolean {
  const state = stateOf(round);
  return state === 'closed' || (state === 'open' && round.anonymity === Anonymity.attributed);
}

/** What of a round its figures rest on. */
export type ScoredRound = AskingRound &
  Pick<Round, 'id' | 'bankVersion' | 'version' | 'state' | 'closesOn' | 'closedAt' | 'reopenedAt' | 'anonymity'>;

/**
 * A round as somebody sees it. To whoever may not read single answers every round is an anonymous one: groups under the floor
 * are hidden, and figures come when it closes.
 */
export function seenRound<T extends ScoredRound>(round: T, seesPeople: boolean): ScoredRound {
  const { id, version, state, closesOn, closedAt, reopenedAt, bankVersion, kind, asked, onlyQuestions = null } = round;
  const anonymity = seesPeople ? round.anonymity : Anonymity.anonymous;
  return { id, version, state, closesOn, closedAt, reopenedAt, bankVersion, kind, asked, onlyQuestions, anonymity };
}

/** What the library needs to make the figures of a round. */
export interface Material {
  readonly bank: Bank;
  readonly answers: readonly Answer[];
  readonly options: ReadinessOptions;
}

/** @throws DomainError ROUND_OPEN while an anonymous round takes answers; RESULT_HIDDEN when the result could tell on somebody. */
export function refuseUntold(round: ScoredRound, blurred: boolean): void {
  if (!hasResult(round))
    throw new DomainError(
      'ROUND_OPEN',
      stateOf(round) === 'draft'
        ? 'This round has no result: it was not opened yet.'
        : 'The result of an anonymous round is made when it closes, so that nobody can watch single answers arrive.',
    );
  if (blurred)
    throw new DomainError(
      'RESULT_HIDDEN',
      'Since this anonymous round was reopened, so few people of an audience answered that the new result would tell what they said. Reopen it and let more people answer.',
    );
}

/** What the library is told beside the answers of a round. */
export function optionsOf(bank: Bank, round: ScoredRound): ReadinessOptions {
  return {
    anonymous: round.anonymity === Anonymity.anonymous,
    seed: seedOf(round.id),
    asked: askedIn(bank, round),
    today: closedAtOf(round)?.toISOString().slice(0, 10) ?? today(),
  };
}

/**
 * Reads the answers of a round, in one statement however many there are.
 * @throws DomainError ROUND_OPEN or RESULT_HIDDEN, see `refuseUntold`.
 */
export async function materialOf(em: EntityManager, round: ScoredRound): Promise<Material> {
  refuseUntold(round, hasResult(round) && (await isBlurred(em, round)));
  const bank = await bankIn(em, round.bankVersion);
  return { bank, answers: await roundAnswers(em, round.id), options: optionsOf(bank, round) };
}

/** Results of closed rounds: nothing in them changes without a new version of the round. The oldest goes first. */
const closedResults = new Map<string, Readiness>();
const keptResults = 50;

/** The words of a result are in the language of the request. */
function keyOf({ id, version, anonymity }: ScoredRound): string {
  return `${id} ${version} ${anonymity} ${languageHere()}`;
}

/** The results of closed rounds, each worked out once. */
export const keptReadiness = {
  has: (round: ScoredRound): boolean => stateOf(round) === 'closed' && closedResults.has(keyOf(round)),

  /** The result of a round; its material is needed only where it is not known. */
  of(round: ScoredRound, { bank, answers, options }: Material): Readiness {
    const known = stateOf(round) === 'closed' ? closedResults.get(keyOf(round)) : undefined;
    if (known) return known;
    const result = readiness(bank, answers, options);
    if (stateOf(round) === 'closed') {
      closedResults.set(keyOf(round), result);
      const oldest = closedResults.keys().next().value;
      if (closedResults.size > keptResults && oldest !== undefined) closedResults.delete(oldest);
    }
    return result;
  },
};

/** Where the organization stands by a round's answers. */
export async function roundReadiness(em: EntityManager, round: ScoredRound): Promise<Readiness> {
  const known = keptReadiness.has(round) ? closedResults.get(keyOf(round)) : undefined;
  return known ?? keptReadiness.of(round, await materialOf(em, round));
}
