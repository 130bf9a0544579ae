import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AnswerState, type Bank } from '@peerway/assessment';
import { DomainError, plainText } from '@peerway/kernel';
import { v7 } from 'uuid';
import * as z from 'zod';
import type { RespondentAccess } from '../access/access.ts';
import { runPrepared } from '../database/prepared.ts';
import { tellAnswer } from '../live/answer-ticks.ts';
import { typeOf } from '../graphql/type-of.ts';
import { audienceName, questionsOf } from './asked-questions.ts';
import { answerKept, answerToChange, firstAnswerKept } from './answer-statements.ts';
import { bankIn } from './bank-in.ts';
import { type OwnRow, ownRowBy } from './own-row.ts';
import { Anonymity } from './round.entity.ts';
import { stateOf, today } from './round-state.ts';

const AnswerStateType = typeOf(AnswerState, 'output');

/** One answer as it is sent. */
export const AnswerDraft = z
  .object({
    question: plainText({ max: 100 }),
    state: AnswerState,
    level: z
      .int({ error: 'Choose a level from 1 to 5.' })
      .min(1, { error: 'Choose a level from 1 to 5.' })
      .max(5, { error: 'Choose a level from 1 to 5.' })
      .nullable(),
    note: plainText({ min: 0, max: 2000, lines: 'many' }).nullable(),
    revision: z.int().min(0, { error: 'A revision is 0 for a first answer, else the one last seen.' }),
  })
  .refine(({ state, level }) => (state === 'level') === (level !== null), {
    error: 'A level belongs to the state "level", and to no other.',
    path: ['level'],
  });
export type AnswerDraft = z.infer<typeof AnswerDraft>;

@InputType({ description: 'One answer.' })
export class AnswerInput {
  @Field(() => ID, { description: 'The question.' })
  question: string;

  @Field(() => AnswerStateType, { description: 'A level, "do not know", or "does not apply".' })
  state: AnswerState;

  @Field(() => Int, { nullable: true, description: 'The level, 1 to 5; null unless the state is "level".' })
  level?: number | null;

  @Field(() => String, { nullable: true, description: 'A note of up to 2,000 characters.' })
  note?: string | null;

  @Field(() => Int, { description: 'The revision that the edit began with; 0 for a first answer.' })
  revision: number;
}

@ObjectType({ description: 'What a respondent answered to one question.' })
export class RespondentAnswer {
  @Field(() => ID, { description: 'The question.' })
  question: string;

  @Field(() => AnswerStateType, { description: 'A level, "do not know", or "does not apply".' })
  state: AnswerState;

  @Field(() => Int, { nullable: true, description: 'The level, 1 to 5; null unless the state is "level".' })
  level: number | null;

  @Field(() => String, { nullable: true, description: 'What the respondent noted beside it.' })
  note: string | null;

  @Field(() => Int, { description: 'Counts the changes; send it back with the next one.' })
  revision: number;
}

interface Existing {
  readonly answerState: AnswerState | null;
  readonly level: number | null;
  readonly note: string | null;
  readonly revision: number | null;
}

/**
 * Saves one answer. Saying the same again changes nothing, so a client may repeat what it is not sure of.
 * @throws DomainError ROUND_CLOSED; BAD_INPUT at the field; CONFLICT with both answers when another device changed it since.
 */
export async function saveAnswer(
  em: EntityManager,
  access: RespondentAccess,
  given: AnswerDraft,
): Promise<RespondentAnswer> {
  const draft = { ...given, note: given.note || null };
  const read = { statement: answerToChange, values: [draft.question] };
  const row = await ownRowBy<Existing>(em, access, read);
  // The trail names people and audiences in one language, whoever answers.
  const bank = await bankIn(em, row.bankVersion, 'en');
  refuseUnfitAnswer(bank, row, draft);
  const standing = answerOf(row, draft.question);
  if (standing && isSame(standing, draft)) return standing;
  if ((standing?.revision ?? 0) !== draft.revision) throw conflict(standing, draft);
  const revision = await keepAnswer(em, row, { bank, draft, standing, access });
  if (revision !== undefined) return { ...draft, revision };
  // Between reading and writing the round was closed, or another device was faster.
  const now = await ownRowBy<Existing>(em, access, read);
  refuseUnfitAnswer(bank, now, draft);
  const stands = answerOf(now, draft.question);
  if (stands && isSame(stands, draft)) return stands;
  throw conflict(stands, draft);
}

