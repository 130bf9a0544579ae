import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEntry } from '@peerway/organization';
import { inventoryFacts } from '@peerway/organization/content';
import { sampleContent } from '../../../apps/api/src/assessment/sample/sample-content.ts';
import { runPortal, type RunningPortal, setUpOwner } from '../../support/running-portal.ts';
import { statementsOf } from '../../support/statements.ts';
import type { Visitor } from '../../support/visitor.ts';

interface SampleRound {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly anonymity: string;
  readonly progress: { readonly audience: string; readonly invited: number; readonly finished: number | null }[];
  readonly readiness: Readiness;
}
interface Readiness {
  readonly respondents: number;
  readonly whole: { readonly score: number; readonly scoreLow: number };
  readonly dimensions: { readonly dimension: string; readonly blocks: boolean }[];
  readonly patterns: { readonly pattern: string; readonly kind: string }[];
  readonly audiences: {
    readonly audience: string;
    readonly cells: {
      readonly dimension: string;
      readonly figure: { readonly status: string; readonly mean: number };
    }[];
  }[];
}

const read = `{ engagements(first: 2) { nodes { id name sample organization { name sample inventory { state } profile { industry sites } }
  rounds(first: 4) { nodes { id name state anonymity progress { audience invited finished }
    readiness { respondents whole { score scoreLow } dimensions { dimension blocks } patterns { pattern kind }
      audiences { audience cells { dimension figure { status mean } } } } } } } } }`;

interface Sample {
  readonly name: string;
  readonly sample: boolean;
  readonly organization: { readonly name: string; readonly inventory: { readonly state: string }[] };
  readonly rounds: { readonly nodes: SampleRound[] };
}

let running: RunningPortal;
let owner: Visitor;
beforeAll(async () => {
  running = await runPortal({ PEERWAY_SAMPLE: 'on' });
  owner = await setUpOwner(running);
});
afterAll(() => running.close());

const samples = async (): Promise<Sample[]> => (await owner.need<{ nodes: Sample[] }>(read)).nodes;
const closedRound = (sample: Sample | undefined): SampleRound | undefined =>
  sample?.rounds.nodes.find(({ name }) => name === 'Readiness before the pilot');

