import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import type { Answer, Visitor } from '../../support/visitor.ts';
import { openWeighing, type OpenWeighing, type WeighingSetUp } from '../../support/weighing.ts';

let cast: Cast;
beforeAll(async () => void (cast = await startCast()));
afterAll(() => cast.running.close());

/** Everything that a weighing shows of what people say. */
const weights = 'weights { goal weight }';
const consistency = 'consistency { ratio verdict revisit { first second said implied } }';
const group = `group { goals { goal weight low high agreement } people { participant ${weights} } consensus counted
  disagreements { kind goal second low high lowest highest } ${consistency} findings { code at detail } }`;
const weighing = `id name method phase asked reopenedBecause closedAt goals { id name }
  participants { id name weight state answered asked finishedAt version link { url } weights { ${weights} answered ${consistency} } } ${group}`;
const aligned = `query ($e: ID!) { alignment(engagement: $e) { state basis findings { code at detail }
  levers { levers { lever weight low high byGoal { goal share } } findings { code } } weighing { ${weighing} } weighings { ${weighing} } } }`;
const mine = `participant name weighing organization engagement consultant method phase minutes visibleTo revision finishedAt
  goals { id name } pairs { first second } fellows { id name } answers { judgements { first second ratio } points { goal points } places { goal place } }
  own { ${weights} answered asked ${consistency} findings { code at } } ${group}`;
const move = `mutation ($e: ID!, $w: ID!, $p: WeighingPhase!, $r: String) { moveWeighing(engagement: $e, weighing: $w, phase: $p, reason: $r) { phase reopenedBecause } }`;

interface Mine {
  readonly revision: number;
  readonly own: {
    readonly weights: { weight: number }[];
    readonly answered: number;
    readonly findings: { code: string; at: string }[];
  };
  readonly answers: {
    readonly judgements: { first: string; second: string; ratio: number }[];
    readonly points: object[];
  };
  readonly group: { readonly people: object[]; readonly counted: number } | null;
  readonly fellows: { readonly name: string }[];
  readonly visibleTo: string[];
}

interface Party extends OpenWeighing {
  readonly engagement: string;
}

/** A weighing in an engagement of its own. */
async function party(setUp: WeighingSetUp = {}): Promise<Party> {
  const engagement = await addEngagement(cast.owner, cast.clientA.organization, 'Weighing');
  return { engagement, ...(await openWeighing(cast.owner, engagement, setUp)) };
}

async function by(token: string, query: string, variables: object = {}): Promise<Answer> {
  return cast.stranger().ask(query, variables, { 'x-respondent': token });
}
async function asked(token: string, query = `{ myWeighing { ${mine} } }`, variables: object = {}): Promise<Mine> {
  const { data, errors } = await by(token, query, variables);
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as Mine;
}
const judge = `mutation ($i: JudgementDraftInput!) { saveJudgement(input: $i) { ${mine} } }`;
const finish = `mutation { finishWeighing { ${mine} } }`;
const say = (token: string, first: string | undefined, second: string | undefined, ratio: number | null, before: number | null = null) =>
  by(token, judge, { i: { first, second, ratio, before } }); // prettier-ignore

/** Says of each neighbouring pair how many times as much the first counts, and finishes. */
async function weigh({ goals }: OpenWeighing, token: string, ratios: readonly number[]): Promise<void> {
  for (const [at, ratio] of ratios.entries())
    expect((await say(token, goals[at], goals[at + 1], ratio)).errors).toEqual([]);
  expect((await by(token, finish)).errors).toEqual([]);
}
const moving = (to: Party, phase: string, reason: string | null = null, who: Visitor = cast.owner): Promise<Answer> =>
  who.ask(move, { e: to.engagement, w: to.id, p: phase, r: reason });

