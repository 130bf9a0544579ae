import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, invitation, startCast } from '../../support/portal.ts';
import { openRound, type OpenRound } from '../../support/round.ts';
import { type ArgumentValues, fieldWith } from '../../support/sample-arguments.ts';
import { correctedCase, writtenCase } from '../../support/written-case.ts';
import { ofCalculating } from '../business-case/calculating-trail.ts';
import { ofRisksAndGates } from '../rollout/risks-trail.ts';
import { ofChanging } from '../change/changing-trail.ts';
import { ofMeasuring } from '../metrics/measuring-trail.ts';
import { ofPlanning } from '../rollout/planning-trail.ts';
import { ofChoosing } from '../use-cases/choosing-trail.ts';

let cast: Cast;
let round: OpenRound;
let values: ArgumentValues;
let engagementMember: string;
const tried = new Set<string>();
const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

beforeAll(async () => {
  cast = await startCast();
  const { engagement, organization } = cast.clientA;
  round = await openRound(cast.owner, engagement);
  const { team } = await cast.owner.need<{ team: { nodes: { role: string; member: { id: string } }[] } }>(
    'query ($id: ID!) { engagement(id: $id) { team { nodes { role member { id } } } } }',
    { id: engagement },
  );
  engagementMember = team.nodes.find(({ role }) => role === 'viewer')?.member.id ?? '';
  values = { engagement, organization, round: round.id, respondent: round.respondent, countries: [], constraints: [] };
});
afterAll(() => cast.running.close());

/** Runs a mutation that must work, and gives the audit rows that it left. */
async function done(
  name: string,
  args: ArgumentValues = {},
  headers: Record<string, string> = {},
): Promise<Record<string, unknown>[]> {
  tried.add(name);
  const field = cast.running.portal.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`there is no mutation ${name}`);
  const before = await sqlAsDatabaseOwner(cast.running.portal, 'select id from audit_entry');
  const { errors } = await cast.owner.ask(`mutation { ${fieldWith(field, { ...values, ...args })} }`, {}, headers);
  expect(errors).toEqual([]);
  const known = before.map(({ id }) => id);
  const after = await sqlAsDatabaseOwner(cast.running.portal, 'select * from audit_entry order by id');
  return after.filter(({ id }) => !known.includes(id));
}

const input = { name: 'Renamed', profile: { countries: ['DE'], constraints: [] } };
const answer = (): object => ({
  question: round.questions[0],
  state: 'level',
  level: 3,
  revision: 0,
  note: 'A note to nobody else',
});
const audiences = (): object[] => [{ audience: 'it', dimensions: round.dimensions }];

