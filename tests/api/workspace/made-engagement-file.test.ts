import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { openRound } from '../../support/round.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import {
  exported,
  importing,
  type Imported,
  linesOf,
  refiled,
  remade,
  rowsOf,
  withMore,
} from './engagement-file-stage.ts';

let cast: Cast;
let sample: string[];
let anonymous: string[];

beforeAll(async () => {
  cast = await startCast({});
  const { id } = await cast.owner.need<{ id: string }>('mutation { addSample { id } }');
  sample = await linesFor(id);
  const { engagement } = cast.clientB;
  const round = await openRound(cast.owner, engagement, 'anonymous');
  const input = { question: round.questions[0], state: 'level', level: 4, note: 'told in confidence', revision: 0 };
  const save = 'mutation ($i: AnswerInput!) { saveAnswer(input: $i) { revision } }';
  const { errors } = await cast.stranger().ask(save, { i: input }, { 'x-respondent': round.token });
  expect(errors).toEqual([]);
  anonymous = await linesFor(engagement);
});
afterAll(() => cast.running.close());

async function linesFor(engagement: string): Promise<string[]> {
  const reply = await exported(cast.owner, engagement, cast.workspace);
  return linesOf(Buffer.from(await reply.arrayBuffer()));
}

const sent = (lines: readonly string[]): Promise<Imported> => importing(cast.owner, refiled(lines), cast.workspace);

async function expectRefused(lines: readonly string[]): Promise<void> {
  const { status, body } = await sent(lines);
  expect([status, body.error?.code]).toEqual([400, 'BAD_INPUT']);
}

describe('a file of an engagement that somebody made', () => {
  it('does not open sealed answers by calling their round attributed', async () => {
    const { body } = await sent(remade(anonymous, 'round', (row) => ({ ...row, anonymity: 'attributed' })));
    expect(body.sealedRows).toBeGreaterThan(0);
  });

  it('does not open sealed answers for an earlier answerer who was put in', async () => {
    const [round] = rowsOf(anonymous, 'round');
    const spy = { ...round, id: '01900000-0000-7000-8000-000000000abc', anonymity: 'attributed', shows_before: true };
    const { body } = await sent(withMore(anonymous, 'round', [spy]));
    expect(body.sealedRows).toBeGreaterThan(0);
  });

  it('opens them when nothing was changed', async () => {
    const reply = await exported(cast.owner, cast.clientB.engagement, cast.workspace);
    const { status, body } = await importing(cast.owner, Buffer.from(await reply.arrayBuffer()), cast.workspace);
    expect([status, body.sealedRows]).toEqual([201, 0]);
  });

  it('puts nothing into an engagement that was here before', async () => {
    const { engagement } = cast.clientA;
    const round = await openRound(cast.owner, engagement);
    const stuffed = {
      workspace_id: cast.workspace,
      engagement_id: engagement,
      round_id: round.id,
      respondent_id: round.respondent,
      question: round.questions[0],
      state: 'level',
      level: 5,
      note: null,
      revision: 1,
      saved_at: '2027-01-01T00:00:00Z',
    };
    await expectRefused(withMore(sample, 'answer', [stuffed]));
    const milestone = { ...rowsOf(sample, 'milestone')[0], engagement_id: engagement, round_id: null };
    await expectRefused(withMore(sample, 'milestone', [{ ...milestone, id: '01900000-0000-7000-8000-000000000def' }]));
  });

  it('makes nobody their own predecessor, which would keep a comparison from ending', async () => {
    const [first, second] = rowsOf(sample, 'respondent').slice(0, 2);
    await expectRefused(
      remade(sample, 'respondent', (row) => {
        if (row['id'] === first?.['id']) return { ...row, before_id: second?.['id'] };
        return row['id'] === second?.['id'] ? { ...row, before_id: first?.['id'] } : row;
      }),
    );
    await expectRefused(remade(sample, 'round', (row) => ({ ...row, follows_id: row['id'] })));
  });

  it('brings no second organization or engagement along', async () => {
    const organization = {
      ...rowsOf(sample, 'organization')[0],
      id: '01900000-0000-7000-8000-00000000aaaa',
      profile: 7,
    };
    await expectRefused(withMore(sample, 'organization', [organization]));
    const engagement = { ...rowsOf(sample, 'engagement')[0], id: '01900000-0000-7000-8000-00000000bbbb', name: '' };
    await expectRefused(withMore(sample, 'engagement', [engagement]));
  });

  it('shows no milestone on a day that the calendar does not have', async () => {
    await expectRefused(remade(sample, 'milestone', (row, at) => (at === 0 ? { ...row, day: 'someday' } : row)));
  });

  it.each([
    ['a page that calls itself a text', 'page.txt', 'text/plain', '<html><script>alert(1)</script>'],
    ['a type that nobody may upload', 'page.html', 'text/html', '<html><script>alert(1)</script>'],
    ['a type with a line break in it', 'a.txt', 'text/plain\u2028x-evil: 1', 'a plain text'],
  ])('takes no evidence that is %s', async (_what, name, mediaType, content) => {
    const round = rowsOf(sample, 'round').find(({ anonymity }) => anonymity === 'attributed');
    const person = rowsOf(sample, 'respondent').find((row) => row['round_id'] === round?.['id']);
    const { workspace_id, engagement_id } = round ?? {};
    const id = '01900000-0000-7000-8000-00000000eeee';
    const piece = {
      ...{ id, workspace_id, engagement_id, round_id: round?.['id'], respondent_id: person?.['id'], sent_as: id },
      ...{ question: 'any', kind: 'file', name, url: null, media_type: mediaType, bytes: content.length },
      ...{ sha256: 'none', added_at: '2027-01-01T00:00:00Z' },
    };
    const part = {
      ...{ workspace_id, engagement_id, evidence_id: id, place: 0 },
      content: `\\x${Buffer.from(content).toString('hex')}`,
    };
    await expectRefused(withMore(withMore(sample, 'evidence', [piece]), 'evidence_part', [part]));
  });

  it.each([
    ['content that is no bank', { content: 'none' }],
    ['an empty bank', { content: {} }],
    ['a draft', { state: 'draft', number: null, released_at: null }],
  ])('brings no question bank along with %s', async (_what, change) => {
    const bank = {
      id: '01900000-0000-7000-8000-00000000cccc',
      workspace_id: cast.workspace,
      name: 'Made',
      number: 1,
      begun_from: 'file',
      state: 'released',
      content: {},
      version: 1,
      created_at: '2027-01-01T00:00:00Z',
      released_at: '2027-01-01T00:00:00Z',
      ...change,
    };
    const banks = (): Promise<object[]> => sqlAsDatabaseOwner(cast.running.portal, 'select id from question_bank');
    const before = await banks();
    await expectRefused(withMore(sample, 'question_bank', [bank]));
    expect(await banks()).toEqual(before);
  });
});
