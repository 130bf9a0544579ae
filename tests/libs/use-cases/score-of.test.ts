import { expect, it } from 'vitest';
import { type FindingOut, type ScoreCell, scoreTable, type SelectionInputs, type UseCase } from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { inputsWith, prerequisite, smallUseCase } from './small-selection.ts';

function cell(useCase: UseCase, criterion: string, inputs: Partial<SelectionInputs> = {}): ScoreCell {
  const table = scoreTable([useCase], inputsWith(inputs));
  return table.rows[0]!.cells.find((each) => each.criterion === criterion)!;
}

it('scores levers by how the use case serves them, as defaults until somebody confirms them', () => {
  const useCase = smallUseCase('x', { primaryLever: 'cost', levers: ['cost', 'security'] });
  expect(cell(useCase, 'lever-cost')).toMatchObject({
    points: 100,
    pointsLow: 80,
    origin: 'catalogue',
    confirmed: false,
  });
  expect(cell(useCase, 'lever-security')).toMatchObject({ points: 60, pointsLow: 40, pointsHigh: 80 });
  expect(cell(useCase, 'lever-innovation')).toMatchObject({ points: 0, pointsHigh: 0 });
  const scores = [{ useCase: 'x', criterion: 'lever-security', value: null, low: null, high: null, reason: null }];
  expect(cell(useCase, 'lever-security', { scores })).toMatchObject({
    points: 60,
    pointsLow: 60,
    pointsHigh: 60,
    confirmed: true,
  });
});

it('takes readiness as the mean over the patterns, with the ends of their intervals', () => {
  const useCase = smallUseCase('x', { patterns: ['messaging', 'file-sync'] });
  const patterns: SelectionInputs['patterns'] = [
    { pattern: 'messaging', score: 40, low: 30, high: 60 },
    { pattern: 'file-sync', score: 80, low: null, high: null },
  ];
  expect(cell(useCase, 'readiness', { patterns })).toMatchObject({
    value: 60,
    low: 55,
    high: 70,
    origin: 'readiness',
    unknown: false,
  });
});

it('lets unknown readiness be anything on the whole scale, marked as assumed', () => {
  const useCase = smallUseCase('x');
  expect(cell(useCase, 'readiness')).toMatchObject({
    low: 0,
    high: 100,
    pointsLow: 0,
    pointsHigh: 100,
    origin: 'assumed',
    unknown: true,
  });
});

it('counts the met prerequisites among those that apply; an unknown one spans what it may add', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const useCase = smallUseCase('x', { prerequisites: ids.map((id) => prerequisite(id, {})) });
  const finding = (id: string, state: FindingOut['state']): FindingOut => ({
    useCase: 'x',
    prerequisite: id,
    state,
    threshold: null,
    reason: null,
    day: null,
  });
  const findings = [finding('a', 'met'), finding('b', 'met'), finding('c', 'unmet'), finding('d', 'doesNotApply')];
  expect(cell(useCase, 'prerequisites', { findings })).toMatchObject({ low: 50, value: 62.5, high: 75, unknown: true });
  const noneApplies = ids.map((id) => finding(id, 'doesNotApply'));
  expect(cell(useCase, 'prerequisites', { findings: noneApplies })).toMatchObject({ points: 100, unknown: false });
});

it('takes effort for the size, time as the sum of the steps, risk as the gravest, each in three points', () => {
  const useCase = useCases.find(({ id }) => id === 'mesh-vpn-zero-trust')!;
  expect(cell(useCase, 'cost', { size: 'large' })).toMatchObject({ low: 20, value: 40, high: 80 });
  expect(cell(useCase, 'time')).toMatchObject({ low: 15, value: 31, high: 58 });
  expect(cell(useCase, 'risk')).toMatchObject({ low: 14, value: 16, high: 18 });
});

it('does not take missing risks, steps or effort for none', () => {
  const useCase = smallUseCase('x');
  expect(cell(useCase, 'risk')).toMatchObject({ origin: 'assumed', low: 1, high: 25 });
  expect(cell(useCase, 'time')).toMatchObject({ origin: 'assumed', unknown: true });
});

it('takes what people scored before everything else, with their bounds', () => {
  const useCase = smallUseCase('x');
  const scores = [{ useCase: 'x', criterion: 'cost', value: 20, low: 10, high: 40, reason: null }];
  expect(cell(useCase, 'cost', { scores })).toMatchObject({
    value: 20,
    low: 10,
    high: 40,
    origin: 'stated',
    confirmed: true,
  });
});
