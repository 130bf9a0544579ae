import { type BusinessCase, newBusinessCase } from '@peerway/business-case';
import { useCases } from '@peerway/use-cases/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsApplication, sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { writtenUseCase } from '../../support/written-use-case.ts';
import { decide, decision } from '../use-cases/select-stage.ts';
import { caseOf, estimate, type Opened, readCase, saveCase, written } from './case-stage.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

describe('the business case of an engagement', () => {
  it('is empty as long as nobody has saved one, without a discount rate that nobody gave', async () => {
    const e = await fresh();
    expect(await caseOf(cast.owner, e)).toEqual({
      engagementId: e,
      version: 0,
      updatedBy: null,
      suggested: [],
      rolloutSize: 'medium',
      canEdit: true,
      canApprove: true,
      case: newBusinessCase([]),
    });
  });

  it('comes back as it was saved, with who saved it', async () => {
    const e = await fresh();
    const c = written({
      ownParameters: [{ useCase: null, name: 'sites', label: 'Sites', unit: 'site', whereToGetIt: null }],
    });
    const saved = await cast.consultant.need<Opened>(saveCase, { e, c, v: 0 });
    expect(saved).toMatchObject({ version: 1, case: c });
    expect(await caseOf(cast.owner, e)).toEqual(saved);
  });

  it('is the same when it is sent again, also with the version before', async () => {
    const e = await fresh();
    const first = await cast.owner.need<Opened>(saveCase, { e, c: written(), v: 0 });
    expect(await cast.owner.need<Opened>(saveCase, { e, c: written(), v: 0 })).toEqual(first);
  });

  it('shows both versions to whoever saves second, and loses neither', async () => {
    const e = await fresh();
    await cast.owner.need(saveCase, { e, c: written(), v: 0 });
    const theirs = written({ estimates: [estimate({ likely: 500 })] });
    await cast.owner.need(saveCase, { e, c: theirs, v: 1 });
    const mine = written({ estimates: [estimate({ likely: 600 })] });
    const late = await cast.consultant.ask(saveCase, { e, c: mine, v: 1 });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 2, content: theirs, updatedBy: 'Olga Owner' },
      yours: { content: mine },
    });
    expect((await caseOf(cast.owner, e)).case).toEqual(theirs);
    expect((await cast.owner.ask(saveCase, { e: await fresh(), c: mine, v: 3 })).code).toBe('CONFLICT');
  });

  it('is saved once when two save at the same moment', async () => {
    const e = await fresh();
    const both = await Promise.all(
      [500, 600].map((likely) =>
        cast.owner.ask(saveCase, { e, c: written({ estimates: [estimate({ likely })] }), v: 0 }),
      ),
    );
    expect(both.map(({ code }) => code ?? 'saved').sort()).toEqual(['CONFLICT', 'saved']);
  });

  it('suggests the use cases of the decision that stands', async () => {
    const e = await fresh();
    const chosen = ['live-video-ecdn', 'media-file-sync'];
    await cast.owner.need(decide, { e, i: decision({ chosen }) });
    expect((await caseOf(cast.owner, e)).suggested).toEqual(chosen);
  });

  it('knows every use case, its rollout and the ways without peers', async () => {
    const u = writtenUseCase({ id: 'our-own' });
    await cast.owner.need('mutation ($u: UseCaseInput!) { addOwnUseCase(useCase: $u) { id } }', { u });
    const { useCases: known, alternatives } = await cast.owner.need<{
      useCases: { id: string; rolloutStages: unknown[] }[];
      alternatives: { useCase: string; kind: string }[];
    }>(
      `query ($e: ID!) { businessCase(engagementId: $e) {
        useCases { id name rolloutStages { order weeks { likely } } } alternatives { useCase name kind what cost } } }`,
      { e: cast.clientA.engagement },
    );
    expect(known.map(({ id }) => id)).toEqual([...useCases.map(({ id }) => id), 'our-own']);
    expect(known.filter(({ rolloutStages }) => rolloutStages.length === 0).map(({ id }) => id)).toEqual(['our-own']);
    expect(new Set(alternatives.map(({ useCase }) => useCase)).size).toBe(29);
  });
});

