import type { EntityManager } from '@mikro-orm/postgresql';
import { goalPairs, personalWeights } from '@peerway/alignment';
import { tellPolicies } from '../access/settings-in-transaction.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Workspace } from '../workspace/workspace.entity.ts';
import { askedIn } from './answered-in.ts';
import { groupOf } from './given-in.ts';
import type { MyWeighing } from './my-weighing.ts';
import type { OwnParticipant } from './own-participant.ts';
import { participantsOf } from './participants.ts';
import { weightsVisibleTo } from './weights-visible-to.ts';

/** A pair takes about ten seconds, points or a place about twelve. */
const secondsEach = { pairwise: 10, points: 12, ranking: 12 } as const;

/** What somebody is asked who weighs by link, with what they said and, once it may be seen, what the others said. */
export async function readMyWeighing(em: EntityManager, own: OwnParticipant): Promise<MyWeighing> {
  const { participantId, name, weighingName, method, phase, goals, answers, revision, finishedAt } = own;
  const ids = goals.map(({ id }) => id);
  return {
    ...(await frame(em, own)),
    ...(await together(em, own)),
    participant: participantId,
    name,
    weighing: weighingName,
    method,
    phase,
    goals,
    pairs: method === 'pairwise' ? goalPairs(ids) : [],
    minutes: Math.max(1, Math.ceil((askedIn(method, ids.length) * secondsEach[method]) / 60)),
    answers,
    revision,
    own: personalWeights({ goals: ids, method, answers }),
    finishedAt,
  };
}

async function frame(em: EntityManager, { engagementId, workspaceId }: OwnParticipant) {
  const engagement = await em.findOneOrFail(Engagement, { id: engagementId }, { populate: ['organization'] });
  const { name: consultant } = await em.findOneOrFail(Workspace, { id: workspaceId });
  const organization = engagement.organization.$.name;
  const visibleTo = weightsVisibleTo({ organization, consultant }).map((line) => sentenceIn(languageHere(), line));
  return { organization, engagement: engagement.name, consultant, visibleTo };
}

/** In the alone phase nobody else is read at all. */
async function together(em: EntityManager, own: OwnParticipant): Promise<Pick<MyWeighing, 'group' | 'fellows'>> {
  if (own.phase === 'alone') return { group: null, fellows: [] };
  const { weighingId: id, phase, method } = own;
  await tellPolicies(em, { weighing: id });
  const people = await participantsOf(em, id);
  const group = await groupOf(em, { id, phase, method, goals: [...own.goals] }, people);
  return { group, fellows: people.map((person) => ({ id: person.id, name: person.name })) };
}
