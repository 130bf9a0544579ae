import { Communication, communicationDay, communicationPlan } from '@peerway/change';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGroup, aMessage, context, inputs } from './messages-stage.ts';

const planned = communicationPlan(inputs());
const of = (rule: string, plan = planned): Communication | undefined =>
  plan.proposals.find(({ origin }) => origin?.rule === rule);
const codes = (plan = planned): string[] => plan.findings.map(({ code, at }) => `${code} ${at}`);

describe('the messages that groups need', () => {
  it('follow the plan: one week before go-live is said one week before, wherever go-live moves', () => {
    const message = of('weekBefore');
    expect(message).toMatchObject({ id: 'weekBefore.north.drivers', when: { task: 'north.work', offsetDays: -7 } });
    expect(communicationDay(message!, context).day).toBe('2027-03-25');
    const moved = context.anchors.map((line) => ({
      ...line,
      start: line.start === '2027-04-01' ? '2028-03-07' : line.start,
    }));
    expect(communicationDay(message!, { anchors: moved }).day).toBe('2028-02-29');
  });

  it('come from the sponsor of the group where a sponsor is due, else from a role', () => {
    expect(of('kickOff')).toMatchObject({ sponsor: 'mara', sender: null, channel: 'townHall' });
    expect(of('help')).toMatchObject({ sponsor: null, sender: 'Service desk', channel: 'email' });
    const alone = communicationPlan(inputs({ groups: [aGroup('drivers', { sponsor: 'gone' })] }));
    expect(of('kickOff', alone)).toMatchObject({ sponsor: null, sender: 'Management' });
    expect(codes(alone)).toContain('NO_SPONSOR group:drivers');
  });

  it('are talked over in the team where the work becomes another', () => {
    const impacts = [{ group: 'drivers', aspect: 'tools', level: 3 }] as const;
    const plan = communicationPlan(inputs({ impacts }));
    expect(of('whatChanges', plan)).toMatchObject({ channel: 'teamTalk' });
    expect(of('whatChanges', plan)?.origin?.note).toContain('the tools');
    expect(of('whatComesOff', plan)).toBeDefined();
    expect(of('whatComesOff')).toBeUndefined();
  });

  it('are shared by groups with one sponsor, except where they are about the group', () => {
    const groups = ['drivers', 'clerks'].map((id) => aGroup(id, { sponsor: 'mara' }));
    const plan = communicationPlan(inputs({ groups }));
    expect(of('kickOff', plan)?.groups).toEqual(['clerks', 'drivers']);
    expect(
      plan.proposals.filter(({ origin }) => origin?.rule === 'whatChanges').map(({ groups: for_ }) => for_),
    ).toEqual([['clerks'], ['drivers']]);
  });

  it('ask for a hearing only where somebody speaks for the people', () => {
    const groups = [aGroup('drivers', { representation: 'worksCouncil' }), aGroup('clerks')];
    expect(of('worksCouncil', communicationPlan(inputs({ groups })))?.groups).toEqual(['drivers']);
  });

  it('are not made up where the plan has no days: findings say so', () => {
    expect(codes()).toEqual(['NO_WAVE_DAY wave:south']);
    expect(planned.proposals.some(({ wave }) => wave === 'south')).toBe(false);
    const unplanned = { ...context, anchors: [], waves: [] };
    expect(communicationPlan(inputs({ context: unplanned }))).toMatchObject({
      proposals: [],
      findings: [{ code: 'NO_PLAN_LINE' }],
    });
    expect(communicationPlan(inputs({ groups: [] })).findings).toEqual([
      { code: 'NO_GROUPS', at: 'groups', detail: '' },
    ]);
  });

  it('are not proposed for days that are over', () => {
    const late = communicationPlan(inputs({ context: { ...context, today: '2027-03-30' } }));
    expect(codes(late)).toContain('ALREADY_PAST message:weekBefore.north');
    expect(of('weekBefore', late)).toBeUndefined();
    expect(of('help', late)).toBeDefined();
  });

  it('are made once: what is there, edited or dropped, is not proposed again', () => {
    const [first, ...rest] = planned.proposals;
    const kept = [{ ...first!, title: 'Ours', state: 'dropped' as const }, ...rest];
    expect(communicationPlan(inputs({ communications: kept })).proposals).toEqual([]);
    const joined = inputs({ communications: kept, groups: [...inputs().groups, aGroup('clerks')] });
    const more = communicationPlan(joined).proposals;
    expect(more.length).toBeGreaterThan(5);
    expect(more.every(({ groups }) => groups.join() === 'clerks')).toBe(true);
  });

  it('never are more than there may be', () => {
    const communications = Array.from({ length: 1999 }, (_, at) => aMessage(`m${at}`));
    const plan = communicationPlan(inputs({ communications }));
    expect(plan.proposals).toHaveLength(1);
    expect(codes(plan)).toContain('TOO_MANY communications');
  });

  it('always are messages as they are kept, with ids of their own, whatever the groups and however they are ordered', () => {
    const group = fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9.-]{0,150}$/),
      name: fc
        .string({ minLength: 1, maxLength: 200 })
        .filter((name) => name.trim() === name && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(name)),
      size: fc.option(fc.integer({ min: 0, max: 10_000_000 })),
      sponsor: fc.option(fc.constantFrom('mara', 'nobody')),
      sites: fc.subarray(['oslo', 'rome']),
      representation: fc.constantFrom('none', 'union', 'unknown'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(group, { maxLength: 12, selector: ({ id }) => id }), (drawn) => {
        const groups = drawn.map((each) => aGroup(each.id, each as Partial<ReturnType<typeof aGroup>>));
        const { proposals } = communicationPlan(inputs({ groups }));
        for (const each of proposals) Communication.parse(each);
        expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
        expect(communicationPlan(inputs({ groups: groups.toReversed() })).proposals).toEqual(proposals);
        expect(communicationPlan(inputs({ groups, communications: proposals })).proposals).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