describe('somebody who weighs by a link', () => {
  it('reads before the first question who will see what, in their language', async () => {
    const { token } = await party();
    const { visibleTo } = await asked(token);
    expect(visibleTo.join(' ')).toMatch(/nobody is shown your answers.*with your name.*could open it too/);
    const german = await cast
      .stranger()
      .ask('{ myWeighing { visibleTo } }', {}, { 'x-respondent': token, 'accept-language': 'de' });
    expect(JSON.stringify(german.data)).toContain('mit Ihrem Namen');
  });

  it('saves one judgement at a time, in either direction, and comes back to it', async () => {
    const { token, goals } = await party();
    const [a, b] = goals;
    await say(token, a, b, 3);
    const once = await asked(token);
    expect((await say(token, a, b, 3)).errors).toEqual([]);
    expect((await say(token, b, a, 1 / 3)).errors).toEqual([]);
    expect(await asked(token)).toEqual(once);
    expect(once).toMatchObject({ revision: 1, own: { answered: 1, weights: [] } });
    expect((await say(token, b, a, null, 1 / 3)).errors).toEqual([]);
    expect((await asked(token)).answers.judgements).toEqual([]);
  });

  it('loses nothing in two windows: other pairs are kept, and the same pair is asked about', async () => {
    const { token, goals } = await party();
    const [a, b, c] = goals;
    await Promise.all([say(token, a, b, 3), say(token, b, c, 5)]);
    expect((await asked(token)).answers.judgements).toHaveLength(2);
    const late = await say(token, a, b, 7);
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { ratio: 3 }, yours: { ratio: 7 } });
    expect((await say(token, a, b, 7, 3)).errors).toEqual([]);
  });

  it('has weights from incomplete judgements, once these link all goals', async () => {
    const { token, goals } = await party({ goals: ['One', 'Two', 'Three', 'Four'] });
    await say(token, goals[0], goals[1], 2);
    await say(token, goals[2], goals[3], 2);
    const { own } = await asked(token);
    expect(own.weights).toEqual([]);
    expect(own.findings).toEqual([{ code: 'JUDGEMENTS_DISCONNECTED', at: `pair:${goals[1]}|${goals[2]}` }]);
    const refused = await by(token, finish);
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'NOT_ANSWERED', at: `pair:${goals[1]}|${goals[2]}` });
    await say(token, goals[1], goals[2], 2);
    const told = (await asked(token)).own.weights.map(({ weight }) => weight);
    [8 / 15, 4 / 15, 2 / 15, 1 / 15].forEach((weight, at) => expect(told[at]).toBeCloseTo(weight, 9));
    const done = await asked(token, finish);
    expect(await asked(token, finish)).toEqual(done);
  });

  const unfit: readonly [string, (goals: readonly string[]) => object][] = [
    ['a goal with itself', ([a]) => ({ first: a, second: a, ratio: 1 })],
    ['a ratio of zero', ([a, b]) => ({ first: a, second: b, ratio: 0 })],
    ['a negative ratio', ([a, b]) => ({ first: a, second: b, ratio: -3 })],
    ['a ratio beyond nine', ([a, b]) => ({ first: a, second: b, ratio: 9.5 })],
    ['a ratio that is no number', ([a, b]) => ({ first: a, second: b, ratio: Number.NaN })],
    ['words for a ratio', ([a, b]) => ({ first: a, second: b, ratio: 'more' })],
    ['a goal of nowhere', ([a]) => ({ first: a, second: '01a201b0-64b2-7238-a302-691d1b599934', ratio: 2 })],
    ['an id that is none', ([a]) => ({ first: a, second: '__proto__', ratio: 2 })],
  ];
  it.each(unfit)('is refused %s', async (name, draft) => {
    const { token, goals } = await party();
    const { code } = await by(token, judge, { i: draft(goals) });
    // What is no number at all is null by the time it arrives, and null takes back what was never said.
    if (name === 'a ratio that is no number') expect(code).toBeUndefined();
    else expect(code).toMatch(/^BAD_(USER_)?INPUT$/);
    expect((await asked(token)).answers.judgements).toEqual([]);
  });

  it('is refused a ratio of 1e999 written into the operation', async () => {
    const { token, goals } = await party();
    const written = `mutation { saveJudgement(input: { first: "${goals[0]}", second: "${goals[1]}", ratio: 1e999 }) { revision } }`;
    expect((await by(token, written)).code).toMatch(/^BAD_(USER_)?INPUT|GRAPHQL_VALIDATION_FAILED$/);
  });

  it('is answered nothing by a forged link, one of another kind, and one that was issued anew', async () => {
    const set = await party();
    const { links } = cast.running.portal.parts;
    const forged = `${set.token.slice(0, -4)}AAAA`;
    expect((await by(forged, '{ myWeighing { name } }')).code).toBe('LINK_INVALID');
    const of = { workspaceId: cast.workspace, linkIssue: 1 };
    const asRespondent = links.token({ kind: 'respondent', ...of, respondentId: set.participant });
    expect((await by(asRespondent, '{ myWeighing { name } }')).code).toBe('UNAUTHENTICATED');
    expect((await by(asRespondent, '{ questionnaire { round } }')).code).toBe('LINK_INVALID');
    expect((await by(set.token, '{ questionnaire { round } }')).code).toBe('UNAUTHENTICATED');
    await cast.owner.need('mutation ($e: ID!, $p: ID!) { reissueParticipantLink(engagement: $e, participant: $p) { id } }', { e: set.engagement, p: set.participant }); // prettier-ignore
    for (const query of ['{ myWeighing { name } }', finish, judge])
      expect((await by(set.token, query, { i: { first: set.goals[0], second: set.goals[1], ratio: 2 } })).code).toBe(
        'LINK_INVALID',
      );
    const elsewhere = links.token({
      kind: 'participant',
      workspaceId: cast.otherWorkspace,
      participantId: set.participant,
      linkIssue: 2,
    });
    expect((await by(elsewhere, '{ myWeighing { name } }')).code).toBe('LINK_INVALID');
  });

  it('is refused after the weighing closed, and reads the result', async () => {
    const set = await party();
    await weigh(set, set.token, [2, 2]);
    await moving(set, 'together');
    await moving(set, 'closed');
    expect((await say(set.token, set.goals[0], set.goals[1], 5, 2)).code).toBe('WEIGHING_CLOSED');
    expect(await asked(set.token)).toMatchObject({ phase: 'closed', group: { counted: 1 } });
  });
});

