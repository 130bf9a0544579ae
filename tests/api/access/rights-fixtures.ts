import { randomUUID } from 'node:crypto';
import { newBusinessCase } from '@peerway/business-case';
import { newPlanSettings, newTask } from '@peerway/rollout';
import { noPlatformChoice } from '@peerway/use-cases';
import { type Cast, invitation } from '../../support/portal.ts';
import { openRound } from '../../support/round.ts';
import type { ArgumentValues } from '../../support/sample-arguments.ts';
import { approve, capacity, computable, saveCase } from '../business-case/case-stage.ts';
import { changeFixtures } from '../change/change-fixtures.ts';
import { metricsFixtures } from '../metrics/metrics-fixtures.ts';
import { plannedRisk } from '../rollout/planned-risk.ts';
import { openWeighing } from '../../support/weighing.ts';
import { correctedCase, writtenCase } from '../../support/written-case.ts';
import { writtenUseCase } from '../../support/written-use-case.ts';

/** Who comes by a link. */
export type LinkHolder =
  'respondent' | 'open link' | 'participant' | 'affected person' | 'change link' | 'feedback giver';

/** What every operation is called with when its rights are tried. */
export interface RightsFixtures {
  readonly values: ArgumentValues;
  readonly links: Record<LinkHolder, string>;
  /** Single operations whose arguments do not go by the argument's name alone. */
  readonly special: Record<string, ArgumentValues>;
}

