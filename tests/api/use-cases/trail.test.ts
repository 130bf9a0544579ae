import { GraphQLSchemaHost } from '@nestjs/graphql';
import { defaultCriteria, noPlatformChoice } from '@peerway/use-cases';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import { type ArgumentValues, fieldWith } from '../../support/sample-arguments.ts';
import { writtenUseCase } from '../../support/written-use-case.ts';
import { ofChoosing } from './choosing-trail.ts';
import { decision, finding, score } from './select-stage.ts';

let cast: Cast;
const tried = new Set<string>();
beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

type Entry = Readonly<Record<string, unknown>>;

/** Runs a mutation that must work, and gives the one entry that it left in the trail. */
async function entryOf(name: string, args: ArgumentValues): Promise<Entry> {
  tried.add(name);
  const field = cast.running.portal.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`there is no mutation ${name}`);
  const known = (await sqlAsDatabaseOwner(cast.running.portal, 'select id from audit_entry')).map(({ id }) => id);
  const values = { engagement: cast.clientA.engagement, ...args };
  expect((await cast.owner.ask(`mutation { ${fieldWith(field, values)} }`)).errors, name).toEqual([]);
  const all = await sqlAsDatabaseOwner(cast.running.portal, 'select * from audit_entry order by id');
  const fresh = all.filter(({ id }) => !known.includes(id));
  expect(fresh, name).toHaveLength(1);
  expect(fresh[0], name).toMatchObject({ action: name, actor: 'Olga Owner', workspace_id: cast.workspace });
  return fresh[0] ?? {};
}

it('of each mutation of choosing there is one entry that says who did what', async () => {
  const useCase = writtenUseCase();
  const { subject_id: own } = await entryOf('addOwnUseCase', { useCase });
  await entryOf('changeOwnUseCase', { id: own, version: 1, useCase: { ...useCase, name: 'Renamed' } });
  await entryOf('saveSelection', { settings: { criteria: defaultCriteria('medium'), seed: 1 }, version: 0 });
  const found = await entryOf('recordFindings', { findings: [finding()] });
  expect(found).toMatchObject({ subject: 'FindingOut', engagement_id: cast.clientA.engagement, before: null });
  expect(found['after']).toEqual(finding());
  await entryOf('withdrawFinding', finding() as ArgumentValues);
  await entryOf('stateScores', { scores: [score()] });
  await entryOf('withdrawScore', score() as ArgumentValues);
  const choice = { useCase: 'mesh-vpn-zero-trust', choice: { ...noPlatformChoice }, version: 0 };
  await entryOf('savePlatformChoice', choice);
  const { subject_id: decided, after } = await entryOf('decide', { input: decision() });
  expect(after).toMatchObject({ about: 'useCases', chosen: ['mesh-vpn-zero-trust'], decidedBy: 'The board' });
  await entryOf('withdrawDecision', { decision: decided, reason: 'It was not so' });
  const { subject_id: spare } = await entryOf('addOwnUseCase', { useCase: writtenUseCase({ id: 'spare' }) });
  await entryOf('removeOwnUseCase', { id: spare, version: 1 });
  expect([...tried].sort()).toEqual([...ofChoosing].sort());
});
