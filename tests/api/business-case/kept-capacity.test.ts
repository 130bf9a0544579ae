import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { addEngagement, type Cast, startCast } from '../../support/portal.ts';
import { capacity, readCapacity, removeCapacity, saveCapacity } from './case-stage.ts';

let cast: Cast;
let fresh: () => Promise<string>;
beforeAll(async () => {
  cast = await startCast();
  fresh = () => addEngagement(cast.owner, cast.clientA.organization, 'Another programme');
});
afterAll(() => cast.running.close());

const u = 'software-update-distribution';
const kept = (e: string): Promise<readonly { useCase: string; version: number }[]> =>
  cast.owner.need(readCapacity, { e });

describe('a capacity model of a use case', () => {
  it('comes back as it was saved, one for each use case', async () => {
    const e = await fresh();
    expect(await kept(e)).toEqual([]);
    await cast.consultant.need(saveCapacity, { e, u, i: capacity({ sizeGb: 2.5 }), v: 0 });
    await cast.owner.need(saveCapacity, { e, u: 'live-video-ecdn', i: capacity({ delivery: 'stream' }), v: 0 });
    expect(await kept(e)).toMatchObject([
      { useCase: 'live-video-ecdn', version: 1, input: { capacity: { delivery: 'stream' } } },
      {
        useCase: u,
        version: 1,
        input: { capacity: { sizeGb: 2.5, sites: capacity().capacity.sites }, availability: null },
      },
    ]);
  });

  it('is the same when it is sent again, and both are shown to whoever saves second', async () => {
    const e = await fresh();
    const first = await cast.owner.need(saveCapacity, { e, u, i: capacity(), v: 0 });
    expect(await cast.owner.need(saveCapacity, { e, u, i: capacity(), v: 0 })).toEqual(first);
    const late = await cast.consultant.ask(saveCapacity, { e, u, i: capacity({ sizeGb: 5 }), v: 0 });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { version: 1, input: { capacity: { sizeGb: 1 } } },
      yours: { input: { capacity: { sizeGb: 5 } } },
    });
    expect((await cast.owner.ask(saveCapacity, { e: await fresh(), u, i: capacity(), v: 4 })).code).toBe('CONFLICT');
  });

  it('is removed as it was seen, and removed twice it is gone once', async () => {
    const e = await fresh();
    await cast.owner.need(saveCapacity, { e, u, i: capacity(), v: 0 });
    await cast.owner.need(saveCapacity, { e, u, i: capacity({ sizeGb: 5 }), v: 1 });
    expect((await cast.owner.ask(removeCapacity, { e, u, v: 1 })).code).toBe('CONFLICT');
    expect(await cast.owner.need(removeCapacity, { e, u, v: 2 })).toEqual([]);
    expect(await cast.owner.need(removeCapacity, { e, u, v: 2 })).toEqual([]);
    const rows = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select action from audit_entry where engagement_id = $1 and subject = 'CapacityModel' order by id`,
      [e],
    );
    expect(rows.map(({ action }) => action)).toEqual(['saveCapacityModel', 'saveCapacityModel', 'removeCapacityModel']);
  });

  it.each<readonly [string, unknown]>([
    ['a negative upload', capacity({ peers: { ...capacity().capacity.peers, uploadMbps: -1 } })],
    ['no site', capacity({ sites: [] })],
    ['a link of nothing', capacity({ serverUplinkMbps: 0 })],
    ['23 hours of a day', capacity({ presenceByHour: Array.from({ length: 23 }, () => 1) })],
    [
      'more clients than there are people',
      capacity({ sites: [{ ...capacity().capacity.sites[0]!, count: 100_000, clients: 1_000_000 }] }),
    ],
    ['a price as text', capacity({ prices: { ...capacity().capacity.prices, wanPerGb: 'Infinity' as never } })],
  ])('is refused for %s', async (_, i) => {
    const { code } = await cast.owner.ask(saveCapacity, { e: await fresh(), u, i, v: 0 });
    expect(code).toMatch(/^BAD_(USER_)?INPUT$/);
  });

  it('is refused for a use case that there is not', async () => {
    const { code, errors } = await cast.owner.ask(saveCapacity, {
      e: await fresh(),
      u: 'no-such',
      i: capacity(),
      v: 0,
    });
    expect([code, errors[0]?.extensions['field']]).toEqual(['BAD_INPUT', 'useCase']);
  });

  it('is read by every role, written by all but viewers, and is not there for anybody else', async () => {
    const { engagement: e, executive, contributor, viewer } = cast.clientA;
    expect((await contributor.ask(saveCapacity, { e, u, i: capacity(), v: 0 })).errors).toEqual([]);
    expect((await executive.ask(saveCapacity, { e, u, i: capacity({ sizeGb: 3 }), v: 1 })).errors).toEqual([]);
    expect((await viewer.ask(readCapacity, { e })).errors).toEqual([]);
    expect((await viewer.ask(removeCapacity, { e, u, v: 2 })).code).toBe('FORBIDDEN');
    for (const visitor of [cast.elsewhere, cast.clientB.contributor])
      for (const query of [readCapacity, removeCapacity])
        expect((await visitor.ask(query, { e, u, v: 2 })).code).toBe('NOT_FOUND');
  });
});