describe('points and orders', () => {
  it('give weights once every goal has its own, and none from nothing but zeros', async () => {
    const { token, goals } = await party({ method: 'points' });
    const save = `mutation ($p: [PointsDraftInput!]!) { savePoints(points: $p) { ${mine} } }`;
    const zeros = await asked(token, save, { p: goals.map((goal) => ({ goal, points: 0 })) });
    expect(zeros.own).toMatchObject({ weights: [], findings: [{ code: 'POINTS_ALL_ZERO' }] });
    expect((await by(token, finish)).errors[0]?.extensions).toMatchObject({
      code: 'NOT_ANSWERED',
      finding: 'POINTS_ALL_ZERO',
    });
    const some = await asked(token, save, { p: [{ goal: goals[0], points: 30, before: 0 }, { goal: goals[1], points: 10, before: 0 }] }); // prettier-ignore
    expect(some.own.weights.map(({ weight }) => weight)).toEqual([0.75, 0.25, 0]);
    expect((await by(token, save, { p: [{ goal: goals[0], points: 5, before: 0 }] })).code).toBe('CONFLICT');
    for (const points of [-1, 1_001])
      expect((await by(token, save, { p: [{ goal: goals[0], points, before: 30 }] })).code).toBe('BAD_INPUT');
    expect((await say(token, goals[0], goals[1], 3)).code).toBe('BAD_INPUT');
  });

  it('of goals may hold ties, no goal twice, and no revision that is not the last', async () => {
    const { token, goals } = await party({ method: 'ranking' });
    const save = `mutation ($p: [GoalPlaceInput!]!, $r: Int!) { savePlaces(places: $p, revision: $r) { ${mine} } }`;
    const places = goals.map((goal, at) => ({ goal, place: at === 0 ? 1 : 2 }));
    const { own } = await asked(token, save, { p: places, r: 0 });
    const told = own.weights.map(({ weight }) => weight);
    expect(told[0]).toBeCloseTo(11 / 18, 9);
    expect(told[1]).toBeCloseTo(told[2] ?? 0, 12);
    expect((await by(token, save, { p: places, r: 0 })).errors).toEqual([]);
    expect((await by(token, save, { p: places.toReversed(), r: 0 })).code).toBe('CONFLICT');
    expect((await by(token, save, { p: [places[0], places[0]], r: 1 })).code).toBe('BAD_INPUT');
  });
});

