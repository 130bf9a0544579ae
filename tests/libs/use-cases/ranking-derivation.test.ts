import { expect, it } from 'vitest';
import { Derivation } from '@peerway/kernel';
import { quickRanking, ranking, rankingDerivation, type RankingScope, scoreTable } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { equalLevers, inputsWith } from './small-selection.ts';

const scores = [
  { useCase: 'mesh-vpn-zero-trust', criterion: 'risk', value: 5, low: 4, high: 9, reason: null },
  { useCase: 'mesh-vpn-zero-trust', criterion: 'lever-cost', value: null, low: null, high: null, reason: null },
];
const table = scoreTable(useCases, inputsWith({ levers: equalLevers, scores }));
const scope: RankingScope = { table, ranking: ranking(table, { seed: 3, iterations: 500 }), day: '2026-11-22' };
const of = (figure: string) => Derivation.parse(rankingDerivation(scope, figure));

it('follows the points of a use case down to each score, which add up to them', () => {
  const { value, inputs, findings } = of('points:mesh-vpn-zero-trust');
  const sum = inputs.reduce((total, input) => total + input.weight! * input.value!, 0);
  expect(sum).toBeCloseTo(value!);
  expect(value).toBeCloseTo(
    scope.ranking.useCases.find(({ useCase }) => useCase === 'mesh-vpn-zero-trust')!.weightedSum.score,
  );
  expect(findings).toContain('RESTS_ON_UNKNOWN');
  for (const { figure } of inputs) expect(of(figure!).figure).toBe(figure);
});

it('says of a score what it rests on and what scale makes points of it', () => {
  const cost = of('score:mesh-vpn-zero-trust:cost');
  expect(cost).toMatchObject({
    value: 16,
    unit: 'person-weeks',
    seed: null,
    page: 'use-case-ranking',
    findings: ['NOT_CONFIRMED'],
  });
  expect(cost.inputs.map(({ name, value }) => [name, value])).toEqual(
    expect.arrayContaining([
      ['what counts 0 points', 160],
      ['points', 90],
    ]),
  );
});

it('says who stands behind a score: people, the catalogue, or nobody', () => {
  expect(of('score:mesh-vpn-zero-trust:risk')).toMatchObject({ method: 'Stated by people', findings: [] });
  expect(of('score:mesh-vpn-zero-trust:risk').inputs[0]).toMatchObject({ origin: 'answers', text: '4 to 9 (peaked)' });
  expect(of('score:mesh-vpn-zero-trust:lever-cost').findings).toEqual([]);
  expect(of('score:mesh-vpn-zero-trust:readiness')).toMatchObject({
    value: null,
    text: 'notKnown',
    findings: ['RESTS_ON_UNKNOWN'],
  });
  expect(of('score:mesh-vpn-zero-trust:readiness').inputs[0]).toMatchObject({
    figure: 'pattern:mesh-network',
    value: null,
  });
});

it('says where a weight comes from, up to the top', () => {
  const lever = of('weight:lever-cost');
  expect(lever.value).toBeCloseTo(0.4 / 7);
  expect(lever.inputs.filter(({ source }) => source === 'Align')).toHaveLength(7);
  expect(lever.inputs.map(({ figure }) => figure)).toContain('weight:value');
  const unweighed = scoreTable(useCases, inputsWith());
  const told = rankingDerivation({ table: unweighed, ranking: quickRanking(unweighed) }, 'weight:lever-cost');
  expect(told.findings).toEqual(['NOT_WEIGHED']);
});

it('says how sure the first place is, with seed, draws and lines', () => {
  const told = of('confidence');
  expect(told).toMatchObject({
    value: scope.ranking.confidence,
    text: scope.ranking.verdict,
    seed: 3,
    date: '2026-11-22',
  });
  expect(told.inputs.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['line for robust', 'standard error', 'draws']),
  );
});

it('says the ranks of all methods behind a rank', () => {
  const told = of(`rank:${scope.ranking.winner!}`);
  expect(told).toMatchObject({ value: 1, seed: 3 });
  expect(told.inputs.map(({ unit }) => unit)).toEqual(['points', 'rank', 'rank', 'share', 'draws']);
});

it('refuses figures that are not there', () => {
  const figures = [
    '',
    'points',
    'points:gone',
    'points:mesh-vpn-zero-trust:x',
    'score:mesh-vpn-zero-trust:gone',
    'weight:gone',
    'rank:gone',
    'toString',
  ];
  for (const figure of figures) expect(() => of(figure), figure).toThrow('This ranking has no such figure.');
  expect(() => rankingDerivation({ table, ranking: quickRanking(table) }, 'confidence')).toThrow('no such figure');
});
