import type { BusinessCase } from '@peerway/business-case';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../support/portal.ts';
import { writtenUseCase } from '../../support/written-use-case.ts';
import {
  approvals,
  approve,
  type Approved,
  capacity,
  caseOf,
  computable,
  estimate,
  readApproved,
  readCapacity,
  saveCapacity,
  saveCase,
  withdraw,
} from '../business-case/case-stage.ts';
import { exported, importing, linesOf, refiled, remade, type Row } from './engagement-file-stage.ts';

const add = 'mutation ($u: UseCaseInput!) { addOwnUseCase(useCase: $u) { id } }';
const useCases = ['mesh-vpn-zero-trust', 'goes-along'];

let cast: Cast;
let e: string;
let file: Buffer;
let c: BusinessCase;
beforeAll(async () => {
  cast = await startCast();
  e = cast.clientA.engagement;
  for (const id of ['goes-along', 'stays-here']) await cast.owner.need(add, { u: writtenUseCase({ id }) });
  const of = { useCase: 'goes-along', name: 'changeCostOnce' };
  c = computable({
    useCases,
    estimates: [...computable().estimates, estimate({ ...of, low: 1, likely: 2, high: 3 })],
    scenarios: [{ id: 'ours', name: 'Ours', lean: 0, overrides: [{ of, value: 9 }] }],
    sharedCauses: [
      {
        name: 'People',
        parameters: [
          { of, loading: 1 },
          { of: { useCase: null, name: 'costPerPersonWeek' }, loading: 0.5 },
        ],
      },
    ],
  });
  await cast.owner.need(saveCase, { e, c, v: 0 });
  await cast.owner.need(saveCapacity, { e, u: 'goes-along', i: capacity(), v: 0 });
  const { id } = await cast.owner.need<Approved>(approve, { e, v: 1, n: 'First' });
  await cast.owner.need(withdraw, { e, id, r: 'Too early' });
  await cast.owner.need(approve, { e, v: 1, n: 'Second' });
  await cast.owner.need(saveCase, { e, c: { ...c, scenarios: [] }, v: 1 });
  file = Buffer.from(await (await exported(cast.owner, e, cast.workspace)).arrayBuffer());
});
afterAll(() => cast.running.close());

const brought = async (made: Buffer): Promise<string> =>
  (await importing(cast.elsewhere, made, cast.otherWorkspace)).body.engagement;

describe('a file of an engagement with a business case', () => {
  it('brings the case, the capacity models and every approval, with the own use cases that they name', async () => {
    const there = await brought(file);
    expect((await caseOf(cast.elsewhere, there)).case).toEqual({ ...c, scenarios: [] });
    expect(await cast.elsewhere.need(readCapacity, { e: there })).toEqual(await cast.owner.need(readCapacity, { e }));
    const said = (one: Approved): object => ({ ...one, id: null });
    expect((await approvals(cast.elsewhere, there)).map(said)).toEqual((await approvals(cast.owner, e)).map(said));
    const own = await cast.elsewhere.need<{ nodes: { useCaseId: string }[] }>(
      '{ ownUseCases { nodes { useCaseId } } }',
    );
    expect(own.nodes).toEqual([{ useCaseId: 'goes-along' }]);
  });

  it('names its own use case everywhere as it is called here, where another had its id', async () => {
    const { nodes } = await cast.elsewhere.need<{ nodes: { id: string }[] }>('{ ownUseCases { nodes { id } } }');
    const u = writtenUseCase({ id: 'goes-along', name: 'Changed meanwhile' });
    const change = `mutation ($id: ID!, $u: UseCaseInput!) { changeOwnUseCase(id: $id, version: 1, useCase: $u) { id } }`;
    await cast.elsewhere.need(change, { id: nodes[0]?.id, u });
    const there = await brought(file);
    const [approved] = await approvals(cast.elsewhere, there);
    const frozen = await cast.elsewhere.need(readApproved, { e: there, id: approved?.id });
    for (const text of [(await caseOf(cast.elsewhere, there)).case, frozen].map((one) => JSON.stringify(one))) {
      expect(text).toContain('"goes-along-2"');
      expect(text).not.toContain('"goes-along"');
    }
  });

  const number = (row: Row): Row => ({
    ...row,
    headline: { ...(row['headline'] as object), npv: { value: 9e9, reason: null } },
  });
  it('has no headline and no fingerprint of an approval but those of what was frozen', async () => {
    const forged = remade(linesOf(file), 'approved_case', (row) => ({ ...number(row), fingerprint: '0'.repeat(64) }));
    const there = await approvals(cast.elsewhere, await brought(refiled(forged)));
    const here = await approvals(cast.owner, e);
    expect(there.map(({ headline }) => headline)).toEqual(here.map(({ headline }) => headline));
    expect(there.every(({ fingerprint }) => !fingerprint.startsWith('0000'))).toBe(true);
  });

  it.each<readonly [string, string, (row: Row) => Row]>([
    [
      'a rate of -100 %',
      'business_case',
      content((one) => ({ ...one, settings: { ...one.settings, discountRate: -1 } })),
    ],
    ['an unknown use case', 'business_case', content((one) => ({ ...one, useCases: ['no-such'] }))],
    ['a value twice', 'business_case', content((one) => ({ ...one, estimates: [...one.estimates, ...one.estimates] }))],
    ['points that fall', 'business_case', content((one) => ({ ...one, estimates: [estimate({ low: 9, high: 1 })] }))],
    ['a name with a NUL', 'business_case', (row) => ({ ...row, updated_by: 'a\u0000b' })],
    ['no case at all', 'business_case', (row) => ({ ...row, content: [] })],
    ['a model of an unknown use case', 'capacity_model', (row) => ({ ...row, use_case: 'no-such' })],
    [
      'a model with a negative upload',
      'capacity_model',
      (row) => ({ ...row, input: { capacity: { peers: { uploadMbps: -1 } } } }),
    ],
    ['an approval by nobody', 'approved_case', (row) => ({ ...row, approved_by: '' })],
    ['an approval number 0', 'approved_case', (row) => ({ ...row, number: 0 })],
    ['an approval of an unknown use case', 'approved_case', content((one) => ({ ...one, useCases: ['no-such'] }))],
    [
      'an approval that is withdrawn by nobody',
      'approved_case',
      (row) => ({ ...row, withdrawn_at: '2026-11-02', withdrawn_by: null }),
    ],
  ])('is refused whole for %s', async (_, table, change) => {
    const { status, body } = await importing(
      cast.elsewhere,
      refiled(remade(linesOf(file), table, change)),
      cast.otherWorkspace,
    );
    expect([status, body.error?.code]).toEqual([400, 'BAD_INPUT']);
  });
});

it('keeps an own use case from being removed as long as a business case names it', async () => {
  const { nodes } = await cast.owner.need<{ nodes: { id: string; useCaseId: string; version: number }[] }>(
    '{ ownUseCases { nodes { id useCaseId version } } }',
  );
  const remove = 'mutation ($id: ID!) { removeOwnUseCase(id: $id, version: 1) }';
  const codes = await Promise.all(
    ['goes-along', 'stays-here'].map(async (id) => {
      const one = nodes.find(({ useCaseId }) => useCaseId === id);
      return (await cast.owner.ask(remove, { id: one?.id })).code;
    }),
  );
  expect(codes).toEqual(['IN_USE', undefined]);
});

function content(change: (one: BusinessCase) => unknown): (row: Row) => Row {
  return (row) => ({ ...row, content: change(row['content'] as BusinessCase) });
}
