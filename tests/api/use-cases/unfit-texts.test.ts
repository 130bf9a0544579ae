import { defaultCriteria } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../support/portal.ts';
import { saveSettings } from './select-stage.ts';

let cast: Cast;
let e: string;
beforeAll(async () => {
  cast = await startCast();
  e = cast.clientA.engagement;
});
afterAll(() => cast.running.close());

const usual = { criteria: defaultCriteria('medium'), useCases: null, size: null, seed: 1 };
const risk = usual.criteria.find(({ id }) => id === 'risk')!;
const noChoice = { platforms: null, weights: [], mustHaves: [], minimums: [], needsMustHold: false, strict: false, scores: [], answers: [] }; // prettier-ignore

/** A use case of one's own with one text of a part replaced. */
function own(part: 'id' | 'choice', word: string): object {
  const [first] = useCases;
  const [prerequisite, ...others] = first!.prerequisites;
  const check = part === 'choice' ? { ...prerequisite!.check, choice: word } : prerequisite!.check;
  const changed = { ...prerequisite!, id: part === 'id' ? word : prerequisite!.id, check };
  return { u: { ...first!, id: 'own-one', prerequisites: [changed, ...others] } };
}

const places: readonly [string, string, (word: string) => object][] = [
  [
    'the id of a criterion',
    saveSettings,
    (id) => ({ e, v: 0, s: { ...usual, criteria: [...usual.criteria, { ...risk, id }] } }),
  ],
  [
    'the group of a criterion',
    saveSettings,
    (parent) => ({ e, v: 0, s: { ...usual, criteria: [...usual.criteria, { ...risk, id: 'own', parent }] } }),
  ],
  [
    'what a platform was asked',
    `mutation ($e: ID!, $c: PlatformChoiceInput!) { savePlatformChoice(engagement: $e, useCase: "mesh-vpn-zero-trust", choice: $c, version: 0) { version } }`,
    (about) => ({ e, c: { ...noChoice, answers: [{ platform: 'headscale', about, holds: true, reason: null }] } }),
  ],
  [
    'a part of an own use case',
    'mutation ($u: UseCaseInput!) { addOwnUseCase(useCase: $u) { id } }',
    (word) => own('id', word),
  ],
  [
    'the option that a check expects',
    'mutation ($u: UseCaseInput!) { addOwnUseCase(useCase: $u) { id } }',
    (word) => own('choice', word),
  ],
  [
    'the finding to take back',
    'mutation ($e: ID!, $w: ID!) { withdrawFinding(engagement: $e, useCase: $w, prerequisite: $w) { version } }',
    (w) => ({ e, w }),
  ],
  [
    'the score to take back',
    'mutation ($e: ID!, $w: ID!) { withdrawScore(engagement: $e, useCase: $w, criterion: $w) { version } }',
    (w) => ({ e, w }),
  ],
];
const broken = [
  ['a NUL', 'a\0b'],
  ['half of a character pair', 'a\ud800b'],
  ['a mark that turns the reading direction', 'a\u202eb'],
] as const;

describe('an identifier that somebody types', () => {
  it.each(
    places.flatMap(([place, query, args]) => broken.map(([name, word]) => [place, name, query, args(word)] as const)),
  )('%s with %s: refused in a sentence, never a fault of ours', async (_, __, query, args) => {
    const { code, errors } = await cast.owner.ask(query, 'e' in args ? { ...args, e } : args);
    expect(code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toMatch(/broken character|reading direction/);
  });
});

describe('a scale beyond all numbers', () => {
  it.each([
    [-1e308, 1e308],
    [0, 1.1e9],
  ])('from %s to %s: refused, so that no ranking breaks on it', async (worst, best) => {
    const criteria = usual.criteria.map((one) => (one.id === 'risk' ? { ...one, worst, best } : one));
    const { code, errors } = await cast.owner.ask(saveSettings, { e, v: 0, s: { ...usual, criteria } });
    expect(code).toBe('BAD_INPUT');
    expect(errors[0]?.message).toMatch(/larger unit/);
    const read = `query ($e: ID!) { ranking(engagement: $e, draws: 100) { winner } }`;
    expect((await cast.owner.ask(read, { e })).errors).toEqual([]);
  });
});

describe('what takes long', () => {
  it.each([
    ['ranking(engagement: $e) { winner }', 4],
    ['useCaseVerdicts(engagement: $e) { overall { kind } }', 7],
    ['selection(engagement: $e) { moves { stayed } }', 4],
  ])('%s: not asked for %s times at once', async (field, times) => {
    const fields = Array.from({ length: times }, (_, at) => `f${at}: ${field}`).join(' ');
    expect((await cast.owner.ask(`query ($e: ID!) { ${fields} }`, { e })).code).toBe('TOO_COMPLEX');
  });
});

describe('a ranking of very many criteria', () => {
  it('is made of fewer draws, and says of how many', async () => {
    const more = Array.from({ length: 60 - usual.criteria.length }, (_, at) => {
      return { ...risk, id: `own-${at}`, kind: 'own', name: 'Own', worst: 0, best: 100, direction: 'max' };
    });
    await cast.owner.need(saveSettings, { e: cast.clientB.engagement, v: 0, s: { ...usual, criteria: [...usual.criteria, ...more] } }); // prettier-ignore
    const read = `query ($e: ID!) { ranking(engagement: $e) { iterations } }`;
    const { iterations } = await cast.owner.need<{ iterations: number }>(read, { e: cast.clientB.engagement });
    expect(iterations).toBeGreaterThan(100);
    expect(iterations).toBeLessThan(1000);
  });
});

describe('an own use case', () => {
  const add = 'mutation ($u: UseCaseInput!) { addOwnUseCase(useCase: $u) { id version } }';
  const remove = 'mutation ($id: ID!, $v: Int!) { removeOwnUseCase(id: $id, version: $v) }';
  it('is removed or spoken of, never both at the same moment', async () => {
    for (const round of [1, 2, 3, 4]) {
      const id = `at-once-${round}`;
      const made = await cast.owner.need<{ id: string; version: number }>(add, { u: { ...useCases[0]!, id } });
      const score = { useCase: id, criterion: 'risk', value: 4, low: null, high: null, reason: null };
      const state = `mutation ($e: ID!, $s: [StatedScoreInput!]!) { stateScores(engagement: $e, scores: $s) { version } }`;
      const [removed, stated] = await Promise.all([
        cast.owner.ask(remove, { id: made.id, v: made.version }),
        cast.consultant.ask(state, { e, s: [score] }),
      ]);
      expect([removed.code, stated.code]).toEqual(
        removed.code === undefined ? [undefined, 'BAD_INPUT'] : ['IN_USE', undefined],
      );
    }
  });
});
