import {
  type Asked,
  type Audience,
  type Bank,
  leaderQuestions,
  type Question,
  questionsFor,
} from '@peerway/assessment';
import type { Round } from './round.entity.ts';

/** What of a round decides who is asked what. */
export type AskingRound = Pick<Round, 'kind' | 'asked'> & Partial<Pick<Round, 'onlyQuestions'>>;

const chosenForLeaders = new WeakMap<Bank, readonly Question[]>();

/** The short set for one leader; always the same for a released bank, so chosen once. */
function shortSet(bank: Bank): readonly Question[] {
  const chosen = chosenForLeaders.get(bank) ?? leaderQuestions(bank);
  chosenForLeaders.set(bank, chosen);
  return chosen;
}

/** The questions that an audience gets in a round, in the order of the bank; none for an audience that is not asked. */
export function questionsOf(bank: Bank, round: AskingRound, audience: string): readonly Question[] {
  const entry = round.asked.find((candidate) => candidate.audience === audience);
  if (!entry) return [];
  if (round.kind === 'quick') return shortSet(bank);
  const questions = questionsFor(bank, audience as Audience, entry.dimensions);
  const only = round.onlyQuestions;
  return only ? questions.filter(({ id }) => only.includes(id)) : questions;
}

/** Who was asked what in a round, as the library wants to know it. */
export function askedIn(bank: Bank, round: AskingRound): Asked[] {
  return round.asked.map(({ audience }) => ({
    audience: audience as Audience,
    questions: questionsOf(bank, round, audience).map(({ id }) => id),
  }));
}

/** What an audience is called on screen. */
export function audienceName(bank: Bank, audience: string): string {
  return bank.audiences.find((entry) => entry.audience === audience)?.name ?? audience;
}
