import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import { stageFeedback, stagePeople } from '../../support/change-stage.ts';
import { editChange, group } from '../change/change-fields.ts';
import { exported, importing, linesOf, refiled, remade, type Row } from './engagement-file-stage.ts';

let cast: Cast;
let lines: string[];
let person: string;

const pulse = (id: string, isClosed: boolean): object => ({
  id,
  name: id,
  groups: ['drivers'],
  opensOn: '2026-01-01',
  closesOn: '2099-01-01',
  floor: 5,
  takesOpenLink: false,
  asksWords: false,
  isClosed,
});

beforeAll(async () => {
  cast = await startCast();
  const { engagement: e } = cast.clientA;
  const [mara] = await stagePeople(cast, e, [{ name: 'Mara', groups: ['drivers'] }]);
  person = mara?.id ?? '';
  const exception = {
    policy: 'uploads',
    group: null,
    person,
    reason: 'On leave',
    until: '2027-01-01',
    grantedBy: 'Ada',
  };
  const edits = {
    group: [{ id: 'drivers', version: 0, part: group('drivers') }],
    exception: [{ id: 'x1', version: 0, part: { id: 'x1', ...exception } }],
    pulse: ['over', 'open'].map((id) => ({ id, version: 0, part: pulse(id, id === 'over') })),
  };
  await cast.owner.need(editChange, { e, edits });
  await stageFeedback(cast, e);
  const level = { group: 'drivers', know: 4, want: 3, can: 2, do: 2, keep: null, words: null };
  for (const of of ['over', 'open']) {
    await sqlAsDatabaseOwner(
      cast.running.portal,
      `insert into pulse_turn (id, workspace_id, engagement_id, pulse, person_id) values ($1, $2, $3, $4, $5)`,
      [randomUUID(), cast.workspace, e, of, person],
    );
    await sqlAsDatabaseOwner(
      cast.running.portal,
      `insert into pulse_answer (id, workspace_id, engagement_id, pulse, content) values ($1, $2, $3, $4, $5)`,
      [randomUUID(), cast.workspace, e, of, JSON.stringify(level)],
    );
  }
  const reply = await exported(cast.owner, e, cast.workspace);
  lines = linesOf(Buffer.from(await reply.arrayBuffer()));
});
afterAll(() => cast.running.close());

const content = (row: Row, differs: object): Row => ({
  ...row,
  content: { ...(row['content'] as object), ...differs },
});
const kept = (e: string, sql: string): Promise<Row[]> => sqlAsDatabaseOwner(cast.running.portal, sql, [e]);

describe('the file of an engagement with a people side', () => {
  it('brings people, parts and feedback along, each person under a new id wherever they are named', async () => {
    const { status, body } = await importing(cast.elsewhere, refiled(lines), cast.otherWorkspace);
    expect(status).toBe(201);
    const [here] = await kept(body.engagement, 'select id, name from affected_person where engagement_id = $1');
    expect(here).toMatchObject({ name: 'Mara' });
    expect(here?.['id']).not.toBe(person);
    const [exception] = await kept(
      body.engagement,
      `select content ->> 'person' as person from change_part where engagement_id = $1 and kind = 'exception'`,
    );
    expect(exception?.['person']).toBe(here?.['id']);
    expect(await kept(body.engagement, 'select text from feedback where engagement_id = $1')).toEqual([
      { text: 'Too slow' },
    ]);
  });

  it('leaves behind every single answer to a pulse, and who has had their turn', async () => {
    const { body } = await importing(cast.elsewhere, refiled(lines), cast.otherWorkspace);
    for (const table of ['pulse_turn', 'pulse_answer'])
      expect(await kept(body.engagement, `select pulse from ${table} where engagement_id = $1`)).toEqual([]);
  });

  it.each<readonly [string, string, (row: Row) => Row | undefined]>([
    ['a part under another id than its own', 'change_part', (row) => ({ ...row, key: 'other' })],
    ['a part of a kind that there is not', 'change_part', (row) => ({ ...row, kind: 'rumour' })],
    [
      'a group of fewer than no people',
      'change_part',
      (row) => (row['kind'] === 'group' ? content(row, { size: -1 }) : row),
    ],
    ['a person in no group', 'affected_person', (row) => ({ ...row, groups: [] })],
    ['feedback on a day that there is not', 'feedback', (row) => ({ ...row, given_on: '2026-02-30' })],
  ])('is refused whole with %s', async (_what, table, change) => {
    const made = refiled(remade(lines, table, change));
    const { status, body } = await importing(cast.elsewhere, made, cast.otherWorkspace);
    expect([status >= 400 && status < 500, body.error?.code]).toEqual([true, 'BAD_INPUT']);
  });
});
