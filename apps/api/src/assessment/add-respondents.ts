import { Field, InputType } from '@nestjs/graphql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Audience } from '@peerway/assessment';
import { DomainError, plainText } from '@peerway/kernel';
import * as z from 'zod';
import { typeOf } from '../graphql/type-of.ts';
import { Respondent } from './respondent.entity.ts';
import { Anonymity, type Round } from './round.entity.ts';
import { refuseClosed } from './round-state.ts';

const AudienceType = typeOf(Audience, 'input');

/** How many people one round takes, and how many are added at once. */
export const mostRespondents = { round: 20_000, once: 500 };

const RespondentDraft = z.object({
  audience: Audience,
  name: plainText({ max: 120 }).nullable(),
  email: z
    .email({ error: 'This is not an e-mail address. Write it like name@example.org.' })
    .max(254, { error: 'This e-mail address is too long.' })
    .nullable(),
  language: z.enum(['en', 'de'], { error: 'Choose a language that Peerway speaks: en or de.' }).nullable().optional(),
});
type RespondentDraft = z.infer<typeof RespondentDraft>;

/** The people to add to a round. */
export const RespondentDrafts = z
  .array(RespondentDraft)
  .min(1, { error: 'Name at least one respondent.' })
  .max(mostRespondents.once, { error: `At most ${mostRespondents.once} respondents can be added at once.` });

@InputType({ description: 'Somebody to ask.' })
export class RespondentInput {
  @Field(() => AudienceType, { description: 'The audience the person belongs to.' })
  audience: Audience;

  @Field(() => String, { nullable: true, description: 'The name; refused in an anonymous round, which keeps none.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address; refused in an anonymous round.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The language to ask and to write in: en or de.' })
  language?: string | null;
}

/**
 * Adds people to a round, all or none.
 * @throws DomainError ROUND_CLOSED, or BAD_INPUT at the field.
 */
export async function addRespondents(em: EntityManager, round: Round, drafts: RespondentDraft[]): Promise<void> {
  refuseClosed(round);
  refuseUnfitRespondents(round, drafts);
  const last = await lastPlaces(em, round.id);
  const present = [...last.values()].reduce((sum, { count }) => sum + count, 0);
  if (present + drafts.length > mostRespondents.round)
    throw unfit(`A round takes at most ${mostRespondents.round} respondents.`, 'respondents');
  if (round.anonymity === Anonymity.attributed) await refuseRepeated(em, round, drafts);
  for (const { audience, name, email, language = null } of drafts) {
    const place = (last.get(audience)?.place ?? 0) + 1;
    last.set(audience, { place, count: 0 });
    em.persist(respondentOf(em, round, { audience, name, email, language, place, joined: false }));
  }
  await em.flush();
}

/** What a new respondent is made of. */
export type RespondentMaking = RespondentDraft & Pick<Respondent, 'place' | 'joined'>;

/** A respondent of a round, not yet kept. */
export function respondentOf(em: EntityManager, round: Round, making: RespondentMaking): Respondent {
  return em.create(Respondent, {
    ...making,
    language: making.language ?? null,
    workspaceId: round.workspaceId,
    engagementId: round.engagement.id,
    round,
    linkIssue: 1,
    noReminders: false,
    createdAt: new Date(),
  });
}

interface LastPlace {
  readonly place: number;
  readonly count: number;
}

/** The last place in each audience of a round. Whoever gives out places next waits until this transaction ends. */
export async function lastPlaces(em: EntityManager, roundId: string): Promise<Map<string, LastPlace>> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 1)) is null as held`, [roundId]);
  const rows = await em.execute<{ audience: string; place: number; count: number }[]>(
    `select audience, max(place)::int as place, count(*)::int as count from respondent where round_id = ? group by audience`,
    [roundId],
  );
  return new Map(rows.map(({ audience, place, count }) => [audience, { place, count }]));
}

function refuseUnfitRespondents(round: Round, drafts: readonly RespondentDraft[]): void {
  drafts.forEach(({ audience, name, email }, place) => {
    if (!round.asked.some((entry) => entry.audience === audience))
      throw unfit('This round does not ask this audience. Choose one of its audiences.', `${place}.audience`);
    if (round.anonymity !== Anonymity.anonymous) return;
    const said = name !== null ? 'name' : email !== null ? 'email' : undefined;
    if (said) throw unfit('An anonymous round keeps no names and no addresses. Leave them out.', `${place}.${said}`);
  });
}

async function refuseRepeated(em: EntityManager, round: Round, drafts: readonly RespondentDraft[]): Promise<void> {
  const invited = await em.find(Respondent, { round: round.id, email: { $ne: null } }, { fields: ['email'] });
  const seen = new Set(invited.map(({ email }) => email?.toLowerCase()));
  drafts.forEach(({ email }, place) => {
    if (email === null) return;
    if (seen.has(email.toLowerCase()))
      throw unfit('This e-mail address is in the round already. Remove it here.', `${place}.email`);
    seen.add(email.toLowerCase());
  });
}

function unfit(sentence: string, field: string): DomainError {
  return new DomainError('BAD_INPUT', sentence, { field });
}
