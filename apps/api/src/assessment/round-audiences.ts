import { type Audience, minutesFor } from '@peerway/assessment';
import { bankOf } from '@peerway/assessment/content';
import { type AskingRound, audienceName, questionsOf } from './asked-questions.ts';
import type { RoundAudience } from './questionnaire.ts';

/** What each audience of a round is asked, and how long that takes. */
export function roundAudiences(round: AskingRound): RoundAudience[] {
  const bank = bankOf(round.bankVersion);
  return round.asked.map(({ audience, dimensions }) => {
    const questions = questionsOf(round, audience).length;
    return {
      audience: audience as Audience,
      name: audienceName(round.bankVersion, audience),
      dimensions,
      questions,
      minutes: minutesFor(bank, questions),
    };
  });
}
