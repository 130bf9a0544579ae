import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Bank } from '@peerway/assessment';
import { DomainError, plainText } from '@peerway/kernel';
import { v7 } from 'uuid';
import * as z from 'zod';
import { record } from '../operations/record.ts';
import { questionsOf } from './asked-questions.ts';
import { bankIn, chosenBank } from './bank-in.ts';
import { lastPlaces } from './add-respondents.ts';
import { ClosingDay, refusePast } from './round-draft.ts';
import { Anonymity, Round } from './round.entity.ts';
import { roundReadiness } from './round-readiness.ts';
import { stateOf } from './round-state.ts';

/** What the next round asks. */
export const NextQuestions = { all: 'all', agenda: 'agenda' } as const;
export type NextQuestions = (typeof NextQuestions)[keyof typeof NextQuestions];
registerEnumType(NextQuestions, {
  name: 'NextQuestions',
  description: 'What the next round asks.',
  valuesMap: {
    all: { description: 'The same as the round before.' },
    agenda: { description: 'Only the questions on its discussion agenda.' },
  },
});

/** What is chosen when a round follows another one. */
export const NextRoundDraft = z.object({
  name: plainText({ max: 120 }),
  questions: z.enum(NextQuestions),
  closesOn: ClosingDay.nullish(),
  showsBefore: z.boolean().nullish(),
  bankVersion: z.string().max(100).nullish(),
});
export type NextRoundDraft = z.infer<typeof NextRoundDraft>;

@InputType({ description: 'What is chosen when a round follows another one.' })
export class NextRoundInput {
  @Field(() => String, { description: 'What the team will call it.' })
  name: string;

  @Field(() => NextQuestions, { description: 'Whether all questions are asked again, or those of the agenda.' })
  questions: NextQuestions;

  @Field(() => String, { nullable: true, description: 'The last day on which it takes answers (ISO date), if any.' })
  closesOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether people see what they said themselves last time; attributed rounds on the same bank only.',
  })
  showsBefore?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Another bank version to ask by; the same as before when absent.' })
  bankVersion?: string | null;
}

/**
 * Sets up a round that follows a closed one: same audiences, same people invited anew. In an attributed round each of them is
 * linked to the row before; an anonymous one gets as many links per audience as were sent, and nobody is recognised.
 * @throws DomainError BAD_INPUT at the field.
 */
export async function startNextRound(em: EntityManager, round: Round, draft: NextRoundDraft): Promise<Round> {
  await lastPlaces(em, round.id);
  if (round.kind === 'quick' || stateOf(round) !== 'closed')
    throw unfit('Only a closed round of several audiences can be followed by another one. Close it first.', 'round');
  refusePast(draft.closesOn ?? null);
  const waiting = await em.findOne(Round, { followsId: round.id, state: 'draft' });
  if (waiting) throw unfit(`"${waiting.name}" is set up to follow this round already. Open it, or change it.`, 'round');
  const version = draft.bankVersion ?? round.bankVersion;
  if (draft.showsBefore && (round.anonymity === Anonymity.anonymous || version !== round.bankVersion))
    throw unfit(
      'Earlier answers can be shown in an attributed round on the same question bank only. Leave them out.',
      'showsBefore',
    );
  const bank = draft.bankVersion ? await chosenBank(em, draft.bankVersion) : await bankIn(em, version);
  const next = em.create(Round, {
    workspaceId: round.workspaceId,
    engagement: round.engagement,
    name: draft.name,
    bankVersion: version,
    kind: 'full',
    state: 'draft',
    anonymity: round.anonymity,
    ...(await askedNext(em, round, { bank, questions: draft.questions })),
    followsId: round.id,
    showsBefore: draft.showsBefore ?? false,
    closesOn: draft.closesOn ?? null,
    openLinkIssue: round.openLinksIssued > 0 ? 1 : null,
    openLinksIssued: round.openLinksIssued > 0 ? 1 : 0,
    version: 1,
    createdAt: new Date(),
  });
  await em.persist(next).flush();
  await inviteAnew(em, round, next);
  return next;
}

/** Whom the next round asks what: audiences and dimensions as before, as far as the bank still has questions for them. */
async function askedNext(
  em: EntityManager,
  round: Round,
  { bank, questions }: { readonly bank: Bank; readonly questions: NextQuestions },
): Promise<Pick<Round, 'asked' | 'onlyQuestions'>> {
  const onlyQuestions =
    questions === 'agenda'
      ? (await roundReadiness(em, round)).agenda.map(({ question }) => question)
      : round.onlyQuestions;
  const known = new Set(bank.dimensions.map(({ id }) => id));
  const asked = round.asked
    .map(({ audience, dimensions }) => ({ audience, dimensions: dimensions.filter((id) => known.has(id)) }))
    .filter(({ audience, dimensions }) => {
      const trial = { kind: 'full' as const, asked: [{ audience, dimensions }], onlyQuestions };
      return questionsOf(bank, trial, audience).length > 0;
    });
  if (asked.length > 0) return { asked, onlyQuestions };
  const sentence =
    questions === 'agenda'
      ? 'The discussion agenda of this round is empty. Ask all questions again.'
      : 'This question bank has none of the questions of the round before. Choose another one.';
  throw unfit(sentence, questions === 'agenda' ? 'questions' : 'bankVersion');
}

/** One statement to read, one to write and one audit entry, however many people there are. */
async function inviteAnew(em: EntityManager, round: Round, next: Round): Promise<void> {
  const isAttributed = next.anonymity === Anonymity.attributed;
  const people = await em.execute<{ id: string; audience: string }[]>(
    `select id, audience from respondent where round_id = ? ${isAttributed ? '' : 'and not joined'} order by audience, place`,
    [round.id],
  );
  const places = new Map<string, number>();
  const invited = people
    .filter(({ audience }) => next.asked.some((entry) => entry.audience === audience))
    .map(({ id, audience }) => {
      const place = (places.get(audience) ?? 0) + 1;
      places.set(audience, place);
      return isAttributed ? { id: v7(), audience, place, before: id } : { id: v7(), audience, place };
    });
  await em.execute(
    `insert into respondent (id, workspace_id, engagement_id, round_id, audience, place, joined, name, email, language, link_issue, created_at, before_id)
     select person.id, ?::uuid, ?::uuid, ?::uuid, person.audience, person.place, false, earlier.name, earlier.email, earlier.language, 1, now(), earlier.id
     from jsonb_to_recordset(?::jsonb) as person (id uuid, audience text, place int, before uuid)
       left join respondent earlier on earlier.id = person.before and earlier.round_id = ?::uuid`,
    [next.workspaceId, next.engagement.id, next.id, JSON.stringify(invited), round.id],
  );
  await record(em, {
    workspaceId: next.workspaceId,
    engagementId: next.engagement.id,
    subject: 'Round',
    subjectId: next.id,
    after: { follows: round.id, invited: invited.length },
  });
}

function unfit(sentence: string, field: string): DomainError {
  return new DomainError('BAD_INPUT', sentence, { field });
}
