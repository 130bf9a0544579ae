import type { EntityManager } from '@mikro-orm/postgresql';
import { type Audience, type Bank, minutesFor } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import type { OpenLinkAccess, RespondentAccess } from '../access/access.ts';
import { invalidLink } from '../access/links.ts';
import { sentenceIn } from '../language/sentence-in.ts';
import { languageHere } from '../operations/request-scope.ts';
import { tellPolicies } from '../access/settings-in-transaction.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Workspace } from '../workspace/workspace.entity.ts';
import { type AskingRound, questionsOf } from './asked-questions.ts';
import { bankIn } from './bank-in.ts';
import { Evidence } from './evidence/evidence.entity.ts';
import { type LateRow, lateOf } from './keep-late.ts';
import { ownRow } from './own-row.ts';
import type { AnswerBefore, Questionnaire, QuestionnaireDimension } from './questionnaire.ts';
import { roundAudiences } from './round-audiences.ts';
import { Anonymity, Round } from './round.entity.ts';
import { stateOf } from './round-state.ts';
import type { RespondentAnswer } from './save-answer.ts';
import { visibleTo } from './visible-to.ts';

/** What the holder of a personal link is asked, with what was answered so far. */
export async function personalQuestionnaire(em: EntityManager, access: RespondentAccess): Promise<Questionnaire> {
  const row = await ownRow<{ language: string | null }>(em, access, { columns: 'respondent.language' });
  const { audience, name, finishedAt } = row;
  const state = refuseEnded(row);
  const bank = await bankIn(em, row.bankVersion);
  const own = questionsOf(bank, row, audience);
  const dimensions = state === 'open' ? pagesOf(bank, row, audience) : [];
  const answers = await em.execute<RespondentAnswer[]>(
    `select question, state, level, note, revision from answer where respondent_id = ? order by question`,
    [access.respondentId],
  );
  return {
    ...(await frame(em, bank, { ...row, workspaceId: access.workspaceId })),
    round: row.roundName,
    state,
    audience: audience as Audience,
    minutes: minutesFor(bank, own.length),
    name,
    language: row.language,
    dimensions,
    answers: state === 'open' ? answers.filter(({ question }) => own.some(({ id }) => id === question)) : [],
    evidence: takesEvidence(row)
      ? await em.find(Evidence, { respondent: access.respondentId }, { orderBy: { id: 'asc' } })
      : null,
    keptApart: state === 'open' ? await keptApart(em, access, answers) : [],
    before: state === 'open' && row.showsBefore ? await before(em, access, new Set(own.map(({ id }) => id))) : [],
    finishedAt,
  };
}

function takesEvidence(round: Pick<Round, 'state' | 'closesOn' | 'anonymity'>): boolean {
  return stateOf(round) === 'open' && round.anonymity === Anonymity.attributed;
}

/** What the same person said to these questions in the round before; the policies let nobody else's answers through. */
async function before(
  em: EntityManager,
  { respondentId }: RespondentAccess,
  own: ReadonlySet<string>,
): Promise<AnswerBefore[]> {
  const rows = await em.execute<AnswerBefore[]>(
    `select question, state, level, note from answer
     where respondent_id = (select before_id from respondent where id = ?) order by question`,
    [respondentId],
  );
  return rows.filter(({ question }) => own.has(question));
}

/** What arrived too late, but for questions that were answered in time since. */
async function keptApart(
  em: EntityManager,
  { respondentId }: RespondentAccess,
  answers: readonly RespondentAnswer[],
): Promise<LateRow[]> {
  const standing = new Map(answers.map(({ question, revision }) => [question, revision]));
  return (await lateOf(em, respondentId)).filter(({ question, follows }) => follows === (standing.get(question) ?? 0));
}

/** What the holder of an open link is told before saying which audience they belong to. */
export async function openQuestionnaire(em: EntityManager, access: OpenLinkAccess): Promise<Questionnaire> {
  const round = await openRoundOf(em, access);
  const state = refuseEnded(round);
  const bank = await bankIn(em, round.bankVersion);
  const audiences = roundAudiences(bank, round);
  return {
    ...(await frame(em, bank, { ...round, engagementId: round.engagement.id })),
    round: round.name,
    state,
    audience: null,
    minutes: Math.max(0, ...audiences.map(({ minutes }) => minutes)),
    name: null,
    language: null,
    dimensions: [],
    answers: [],
    evidence: null,
    before: [],
    keptApart: [],
    finishedAt: null,
  };
}

/**
 * The round of an open link, within reach of the transaction from now on.
 * @throws DomainError LINK_INVALID when the open link was switched off or issued anew.
 */
export async function openRoundOf(em: EntityManager, access: OpenLinkAccess): Promise<Round> {
  const round = await em.findOne(Round, { id: access.roundId });
  if (!round || round.openLinkIssue !== access.linkIssue) throw invalidLink();
  await tellPolicies(em, { engagements: round.engagement.id, runs: round.engagement.id });
  return round;
}

/** Links last until the round closes. */
function refuseEnded(round: Pick<Round, 'state' | 'closesOn'>): Round['state'] {
  const state = stateOf(round);
  if (state === 'closed')
    throw new DomainError(
      'LINK_EXPIRED',
      'This round is closed, and its links ended with it. What was saved counts. Thank you.',
    );
  return state;
}

type Framing = AskingRound &
  Pick<Round, 'anonymity' | 'closesOn'> & { readonly engagementId: string; readonly workspaceId: string };

async function frame(em: EntityManager, bank: Bank, round: Framing) {
  const engagement = await em.findOneOrFail(Engagement, { id: round.engagementId }, { populate: ['organization'] });
  const workspace = await em.findOneOrFail(Workspace, { id: round.workspaceId });
  const organization = engagement.organization.$.name;
  return {
    organization,
    engagement: engagement.name,
    consultant: workspace.name,
    closesOn: round.closesOn,
    anonymity: round.anonymity,
    audiences: roundAudiences(bank, round),
    visibleTo: visibleTo(bank, round, { organization, consultant: workspace.name }).map((sentence) =>
      sentenceIn(languageHere(), sentence),
    ),
  };
}

function pagesOf(bank: Bank, round: AskingRound, audience: string): QuestionnaireDimension[] {
  const asked = new Set(questionsOf(bank, round, audience).map(({ id }) => id));
  return bank.dimensions.flatMap(({ id, name, description, questions }) => {
    const own = questions.filter((question) => asked.has(question.id));
    return own.length > 0 ? [{ id, name, description, questions: own }] : [];
  });
}
