import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { record } from '../../operations/record.ts';
import { holdAnswers } from '../round-in.ts';
import { Anonymity, type Round } from '../round.entity.ts';
import { blankTrail } from './blank-trail.ts';

interface Row {
  readonly id: string;
  readonly round: string;
  readonly name: string | null;
}

/**
 * Takes somebody out with everything they left: in this round and in those before and after it in which they are known to be the
 * same person, closed ones too, and in the audit trail. Their figures are worked out without them from now on.
 * @throws DomainError FORBIDDEN in an anonymous round; NOT_FOUND for somebody who is not there.
 */
export async function eraseRespondent(em: EntityManager, round: Round, id: string): Promise<void> {
  if (round.anonymity === Anonymity.anonymous)
    throw new DomainError(
      'FORBIDDEN',
      'In an anonymous round nobody can be told apart. Whoever answered deletes the answers on their own page while the round is open.',
    );
  const people = await samePerson(em, round, id);
  const rounds = [...new Set(people.map((row) => row.round))].sort();
  for (const each of rounds) await holdAnswers(em, each);
  const engagement = round.engagement.id;
  await blankTrail(em, engagement, people);
  // Evidence, letters, receipts and late answers go with the row. Written past the automatic trail, which would keep the name.
  await em.execute(`delete from respondent where id in (?)`, [people.map((row) => row.id)]);
  await em.execute(`update round set version = version + 1 where id in (?)`, [rounds]);
  for (const row of people)
    await record(em, {
      workspaceId: round.workspaceId,
      engagementId: engagement,
      subject: 'Respondent',
      subjectId: row.id,
      after: { round: row.round, erased: true },
    });
  await em.refresh(round);
}

async function samePerson(em: EntityManager, round: Round, id: string): Promise<Row[]> {
  const rows = await em.execute<Row[]>(
    `with recursive same as (
       select id, before_id from respondent where id = ? and round_id = ?
       union select other.id, other.before_id from respondent other join same on other.id = same.before_id or other.before_id = same.id)
     select id, round_id as round, name from respondent where id in (select id from same)`,
    [id, round.id],
  );
  if (rows.length === 0)
    throw new DomainError('NOT_FOUND', 'There is nothing here under this address, or you have no part in it.');
  return rows;
}