describe('who may', () => {
  it('read it is every role, and enter it everybody but viewers', async () => {
    const { engagement: e, executive, contributor, viewer } = cast.clientA;
    expect(await caseOf(viewer, e)).toMatchObject({ canEdit: false, canApprove: false });
    expect(await caseOf(contributor, e)).toMatchObject({ canEdit: true, canApprove: false });
    expect(await caseOf(executive, e)).toMatchObject({ canEdit: true, canApprove: true });
    expect((await viewer.ask(saveCase, { e, c: written(), v: 0 })).code).toBe('FORBIDDEN');
    expect((await contributor.ask(saveCase, { e, c: written(), v: 0 })).errors).toEqual([]);
    expect((await executive.ask(saveCase, { e, c: written({ estimates: [] }), v: 1 })).errors).toEqual([]);
  });

  it('not learn of it is everybody elsewhere, as if it were not there', async () => {
    const { engagement: e } = cast.clientA;
    const nobodys = '01a201b0-64b2-7238-a302-691d1b599934';
    for (const visitor of [cast.elsewhere, cast.clientB.contributor]) {
      const said = async (id: string): Promise<unknown> => (await visitor.ask(readCase, { e: id })).errors[0]?.message;
      expect(await said(e)).toEqual(await said(nobodys));
      expect((await visitor.ask(readCase, { e })).code).toBe('NOT_FOUND');
      expect((await visitor.ask(saveCase, { e, c: written(), v: 0 })).code).toBe('NOT_FOUND');
    }
  });

  it('write it is settled by the database itself, too', async () => {
    const { workspace, running, clientA } = cast;
    const engagements = clientA.engagement;
    const seen = { workspace, user: 'somebody', engagements };
    const change = 'update business_case set content = content returning id';
    expect(await sqlAsApplication(running.portal, seen, change)).toEqual([]);
    expect(await sqlAsApplication(running.portal, { ...seen, calculates: engagements }, change)).toHaveLength(1);
    const link = { workspace, respondent: engagements, engagements };
    for (const table of ['business_case', 'capacity_model', 'approved_case'])
      expect(await sqlAsApplication(running.portal, link, `select id from ${table}`)).toEqual([]);
  });
});

