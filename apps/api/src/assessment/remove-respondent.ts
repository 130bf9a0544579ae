import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { Respondent } from './respondent.entity.ts';
import { Anonymity, type Round } from './round.entity.ts';
import { holdAnswers } from './round-in.ts';
import { refuseClosed, stateOf } from './round-state.ts';

/**
 * Takes somebody out of a round, with everything they answered. A closed round keeps everybody: its figures stand. In an
 * anonymous round those who came by the open link are known to nobody, and cannot be named here.
 */
export async function removeRespondent(em: EntityManager, round: Round, id: string): Promise<void> {
  refuseClosed(round);
  if (round.anonymity === Anonymity.anonymous && stateOf(round) !== 'draft')
    throw new DomainError(
      'FORBIDDEN',
      'This anonymous round takes answers already. Removing somebody now would tell whether they answered, and what.',
    );
  await holdAnswers(em, round.id);
  const known = round.anonymity === Anonymity.anonymous ? { joined: false } : {};
  em.remove(await em.findOneOrFail(Respondent, { id, round: round.id, ...known }));
  await em.flush();
}