describe('as long as everybody weighs alone', () => {
  it('nobody reads through any field what anybody else says', async () => {
    // Here every role is held by somebody.
    const { engagement } = cast.clientA;
    const set = { engagement, ...(await openWeighing(cast.owner, engagement, { people: ['Erna', 'Otto'] })) };
    const { Erna: erna = '', Otto: otto = '' } = set.tokens;
    await weigh(set, erna, [8.75, 6.25]);
    const told = (await asked(erna)).own.weights.map(({ weight }) => String(weight).slice(0, 8));
    const secrets = new RegExp(['8\\.75', '6\\.25', ...told.map((one) => one.replace('.', '\\.'))].join('|'));
    const trail = `query ($e: ID!) { engagement(id: $e) { activity(first: 50) { nodes { actor action subject changes { field before after } } } nextActions { code count } stages { id state finding { code at detail } } } }`;
    for (const who of [
      cast.owner,
      cast.consultant,
      cast.clientA.executive,
      cast.clientA.contributor,
      cast.clientA.viewer,
    ])
      for (const query of [aligned, trail]) {
        const { data, errors } = await who.ask(query, { e: set.engagement });
        expect(errors).toEqual([]);
        expect(JSON.stringify(data)).not.toMatch(secrets);
      }
    const { data } = await cast.owner.ask(aligned, { e: set.engagement });
    expect(data?.['alignment']).toMatchObject({ weighing: null, basis: 'assumed', weighings: [{ group: null, participants: [{ weights: null, answered: 2, state: 'finished' }, { weights: null }] }] }); // prettier-ignore
    const fellow = await asked(otto);
    expect(fellow).toMatchObject({ group: null, fellows: [], own: { answered: 0 } });
    expect(JSON.stringify(fellow)).not.toMatch(secrets);
    const entries = await sqlAsDatabaseOwner(
      cast.running.portal,
      'select actor, action, subject, before, after from audit_entry where engagement_id = $1',
      [set.engagement],
    );
    expect(entries.filter(({ action }) => action === 'saveJudgement')).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toMatch(secrets);
    await cast.owner.need('mutation ($e: ID!, $w: ID!) { removeWeighing(engagement: $e, weighing: $w) }', {
      e: engagement,
      w: set.id,
    });
  });

  it('the database itself gives the answers to nobody else, and lets nobody else write them', async () => {
    const set = await party({ people: ['Erna', 'Otto'] });
    await weigh(set, set.tokens['Erna'] ?? '', [2, 3]);
    const { running, workspace } = cast;
    const select = 'select answers from participant_answers where weighing_id = $1';
    const seen = (settings: object, sql = select): Promise<unknown[]> =>
      sqlAsApplication(running.portal, { workspace, ...settings }, sql.replace('$1', '?'), [set.id]);
    const owner = { user: 'somebody', role: 'owner' };
    expect(await seen(owner)).toEqual([]);
    expect(await seen({ participant: set.people['Otto'] })).toEqual([]);
    expect(await seen({ participant: set.people['Otto'], weighing: set.id })).toEqual([]);
    expect(await seen({ participant: set.people['Erna'] })).toHaveLength(1);
    const blank = `update participant_answers set answers = '{}' where weighing_id = $1 returning participant_id`;
    for (const settings of [owner, { participant: set.people['Otto'] }])
      expect(await seen(settings, blank)).toEqual([]);
    expect((await moving(set, 'together')).errors).toEqual([]);
    expect(await seen(owner)).toHaveLength(1);
    expect(await seen({ ...owner, workspace: cast.otherWorkspace })).toEqual([]);
    expect(await seen({ participant: set.people['Otto'], weighing: set.id })).toHaveLength(1);
  });

  it('the weighing stays behind when the engagement is exported', async () => {
    const set = await party();
    await weigh(set, set.token, [2, 3]);
    const reply = await fetch(`${cast.running.url}/api/engagements/${set.engagement}/export?workspace=${cast.workspace}`, { headers: { cookie: cast.owner.cookie } }); // prettier-ignore
    expect(await reply.text()).not.toContain(set.participant);
  });
});