/** Makes what the operations are tried on, and says what to call each with. */
export async function rightsFixtures(cast: Cast): Promise<RightsFixtures> {
  const { owner, clientA, stranger } = cast;
  const round = await openRound(owner, clientA.engagement);
  const milestone = await owner.need<{ id: string }>(
    'mutation ($e: ID!) { addMilestone(engagement: $e, input: { name: "Baseline", day: "2026-09-01" }) { id } }',
    { e: clientA.engagement },
  );
  const link = {
    question: round.questions[0],
    url: 'https://example.org/paper',
    name: 'A paper',
    sentAs: randomUUID(),
  };
  const given = await stranger().ask(
    'mutation ($i: EvidenceLinkInput!) { addEvidenceLink(input: $i) { id } }',
    { i: link },
    { 'x-respondent': round.token },
  );
  const piece = (given.data?.['addEvidenceLink'] as { id: string } | undefined)?.id;
  const { nodes } = await owner.need<{ nodes: { id: string; role: string }[] }>(
    '{ members(first: 100) { nodes { id role } } }',
  );
  const { team } = await owner.need<{ team: { nodes: { role: string; member: { id: string } }[] } }>(
    'query ($id: ID!) { engagement(id: $id) { team { nodes { role member { id } } } } }',
    { id: clientA.engagement },
  );
  const viewer = team.nodes.find((part) => part.role === 'viewer')?.member.id;
  await invitation(owner, { role: 'viewer', engagement: clientA.engagement });
  const { key } = await owner.need<{ key: { id: string } }>(
    'mutation { createApiKey(input: { name: "A program", scope: read, days: 1 }) { key { id } } }',
  );
  const invited = await owner.need<{ nodes: { id: string }[] }>('{ invitations(first: 1) { nodes { id } } }');
  const consultant = nodes.find(({ role }) => role === 'consultant')?.id;
  const bank = await owner.need<{ id: string }>('mutation { startBank(from: "2026-1", name: "Draft") { id } }');
  const study = writtenCase();
  const own = await owner.need<{ id: string }>(
    'mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id } }',
    { study },
  );
  await owner.need(
    'mutation ($study: CaseStudyInput!) { correctCase(caseId: "airbnb", study: $study, reason: "A reason") { id } }',
    { study: correctedCase() },
  );
  const citation = await owner.need<{ id: string }>(
    'mutation ($e: ID!) { cite(engagement: $e, caseId: "airbnb", input: { about: engagement, stance: for }) { id } }',
    { e: clientA.engagement },
  );
  const useCase = writtenUseCase();
  const ownUseCase = await owner.need<{ id: string }>(
    'mutation ($useCase: UseCaseInput!) { addOwnUseCase(useCase: $useCase) { id } }',
    { useCase },
  );
  const decision = { about: 'useCases', chosen: ['mesh-vpn-zero-trust'], reason: 'A reason', decidedBy: 'The board' };
  const decided = await owner.need<{ id: string }>(
    'mutation ($e: ID!, $i: DecisionInput!) { decide(engagement: $e, input: $i) { id } }',
    { e: clientA.engagement, i: { ...decision, decidedOn: '2026-11-02', sentAs: randomUUID() } },
  );
  await owner.need(saveCase, { e: clientA.engagement, c: computable(), v: 0 });
  const approved = await owner.need<{ id: string }>(approve, { e: clientA.engagement, v: 1, n: '' });
  const planned = await plannedRisk(owner, clientA.engagement);
  await owner.need(
    'mutation ($e: ID!, $t: PlanTaskInput!) { editPlan(engagementId: $e, edits: [{ id: "t0", version: 0, task: $t }]) { removed } }',
    { e: clientA.engagement, t: newTask('t0', 'A task') },
  );
  const baseline = await owner.need<{ id: string }>(
    'mutation ($e: ID!) { takeBaseline(engagementId: $e, name: "First") { id } }',
    { e: clientA.engagement },
  );
  const comment = await owner.need<{ id: string }>(
    'mutation ($e: ID!, $s: String!) { addTaskComment(engagementId: $e, input: { task: "t0", text: "A word", mentions: [], sentAs: $s }) { id } }',
    { e: clientA.engagement, s: randomUUID() },
  );
  const weighing = await openWeighing(owner, clientA.engagement);
  const [first, second] = weighing.goals;
  await owner.need(
    'mutation ($e: ID!, $input: ContributionInput!) { setContribution(engagement: $e, input: $input, version: 0) { goal } }',
    { e: clientA.engagement, input: { goal: second, lever: 'resilience', strength: 3, confirmed: true } },
  );
  const change = await changeFixtures(cast, clientA.engagement);
  return {
    links: {
      respondent: round.token,
      'open link': round.openToken,
      participant: weighing.token,
      ...change.links,
    },
    values: {
      engagement: clientA.engagement,
      engagementId: clientA.engagement,
      organization: clientA.organization,
      round: round.id,
      respondent: round.respondent,
      member: consultant,
      countries: [],
      constraints: [],
      profile: { countries: [], constraints: [] },
      goal: first,
      weighing: weighing.id,
      participant: weighing.participant,
      participants: [{ name: 'Somebody else' }],
      respondents: [{ audience: 'it' }],
      addresses: ['somebody@example.org'],
      entries: [],
      token: 'not-an-invitation',
    },
    special: {
      engagement: { id: clientA.engagement },
      organization: { id: clientA.organization },
      updateOrganization: { id: clientA.organization },
      saveBrand: { input: { colour: '#0b6e69', logo: null }, version: 0 },
      discardEvidence: { id: piece },
      revokeApiKey: { key: key.id },
      withdrawInvitation: { id: invited.nodes[0]?.id },
      mailInvitation: { id: invited.nodes[0]?.id },
      changeEngagementRole: { member: viewer },
      removeFromEngagement: { member: viewer },
      auditEntries: { engagement: undefined },
      inviteMember: { role: 'consultant' },
      importInventory: { csv: 'fact,value\n', apply: false },
      createRound: {
        input: {
          name: 'Another',
          anonymity: 'attributed',
          audiences: [{ audience: 'it', dimensions: round.dimensions }],
        },
      },
      updateRound: {
        input: {
          name: 'Renamed',
          anonymity: 'attributed',
          audiences: [{ audience: 'it', dimensions: round.dimensions }],
        },
      },
      reopenRound: { reason: 'A reason' },
      presence: { page: 'round' },
      startNextRound: { input: { name: 'The next', questions: 'all' } },
      addMilestone: { input: { name: 'Baseline', day: '2026-09-01' } },
      updateMilestone: { milestone: milestone.id, input: { name: 'First look', day: '2026-09-01' } },
      removeMilestone: { milestone: milestone.id },
      saveRetention: { months: null, version: 0 },
      caseStudy: { id: 'airbnb' },
      baseRates: { by: 'all' },
      addOwnCase: { study: writtenCase({ id: 'another-one' }) },
      changeOwnCase: { id: own.id, study },
      removeOwnCase: { id: own.id },
      correctCase: { caseId: 'airbnb', study: correctedCase(), reason: 'Another reason' },
      withdrawCorrection: { caseId: 'airbnb' },
      citationsOfCase: { caseId: 'airbnb' },
      cite: { caseId: 'airbnb', input: { about: 'engagement', stance: 'against' } },
      changeCitation: { citation: citation.id, input: { about: 'engagement', stance: 'context' } },
      removeCitation: { citation: citation.id },
      useCase: { id: 'mesh-vpn-zero-trust' },
      platform: { id: 'tailscale' },
      addOwnUseCase: { useCase: writtenUseCase({ id: 'another-use' }) },
      changeOwnUseCase: { id: ownUseCase.id, useCase },
      removeOwnUseCase: { id: ownUseCase.id },
      saveSelection: { settings: { criteria: [], seed: 1 }, version: 0 },
      recordFindings: { findings: [] },
      stateScores: { scores: [] },
      platformChoice: { useCase: 'mesh-vpn-zero-trust' },
      savePlatformChoice: { useCase: 'mesh-vpn-zero-trust', choice: { ...noPlatformChoice }, version: 0 },
      decide: { input: { ...decision, decidedOn: '2026-11-02', sentAs: randomUUID() } },
      withdrawDecision: { decision: decided.id },
      saveBusinessCase: { case: newBusinessCase([]), version: 0 },
      savePlanSettings: { settings: newPlanSettings('2027-01-04'), version: 0 },
      planGenerationInputs: { useCases: ['mesh-vpn-zero-trust'] },
      planGenerationPreview: { scope: { ...newPlanSettings('2027-01-04').scope }, takeTheirs: [] },
      generatePlan: { scope: { ...newPlanSettings('2027-01-04').scope }, takeTheirs: [], version: 0 },
      taskComments: { task: 't1' },
      addTaskComment: { input: { task: 't0', text: 'A word', mentions: [], sentAs: randomUUID() } },
      removeTaskComment: { id: comment.id },
      taskFiles: { task: 't1' },
      removeTaskFile: { id: randomUUID() },
      readNotices: { ids: [] },
      chooseDigest: { digest: 'off' },
      ...change.values,
      ...(await metricsFixtures(cast, clientA.engagement)),
      editPlan: { edits: [{ id: 't1', version: 0, task: newTask('t1', 'A task') }] },
      savePlanRisk: { risk: planned.risk, version: 1 },
      addPlanRisks: { risks: [planned.risk] },
      removePlanRisk: { id: planned.risk.id, version: 1 },
      savePlanGate: { gate: planned.gate, version: 1 },
      lockPlanGate: { id: planned.gate.id, version: 1 },
      takeBaseline: { name: 'Second' },
      baseline: { id: baseline.id },
      publicHolidays: { country: 'DE', fromYear: 2027, untilYear: 2027 },
      createCalendarFeed: { shows: 'all' },
      revokeCalendarFeed: { feed: randomUUID() },
      businessCaseDerivation: { figure: 'npv' },
      approvedCase: { id: approved.id },
      approveBusinessCase: { version: 1, note: 'A note' },
      withdrawApproval: { id: approved.id, reason: 'A reason' },
      saveCapacityModel: { useCase: 'mesh-vpn-zero-trust', input: capacity(), version: 0 },
      removeCapacityModel: { useCase: 'mesh-vpn-zero-trust', version: 1 },
      alignmentDerivation: { figure: 'lever:resilience' },
      addGoals: { goals: [{ name: 'One more goal', perspective: 'growth' }] },
      changeGoal: { input: { name: 'Reworded', perspective: 'growth' } },
      setContribution: { input: { goal: first, lever: 'cost', strength: 3, confirmed: true }, version: 0 },
      startWeighing: { input: { name: 'Weighing', method: 'pairwise' } },
      moveWeighing: { phase: 'together' },
      changeParticipant: { input: { name: 'Renamed' } },
      saveJudgement: { input: { first, second, ratio: 3 } },
      savePoints: { points: [{ goal: first, points: 10 }] },
      savePlaces: { places: [{ goal: first, place: 1 }], revision: 0 },
      joinRound: { audience: 'it' },
      startBank: { from: '2026-1', name: 'Copy' },
      ownBank: { id: bank.id },
      bankDifferences: { from: '2026-1', to: '2026-1' },
      saveBank: { id: bank.id, edit: { basis: 'Ours' } },
      releaseBank: { id: bank.id },
      removeBank: { id: bank.id },
      settleLateAnswers: { how: 'discard' },
      saveAnswers: {
        input: [
          { id: '018f0000-0000-7000-8000-000000000001', question: round.questions[0], state: 'unknown', revision: 0 },
        ],
      },
      saveAnswer: { input: { question: round.questions[0], state: 'unknown', revision: 0 } },
    },
  };
}
