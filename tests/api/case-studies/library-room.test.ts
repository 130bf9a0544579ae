import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mostLibraryText } from '../../../apps/api/src/case-studies/library-room.ts';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import { caseFields, fullCase, writtenCase } from '../../support/written-case.ts';
import { sendCases } from './case-files-stage.ts';

const add = 'mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id version } }';
const change =
  'mutation ($id: ID!, $v: Int!, $study: CaseStudyInput!) { changeOwnCase(id: $id, version: $v, study: $study) { id } }';
const correct =
  'mutation ($id: ID!, $study: CaseStudyInput!) { correctCase(caseId: $id, study: $study, reason: "Longer") { id } }';
const find = 'query ($q: String) { caseStudies(query: $q, first: 5) { nodes { id } } }';

interface Kept {
  readonly id: string;
  readonly version: number;
}

let cast: Cast;
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const found = async (q: string): Promise<string[]> =>
  (await cast.owner.need<{ nodes: Kept[] }>(find, { q })).nodes.map(({ id }) => id);

describe('the library of a workspace', () => {
  it('shows what is new though the clock of another process runs ahead', async () => {
    const gone = await cast.owner.need<Kept>(add, { study: writtenCase({ id: 'was-there', title: 'Zeppelin' }) });
    await sqlAsDatabaseOwner(cast.running.portal, `update own_case set updated_at = now() + interval '1 hour'`);
    expect((await found('zeppelin'))[0]).toBe('was-there');
    await cast.owner.need('mutation ($id: ID!) { removeOwnCase(id: $id, version: 1) }', { id: gone.id });
    await cast.owner.need(add, { study: writtenCase({ id: 'is-there', title: 'Quinquereme' }) });
    await sqlAsDatabaseOwner(cast.running.portal, `update own_case set updated_at = now() + interval '1 hour'`);
    expect((await found('quinquereme'))[0]).toBe('is-there');
  });

  it('holds so many characters that nobody waits long for a search: more are refused, shorter ones are not', async () => {
    const fits = Math.floor(mostLibraryText / JSON.stringify(fullCase('long-0')).length);
    const kept: Kept[] = [];
    for (;;) {
      const { data, code } = await cast.owner.ask(add, { study: fullCase(`long-${kept.length}`) });
      if (code !== undefined) expect(code).toBe('LIBRARY_FULL');
      if (!data || kept.length > fits) break;
      kept.push(data['addOwnCase'] as Kept);
    }
    expect(kept.length).toBeGreaterThan(fits - 3);
    expect(kept.length).toBeLessThanOrEqual(fits);
    const correction = { id: 'airbnb', study: { ...fullCase('airbnb'), id: 'airbnb' } };
    expect((await cast.owner.ask(correct, correction)).code).toBe('LIBRARY_FULL');
    const { body } = await sendCases(cast, JSON.stringify([fullCase('one-too-long')]), { keep: 'none' });
    expect(body).toMatchObject({ kept: false, counts: { new: 1 }, problems: [{ code: 'LIBRARY_FULL' }] });

    const { id } = kept[0] ?? {};
    await cast.owner.need(change, { id, v: 1, study: writtenCase({ id: 'long-0' }) });
    await cast.owner.need(correct, correction);
    expect((await cast.owner.ask(change, { id, v: 2, study: fullCase('long-0') })).code).toBe('LIBRARY_FULL');
  }, 60_000);

  it('does not tell all corrections fifteen times in one answer', async () => {
    const all = (times: number): string =>
      `{ ${Array.from({ length: times }, (_, nth) => `a${nth}: caseCorrections { study { ${caseFields} } differences { field before after } }`).join(' ')} }`;
    expect((await cast.owner.ask(all(15))).code).toBe('TOO_COMPLEX');
    expect((await cast.owner.ask(all(1))).errors).toEqual([]);
  });
});