describe('together', () => {
  it('those who may see names see who says what, others see the group', async () => {
    const set = await party({ people: ['Erna', 'Otto', 'Late'] });
    const { Erna: erna = '', Otto: otto = '', Late: late = '' } = set.tokens;
    await weigh(set, erna, [9, 1]);
    await weigh(set, otto, [1 / 9, 1]);
    await moving(set, 'together');
    const read = async (who: Visitor): Promise<Record<string, never>> => {
      const { data, errors } = await who.ask(aligned.replaceAll('alignment(', 'alignment('), { e: set.engagement });
      expect(errors).toEqual([]);
      return (data as { alignment: { weighing: Record<string, never> } }).alignment.weighing;
    };
    for (const who of [cast.owner, cast.consultant]) {
      const told = await read(who);
      expect(told['group']).toMatchObject({
        counted: 2,
        people: [{ participant: set.people['Erna'] }, { participant: set.people['Otto'] }],
      });
      expect(JSON.stringify(told['group'])).toContain(`"lowest":["${set.people['Otto']}"]`);
    }
    // Roles in single engagements are given in client A's first one.
    const roles = {
      executive: cast.clientA.executive,
      contributor: cast.clientA.contributor,
      viewer: cast.clientA.viewer,
    };
    const own = { engagement: cast.clientA.engagement, ...(await openWeighing(cast.owner, cast.clientA.engagement, { people: ['Erna', 'Otto'] })) }; // prettier-ignore
    await weigh(own, own.tokens['Erna'] ?? '', [9, 1]);
    await weigh(own, own.tokens['Otto'] ?? '', [1 / 9, 1]);
    await moving(own, 'together');
    for (const [role, who] of Object.entries(roles)) {
      const { data } = await who.ask(aligned, { e: own.engagement });
      const told = (data as { alignment: { weighing: { group: { people: object[]; goals: object[] }; participants: { weights: object | null; link: object | null }[] } } }).alignment.weighing; // prettier-ignore
      expect(told.group.goals).toHaveLength(3);
      expect(told.group.people).toHaveLength(role === 'executive' ? 2 : 0);
      expect(told.participants.every(({ weights: one }) => (one === null) === (role !== 'executive'))).toBe(true);
      expect(told.participants.every(({ link }) => (link === null) === (role !== 'contributor'))).toBe(true);
    }
    const fellow = await asked(late);
    expect(fellow.fellows.map(({ name }) => name)).toEqual(['Erna', 'Otto', 'Late']);
    expect(fellow.group).toMatchObject({
      counted: 2,
      findings: [{ code: 'PARTICIPANT_NOT_FINISHED', detail: set.people['Late'] }],
    });
    // Each may revise, and the group follows.
    const [a, b] = set.goals;
    expect((await say(otto, a, b, 9, 1 / 9)).errors).toEqual([]);
    expect((await asked(erna)).group).toMatchObject({ consensus: 1, disagreements: [] });
  });

  it('nobody new is asked, and nobody goes back to weighing alone', async () => {
    const set = await party();
    expect((await moving(set, 'closed')).code).toBe('BAD_INPUT');
    expect((await moving(set, 'together')).code).toBe('NOBODY_FINISHED');
    await weigh(set, set.token, [1, 1]);
    for (let time = 0; time < 2; time += 1) expect((await moving(set, 'together')).errors).toEqual([]);
    expect((await moving(set, 'alone')).code).toBe('BAD_INPUT');
    const add =
      'mutation ($e: ID!, $w: ID!) { addParticipants(engagement: $e, weighing: $w, participants: [{ name: "New" }]) { id } }';
    expect((await cast.owner.ask(add, { e: set.engagement, w: set.id })).code).toBe('WEIGHING_TOGETHER');
    expect((await moving(set, 'closed')).errors).toEqual([]);
    expect((await cast.owner.ask(add, { e: set.engagement, w: set.id })).code).toBe('WEIGHING_CLOSED');
    expect((await moving(set, 'together')).code).toBe('BAD_INPUT');
    expect((await moving(set, 'together', 'Two people were away')).data).toEqual({
      moveWeighing: { phase: 'together', reopenedBecause: 'Two people were away' },
    });
  });
});

