import { expect, it } from 'vitest';
import { criteriaFindings, defaultCriteria, quickRanking, scoreTable } from '@peerway/use-cases';
import { ownCriterion, ownScores } from './small-selection.ts';

const codes = (...criteria: Parameters<typeof criteriaFindings>[0]): string[] =>
  criteriaFindings(criteria).map(({ code, at }) => `${code} ${at}`);

it('finds nothing in the criteria that Peerway starts with, whatever the size', () => {
  for (const size of ['small', 'medium', 'large'] as const) expect(criteriaFindings(defaultCriteria(size))).toEqual([]);
});

it('names each fault of a tree with the criterion that has it', () => {
  const sound = ownCriterion('sound');
  expect(codes(sound, ownCriterion('sound'))).toEqual(['DUPLICATE_CRITERION criterion:sound']);
  expect(codes(sound, ownCriterion('a', { parent: 'gone' }))).toEqual(['UNKNOWN_PARENT criterion:a']);
  expect(codes(sound, ownCriterion('a', { parent: 'sound' }))).toEqual(['PARENT_NOT_GROUP criterion:a']);
  expect(codes(sound, ownCriterion('a', { worst: 3, best: 3 }))).toEqual(['ANCHORS_EQUAL criterion:a']);
  expect(codes(sound, ownCriterion('a', { kind: 'lever' }))).toEqual(['LEVER_MISSING criterion:a']);
  expect(codes(sound, ownCriterion('a', { direction: 'min' }))).toEqual(['DIRECTION_AGAINST_ANCHORS criterion:a']);
  expect(codes(sound, ownCriterion('a', { name: null }))).toEqual(['NAME_MISSING criterion:a']);
  expect(codes(sound, ownCriterion('a', { weight: null }))).toEqual(['WEIGHT_MISSING criterion:a']);
  expect(codes(sound, ownCriterion('a', { kind: 'group' }))).toEqual(['EMPTY_GROUP criterion:a']);
});

it('names groups that stand under each other, and the members of the circle', () => {
  const circle = [
    ownCriterion('a', { kind: 'group', parent: 'b' }),
    ownCriterion('b', { kind: 'group', parent: 'a' }),
    ownCriterion('leaf', { parent: 'a' }),
  ];
  const found = criteriaFindings(circle);
  expect(found.filter(({ code }) => code === 'PARENT_CYCLE').map(({ at }) => at)).toContain('criterion:leaf');
  expect(found.find(({ code }) => code === 'PARENT_CYCLE')!.detail).toMatch(/a.*b|b.*a/);
  expect(found.map(({ code }) => code)).toContain('NO_CRITERIA');
});

it('says when a lever counts twice, and not when one of the two is off', () => {
  const lever = (id: string, enabled = true) => ownCriterion(id, { kind: 'lever', lever: 'cost', enabled });
  expect(codes(lever('a'), lever('b'))).toEqual(['LEVER_TWICE criterion:b']);
  expect(codes(lever('a'), lever('b', false))).toEqual([]);
});

it('says when everything weighs nothing, at the top or within a group', () => {
  expect(codes(ownCriterion('a', { weight: 0 }))).toEqual(['ALL_WEIGHTS_ZERO criteria']);
  const group = ownCriterion('g', { kind: 'group' });
  const within = ownCriterion('a', { parent: 'g', weight: 0 });
  expect(codes(group, within, ownCriterion('b'))).toEqual(['ALL_WEIGHTS_ZERO criterion:g']);
});

it('says when nothing is left to compare by', () => {
  expect(codes()).toEqual(['NO_CRITERIA criteria']);
  expect(codes(ownCriterion('a', { enabled: false }))).toEqual(['NO_CRITERIA criteria']);
});

it.each([
  ['weight', -1],
  ['weight', NaN],
  ['unsure', 2],
  ['worst', -1e308],
  ['best', Infinity],
])('leaves out a criterion with a %s of %s, and says so', (field, value) => {
  const { cases, inputs } = ownScores([[80, 20]], [ownCriterion('sound'), ownCriterion('odd', { [field]: value })]);
  const table = scoreTable(cases, inputs);
  expect(table.findings).toContainEqual({ code: 'CRITERION_UNFIT', at: 'criterion:odd', detail: field });
  expect(table.criteria.map(({ criterion, weight }) => [criterion, weight])).toEqual([['sound', 1]]);
  expect(quickRanking(table).useCases[0]?.weightedSum.score).toBeCloseTo(80, 9);
});
