import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { close, draftRound, Holder, invite, openedRound, roundInput, type Stage, startStage } from './round-stage.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

const create = 'mutation ($e: ID!, $i: RoundInput!) { createRound(engagement: $e, input: $i) { id } }';
const update =
  'mutation ($e: ID!, $r: ID!, $i: RoundInput!, $v: Int!) { updateRound(engagement: $e, round: $r, input: $i, version: $v) { name closesOn version } }';
const reopen =
  'mutation ($e: ID!, $r: ID!, $why: String!, $on: String) { reopenRound(engagement: $e, round: $r, reason: $why, closesOn: $on) { state closesOn closedAt } }';

/** As if the closing date had passed overnight. */
async function letDatePass(round: string): Promise<void> {
  await sqlAsDatabaseOwner(stage.running.portal, `update round set closes_on = '2026-01-31' where id = $1`, [round]);
}

async function read(round: string, fields: string): Promise<Record<string, unknown>> {
  const found = await stage.owner.need<{ round: Record<string, unknown> }>(
    `query ($e: ID!, $r: ID!) { engagement(id: $e) { round(id: $r) { ${fields} } } }`,
    { e: stage.engagement, r: round },
  );
  return found.round;
}

describe('a round', () => {
  it('is set up as a draft that says what each audience is asked and how long that takes', async () => {
    const round = await draftRound(stage, { audiences: [{ audience: 'it', dimensions: ['network-readiness'] }] });
    expect(
      await read(round, 'name state kind bankVersion audiences { audience dimensions questions minutes }'),
    ).toEqual({
      name: 'Autumn round',
      state: 'draft',
      kind: 'full',
      bankVersion: '2026-1',
      audiences: [{ audience: 'it', dimensions: ['network-readiness'], questions: 6, minutes: 3 }],
    });
  });

  const unfit: readonly [string, object, string][] = [
    ['no name', { name: '' }, 'name'],
    ['a name of 121 characters', { name: 'n'.repeat(121) }, 'name'],
    ['a name that turns the reading direction', { name: 'a\u202eb' }, 'name'],
    ['no audience', { audiences: [] }, 'audiences'],
    [
      'an audience twice',
      {
        audiences: [
          { audience: 'it', dimensions: ['network-readiness'] },
          { audience: 'it', dimensions: ['network-readiness'] },
        ],
      },
      'audiences.1.audience',
    ],
    [
      'a dimension that the bank does not have',
      { audiences: [{ audience: 'it', dimensions: ['astrology'] }] },
      'audiences.0.dimensions',
    ],
    [
      'dimensions without a question for the audience',
      { audiences: [{ audience: 'security', dimensions: ['measurement-value'] }] },
      'audiences.0.dimensions',
    ],
    ['a closing date that is over', { closesOn: '2020-01-01' }, 'closesOn'],
    ['a closing date that no calendar has', { closesOn: '2027-02-30' }, 'closesOn'],
    ['a closing date with a time', { closesOn: '2027-02-01T12:00:00Z' }, 'closesOn'],
  ];
  it.each(unfit)('is refused with %s, at its field', async (_name, part, field) => {
    const reply = await stage.owner.ask(create, { e: stage.engagement, i: { ...roundInput(), ...part } });
    expect([reply.code, reply.errors[0]?.extensions['field']]).toEqual(['BAD_INPUT', field]);
  });

  it('lets two editors lose nothing: the second is shown both versions', async () => {
    const round = await draftRound(stage);
    const edit = (name: string) =>
      stage.owner.ask(update, { e: stage.engagement, r: round, i: { ...roundInput(), name }, v: 1 });
    expect((await edit('First')).data?.['updateRound']).toMatchObject({ name: 'First', version: 2 });
    const late = await edit('Second');
    expect(late.code).toBe('CONFLICT');
    expect(late.errors[0]?.extensions).toMatchObject({ current: { name: 'First' }, yours: { name: 'Second' } });
  });

  it('keeps its promises once it is open: only its name and closing date change', async () => {
    const round = await openedRound(stage);
    const edit = (part: object, v: number) =>
      stage.owner.ask(update, { e: stage.engagement, r: round, i: { ...roundInput(), ...part }, v });
    const anonymous = await edit({ anonymity: 'anonymous' }, 2);
    expect([anonymous.code, anonymous.errors[0]?.extensions['field']]).toEqual(['BAD_INPUT', 'anonymity']);
    const fewer = await edit({ audiences: [{ audience: 'it', dimensions: ['network-readiness'] }] }, 2);
    expect([fewer.code, fewer.errors[0]?.extensions['field']]).toEqual(['BAD_INPUT', 'audiences']);
    expect((await edit({ name: 'Winter round', closesOn: '2099-12-31' }, 2)).data?.['updateRound']).toMatchObject({
      name: 'Winter round',
      closesOn: '2099-12-31',
    });
  });

  it('takes no answers before it is opened', async () => {
    const round = await draftRound(stage);
    const [invited] = await invite(stage, round, [{ audience: 'it' }]);
    const holder = new Holder(stage, invited?.token ?? '');
    expect((await holder.save('network-readiness-q1', 3)).code).toBe('ROUND_CLOSED');
    const { data } = await holder.ask('{ questionnaire { state dimensions { id } } }');
    expect(data).toEqual({ questionnaire: { state: 'draft', dimensions: [] } });
  });

  it('closes by itself when its closing date has passed', async () => {
    const round = await openedRound(stage, { closesOn: '2099-12-31' });
    const [invited] = await invite(stage, round, [{ audience: 'it' }]);
    const holder = new Holder(stage, invited?.token ?? '');
    expect((await holder.save('network-readiness-q1', 3)).code).toBeUndefined();
    await letDatePass(round);
    expect((await holder.save('network-readiness-q2', 3)).code).toBe('ROUND_CLOSED');
    expect((await holder.ask('{ questionnaire { round } }')).code).toBe('LINK_EXPIRED');
    expect(await read(round, 'state closedAt')).toEqual({ state: 'closed', closedAt: '2026-02-01T00:00:00.000Z' });
  });

  it('is changed by nobody once it is closed', async () => {
    const round = await openedRound(stage);
    const [invited] = await invite(stage, round, [{ audience: 'it' }]);
    await close(stage, round);
    const variables = { e: stage.engagement, r: round, p: invited?.id, i: roundInput(), v: 3 };
    const attempts = [
      update,
      'mutation ($e: ID!, $r: ID!) { openRound(engagement: $e, round: $r) { id } }',
      'mutation ($e: ID!, $r: ID!) { switchOpenLink(engagement: $e, round: $r, on: true) { id } }',
      'mutation ($e: ID!, $r: ID!, $p: ID!) { removeRespondent(engagement: $e, round: $r, respondent: $p) { id } }',
      'mutation ($e: ID!, $r: ID!, $p: ID!) { reissueLink(engagement: $e, round: $r, respondent: $p) { id } }',
      'mutation ($e: ID!, $r: ID!) { addRespondents(engagement: $e, round: $r, respondents: [{ audience: it }]) { id } }',
    ];
    for (const attempt of attempts)
      expect((await stage.owner.ask(attempt, variables)).code, attempt).toBe('ROUND_CLOSED');
  });

  it('takes answers again when it is reopened, and the trail keeps the reason', async () => {
    const round = await openedRound(stage, { closesOn: '2099-12-31' });
    const [invited] = await invite(stage, round, [{ audience: 'it' }]);
    const holder = new Holder(stage, invited?.token ?? '');
    await letDatePass(round);
    const variables = { e: stage.engagement, r: round };
    expect((await stage.owner.ask(reopen, { ...variables, why: ' ' })).code).toBe('BAD_INPUT');
    const past = await stage.owner.ask(reopen, { ...variables, why: 'Two were ill', on: '2020-01-01' });
    expect(past.errors[0]?.extensions['field']).toBe('closesOn');
    const again = await stage.owner.ask(reopen, { ...variables, why: 'Two were ill', on: '2099-06-30' });
    expect(again.data?.['reopenRound']).toEqual({ state: 'open', closesOn: '2099-06-30', closedAt: null });
    expect((await holder.save('network-readiness-q1', 3)).code).toBeUndefined();
    const { nodes } = await stage.owner.need<{
      nodes: { action: string; subjectId: string; actor: string; changes: { field: string; after: string | null }[] }[];
    }>('{ auditEntries { nodes { action subjectId actor changes { field after } } } }');
    const entries = nodes.filter(({ action, subjectId }) => action === 'reopenRound' && subjectId === round);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ actor: 'Olga Owner' });
    expect(entries[0]?.changes).toContainEqual({ field: 'reason', after: 'Two were ill' });
  });

  it('cannot be reopened while it is open, nor closed before it was', async () => {
    const round = await draftRound(stage);
    const variables = { e: stage.engagement, r: round, why: 'Because' };
    expect((await stage.owner.ask(reopen, variables)).code).toBe('BAD_INPUT');
    const early = await stage.owner.ask(
      'mutation ($e: ID!, $r: ID!) { closeRound(engagement: $e, round: $r) { id } }',
      { e: stage.engagement, r: round },
    );
    expect(early.code).toBe('BAD_INPUT');
  });

  it('is not found under another engagement', async () => {
    const round = await draftRound(stage);
    const other = '01900000-0000-7000-8000-000000000000';
    const reply = await stage.owner.ask('mutation ($e: ID!, $r: ID!) { openRound(engagement: $e, round: $r) { id } }', {
      e: other,
      r: round,
    });
    expect(reply.code).toBe('NOT_FOUND');
  });
});