function refuseUnfitAnswer(bank: Bank, row: OwnRow, { question }: AnswerDraft): void {
  const state = stateOf(row);
  if (state === 'closed')
    throw new DomainError(
      'ROUND_CLOSED',
      'This round is closed and takes no more answers. What you saved before counts.',
    );
  if (state === 'draft') throw new DomainError('ROUND_CLOSED', 'This round is not open yet. Come back when it is.');
  refuseUnasked(bank, row, question);
}

/** @throws DomainError BAD_INPUT for a question that the respondent is not asked. */
export function refuseUnasked(bank: Bank, row: OwnRow, question: string): void {
  if (questionsOf(bank, row, row.audience).some(({ id }) => id === question)) return;
  const isKnown = bank.dimensions.some(({ questions }) => questions.some(({ id }) => id === question));
  throw new DomainError(
    'BAD_INPUT',
    isKnown ? 'This question is not asked of you in this round.' : 'There is no such question in this round.',
    { field: 'question' },
  );
}

/** The answer that counts now; undefined if there is none. */
export async function standingAnswer(
  em: EntityManager,
  access: RespondentAccess,
  question: string,
): Promise<RespondentAnswer | undefined> {
  return answerOf(await ownRowBy<Existing>(em, access, { statement: answerToChange, values: [question] }), question);
}

function answerOf(row: Existing, question: string): RespondentAnswer | undefined {
  const { answerState: state, level, note, revision } = row;
  return state === null || revision === null ? undefined : { question, state, level, note, revision };
}

/** Whether both say the same. */
export function isSame(a: RespondentAnswer, b: AnswerDraft): boolean {
  return a.state === b.state && a.level === b.level && a.note === b.note;
}

/** The refusal that shows both answers. */
export function conflict(current: RespondentAnswer | undefined, yours: AnswerDraft): DomainError {
  return new DomainError(
    'CONFLICT',
    'You answered this question on another device meanwhile. Choose which of the two answers stands.',
    { current: current ?? null, yours, field: 'revision' },
  );
}

interface Keeping {
  readonly bank: Bank;
  readonly draft: AnswerDraft;
  readonly standing: RespondentAnswer | undefined;
  readonly access: RespondentAccess;
}

/** Writes the answer, its audit row and the first sign of life in one statement; undefined if it no longer fits. */
async function keepAnswer(
  em: EntityManager,
  row: OwnRow,
  { bank, draft, standing, access }: Keeping,
): Promise<number | undefined> {
  const audit = auditOf(row, { bank, draft, standing });
  const rows = await runPrepared<{ revision: number }>(em, row.hasStarted ? answerKept : firstAnswerKept, [
    draft.question,
    draft.state,
    draft.level,
    draft.note,
    row.respondentId,
    access.linkIssue,
    today(),
    draft.revision,
    v7(),
    audit.actor,
    audit.subjectId,
    audit.before,
    audit.after,
  ]);
  const revision = rows[0]?.revision;
  if (revision !== undefined) tellKept(em, access, row);
  return revision;
}

function tellKept(em: EntityManager, { workspaceId }: RespondentAccess, row: OwnRow): void {
  const { engagementId, roundId, respondentId, anonymity } = row;
  const isAnonymous = anonymity === Anonymity.anonymous;
  tellAnswer(em, { workspaceId, engagementId, roundId, respondentId, isAnonymous });
}

/** For anonymous answers the trail holds neither person nor content: only that the round got an answer. */
export function auditOf(row: OwnRow, { bank, draft, standing }: Omit<Keeping, 'access'>) {
  if (row.anonymity === Anonymity.anonymous)
    return { actor: 'A respondent', subjectId: row.roundId, before: null, after: null };
  const said = ({ question, state, level }: Pick<AnswerDraft, 'question' | 'state' | 'level'>): string =>
    JSON.stringify({ question, state, level });
  return {
    actor: row.name ?? `${audienceName(bank, row.audience)}, link ${row.place}`,
    subjectId: row.respondentId,
    before: standing ? said(standing) : null,
    after: said(draft),
  };
}