describe('a weighing', () => {
  const start = 'mutation ($e: ID!, $i: WeighingInput!) { startWeighing(engagement: $e, input: $i) { id } }';

  it('needs two goals, and is begun once however often it is asked for', async () => {
    const e = await addEngagement(cast.owner, cast.clientA.organization, 'Few goals');
    const i = { name: 'First', method: 'pairwise' };
    expect((await cast.owner.ask(start, { e, i })).code).toBe('GOALS_MISSING');
    await cast.owner.need(
      'mutation ($e: ID!) { addGoals(engagement: $e, goals: [{ name: "One", perspective: growth }]) { id } }',
      { e },
    );
    expect((await cast.owner.ask(start, { e, i })).code).toBe('GOALS_MISSING');
    await cast.owner.need(
      'mutation ($e: ID!) { addGoals(engagement: $e, goals: [{ name: "Two", perspective: growth }]) { id } }',
      { e },
    );
    const people = [{ name: 'Erna' }, { name: ' erna ' }];
    const made = await Promise.all(
      [1, 2].map(() => cast.owner.need<{ id: string }>(start, { e, i: { ...i, participants: people } })),
    );
    expect(made[0]).toEqual(made[1]);
    expect((await cast.owner.ask(start, { e, i: { ...i, method: 'points' } })).code).toBe('WEIGHING_OPEN');
    expect(
      await sqlAsDatabaseOwner(cast.running.portal, 'select name from participant where weighing_id = $1', [
        made[0]?.id,
      ]),
    ).toHaveLength(1);
  });

  it('takes thirty goals and asks for all their 435 pairs', async () => {
    const set = await party({ goals: Array.from({ length: 30 }, (_, at) => `Goal ${at + 1}`) });
    const { data } = await by(set.token, `{ myWeighing { minutes pairs { first second } own { asked } } }`);
    expect(data?.['myWeighing']).toMatchObject({ own: { asked: 435 }, minutes: 73 });
    const more =
      'mutation ($e: ID!) { addGoals(engagement: $e, goals: [{ name: "One more", perspective: growth }]) { id } }';
    expect((await cast.owner.ask(more, { e: set.engagement })).code).toBe('GOALS_FULL');
  });

  it.each([0, -1, 101])('counts nobody with a weight of %s', async (weight) => {
    const set = await party();
    const change =
      'mutation ($e: ID!, $p: ID!, $w: Float) { changeParticipant(engagement: $e, participant: $p, input: { name: "Erna", weight: $w }, version: 1) { id } }';
    expect((await cast.owner.ask(change, { e: set.engagement, p: set.participant, w: weight })).code).toBe('BAD_INPUT');
  });

  it('keeps goals as they were, and the stage says that they changed', async () => {
    const set = await party();
    await weigh(set, set.token, [1, 1]);
    await moving(set, 'together');
    await moving(set, 'closed');
    const read = async (): Promise<{ state: string; findings: { code: string; detail: string }[] }> =>
      cast.owner.need(aligned, { e: set.engagement });
    const contribute =
      'mutation ($e: ID!, $i: ContributionInput!) { setContribution(engagement: $e, input: $i, version: 0) { id } }';
    expect(await read()).toMatchObject({ state: 'inProgress' });
    await cast.owner.need(contribute, {
      e: set.engagement,
      i: { goal: set.goals[1], lever: 'cost', strength: 9, confirmed: true },
    });
    expect(await read()).toMatchObject({
      state: 'done',
      basis: 'closed',
      levers: { levers: [{ lever: 'cost', weight: 1 }, {}, {}, {}, {}, {}, {}] },
    });
    await cast.owner.need('mutation ($e: ID!, $g: ID!) { removeGoal(engagement: $e, goal: $g) }', {
      e: set.engagement,
      g: set.goals[0],
    });
    const after = await read();
    expect(after).toMatchObject({ state: 'stale', weighing: { goals: [{ name: 'Fewer outages' }, {}, {}] } });
    expect(after.findings).toContainEqual({
      code: 'GOAL_REMOVED',
      at: `goal:${set.goals[0]}`,
      detail: 'Fewer outages',
    });
  });

  it('of another engagement or workspace does not exist', async () => {
    const set = await party();
    for (const [who, e] of [
      [cast.owner, cast.clientB.engagement],
      [cast.elsewhere, cast.otherEngagement],
    ] as const)
      expect((await who.ask(move, { e, w: set.id, p: 'together' })).code).toBe('NOT_FOUND');
    expect((await cast.elsewhere.ask(aligned, { e: set.engagement })).code).toBe('NOT_FOUND');
    const remove = 'mutation ($e: ID!, $p: ID!) { removeParticipant(engagement: $e, participant: $p) { id } }';
    expect((await cast.owner.ask(remove, { e: cast.clientB.engagement, p: set.participant })).code).toBe('NOT_FOUND');
    expect((await cast.clientA.viewer.ask(move, { e: cast.clientA.engagement, w: set.id, p: 'together' })).code).toBe(
      'FORBIDDEN',
    );
  });
});
