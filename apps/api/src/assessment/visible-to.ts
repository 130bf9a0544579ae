import type { Bank } from '@peerway/assessment';
import { Anonymity, type Round } from './round.entity.ts';

/** Who runs a round, and whom it is about. */
export interface Parties {
  readonly organization: string;
  readonly consultant: string;
}

/** Who will see what of the answers to a round, a sentence each: respondents read it before the first question. */
export function visibleTo(
  bank: Bank,
  round: Pick<Round, 'anonymity'>,
  { organization, consultant }: Parties,
): string[] {
  if (round.anonymity === Anonymity.attributed) {
    return [
      `The consultants of ${consultant} and the leaders and project team of ${organization} see your answers and notes with your name.`,
      'Everybody else who reads the result sees only figures over groups.',
      'You can change your answers until the round closes.',
    ];
  }
  const floor = bank.thresholds.anonymityFloor;
  return [
    `Nobody at ${organization} or ${consultant} is shown what you answered: no name is kept, and your notes are shown to nobody.`,
    `The result is made when the round closes, over groups of at least ${floor} people; smaller groups are hidden.`,
    'Your link opens your answers: do not pass it on. Whoever sent it to you could open it too; an open link has no such second holder.',
  ];
}