describe('a case that cannot be', () => {
  const sent = async (c: unknown): Promise<{ code: string | undefined; field: unknown; message: string }> => {
    const { code, errors } = await cast.owner.ask(saveCase, { e: await fresh(), c, v: 0 });
    return { code, field: errors[0]?.extensions['field'], message: errors[0]?.message ?? '' };
  };
  const of = (differs: object): unknown => ({ ...written(), ...differs });
  const settings = (differs: object): unknown => of({ settings: { ...written().settings, ...differs } });

  it.each<readonly [string, unknown, RegExp]>([
    ['a rate of -100 %', settings({ discountRate: -1 }), /-100 % or less/],
    ['a horizon of no years', settings({ horizonYears: 0 }), /one year/],
    ['a billion draws', settings({ iterations: 1_000_000_000 }), /./],
    ['three points that fall', of({ estimates: [estimate({ low: 9, likely: 5, high: 7 })] }), /must rise/],
    ['one end of a range', of({ estimates: [estimate({ low: 1 })] }), /both ends/],
    ['a value beyond all measure', of({ estimates: [estimate({ likely: 1e300 })] }), /at most/],
    ['a number as text', of({ estimates: [{ ...estimate(), likely: 'NaN' }] }), /./],
    ['a NUL in a source', of({ estimates: [estimate({ source: 'a\u0000b' })] }), /./],
    ['a lone surrogate in a name', of({ scenarios: [{ id: 'x', name: '\ud800', lean: 0, overrides: [] }] }), /./],
    ['a day that is none', of({ estimates: [estimate({ date: '2026-02-30' })] }), /YYYY-MM-DD/],
    ['an unknown use case', of({ useCases: ['no-such-use-case'] }), /no use case/],
    ['an estimate for one', of({ estimates: [estimate({ useCase: 'no\u0000such' })] }), /./],
    ['the same value twice', of({ estimates: [estimate(), estimate({ likely: 1 })] }), /named twice/],
    ['the same use case twice', of({ useCases: ['live-video-ecdn', 'live-video-ecdn'] }), /named twice/],
    ['a correlation of two', of({ correlations: [{ a: ref('a'), b: ref('b'), coefficient: 2 }] }), /From -1 to 1/],
    ['a formula of 501 characters', of({ ownDrivers: [driver({ expression: `1${'+1'.repeat(250)}` })] }), /./],
    ['a field nobody knows', of({ score: 1 }), /./],
  ])('is refused for %s', async (_, c, says) => {
    const refusal = await sent(c);
    expect(refusal.code).toMatch(/^BAD_(USER_)?INPUT$/);
    expect(refusal.message).toMatch(says);
  });

  it('is refused for 1e999, which JSON takes for a number and nobody else does', async () => {
    const e = await fresh();
    const text = JSON.stringify({ query: saveCase, variables: { e, c: written(), v: 0 } }).replace(
      '"likely":400',
      '"likely":1e999',
    );
    const reply = await fetch(`${cast.owner.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-peerway': '1',
        origin: cast.owner.url,
        cookie: cast.owner.cookie,
      },
      body: text,
    });
    const { errors } = (await reply.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toMatch(/^BAD_(USER_)?INPUT$/);
    expect((await caseOf(cast.owner, e)).version).toBe(0);
  });

  it('changes no prototype by a key of that name', async () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    ) as object;
    await sent({ ...written(), settings: { ...written().settings, ...hostile } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a case that is only half thought through', () => {
  it('is kept with drivers in a circle, unknown names and units that do not balance: these are findings', async () => {
    const e = await fresh();
    const ownDrivers = [
      driver({ id: 'own-1', key: 'first', expression: 'second + 1' }),
      driver({ id: 'own-2', key: 'second', expression: 'first / 0' }),
      driver({ id: 'own-3', key: 'third', expression: 'nobody * )(' }),
    ];
    expect(await cast.owner.need<Opened>(saveCase, { e, c: written({ ownDrivers }), v: 0 })).toMatchObject({
      version: 1,
      case: { ownDrivers },
    });
  });

  it('takes 3,000 values, and no more', async () => {
    const e = await fresh();
    const many = (count: number): BusinessCase =>
      written({
        estimates: Array.from({ length: count }, (_, nth) =>
          estimate({ name: `value${nth}`, low: nth, likely: nth + 0.5, high: nth + 1 }),
        ),
      });
    const saved = await cast.owner.need<Opened>(saveCase, { e, c: many(3000), v: 0 });
    expect(saved.case).toEqual(many(3000));
    expect((await cast.owner.ask(saveCase, { e, c: many(3001), v: 1 })).code).toBe('BAD_INPUT');
  });
});

it('leaves one entry in the trail for each save, and none for a save of the same', async () => {
  const e = await fresh();
  for (const v of [0, 1]) await cast.consultant.need(saveCase, { e, c: written(), v });
  const rows = await sqlAsDatabaseOwner(
    cast.running.portal,
    `select action, subject, subject_id, before, after from audit_entry where engagement_id = $1 and subject = 'BusinessCase'`,
    [e],
  );
  expect(rows).toMatchObject([
    {
      action: 'saveBusinessCase',
      subject_id: e,
      before: null,
      after: { useCases: ['mesh-vpn-zero-trust'], estimates: 1 },
    },
  ]);
});

function ref(name: string): { useCase: null; name: string } {
  return { useCase: null, name };
}

function driver(differs: object): BusinessCase['ownDrivers'][number] {
  const what = { useCase: null, id: 'own-1', key: 'first', name: 'Ours', expression: '1', unit: 'money' };
  return {
    ...what,
    meaning: null,
    doubt: null,
    sign: 'benefit',
    kind: 'cash',
    category: null,
    option: 'p2p',
    ...differs,
  };
}
