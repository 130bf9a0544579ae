import { hasGaps, type Policy, type PolicyStanding, type PulseResult, type WaveStanding } from '@peerway/change';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayIn } from '../../support/pulse-stage.ts';
import { runPortal, type RunningPortal, setUpOwner } from '../../support/running-portal.ts';
import type { Visitor } from '../../support/visitor.ts';

let running: RunningPortal;
let owner: Visitor;
let e: string;
beforeAll(async () => {
  running = await runPortal({ PEERWAY_SAMPLE: 'on' });
  owner = await setUpOwner(running);
  e = await engagement();
});
afterAll(() => running.close());

async function engagement(): Promise<string> {
  const { nodes } = await owner.need<{ nodes: { id: string }[] }>('{ engagements(first: 1) { nodes { id } } }');
  return nodes[0]?.id ?? '';
}
const pulses = `query ($e: ID!) { pulseResults(engagementId: $e) { collecting { pulse answers } results { closesOn answers all { stuck { step } }
  groups { group stuck { state step } steps { state mean } } } } }`;
interface Pulses {
  readonly collecting: readonly { readonly pulse: string; readonly answers: number | null }[];
  readonly results: readonly PulseResult[];
}

describe('the people side of the sample', () => {
  it('has groups with all that is known of them, and what was said of them follows the plan', async () => {
    const { groups, communications, courses } = await owner.need<Record<string, { part: Record<string, unknown> }[]>>(
      `query ($e: ID!) { change(engagementId: $e) { groups { part { size representation overlaps { group } } }
        communications { part { state sentOn origin { rule } when { task } texts { language } } } courses { part { id origin } } } }`,
      { e },
    );
    expect(groups?.map(({ part }) => part['size'])).not.toContain(null);
    expect(groups?.some(({ part }) => part['representation'] === 'worksCouncil')).toBe(true);
    const sent = communications?.filter(({ part }) => part['state'] === 'sent') ?? [];
    expect(sent.length).toBeGreaterThan(4);
    expect(sent.filter(({ part }) => String(part['sentOn']) >= dayIn(0))).toEqual([]);
    expect(communications?.every(({ part }) => (part['when'] as { task: string | null }).task !== null)).toBe(true);
    expect(courses?.filter(({ part }) => part['origin'] !== null)).toHaveLength(3);
  });

  it('has a published policy without gaps that some have signed, and one that still has gaps', async () => {
    const { policies } = await owner.need<{ policies: PolicyStanding[] }>(
      'query ($e: ID!) { policyStandings(engagementId: $e) { policies { policy bound signed open excepted } } }',
      { e },
    );
    expect(policies).toHaveLength(1);
    const { signed = 0, open = 0, bound } = policies[0] ?? {};
    expect(signed).toBeGreaterThan(open);
    expect(open).toBeGreaterThan(0);
    const { policies: written } = await owner.need<{ policies: { part: Policy }[] }>(
      'query ($e: ID!) { change(engagementId: $e) { policies { part { id texts { language text } } } } }',
      { e },
    );
    const gappy = written.filter(({ part }) => part.texts.some(({ text }) => hasGaps(text))).map(({ part }) => part.id);
    expect(gappy).toEqual(['incidents']);
    const all = await owner.need<{ nodes: { name: string; email: string | null }[] }>(
      'query ($e: ID!) { affectedPeople(engagementId: $e, first: 100) { nodes { name email } } }',
      { e },
    );
    expect(all.nodes).toHaveLength(bound ?? 0);
    expect(all.nodes.filter(({ email }) => email !== null && !email.endsWith('@example.org'))).toEqual([]);
  });

  it('has a pulse that is over and hides a small group, and one that takes answers', async () => {
    const { results, collecting } = await owner.need<Pulses>(pulses, { e });
    expect(results).toHaveLength(1);
    const stateOf = (group: string) => results[0]?.groups.find((each) => each.group === group)?.steps[0]?.state;
    expect([stateOf('render'), stateOf('desk'), stateOf('office')]).toEqual(['tooFew', 'hidden', 'shown']);
    const stuck = results[0]?.groups.filter((each) => each.stuck.state === 'stuck').map(({ group }) => group);
    expect(stuck).toEqual(['editors', 'office', 'playout']);
    expect(collecting).toEqual([{ pulse: 'before-the-pilot', answers: 12 }]);
  });

  it('leaves every wave something to do before it goes live, and something that is known of each leg', async () => {
    const { waves } = await owner.need<{ waves: WaveStanding[] }>(
      'query ($e: ID!) { goLive(engagementId: $e) { waves { people legs { kind state value } } } }',
      { e },
    );
    expect(waves).toHaveLength(3);
    for (const { people, legs } of waves) {
      expect(people).toBeGreaterThan(5);
      expect(legs.map(({ state }) => state)).not.toContain('unknown');
      expect(legs.every(({ state }) => state === 'met')).toBe(false);
    }
  });

  it('has objections and feedback, some answered and some not', async () => {
    const { resistances } = await owner.need<{ resistances: { part: { state: string } }[] }>(
      'query ($e: ID!) { change(engagementId: $e) { resistances { part { state } } } }',
      { e },
    );
    expect(new Set(resistances.map(({ part }) => part.state))).toEqual(new Set(['open', 'answered', 'settled']));
    const { nodes } = await owner.need<{ nodes: { handling: { state: string } }[] }>(
      'query ($e: ID!) { feedback(engagementId: $e, first: 50) { nodes { handling { state } } } }',
      { e },
    );
    expect(new Set(nodes.map(({ handling }) => handling.state))).toEqual(
      new Set(['new', 'planned', 'done', 'declined']),
    );
  });

  it('is the same to the last figure when it is removed and added anew', async () => {
    const before = await owner.need<Pulses>(pulses, { e });
    await owner.need('mutation { removeSample }');
    await owner.need('mutation { addSample { id } }');
    expect(await owner.need<Pulses>(pulses, { e: await engagement() })).toEqual(before);
  });
});
