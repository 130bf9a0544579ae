import { type Criterion, defaultCriteria } from '@peerway/use-cases';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../support/portal.ts';
import {
  decide,
  decision,
  finding,
  recordFindings,
  saveSettings,
  score,
  selectionOf,
  stateScores,
} from './select-stage.ts';

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
  e = cast.clientA.engagement;
});
afterAll(() => cast.running.close());

const usual = { criteria: defaultCriteria('medium'), useCases: null, size: null, seed: 1 };
const plain = usual.criteria.find(({ id }) => id === 'risk')!;
const group = (id: string, parent: string | null): Criterion => ({ ...plain, id, parent, kind: 'group' });
const settings = (differs: object): Readonly<Record<string, unknown>> => ({ e, s: { ...usual, ...differs }, v: 0 });
const criteria = (...list: Criterion[]): Readonly<Record<string, unknown>> =>
  settings({ criteria: [...usual.criteria, ...list] });

describe('unfit settings', () => {
  const cases: readonly [string, () => Readonly<Record<string, unknown>>, RegExp][] = [
    ['a use case that is not there', () => settings({ useCases: ['alchemy'] }), /alchemy/],
    [
      'a use case twice',
      () => settings({ useCases: ['live-video-ecdn', 'live-video-ecdn'] }),
      /live-video-ecdn.*twice/,
    ],
    ['no use case at all', () => settings({ useCases: [] }), /one use case at least/],
    ['301 use cases', () => settings({ useCases: Array.from({ length: 301 }, (_, at) => `u-${at}`) }), /At most 300/],
    ['61 criteria', () => settings({ criteria: Array.from({ length: 61 }, (_, at) => group(`g${at}`, null)) }), /60/],
    ['a negative weight', () => criteria({ ...plain, id: 'own', weight: -1 }), /negative/],
    ['a weight beyond 100 points', () => criteria({ ...plain, id: 'own', weight: 101 }), /100 points/],
    ['groups in a circle', () => criteria(group('a', 'b'), group('b', 'a')), /circle: .*a.*b|circle: .*b.*a/],
    ['a group in itself', () => criteria(group('a', 'a')), /circle: a/],
    ['a group that is not there', () => criteria({ ...plain, id: 'own', parent: 'nowhere' }), /nowhere/],
    ['two criteria of one name', () => criteria(plain), /“risk”/],
    ['a criterion under another with scores', () => criteria({ ...plain, id: 'own', parent: 'risk' }), /“risk”/],
    ['a scale without length', () => criteria({ ...plain, id: 'own', worst: 3, best: 3 }), /no scale/],
    ['a lever criterion without lever', () => criteria({ ...plain, id: 'own', kind: 'lever', lever: null }), /lever/],
  ];

  it.each(cases)('%s: refused in a sentence that names it', async (_, args, sentence) => {
    const { code, errors } = await cast.owner.ask(saveSettings, args());
    expect(code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toMatch(sentence);
    expect((await selectionOf(cast.owner, e)).version).toBe(0);
  });

  it.each(['1e999', '-1e999', 'NaN', '"NaN"'])('the weight %s: refused, never kept', async (weight) => {
    const query = `mutation { saveSelection(engagement: "${e}", version: 0, settings: { seed: 1, criteria: [{ id: "own", kind: own,
      direction: max, unsure: 0, worst: 0, best: 1, enabled: true, weight: ${weight} }] }) { version } }`;
    expect((await cast.owner.ask(query)).code).toBe('BAD_INPUT');
  });
});

describe('unfit findings and scores', () => {
  it.each([
    ['a use case that is not there', [finding({ useCase: 'alchemy' })], /alchemy/],
    ['a prerequisite that is not there', [finding({ prerequisite: 'magic-1' })], /magic-1/],
    ['the same one twice', [finding(), finding({ state: 'unmet' })], /twice/],
    ['a threshold below nothing', [finding({ threshold: -1 })], /./],
    ['a day that is none', [finding({ day: '2026-02-30' })], /./],
  ])('%s: none of them is kept', async (_, f, sentence) => {
    const { code, errors } = await cast.owner.ask(recordFindings, { e, f });
    expect(code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toMatch(sentence);
    expect((await selectionOf(cast.owner, e)).findings).toEqual([]);
  });

  it.each([
    ['a use case that is not there', [score(), score({ useCase: 'alchemy' })], /alchemy/],
    ['a criterion that is not there', [score({ criterion: 'beauty' })], /beauty/],
    ['a group, which has no scores', [score({ criterion: 'value' })], /value/],
    ['bounds that cross', [score({ low: 5, value: 4 })], /least/],
    ['the same one twice', [score(), score({ value: 5 })], /twice/],
    ['a score beyond all measure', [score({ value: 1e10 })], /./],
  ])('%s: none of them is kept', async (_, s, sentence) => {
    const { code, errors } = await cast.owner.ask(stateScores, { e, s });
    expect(code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toMatch(sentence);
    expect((await selectionOf(cast.owner, e)).scores).toEqual([]);
  });
});

describe('unfit decisions', () => {
  it.each([
    ['nothing chosen', { chosen: [] }, /at least one/],
    ['the same twice', { chosen: ['live-video-ecdn', 'live-video-ecdn'] }, /once/],
    ['a use case that is not there', { chosen: ['alchemy'] }, /alchemy/],
    ['a platform that is not there', { about: 'platform', useCase: 'live-video-ecdn', chosen: ['alchemy'] }, /alchemy/],
    ['a use case named for no platform', { useCase: 'live-video-ecdn' }, /platform/],
    ['a day to come', { decidedOn: '2999-01-01' }, /future/],
    ['nobody who decided', { decidedBy: ' ' }, /./],
    ['no reason', { reason: '' }, /./],
  ])('%s: refused', async (_, differs, sentence) => {
    const { code, errors } = await cast.owner.ask(decide, { e, i: decision(differs) });
    expect(code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toMatch(sentence);
  });

  it('of another workspace’s own use case is one of a use case that is not there', async () => {
    const { code } = await cast.elsewhere.ask(decide, { e, i: decision() });
    expect(code).toBe('NOT_FOUND');
  });
});

describe('a ranking with odd wishes', () => {
  it.each([0, 99, 2001, 1_000_000_000])('of %d draws is refused', async (draws) => {
    const query = `query ($e: ID!, $d: Int) { ranking(engagement: $e, draws: $d) { winner } }`;
    expect((await cast.owner.ask(query, { e, d: draws })).code).toBe('BAD_INPUT');
  });
});
