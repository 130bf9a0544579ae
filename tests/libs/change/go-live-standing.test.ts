import { type GoLiveInputs, type GoLiveLeg, goLiveStanding, type StakeholderGroup } from '@peerway/change';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const today = '2027-03-01';
const group = (id: string, sites: readonly string[] = []): StakeholderGroup => ({
  ...{ id, name: id, size: null, overlaps: [], sites, languages: ['en'], sponsor: null, representation: 'none' },
  ...{ roles: [], useCases: [], influence: null, attitude: null, note: null },
});
const wave = (id: string, sites: readonly string[] = []) => ({ id, name: id, sites, goLive: '2027-04-01', gate: 'g' });
const course = {
  ...{
    id: 'basics',
    title: 'Basics',
    topics: [],
    roles: [],
    groups: [],
    useCases: [],
    isRequired: true,
    validMonths: null,
  },
  ...{ links: [], minutes: 60, passPercent: 80, questions: [], origin: null },
} as unknown as GoLiveInputs['training']['courses'][number];
const message = (id: string, more: object = {}): GoLiveInputs['communications'][number] => ({
  ...{ id, title: id, groups: ['drivers'], step: 'know', sponsor: null, sender: null, channel: 'email', hours: 1 },
  when: { day: '2027-02-01', task: null, side: null, offsetDays: 0 },
  ...{ feedback: null, texts: [], wave: null, state: 'planned', sentOn: null, origin: null },
  ...more,
});
const risk = (id: string, more: object = {}): GoLiveInputs['risks'][number] => ({
  ...{ id, event: id, hits: [], response: null, due: null, state: 'open' },
  ...more,
});
function inputs(more: Partial<GoLiveInputs> = {}): GoLiveInputs {
  const groups = more.groups ?? [group('drivers')];
  return {
    context: { today, useCases: [], sites: [], waves: [wave('first')], anchors: [] },
    groups,
    communications: [],
    training: { courses: [], groups, people: [], today },
    signing: { policies: [], exceptions: [], groups, people: [], today },
    pulses: [],
    risks: [],
    waveOfTask: new Map(),
    ...more,
  };
}
const leg = (kind: GoLiveLeg['kind'], more: Partial<GoLiveInputs>, place = 0): GoLiveLeg | undefined =>
  goLiveStanding(inputs(more))[place]?.legs.find((each) => each.kind === kind);
const people = (count: number, site: string | null, isTrained: boolean) => ({
  ...{ people: count, groups: ['drivers'], roles: [], site },
  completed: isTrained ? [{ course: 'basics', on: '2027-01-01' }] : [],
});

describe('whether people are ready to go live', () => {
  it('says of nothing that it stands where nobody knows', () => {
    const [standing] = goLiveStanding(inputs());
    expect(standing?.legs.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'met']);
  });

  it('counts people of the sites of a wave alone, and everybody where it has none', () => {
    const groups = [group('drivers')];
    const training = { courses: [course], groups, today, people: [people(3, 'kiel', true), people(1, 'bonn', false)] };
    const context = { ...inputs().context, waves: [wave('first', ['kiel']), wave('second', ['bonn']), wave('all')] };
    const of = (place: number) => leg('trained', { context, groups, training }, place);
    expect([of(0), of(1), of(2)]).toMatchObject([
      { state: 'met', value: 100, of: 3 },
      { state: 'short', value: 0, lacks: ['basics'] },
      { state: 'short', value: 75, done: 3, of: 4 },
    ]);
  });

  it('never says 100 for nearly all', () => {
    const groups = [group('drivers')];
    const training = { courses: [course], groups, today, people: [people(9999, null, true), people(1, null, false)] };
    expect(leg('trained', { groups, training })).toMatchObject({ value: 99.9, state: 'short' });
  });

  it('counts as informed only what was due and sent; what comes later is early, what was dropped is nothing', () => {
    const later = { when: { day: '2027-03-20', task: null, side: null, offsetDays: 0 } };
    const past = { when: { day: '2027-05-20', task: null, side: null, offsetDays: 0 } };
    const sent = { state: 'sent', sentOn: '2027-02-01' };
    const all = [
      message('a', sent),
      message('b'),
      message('c', later),
      message('d', past),
      message('e', { state: 'dropped' }),
    ];
    expect(leg('informed', { communications: all })).toMatchObject({ done: 1, of: 2, value: 50, lacks: ['b'] });
    expect(leg('informed', { communications: [message('c', later)] })).toMatchObject({ state: 'early', value: null });
    expect(leg('informed', { communications: [message('x', { wave: 'other' })] })).toMatchObject({ state: 'unknown' });
  });

  it('counts somebody as signed who signed everything that is required, and nobody else', () => {
    const policy = (id: string, isRequired: boolean) => ({
      ...{ id, groups: [], roles: [], answerWithinDays: 14, isRequired },
      versions: [{ number: 1, isEditorial: false, concerns: [], publishedOn: '2027-02-25' }],
    });
    const some = (count: number, ...ids: string[]) => ({
      ...{ people: count, site: null, person: null, groups: ['drivers'], roles: [] },
      signed: ids.map((id) => ({ policy: id, number: 1 })),
    });
    const signing = {
      policies: [policy('a', true), policy('b', true), policy('c', false)],
      exceptions: [],
      groups: [],
      people: [some(5, 'a', 'b'), some(3, 'a'), some(2)],
      today,
    };
    expect(leg('acknowledged', { signing })).toMatchObject({ done: 5, of: 10, value: 50, lacks: ['b', 'a'] });
  });

  it('counts risks of the wave, and of the whole plan, that nothing is done about in time', () => {
    const response = { kind: 'reduce', text: null, cost: null, tasks: [] };
    const risks = [
      risk('bare', { hits: ['t1'] }),
      risk('late', { response, due: '2027-02-01' }),
      risk('answered', { response, due: '2027-04-01' }),
      risk('elsewhere', { hits: ['t2'] }),
      risk('closed', { state: 'closed' }),
    ];
    const waveOfTask = new Map([
      ['t1', 'first'],
      ['t2', 'second'],
    ]);
    expect(leg('risks', { risks, waveOfTask })).toMatchObject({
      state: 'short',
      value: 2,
      of: 3,
      lacks: ['bare', 'late'],
    });
  });

  it('reaches a group where it works, and one that works everywhere in each wave', () => {
    const groups = [group('drivers', ['kiel']), group('clerks')];
    const context = { ...inputs().context, waves: [wave('first', ['kiel']), wave('second', ['bonn'])] };
    const reached = goLiveStanding(inputs({ context, groups })).map((standing) => standing.groups);
    expect(reached).toEqual([['drivers', 'clerks'], ['clerks']]);
  });

  it('is never better for one course more', () => {
    const crowd = fc.array(fc.record({ count: fc.integer({ min: 1, max: 20 }), isTrained: fc.boolean() }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(crowd, (some) => {
        const groups = [group('drivers')];
        const all = some.map(({ count, isTrained }) => people(count, null, isTrained));
        const value = (courses: (typeof course)[]) =>
          leg('trained', { groups, training: { courses, groups, people: all, today } })?.value ?? 100;
        expect(value([course, { ...course, id: 'more' }])).toBeLessThanOrEqual(value([course]));
      }),
    );
  });
});
