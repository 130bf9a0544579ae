import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEngagement, addOrganization } from '../../support/portal.ts';
import { joinEngagement } from '../../support/running-portal.ts';
import { statementsOf } from '../../support/statements.ts';
import { close, draftRound, Holder, invite, openedRound, type Stage, startStage } from './round-stage.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

/** Each test looks at an engagement of its own. */
async function freshStage(): Promise<Stage & { readonly organization: string }> {
  const organization = await addOrganization(stage.owner, 'Neuland');
  return { ...stage, organization, engagement: await addEngagement(stage.owner, organization, 'First steps') };
}

interface Standing {
  readonly stages: { readonly id: string; readonly state: string; readonly verdict: string | null }[];
  readonly nextActions: { readonly code: string; readonly round: string | null; readonly count: number | null }[];
  readonly latestVerdict: {
    readonly round: string;
    readonly provisional: boolean;
    readonly verdict: { kind: string };
  } | null;
}

const query = `query ($e: ID!) { engagement(id: $e) { stages { id state verdict } nextActions { code round count }
  latestVerdict { round provisional verdict { kind } } } }`;
const standing = ({ owner, engagement }: Stage, by = owner): Promise<Standing> =>
  by.need<Standing>(query, { e: engagement });
const codes = ({ nextActions }: Standing): string[] => nextActions.map(({ code }) => code);
const audiences = [{ audience: 'it', dimensions: ['network-readiness'] }];

describe('how far an engagement has come', () => {
  it('names all six stages', async () => {
    const { stages } = await standing(await freshStage());
    expect(stages.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'align notStarted',
      'assess notStarted',
      'select notStarted',
      'plan notStarted',
      'change notStarted',
      'measure notStarted',
    ]);
  });

  it('says step by step what to do next', async () => {
    const fresh = await freshStage();
    expect(codes(await standing(fresh))).toEqual([
      'CREATE_ROUND',
      'COMPLETE_PROFILE',
      'COMPLETE_INVENTORY',
      'ADD_GOALS',
    ]);
    const round = await draftRound(fresh, { audiences });
    const rest = ['COMPLETE_PROFILE', 'COMPLETE_INVENTORY', 'ADD_GOALS'];
    expect(codes(await standing(fresh))).toEqual(['INVITE_RESPONDENTS', ...rest]);
    const [invited] = await invite(fresh, round, [{ audience: 'it' }]);
    expect(codes(await standing(fresh))).toEqual(['OPEN_ROUND', ...rest]);
    await fresh.owner.need('mutation ($e: ID!, $r: ID!) { openRound(engagement: $e, round: $r) { id } }', {
      e: fresh.engagement,
      r: round,
    });
    expect(codes(await standing(fresh))).toEqual(rest);
    const holder = new Holder(fresh, invited?.token ?? '');
    await holder.answerAll(() => 4);
    await holder.ask('mutation { finishQuestionnaire { round } }');
    expect(codes(await standing(fresh))).toEqual(['READ_RESULT', 'CLOSE_ROUND', ...rest, 'COMPARE_USE_CASES']);
    await close(fresh, round);
    const done = await standing(fresh);
    expect(done.nextActions[0]).toEqual({ code: 'READ_RESULT', round, count: null });
    expect(done.stages[1]).toMatchObject({ id: 'assess', state: 'done' });
  });

  it('no longer asks for a profile and an inventory that are there', async () => {
    const fresh = await freshStage();
    const profile = { industry: 'manufacturing', employees: 80, sites: 2, countries: ['DE'], constraints: [] };
    await fresh.owner.need(
      'mutation ($o: ID!, $i: OrganizationInput!) { updateOrganization(id: $o, input: $i, version: 1) { id } }',
      { o: fresh.organization, i: { name: 'Neuland', profile } },
    );
    expect(codes(await standing(fresh))).toEqual(['CREATE_ROUND', 'COMPLETE_INVENTORY', 'ADD_GOALS']);
  });

  it('goes by a closed round rather than by one under way, and calls the latter provisional', async () => {
    const fresh = await freshStage();
    const first = await openedRound(fresh, { audiences });
    const [ida] = await invite(fresh, first, [{ audience: 'it' }]);
    await new Holder(fresh, ida?.token ?? '').answerAll(() => 5);
    expect((await standing(fresh)).latestVerdict).toMatchObject({ round: first, provisional: true });
    await close(fresh, first);
    const second = await openedRound(fresh, { audiences });
    const [ivo] = await invite(fresh, second, [{ audience: 'it' }]);
    await new Holder(fresh, ivo?.token ?? '').answerAll(() => 1);
    expect((await standing(fresh)).latestVerdict).toMatchObject({ round: first, provisional: false });
  });

  it('gives no verdict out of an anonymous round that is open', async () => {
    const fresh = await freshStage();
    const round = await openedRound(fresh, { audiences, anonymity: 'anonymous' });
    const [ida] = await invite(fresh, round, [{ audience: 'it' }]);
    await new Holder(fresh, ida?.token ?? '').answerAll(() => 5);
    expect((await standing(fresh)).latestVerdict).toBeNull();
  });

  it('offers a viewer only what a viewer may do', async () => {
    const fresh = await freshStage();
    const viewer = await joinEngagement(fresh.running, fresh.owner, { engagement: fresh.engagement, role: 'viewer' });
    expect(codes(await standing(fresh, viewer))).toEqual([]);
  });

  it('costs one statement however many engagements are listed', async () => {
    await freshStage();
    const list = (first: number): string =>
      `{ engagements(first: ${first}) { nodes { id stages { state } nextActions { code } } } }`;
    const count = (first: number) => statementsOf(stage.running.portal, () => stage.owner.need(list(first)));
    const forOne = (await count(1)).filter((sql) => sql.includes('factsLookedAt'));
    const forFive = (await count(5)).filter((sql) => sql.includes('factsLookedAt'));
    expect([forOne.length, forFive.length]).toEqual([1, 1]);
  });
});
