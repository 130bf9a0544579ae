import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casesAsCsv, casesAsJson, casesFromJson } from '@peerway/case-studies';
import { caseStudies } from '@peerway/case-studies/content';
import type { CaseImportReport } from '../../../apps/api/src/case-studies/import-cases.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import type { UploadReply } from '../../support/upload.ts';
import { writtenCase } from '../../support/written-case.ts';
import { sendCases, takeCases } from './case-files-stage.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const send = (file: string | Uint8Array, how?: Parameters<typeof sendCases>[2]) => sendCases(cast, file, how);
const get = (route: string, how?: Parameters<typeof takeCases>[2]) => takeCases(cast, route, how);
const ownIds = async (by = cast.owner): Promise<string[]> => {
  const { nodes } = await by.need<{ nodes: { caseId: string }[] }>('{ ownCases(first: 100) { nodes { caseId } } }');
  return nodes.map(({ caseId }) => caseId);
};
const outcomes = ({ body }: UploadReply<CaseImportReport>) => body.rows.map(({ row, outcome }) => [row, outcome]);
const sourceless = (id: string): object => ({ ...writtenCase({ id }), sources: [] });

describe('a file of cases', () => {
  it('is judged first, and nothing is kept by that', async () => {
    const file = casesAsJson([writtenCase({ id: 'judged-one' })]);
    const { status, body } = await send(file, { keep: 'none' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ kept: false, form: 'json', encoding: 'utf-8', counts: { new: 1, refused: 0 } });
    expect(JSON.stringify(body)).not.toContain('"study"');
    expect(await ownIds()).not.toContain('judged-one');
  });

  it('is kept whole when all of it is good, as CSV or JSON; taken again it changes nothing', async () => {
    const studies = [
      writtenCase({ id: 'kept-one' }),
      writtenCase({ id: 'kept-two', title: '=SUM(A1)', problem: '-1\n"q"; x' }),
    ];
    for (const file of [casesAsCsv(studies, { separator: ';' }), casesAsJson(studies)]) {
      const first = await send(file, { by: cast.consultant, type: 'text/csv' });
      expect(first.status).toBe(200);
      const again = await send(file);
      expect(again.body).toMatchObject({ kept: false, counts: { new: 0, present: 2, refused: 0 }, problems: [] });
    }
    expect((await ownIds()).filter((id) => id.startsWith('kept-'))).toEqual(['kept-one', 'kept-two']);
    const { text } = await get('cases.json?ids=kept-two,kept-one');
    expect(casesFromJson(text).rows.map(({ study }) => study)).toEqual([studies[1], studies[0]]);
  });

  it('half of which is bad is refused whole, and its good half is kept only when asked for', async () => {
    const file = JSON.stringify([
      writtenCase({ id: 'half-one' }),
      sourceless('half-two'),
      { ...writtenCase({ id: 'half-three' }), patterns: ['magic'] },
      writtenCase({ id: 'half-four' }),
    ]);
    const judged: [number, string][] = [
      [1, 'new'],
      [2, 'refused'],
      [3, 'refused'],
      [4, 'new'],
    ];
    const all = await send(file, { keep: 'all' });
    expect([all.status, all.body.kept, outcomes(all)]).toEqual([200, false, judged]);
    expect(all.body.rows[1]).toMatchObject({ id: 'half-two', problems: [{ code: 'NO_SOURCE', at: 'sources' }] });
    expect(all.body.rows[2]).toMatchObject({
      problems: [{ code: 'UNKNOWN_PATTERN', at: 'patterns.0', detail: 'magic' }],
    });
    expect((await ownIds()).filter((id) => id.startsWith('half-'))).toEqual([]);
    const good = await send(file, { keep: 'good' });
    expect([good.body.kept, good.body.counts, outcomes(good)]).toEqual([
      true,
      { new: 2, present: 0, refused: 2, example: 0 },
      judged,
    ]);
    expect((await ownIds()).filter((id) => id.startsWith('half-'))).toEqual(['half-one', 'half-four']);
  });

  it('with an id that is taken: twice in the file, by a public case, or by an own case that says something else', async () => {
    const mine = writtenCase({ id: 'taken-one' });
    expect((await send(casesAsCsv([mine]))).body.kept).toBe(true);
    const table = casesAsCsv([
      { ...mine, place: 'Elsewhere' },
      writtenCase({ id: 'airbnb' }),
      writtenCase({ id: 'fresh-one' }),
      writtenCase({ id: 'fresh-one' }),
    ]);
    const reply = await send(table, { keep: 'good' });
    expect(outcomes(reply)).toEqual([
      [2, 'refused'],
      [3, 'refused'],
      [4, 'new'],
      [5, 'refused'],
    ]);
    for (const { outcome, problems } of reply.body.rows)
      if (outcome === 'refused') expect(problems).toMatchObject([{ code: 'DUPLICATE_ID', column: 'id' }]);
    expect(reply.body.rows[3]?.problems[0]?.sentence).toBe(
      'The case in row 4 has this id already. Give each case an id of its own.',
    );
    expect((await get('cases.json?ids=taken-one')).text).not.toContain('Elsewhere');
  });

  it('holding the whole public library is known again', async () => {
    const { body } = await send((await get('cases.csv')).text);
    expect(body).toMatchObject({ kept: false, counts: { new: 0, refused: 0 } });
    expect(body.counts.present).toBeGreaterThanOrEqual(caseStudies.length);
  });

  it('sent by several at once is kept once', async () => {
    const file = casesAsJson(Array.from({ length: 5 }, (_, at) => writtenCase({ id: `race-${at}` })));
    const replies = await Promise.all([send(file), send(file, { by: cast.consultant }), send(file)]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await ownIds()).filter((id) => id.startsWith('race-'))).toHaveLength(5);
  });

  it('with script in its text, or a field of 10 MB, is refused; nothing of it is kept', async () => {
    const scripted = JSON.stringify([{ ...writtenCase({ id: 'script-one' }), approach: '<script>alert(1)</script>' }]);
    expect((await send(scripted, { keep: 'good' })).body.rows[0]).toMatchObject({
      outcome: 'refused',
      problems: [{ code: 'HOLDS_MARKUP', at: 'approach' }],
    });
    const long = JSON.stringify([{ ...writtenCase({ id: 'long-one' }), approach: 'x'.repeat(10_000_000) }]);
    const { status, body } = await send(long, { keep: 'good' });
    expect([status, body.error?.code]).toEqual([413, 'TOO_LARGE']);
    expect((await ownIds()).filter((id) => /script|long/.test(id))).toEqual([]);
  });

  it('that is no file of cases says so in a sentence, in the language of the request', async () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]);
    expect((await send(zip)).body).toMatchObject({
      kept: false,
      form: null,
      rows: [],
      problems: [{ code: 'IS_ARCHIVE' }],
    });
    expect((await send('')).body).toMatchObject({ problems: [{ code: 'FILE_EMPTY' }] });
    const reply = await fetch(`${cast.owner.url}/api/library/import?keep=all`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'accept-language': 'de',
        origin: cast.owner.url,
        cookie: cast.owner.cookie,
      },
      body: '{"id": ',
    });
    expect(((await reply.json()) as CaseImportReport).problems[0]?.sentence).toBe(
      'Das ist kein vollständiges JSON: Etwas fehlt. Exportieren oder speichern Sie es noch einmal.',
    );
  });

  it('is taken with a wish only, and as a file', async () => {
    const wishless = await send(casesAsJson([]), { keep: 'some' });
    expect([wishless.status, wishless.body.error?.code]).toEqual([400, 'BAD_INPUT']);
    const parsed = await send('{}', { type: 'application/json' });
    expect([parsed.status, parsed.body.error?.code]).toEqual([400, 'BAD_INPUT']);
  });

  it('is for owners and consultants, stays in their workspace, and is written down once', async () => {
    const file = casesAsJson([writtenCase({ id: 'rights-one' }), writtenCase({ id: 'rights-two' })]);
    for (const by of [cast.clientA.executive, cast.clientA.contributor, cast.clientA.viewer])
      expect((await send(file, { by })).status).toBe(403);
    expect((await send(file, { by: cast.stranger() })).status).toBe(401);
    expect((await send(file)).body.kept).toBe(true);
    expect(await ownIds(cast.elsewhere)).toEqual([]);
    const written = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select action, actor from audit_entry where after::text like '%rights-one%'`,
    );
    expect(written).toEqual([{ action: 'importCases', actor: 'Olga Owner' }]);
  });

  it('does not fill the library beyond what it holds', async () => {
    const many = Array.from({ length: 500 }, (_, at) => writtenCase({ id: `many-${at}` }));
    const { body } = await send(casesAsJson(many), { keep: 'good' });
    expect(body).toMatchObject({ kept: false, problems: [{ code: 'LIBRARY_FULL' }] });
    expect((await ownIds()).some((id) => id.startsWith('many-'))).toBe(false);
  });
});
