import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import type { Answer } from '../../support/visitor.ts';
import { openWeighing, type OpenWeighing } from '../../support/weighing.ts';

let cast: Cast;
beforeAll(async () => void (cast = await startCast()));
afterAll(() => cast.running.close());

interface Party extends OpenWeighing {
  readonly engagement: string;
}

async function party(people = ['Erna', 'Otto']): Promise<Party> {
  const engagement = await addEngagement(cast.owner, cast.clientA.organization, 'At once');
  return { engagement, ...(await openWeighing(cast.owner, engagement, { people })) };
}

const by = (token: string, query: string, variables: object = {}): Promise<Answer> =>
  cast.stranger().ask(query, variables, { 'x-respondent': token });
const judge = `mutation ($i: JudgementDraftInput!) { saveJudgement(input: $i) { revision } }`;

async function finish({ tokens, goals: [a, b, c] }: Party, name: string): Promise<void> {
  for (const [first, second] of [
    [a, b],
    [b, c],
  ])
    // prettier-ignore
    expect((await by(tokens[name] ?? '', judge, { i: { first, second, ratio: 2, before: null } })).errors).toEqual([]);
  expect((await by(tokens[name] ?? '', 'mutation { finishWeighing { revision } }')).errors).toEqual([]);
}

const move = (to: Party, phase: string): Promise<Answer> =>
  cast.owner.ask(
    'mutation ($e: ID!, $w: ID!, $p: WeighingPhase!) { moveWeighing(engagement: $e, weighing: $w, phase: $p) { phase } }',
    { e: to.engagement, w: to.id, p: phase },
  );
const remove = ({ engagement, people }: Party, name: string): Promise<Answer> =>
  cast.consultant.ask('mutation ($e: ID!, $p: ID!) { removeParticipant(engagement: $e, participant: $p) { id } }', {
    e: engagement,
    p: people[name],
  });

describe('at the same moment', () => {
  it('somebody is added alone, or everybody sees each other: nobody is added who never weighed alone', async () => {
    for (let round = 0; round < 4; round += 1) {
      const set = await party();
      await finish(set, 'Erna');
      const add =
        'mutation ($e: ID!, $w: ID!) { addParticipants(engagement: $e, weighing: $w, participants: [{ name: "New" }]) { phase } }';
      const [moved, added] = await Promise.all([
        move(set, 'together'),
        cast.consultant.ask(add, { e: set.engagement, w: set.id }),
      ]);
      expect(moved.errors).toEqual([]);
      if (added.code === undefined) expect(added.data).toEqual({ addParticipants: { phase: 'alone' } });
      else expect(added.code).toBe('WEIGHING_TOGETHER');
    }
  });

  it('fifty answers come and their participant is taken out: each is kept or refused, none breaks', async () => {
    const set = await party();
    const [a, b] = set.goals;
    const ratios = Array.from({ length: 50 }, (_, at) => 1 + at / 10);
    const saving = ratios.map((ratio) =>
      by(set.tokens['Erna'] ?? '', judge, { i: { first: a, second: b, ratio, before: null } }),
    );
    const [removed, ...saved] = await Promise.all([remove(set, 'Erna'), ...saving]);
    expect(removed.errors).toEqual([]);
    for (const { code } of saved) expect([undefined, 'CONFLICT', 'LINK_INVALID']).toContain(code);
    expect(saved.filter(({ code }) => code === undefined).length).toBeLessThanOrEqual(1);
    const left = await sqlAsDatabaseOwner(
      cast.running.portal,
      'select 1 from participant_answers where participant_id = $1',
      [set.people['Erna']],
    );
    expect(left).toEqual([]);
  });

  it('a weighing is closed and somebody taken out of it: who was closed in stays in', async () => {
    for (let round = 0; round < 3; round += 1) {
      const set = await party();
      await finish(set, 'Erna');
      await finish(set, 'Otto');
      await move(set, 'together');
      const [closed, removed] = await Promise.all([move(set, 'closed'), remove(set, 'Otto')]);
      expect(closed.errors).toEqual([]);
      const people = await sqlAsDatabaseOwner(cast.running.portal, 'select 1 from participant where weighing_id = $1', [
        set.id,
      ]);
      expect([removed.code, people.length]).toEqual(
        removed.code === undefined ? [undefined, 1] : ['WEIGHING_CLOSED', 2],
      );
    }
  });
});

describe('two answers in one operation', () => {
  it('show the group as it is after each of them', async () => {
    const set = await party(['Erna']);
    await finish(set, 'Erna');
    await move(set, 'together');
    const [a, b] = set.goals;
    const save = (at: number, ratio: number, before: number): string =>
      `s${at}: saveJudgement(input: { first: "${a}", second: "${b}", ratio: ${ratio}, before: ${before} }) { own { weights { weight } } group { goals { weight } } }`;
    const { data, errors } = await by(set.token, `mutation { ${save(1, 5, 2)} ${save(2, 9, 5)} }`);
    expect(errors).toEqual([]);
    for (const each of Object.values(
      data as Record<string, { own: { weights: { weight: number }[] }; group: { goals: { weight: number }[] } }>,
    ))
      // prettier-ignore
      each.group.goals.forEach(({ weight }, at) => expect(weight).toBeCloseTo(each.own.weights[at]!.weight, 9));
  });
});
