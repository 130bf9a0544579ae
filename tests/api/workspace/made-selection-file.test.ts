import type { SelectionInputs } from '@peerway/use-cases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlAsDatabaseOwner } from '../../support/direct-sql.ts';
import { type Cast, startCast } from '../../support/portal.ts';
import { writtenUseCase } from '../../support/written-use-case.ts';
import {
  decide,
  decision,
  finding,
  inputFields,
  inputsOf,
  recordFindings,
  saveSettings,
  score,
  selectionOf,
  stateScores,
} from '../use-cases/select-stage.ts';
import { exported, importing, linesOf, refiled, remade, type Row } from './engagement-file-stage.ts';

const add = 'mutation ($u: UseCaseInput!) { addOwnUseCase(useCase: $u) { id } }';
const choose = `mutation ($e: ID!, $c: PlatformChoiceInput!) { savePlatformChoice(engagement: $e, useCase: "goes-along", choice: $c, version: 0) { version } }`;
const decided = `query ($e: ID!) { decisions(engagement: $e, first: 5) { nodes { chosen fingerprint result { ranked } inputs { ${inputFields} } } } }`;
const choice = { mustHaves: ['openSource'], weights: [], minimums: [], scores: [], answers: [] };

let cast: Cast;
let e: string;
let file: Buffer;
beforeAll(async () => {
  cast = await startCast();
  e = cast.clientA.engagement;
  for (const id of ['goes-along', 'stays-here']) await cast.owner.need(add, { u: writtenUseCase({ id }) });
  const criteria = (await selectionOf(cast.owner, e)).settings.criteria;
  const useCases = ['goes-along', 'live-video-ecdn'];
  await cast.owner.need(saveSettings, { e, s: { criteria, useCases, size: 'small', seed: 7 }, v: 0 });
  await cast.owner.need(recordFindings, { e, f: [finding({ useCase: 'goes-along' }), finding()] });
  await cast.owner.need(stateScores, { e, s: [score({ useCase: 'goes-along' })] });
  await cast.owner.need(choose, { e, c: { ...choice, needsMustHold: false, strict: false } });
  await cast.owner.need(decide, { e, i: decision({ chosen: ['goes-along'] }) });
  file = Buffer.from(await (await exported(cast.owner, e, cast.workspace)).arrayBuffer());
});
afterAll(() => cast.running.close());

interface Decisions {
  readonly nodes: readonly {
    readonly chosen: string[];
    readonly fingerprint: string;
    readonly result: { readonly ranked: string[] };
    readonly inputs: SelectionInputs;
  }[];
}

describe('a file of an engagement that has chosen', () => {
  it('brings all of it, with the own use cases that it names and no others', async () => {
    const { body } = await importing(cast.elsewhere, file, cast.otherWorkspace);
    expect(await inputsOf(cast.elsewhere, body.engagement)).toEqual(await inputsOf(cast.owner, e));
    const here = await cast.owner.need<Decisions>(decided, { e });
    expect(await cast.elsewhere.need<Decisions>(decided, { e: body.engagement })).toEqual(here);
    expect(await selectionOf(cast.elsewhere, body.engagement)).toMatchObject({ isStale: false, changes: [] });
    const own = await cast.elsewhere.need<{ nodes: { useCaseId: string }[] }>(
      '{ ownUseCases { nodes { useCaseId } } }',
    );
    expect(own.nodes).toEqual([{ useCaseId: 'goes-along' }]);
  });

  it('finds its own use case again under another id where that was taken by another one', async () => {
    const own = await sqlAsDatabaseOwner(
      cast.running.portal,
      `select id::text from own_use_case where workspace_id = '${cast.otherWorkspace}' and use_case_id = 'goes-along'`,
    );
    const u = writtenUseCase({ id: 'goes-along', name: 'Changed meanwhile' });
    const change = `mutation ($id: ID!, $u: UseCaseInput!) { changeOwnUseCase(id: $id, version: 1, useCase: $u) { id } }`;
    await cast.elsewhere.need(change, { id: own[0]?.['id'], u });
    const { body } = await importing(cast.elsewhere, file, cast.otherWorkspace);
    const [kept] = (await cast.elsewhere.need<Decisions>(decided, { e: body.engagement })).nodes;
    expect(kept?.chosen).toEqual(['goes-along-2']);
    expect(kept?.result.ranked).toContain('goes-along-2');
    expect(JSON.stringify(kept?.inputs)).not.toContain('"goes-along"');
    expect(await selectionOf(cast.elsewhere, body.engagement)).toMatchObject({
      settings: { useCases: ['goes-along-2', 'live-video-ecdn'] },
      changes: [{ code: 'CATALOGUE' }],
    });
  });

  it.each<readonly [string, string, (row: Row) => Row]>([
    ['settings with a weight below nothing', 'selection', spoiled('settings', { criteria: [{ weight: -1 }] })],
    ['a finding of no state', 'finding_out', spoiled('said', { state: 'perhaps' })],
    ['a score that is no number', 'stated_score', spoiled('said', { value: 'much' })],
    ['a choice that demands magic', 'platform_choice', spoiled('choice', { mustHaves: ['magic'] })],
    ['a decision of nothing', 'decision_record', (row) => ({ ...row, chosen: [] })],
    ['a decision with other inputs', 'decision_record', spoiled('inputs', { size: 'huge' })],
    ['a use case without a name', 'own_use_case', spoiled('content', { name: '' })],
  ])('is refused whole for %s', async (_, table, change) => {
    const made = refiled(remade(linesOf(file), table, change));
    const { status, body } = await importing(cast.elsewhere, made, cast.otherWorkspace);
    expect([status, body.error?.code]).toEqual([400, 'BAD_INPUT']);
  });

  it('has no fingerprint but that of its inputs', async () => {
    const forged = remade(linesOf(file), 'decision_record', (row) => ({ ...row, fingerprint: '0'.repeat(64) }));
    const { body } = await importing(cast.elsewhere, refiled(forged), cast.otherWorkspace);
    const [kept] = (await cast.elsewhere.need<Decisions>(decided, { e: body.engagement })).nodes;
    expect(kept?.fingerprint).not.toBe('0'.repeat(64));
  });
});

function spoiled(column: string, differs: object): (row: Row) => Row {
  return (row) => ({ ...row, [column]: { ...(row[column] as object), ...differs } });
}
