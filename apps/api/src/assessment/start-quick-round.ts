import type { EntityManager } from '@mikro-orm/postgresql';
import { latestBank } from '@peerway/assessment/content';
import type { MemberAccess } from '../access/access.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { respondentOf } from './add-respondents.ts';
import { Respondent } from './respondent.entity.ts';
import { Round } from './round.entity.ts';
import { today } from './round-state.ts';

/** Lets a leader answer the short set alone. One that the same leader has not finished is gone on with. */
export async function startQuickRound(
  em: EntityManager,
  engagementId: string,
  access: MemberAccess,
): Promise<Respondent> {
  const engagement = await em.findOneOrFail(Engagement, { id: engagementId });
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 2)) is null as held`, [engagement.id]);
  const begun = await em.findOne(
    Respondent,
    { email: access.email, finishedAt: null, round: { engagement: engagement.id, kind: 'quick', state: 'open' } },
    { populate: ['round'] },
  );
  if (begun) return begun;
  const round = em.create(Round, {
    workspaceId: engagement.workspaceId,
    engagement,
    name: sentenceIn(languageHere(), `Short check by ${access.name}, ${today()}`),
    bankVersion: latestBank.version,
    kind: 'quick',
    state: 'open',
    anonymity: 'attributed',
    asked: [{ audience: 'executive', dimensions: latestBank.dimensions.map(({ id }) => id) }],
    openLinksIssued: 0,
    version: 1,
    createdAt: new Date(),
  });
  await em.persist(round).flush();
  const { name, email } = access;
  const respondent = respondentOf(em, round, { audience: 'executive', name, email, place: 1, joined: false });
  await em.persist(respondent).flush();
  return respondent;
}
