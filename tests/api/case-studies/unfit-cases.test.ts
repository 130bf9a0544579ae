import type { CaseStudy } from '@peerway/case-studies';
import { caseStudies, scenarios } from '@peerway/case-studies/content';
import { afterAll, beforeAll, expect, it, describe } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { runPortal, type RunningPortal, setUpOwner } from '../../support/running-portal.ts';
import type { Visitor } from '../../support/visitor.ts';
import { writtenCase } from '../../support/written-case.ts';

const add = 'mutation ($study: CaseStudyInput!) { addOwnCase(study: $study) { id } }';

let running: RunningPortal;
let owner: Visitor;
beforeAll(async () => {
  running = await runPortal();
  owner = await setUpOwner(running);
});
afterAll(() => running.close());

const rows = (): Promise<Record<string, unknown>[]> =>
  sqlAsDatabaseOwner(running.portal, 'select case_id from own_case');

describe('a case that does not fit', () => {
  const unfit: readonly [string, Partial<Record<keyof CaseStudy, unknown>>, string][] = [
    ['no source', { sources: [] }, 'sources'],
    ['a script in its text', { problem: 'Before <script>steal()</script> after' }, 'problem'],
    ['a script in an outcome', { outcomes: [{ ...writtenCase().outcomes[0], metric: '<img src=x onerror=steal()>' }] }, 'outcomes.0.metric'],
    ['an address that runs', { sources: [{ ...writtenCase().sources[0], url: 'javascript:steal()' }] }, 'sources.0.url'],
    ['an unknown pattern', { patterns: ['perpetual-motion'] }, 'patterns.0'],
    ['an unknown industry', { industry: 'alchemy' }, 'industry'],
    ['an id that is no id', { id: '../../etc' }, 'id'],
    ['a field of 900 kB', { approach: 'x'.repeat(900_000) }, 'approach'],
    ['a source that is not there', { outcomes: [{ ...writtenCase().outcomes[0], sourceRefs: [7] }] }, 'outcomes.0.sourceRefs'],
    ['an end without a year', { status: 'ended' }, 'endYear'],
    ['an end of what runs', { endYear: 2020 }, 'endYear'],
    ['a year to come', { startYear: 2090, statusAsOf: 2091 }, 'startYear'],
    ['the turned writing of a name', { title: 'Peer\u202Eyaw' }, 'title'],
  ]; // prettier-ignore

  it.each(unfit)('with %s is refused by the field, and nothing is kept', async (_, differs, field) => {
    const before = await rows();
    const study = { ...writtenCase({ id: 'never-kept' }), ...differs };
    const { errors } = await owner.ask(add, { study });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field });
    expect(errors[0]?.message).toMatch(/[.?]$/);
    expect(await rows()).toEqual(before);
  });

  it('because a word of an enumeration is none, is bad input', async () => {
    const study = { ...writtenCase({ id: 'never-kept' }), status: 'thriving' };
    expect((await owner.ask(add, { study })).code).toBe('BAD_INPUT');
  });

  it('because it has ten megabytes, is refused before it is read', async () => {
    const study = writtenCase({ id: 'never-kept', problem: 'x'.repeat(10_000_000) });
    const reply = await owner.post('/graphql', { query: add, variables: { study } });
    expect(reply.status).toBe(413);
    expect(JSON.stringify(reply.body)).toContain('TOO_LARGE');
  });

  it('because something public has its id, says so', async () => {
    for (const id of [caseStudies[0]?.id ?? '', scenarios[0]?.id ?? '']) {
      const { errors } = await owner.ask(add, { study: writtenCase({ id }) });
      expect(errors[0]?.extensions).toMatchObject({ code: 'DUPLICATE_ID', field: 'id' });
    }
  });

  it('says in German what is wrong to whoever reads German', async () => {
    const { errors } = await owner.ask(add, { study: writtenCase({ status: 'ended' }) }, { 'accept-language': 'de' });
    expect(errors[0]?.message).toBe(
      'Eine Fallstudie, die nicht mehr läuft, braucht das Jahr, in dem sie endete oder sich änderte.',
    );
  });
});
