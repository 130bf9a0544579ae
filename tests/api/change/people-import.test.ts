import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { editChange, group } from './change-fields.ts';

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());
beforeEach(async () => {
  e = await addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
  const groups = ['drivers', 'clerks'].map((id) => ({ id, version: 0, part: group(id) }));
  await cast.owner.need(editChange, { e, edits: { group: groups } });
});

interface Report {
  readonly isApplied: boolean;
  readonly added: number;
  readonly changed: number;
  readonly present: number;
  readonly refused: number;
  readonly findings: readonly { readonly code: string; readonly row: number | null }[];
  readonly error?: { readonly code: string };
}

async function sent(table: string, apply: boolean, query = ''): Promise<Report & { readonly status: number }> {
  const { owner } = cast;
  const reply = await fetch(`${owner.url}/api/engagements/${e}/people/import?apply=${apply}${query}`, {
    method: 'POST',
    headers: { cookie: owner.cookie, origin: owner.url, 'x-peerway': '1', 'content-type': 'text/csv' },
    body: table,
  });
  return { status: reply.status, ...((await reply.json()) as Report) };
}
const kept = () =>
  sqlAsDatabaseOwner(
    cast.running.portal,
    'select name, email, groups, language from affected_person where engagement_id = $1 order by name',
    [e],
  );

const list =
  'Name;E-mail;Groups;Language\r\nMara;mara@example.org;drivers;de\r\nBen;ben@example.org;drivers, clerks;en\r\n';

describe('a list of people', () => {
  it('is looked at first, then taken whole; sent again it changes nothing', async () => {
    expect(await sent(list, false)).toMatchObject({ isApplied: false, added: 2, refused: 0 });
    expect(await kept()).toEqual([]);
    expect(await sent(list, true)).toMatchObject({ isApplied: true, added: 2 });
    expect(await sent(list, true)).toMatchObject({ isApplied: false, added: 0, changed: 0, present: 2 });
    expect(await kept()).toMatchObject([
      { name: 'Ben', groups: ['drivers', 'clerks'], language: 'en' },
      { name: 'Mara', email: 'mara@example.org', language: 'de' },
    ]);
    expect(await sent(list.replace('drivers;de', 'clerks;de'), true)).toMatchObject({ changed: 1, present: 1 });
  });

  it('with one bad row is not taken at all, and the row is named', async () => {
    const report = await sent(`${list}Cara;cara@example.org;pilots;en\r\n`, true);
    expect(report).toMatchObject({ isApplied: false, refused: 1 });
    expect(report.findings).toMatchObject([{ row: 4 }]);
    expect(await kept()).toEqual([]);
  });

  it('of 20,000 people is taken in one go, others being served meanwhile', async () => {
    const many = Array.from({ length: 20_000 }, (_none, n) => `P${n};p${n}@example.org;drivers;en`);
    const [report, quick] = await Promise.all([
      sent(['Name;E-mail;Groups;Language', ...many].join('\r\n'), true),
      cast.owner.ask('{ __typename }'),
    ]);
    expect(report).toMatchObject({ isApplied: true, added: 20_000 });
    expect(quick.errors).toEqual([]);
  });

  it('that is no table, or wants nobody knows what, is refused', async () => {
    expect(await sent('', false)).toMatchObject({ isApplied: false, findings: [{ code: 'FILE_EMPTY' }] });
    expect((await sent(list, false, '&language=fr')).status).toBe(400);
  });

  it('is no letter without a mail server', async () => {
    const { code } = await cast.owner.ask('mutation ($e: ID!) { mailPersonLinks(engagementId: $e, people: []) }', {
      e,
    });
    expect(code).toBe('MAIL_OFF');
  });
});
