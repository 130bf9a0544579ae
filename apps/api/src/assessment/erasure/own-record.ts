import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RespondentAccess } from '../../access/access.ts';
import { sentenceIn } from '../../language/sentence-in.ts';
import { languageHere } from '../../operations/request-scope.ts';
import { Workspace } from '../../workspace/workspace.entity.ts';
import { Anonymity, RoundState } from '../round.entity.ts';
import { closedAtOf, stateOf } from '../round-state.ts';
import { type ErasableRow, erasableRow, obstacle } from './erase-own-answers.ts';
import { forgottenOn } from './retention-due.ts';

@ObjectType({ description: 'What is stored about somebody who answers by link, and for how long.' })
export class OwnRecord {
  @Field(() => String, { description: 'Who runs the round: the name of the workspace.' })
  consultant: string;

  @Field(() => RoundState, { description: 'Whether the round takes answers.' })
  state: RoundState;

  @Field(() => Anonymity, { description: 'Whether answers stay with the person who gave them.' })
  anonymity: Anonymity;

  @Field(() => String, { nullable: true, description: 'The own name, where one is kept.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'The own e-mail address, where one is kept.' })
  email: string | null;

  @Field(() => Int, { description: 'How many answers are stored.' })
  answers: number;

  @Field(() => Int, { description: 'How many of them have a note.' })
  notes: number;

  @Field(() => Int, { description: 'How many links and files are stored.' })
  evidence: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many months after closing name, address, notes and evidence are removed; null for never.',
  })
  keptMonths: number | null;

  @Field(() => String, { nullable: true, description: 'The day of that (ISO date), where it is known already.' })
  keptUntil: string | null;

  @Field(() => String, { nullable: true, description: 'Why one cannot delete the answers oneself; null if one can.' })
  obstacle: string | null;
}

const counts = `(select count(*)::int from answer where respondent_id = ?) as answers,
  (select count(*)::int from answer where respondent_id = ? and note is not null) as notes,
  (select count(*)::int from evidence where respondent_id = ?) as evidence,
  (select email from respondent where id = ?) as email`;

/** What is stored about the holder of a personal link; also after the round was closed. */
export async function ownRecord(em: EntityManager, access: RespondentAccess): Promise<OwnRecord> {
  const row = await erasableRow(em, access);
  const id = access.respondentId;
  const [found] = await em.execute<Pick<OwnRecord, 'answers' | 'notes' | 'evidence' | 'email'>[]>(`select ${counts}`, [
    ...[id, id, id, id],
  ]);
  const { name: consultant, retentionMonths } = await em.findOneOrFail(Workspace, { id: access.workspaceId });
  const reason = obstacle(row);
  return {
    ...(found ?? { answers: 0, notes: 0, evidence: 0, email: null }),
    consultant,
    state: stateOf(row),
    anonymity: row.anonymity,
    name: row.name,
    keptMonths: retentionMonths,
    keptUntil: keptUntil(row, retentionMonths),
    obstacle: reason && sentenceIn(languageHere(), reason.message),
  };
}

/** Until when people of a round are known by name, as far as can be told: a round that has a closing date closes by then. */
export function keptUntil(
  row: Pick<ErasableRow, 'state' | 'closesOn' | 'closedAt'>,
  months: number | null,
): string | null {
  const closing = row.closesOn === null ? null : new Date(Date.parse(row.closesOn) + 86_400_000);
  return forgottenOn({ closedAt: closedAtOf(row) ?? closing, forgottenAt: null }, months);
}