describe('a mutation leaves a row that says who did what to which thing', () => {
  const plain: readonly [string, () => ArgumentValues][] = [
    ['renameWorkspace', () => ({ name: 'Renamed practice', version: 1 })],
    ['createOrganization', () => ({ input })],
    ['updateOrganization', () => ({ id: cast.clientA.organization, input, version: 1 })],
    ['saveInventory', () => ({ entries: [{ fact: 'single-sign-on', state: 'known', value: { flag: true } }] })],
    ['createEngagement', () => ({ name: 'Second programme' })],
    ['updateEngagement', () => ({ name: 'First programme', version: 1 })],
    ['inviteMember', () => ({ role: 'consultant' })],
    ['inviteToEngagement', () => ({ role: 'viewer' })],
    ['changeEngagementRole', () => ({ member: engagementMember, role: 'executive' })],
    ['removeFromEngagement', () => ({ member: engagementMember })],
    ['changeMemberRole', () => ({ member: engagementMember, role: 'consultant' })],
    ['removeMember', () => ({ member: engagementMember })],
    ['createRound', () => ({ input: { name: 'Next', anonymity: 'attributed', audiences: audiences() } })],
    ['addRespondents', () => ({ respondents: [{ audience: 'it', name: 'Second Person' }] })],
    ['reissueLink', () => ({})],
    ['switchOpenLink', () => ({ on: false })],
    ['closeRound', () => ({})],
    ['reopenRound', () => ({ reason: 'Two people were away' })],
    ['startQuickRound', () => ({})],
  ];

  it.each(plain)('%s', async (name, args) => {
    const rows = await done(name, args());
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row).toMatchObject({
        action: name,
        actor: 'Olga Owner',
        workspace_id: cast.workspace,
        at: expect.any(Date) as Date,
      });
  });

  it('saveAnswer of an attributed round: with what was said before and after, without the note', async () => {
    const { respondents } = await cast.owner.need<{ respondents: { nodes: { link: { url: string } | null }[] } }>(
      'mutation ($engagement: ID!, $round: ID!) { switchOpenLink(engagement: $engagement, round: $round, on: true) { respondents { nodes { link { url } } } } }',
      { engagement: values['engagement'], round: round.id },
    );
    const token = respondents.nodes[0]?.link?.url.split('/').at(-1) ?? '';
    const [row] = await done('saveAnswer', { input: answer() }, { 'x-respondent': token });
    expect(row).toMatchObject({ action: 'saveAnswer', subject: 'Answer', actor_user_id: null, before: null });
    expect(JSON.stringify(row?.['after'])).toMatch(/"level": ?3/);
    expect(JSON.stringify(row)).not.toContain('A note');
    expect((await done('finishQuestionnaire', {}, { 'x-respondent': token })).length).toBeGreaterThan(0);
    const [ended] = await done('endReminders', {}, { 'x-respondent': token });
    expect(ended).toMatchObject({ action: 'endReminders', subject: 'Respondent' });
  });

  it('everything about banks, keys, milestones and the brand', async () => {
    const id = (rows: readonly Record<string, unknown>[]): unknown => rows[0]?.['subject_id'];
    const draft = id(await done('startBank', { from: '2026-1', name: 'Ours' }));
    const key = id(await done('createApiKey', { input: { name: 'A program', scope: 'read', days: 1 } }));
    const milestone = id(await done('addMilestone', { input: { name: 'Baseline', day: '2026-09-01' } }));
    const spare = id(await done('startBank', { from: '2026-1', name: 'Spare' }));
    const more: readonly [string, ArgumentValues][] = [
      ['saveBank', { id: draft, version: 1, edit: { basis: 'Ours' } }],
      ['releaseBank', { id: draft, version: 2 }],
      ['removeBank', { id: spare, version: 1 }],
      ['revokeApiKey', { key }],
      ['updateMilestone', { milestone, version: 1, input: { name: 'First look', day: '2026-09-02' } }],
      ['removeMilestone', { milestone }],
      ['saveBrand', { input: { colour: '#0b6e69', logo: onePixel }, version: 0 }],
    ];
    for (const [name, args] of more) expect(await done(name, args), name).not.toEqual([]);
  });

  it('everything about own cases, corrections and citations', async () => {
    const id = (rows: readonly Record<string, unknown>[]): unknown => rows[0]?.['subject_id'];
    const study = writtenCase();
    const own = id(await done('addOwnCase', { study }));
    const about = { caseId: 'airbnb', input: { about: 'engagement', stance: 'for' } };
    const citation = id(await done('cite', about));
    const more: readonly [string, ArgumentValues][] = [
      ['changeOwnCase', { id: own, version: 1, study: { ...study, title: 'Renamed' } }],
      ['removeOwnCase', { id: own, version: 2 }],
      ['correctCase', { caseId: 'airbnb', study: correctedCase(), reason: 'It is so', version: undefined }],
      ['withdrawCorrection', { caseId: 'airbnb', version: 1 }],
      ['changeCitation', { citation, version: 1, input: { about: 'engagement', stance: 'against' } }],
      ['removeCitation', { citation }],
    ];
    for (const [name, args] of more) expect(await done(name, args), name).not.toEqual([]);
  });

  it('everything about goals and weighings', async () => {
    const id = (rows: readonly Record<string, unknown>[], subject: string): unknown => rows.find((row) => row['subject'] === subject)?.['subject_id']; // prettier-ignore
    const goalInput = { name: 'A first goal', perspective: 'process' };
    const added = await done('addGoals', { goals: [goalInput, { ...goalInput, name: 'A second goal' }] });
    const goals = added.map((row) => row['subject_id']);
    const [goal, second] = goals;
    const said = { goal, lever: 'cost', strength: 3, confirmed: false };
    const participants = [{ name: 'Erna Example' }];
    await done('setContribution', { input: said, version: 0 });
    await done('confirmContributions', { goal });
    const started = await done('startWeighing', { input: { name: 'Weighing', method: 'pairwise' } });
    const weighing = id(started, 'Weighing');
    const participant = id(await done('addParticipants', { weighing, participants }), 'Participant');
    await done('changeParticipant', { participant, input: { name: 'Erna', weight: 2 }, version: 1 });
    const at = { workspaceId: cast.workspace, participantId: String(participant) };
    const token = cast.running.portal.parts.links.token({ kind: 'participant', ...at, linkIssue: 2 });
    await done('reissueParticipantLink', { participant });
    const headers = { 'x-respondent': token };
    const [saved] = await done('saveJudgement', { input: { first: goal, second, ratio: 7 } }, headers);
    const [finished] = await done('finishWeighing', {}, headers);
    for (const row of [saved, finished])
      expect(row).toMatchObject({ actor: 'Erna', actor_user_id: null, before: null, after: null });
    const rest: readonly [string, ArgumentValues][] = [
      ['moveWeighing', { weighing, phase: 'together' }],
      ['changeGoal', { goal, version: 1, input: { ...goalInput, name: 'Renamed' } }],
      ['removeGoal', { goal }],
      ['removeParticipant', { participant }],
      ['removeWeighing', { weighing }],
    ];
    for (const [name, args] of rest) expect(await done(name, args), name).not.toEqual([]);
  });

  it('saveAnswer and all else of an anonymous round: neither person nor content', async () => {
    const secret = await openRound(cast.owner, cast.clientB.engagement, 'anonymous');
    const headers = { 'x-respondent': secret.token };
    const saved = await done('saveAnswer', { input: { ...answer(), question: secret.questions[0] } }, headers);
    const joined = await done('joinRound', { audience: 'it' }, { 'x-respondent': secret.openToken });
    const finished = await done('finishQuestionnaire', {}, headers);
    expect(saved).toHaveLength(1);
    for (const row of [...saved, ...joined, ...finished]) {
      expect(row).toMatchObject({
        actor: 'A respondent',
        actor_user_id: null,
        subject_id: secret.id,
        before: null,
        after: null,
      });
      expect(JSON.stringify(row)).not.toContain(secret.respondent);
      expect(JSON.stringify(row)).not.toContain(secret.questions[0]);
    }
  });

  it('of those that read, or write nothing of a tenant, there are none', async () => {
    const written = await sqlAsDatabaseOwner(cast.running.portal, 'select count(*)::int as count from audit_entry');
    await cast.owner.need('{ engagements { nodes { id } } }');
    await cast.owner.ask('mutation { renameWorkspace(name: "Stale", version: 1) { id } }');
    expect(await sqlAsDatabaseOwner(cast.running.portal, 'select count(*)::int as count from audit_entry')).toEqual(
      written,
    );
  });

  it('the withdrawing and the accepting of invitations', async () => {
    await invitation(cast.owner, { role: 'viewer', engagement: cast.clientA.engagement });
    const { nodes } = await cast.owner.need<{ nodes: { id: string }[] }>('{ invitations(first: 1) { nodes { id } } }');
    expect((await done('withdrawInvitation', { id: nodes[0]?.id })).length).toBe(1);
    const accepted = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select actor from audit_entry where action = 'acceptInvitation'`,
    );
    expect(accepted.length).toBeGreaterThan(5);
    expect(JSON.stringify(await sqlAsDatabaseOwner(cast.running.portal, 'select * from audit_entry'))).not.toMatch(
      /tokenHash|token_hash|password/,
    );
    tried.add('acceptInvitation');
  });

  it('every mutation of the schema was tried, but for those that have tests of their own', () => {
    const all = Object.keys(cast.running.portal.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields() ?? {});
    const elsewhere = [
      'createWorkspace',
      'importInventory',
      // Of points and orders: in the tests of weighings, as saveJudgement here.
      'savePoints',
      'savePlaces',
      'updateRound',
      'openRound',
      'removeRespondent',
      'signOutEverywhere',
      'addSample',
      'removeSample',
      // Of letters, evidence, queues, erasure, rounds that follow and choosing: with what they write, in the tests of their rooms.
      'sendInvitations',
      'sendReminders',
      'mailOpenLink',
      'mailInvitation',
      'remindBeforeClosing',
      'retryLetters',
      'addEvidenceLink',
      'removeEvidence',
      'discardEvidence',
      'saveAnswers',
      'settleLateAnswers',
      'eraseOwnAnswers',
      'eraseRespondent',
      'saveRetention',
      'startNextRound',
      ...ofChoosing,
      ...ofCalculating,
      ...ofRisksAndGates,
      ...ofPlanning,
      ...ofChanging,
      ...ofMeasuring,
    ];
    expect(all.filter((name) => !tried.has(name) && !elsewhere.includes(name))).toEqual([]);
  });
});