describe('the sample engagement', () => {
  it('is there after set-up, plainly marked as a sample', async () => {
    expect(await samples()).toMatchObject([
      { name: 'Edge delivery 2027', sample: true, organization: { name: 'Northlight Media', sample: true } },
    ]);
  });

  it('has a closed round of at least forty respondents in all five audiences, and one under way', async () => {
    const [sample] = await samples();
    const closed = closedRound(sample);
    expect(closed?.readiness.respondents).toBe(47);
    expect(closed?.progress.map(({ audience }) => audience).sort()).toEqual(
      ['executive', 'it', 'operations', 'security', 'team'].sort(),
    );
    expect(closed?.progress.reduce((sum, { invited }) => sum + invited, 0)).toBe(52);
    expect(sample?.rounds.nodes.find(({ state }) => state === 'open')).toMatchObject({ anonymity: 'attributed' });
  });

  it('disagrees in telling ways: leaders think well of governance, operations do not', async () => {
    const closed = closedRound((await samples())[0]);
    const governance = (audience: string): number =>
      closed?.readiness.audiences
        .find((row) => row.audience === audience)
        ?.cells.find(({ dimension }) => dimension === 'governance-operating-model')?.figure.mean ?? Number.NaN;
    expect(governance('executive') - governance('operations')).toBeGreaterThan(1.5);
    const statuses = closed?.readiness.audiences.flatMap(({ cells }) => cells.map(({ figure }) => figure.status));
    expect(new Set(statuses)).toEqual(new Set(['ok', 'notAsked', 'hidden', 'tooFew']));
  });

  it('finds content distribution within reach, a shared ledger not, and measurement in the way', async () => {
    const closed = closedRound((await samples())[0]);
    const kind = (pattern: string): string | undefined =>
      closed?.readiness.patterns.find((one) => one.pattern === pattern)?.kind;
    expect(kind('content-distribution')).toBe('readyWithConditions');
    expect(kind('shared-ledger')).toBe('notReady');
    expect(closed?.readiness.dimensions.find(({ dimension }) => dimension === 'measurement-value')?.blocks).toBe(true);
  });

  it('has a second round after the discussion, in which some of it rose beyond doubt, some did not, and one fell', async () => {
    interface Compared {
      readonly trend: {
        readonly rounds: { readonly name: string }[];
        readonly milestones: { readonly name: string }[];
      };
      readonly rounds: { readonly nodes: { readonly id: string; readonly followsId: string | null }[] };
    }
    const trend = `{ engagements(first: 1) { nodes { id trend { rounds { name } milestones { name } } rounds(first: 4) { nodes { id followsId } } } } }`;
    const { nodes } = await owner.need<{ nodes: (Compared & { id: string })[] }>(trend);
    expect(nodes[0]?.trend).toEqual({
      rounds: ['Readiness before the pilot', 'Readiness after the discussion', 'Leadership follow-up'].map((name) => ({
        name,
      })),
      milestones: ['Baseline', 'On-call rota for edge sites', 'After the discussion'].map((name) => ({ name })),
    });
    const second = nodes[0]?.rounds.nodes.find(({ followsId }) => followsId !== null);
    const { comparison } = await owner.need<{
      comparison: { moves: { dimensions: { figure: string; standing: string }[]; whole: { reason: string | null } } };
    }>(
      'query ($e: ID!, $b: ID!, $a: ID!) { engagement(id: $e) { comparison(before: $b, after: $a) { moves { whole { reason } dimensions { figure standing } } } } }',
      { e: nodes[0]?.id, b: second?.followsId, a: second?.id },
    );
    const moved = (wanted: string): string[] =>
      comparison.moves.dimensions
        .filter(({ standing }) => standing === wanted)
        .map(({ figure }) => figure.slice('dimension:'.length));
    expect(moved('rose')).toEqual(['governance-operating-model', 'change-readiness']);
    expect(moved('fell')).toEqual(['delivery-capability']);
    expect(moved('within').length).toBeGreaterThan(6);
  });

  it('holds only facts that could have been typed in, some of them unknown', () => {
    const { inventory } = sampleContent();
    expect(inventory.flatMap((entry) => checkEntry(inventoryFacts, entry, { today: '2026-11-22' }))).toEqual([]);
    expect(inventory.filter(({ state }) => state === 'known').length).toBeGreaterThan(40);
    expect(inventory.some(({ state }) => state === 'unknown')).toBe(true);
  });

  it('is added once however often it is asked for, in few statements', async () => {
    const before = (await samples()).length;
    await owner.need('mutation { addSample { id } }');
    expect((await samples()).length).toBe(before);
    await owner.need('mutation { removeSample }');
    const statements = await statementsOf(running.portal, () => owner.need('mutation { addSample { id } }'));
    expect(statements.length).toBeLessThan(95);
  });

  it('makes the same figures when it is removed and added again', async () => {
    const figures = async (): Promise<Readiness | undefined> => closedRound((await samples())[0])?.readiness;
    const before = await figures();
    expect(before?.whole.scoreLow).toBeGreaterThan(0);
    await owner.need('mutation { removeSample }');
    await owner.need('mutation { addSample { id } }');
    expect(await figures()).toEqual(before);
  });

  it('goes in one click with everything in it, and leaves one audit entry', async () => {
    const entries = async (): Promise<{ action: string; subject: string }[]> =>
      (
        await owner.need<{ nodes: { action: string; subject: string }[] }>(
          '{ auditEntries { nodes { action subject } } }',
        )
      ).nodes;
    const before = (await entries()).length;
    expect(await owner.need('mutation { removeSample }')).toBe(true);
    expect(await samples()).toEqual([]);
    const after = await entries();
    expect(after.length).toBe(before + 1);
    expect(after[0]).toEqual({ action: 'removeSample', subject: 'Sample' });
    expect(await owner.need('mutation { removeSample }')).toBe(false);
  });
});
