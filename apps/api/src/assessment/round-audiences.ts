import { type Audience, type Bank, minutesFor } from '@peerway/assessment';
import { type AskingRound, audienceName, questionsOf } from './asked-questions.ts';
import type { RoundAudience } from './questionnaire.ts';

/** What each audience of a round is asked, and how long that takes. */
export function roundAudiences(bank: Bank, round: AskingRound): RoundAudience[] {
  return round.asked.map(({ audience, dimensions }) => {
    const questions = questionsOf(bank, round, audience).length;
    return {
      audience: audience as Audience,
      name: audienceName(bank, audience),
      dimensions,
      questions,
      minutes: minutesFor(bank, questions),
    };
  });
}
