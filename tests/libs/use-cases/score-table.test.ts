import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levers as allLevers } from '@peerway/kernel';
import {
  defaultCriteria,
  pointsOf,
  reweighted,
  type ScoreCell,
  ScoreTable,
  scoreTable,
  type SelectionInputs,
  type UseCase,
} from '@peerway/use-cases';
import { useCases } from '@peerway/use-cases/content';
import { equalLevers, inputsWith, ownCriterion, ownScores, prerequisite, smallUseCase } from './small-selection.ts';

function cell(useCase: UseCase, criterion: string, inputs: Partial<SelectionInputs> = {}): ScoreCell {
  const table = scoreTable([useCase], inputsWith(inputs));
  return table.rows[0]!.cells.find((each) => each.criterion === criterion)!;
}

it('shares one unknown between all use cases that have the same check', () => {
  const check = { kind: 'inventory', subject: 'sso', operator: 'is', flag: true } as const;
  const two = ['x', 'y'].map((id) =>
    smallUseCase(id, { prerequisites: [prerequisite('a', check), prerequisite('b', {})] }),
  );
  const { inputs } = scoreTable(two, inputsWith());
  const shared = inputs
    .filter(({ kind }) => kind === 'prerequisite')
    .map(({ useCases: of, subject, ask }) => [of, subject, ask]);
  expect(shared).toEqual([
    [['x', 'y'], 'sso', 'Is it?'],
    [['x'], null, 'Is it?'],
    [['y'], null, 'Is it?'],
  ]);
});

it('leaves out only what people did not choose or what is not P2P, each with the reason', () => {
  const cases = ['x', 'y', 'z'].map((id) => smallUseCase(id));
  const { rows, excluded } = scoreTable(cases, inputsWith({ useCases: ['x', 'y'] }), { notP2p: ['y'] });
  expect(rows.map(({ useCase }) => useCase)).toEqual(['x']);
  expect(excluded).toEqual([
    { useCase: 'y', code: 'notP2p' },
    { useCase: 'z', code: 'notChosen' },
  ]);
});

it('names what nothing answers to: use cases, prerequisites, criteria; and bounds that cross', () => {
  const finding = {
    useCase: 'x',
    prerequisite: 'gone',
    state: 'met' as const,
    threshold: null,
    reason: null,
    day: null,
  };
  const inputs = inputsWith({
    criteria: [ownCriterion('a')],
    useCases: ['x', 'gone'],
    findings: [finding, { ...finding, prerequisite: 'local-cache-1' }],
    scores: [
      { useCase: 'x', criterion: 'lost', value: 1, low: null, high: null, reason: null },
      { useCase: 'x', criterion: 'a', value: 1, low: 5, high: null, reason: null },
    ],
  });
  expect(scoreTable([smallUseCase('x')], inputs).findings).toEqual([
    { code: 'UNKNOWN_USE_CASE', at: 'useCase:gone', detail: 'gone' },
    { code: 'UNKNOWN_PREREQUISITE', at: 'useCase:x', detail: 'gone' },
    { code: 'UNKNOWN_CRITERION', at: 'criterion:lost', detail: 'lost' },
    { code: 'BOUNDS_CROSSED', at: 'score:x:a', detail: 'a' },
  ]);
});

it('says when a criterion has no scores, when scores leave the scale, and when nobody is left', () => {
  const criteria = [ownCriterion('a'), ownCriterion('b')];
  const scores = [{ useCase: 'x', criterion: 'b', value: 120, low: null, high: null, reason: null }];
  const table = scoreTable([smallUseCase('x')], inputsWith({ criteria, scores }));
  expect(table.findings.map(({ code, at }) => `${code} ${at}`)).toEqual([
    'CRITERION_WITHOUT_SCORES criterion:a',
    'BEYOND_ANCHORS criterion:b',
  ]);
  expect(table.rows[0]!.cells[1]!.points).toBe(100);
  const none = scoreTable([smallUseCase('x')], inputsWith({ criteria, useCases: [] }));
  expect(none.findings.map(({ code }) => code)).toContain('ALL_EXCLUDED');
  expect(scoreTable([], inputsWith({ criteria })).findings.map(({ code }) => code)).toContain('NO_USE_CASES');
});

it('compares the first of two use cases with the same id, and says so', () => {
  const table = scoreTable([smallUseCase('x'), smallUseCase('x')], inputsWith());
  expect(table.rows).toHaveLength(1);
  expect(table.findings.map(({ code }) => code)).toContain('DUPLICATE_USE_CASE');
});

it('changes no points of others when a use case is added', () => {
  const inputs = inputsWith({ levers: equalLevers });
  const few = scoreTable(useCases.slice(0, 5), inputs);
  expect(scoreTable(useCases, inputs).rows.slice(0, 5)).toEqual(few.rows);
});

it('never takes points away when one more prerequisite is met', () => {
  const states = fc.constantFrom('met' as const, 'unmet' as const, 'doesNotApply' as const, null);
  fc.assert(
    fc.property(
      fc.constantFrom(...useCases),
      fc.array(states, { minLength: 11, maxLength: 11 }),
      fc.nat(),
      (useCase, all, which) => {
        const at = which % useCase.prerequisites.length;
        const points = (changed: typeof all): ScoreCell => {
          const findings = useCase.prerequisites.map(({ id }, each) => ({
            useCase: useCase.id,
            prerequisite: id,
            state: changed[each]!,
            threshold: null,
            reason: null,
            day: null,
          }));
          return cell(useCase, 'prerequisites', { findings });
        };
        const [before, after] = [points(all), points(all.with(at, 'met'))];
        expect(after.points).toBeGreaterThanOrEqual(before.points - 1e-9);
        expect(after.pointsLow).toBeGreaterThanOrEqual(before.pointsLow - 1e-9);
        expect(after.pointsHigh).toBeGreaterThanOrEqual(before.pointsHigh - 1e-9);
      },
    ),
  );
});

it('gives the same points in any unit', () => {
  const score = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const scale = fc.constantFrom(0.001, 0.5, 3, 1000);
  fc.assert(
    fc.property(score, score, score, scale, (value, worst, best, factor) => {
      fc.pre(Math.abs(worst - best) > 1e-3);
      const scaled = pointsOf({ worst: worst * factor, best: best * factor }, value * factor);
      expect(scaled).toBeCloseTo(pointsOf({ worst, best }, value), 6);
    }),
  );
});

it('follows weights without scoring anything again, as if it had', () => {
  const inputs = inputsWith({ levers: equalLevers, criteria: defaultCriteria('medium') });
  const criteria = defaultCriteria('medium').map((each) => (each.id === 'risk' ? { ...each, weight: 35 } : each));
  const anew = scoreTable(useCases, { ...inputs, settings: { ...inputs.settings, criteria } });
  expect(reweighted(scoreTable(useCases, inputs), { criteria, levers: equalLevers })).toEqual(anew);
  const fewer = criteria.map((each) => (each.id === 'risk' ? { ...each, enabled: false } : each));
  expect(() => reweighted(anew, { criteria: fewer, levers: equalLevers })).toThrow(/Other criteria need another table/);
});

it('makes a table of anything: every figure is a number within its bounds', () => {
  const leaf = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    parent: fc.constantFrom(null, 'a', 'b', 'gone'),
    kind: fc.constantFrom('group', 'lever', 'readiness', 'prerequisites', 'risk', 'cost', 'time', 'own'),
    lever: fc.option(fc.constantFrom(...allLevers)),
    weight: fc.option(fc.constantFrom(0, 1, 50, 100)),
    unsure: fc.constantFrom(0, 0.5, 1),
    worst: fc.constantFrom(0, 100, -5),
    best: fc.constantFrom(0, 100, 7),
    enabled: fc.boolean(),
  });
  const score = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  const stated = fc.record({
    useCase: fc.constantFrom('x', 'y', 'gone'),
    criterion: fc.constantFrom('a', 'b', 'c', 'lost'),
    value: score,
    low: score,
    high: score,
    reason: fc.constant(null),
  });
  fc.assert(
    fc.property(fc.array(leaf, { maxLength: 6 }), fc.array(stated, { maxLength: 6 }), (leaves, scores) => {
      const criteria = leaves.map((said) => ownCriterion(said.id, said));
      const table = scoreTable([smallUseCase('x'), smallUseCase('y')], inputsWith({ criteria, scores }));
      expect(ScoreTable.safeParse(table).error).toBeUndefined();
      for (const { points, pointsLow, pointsHigh } of table.rows.flatMap(({ cells }) => cells)) {
        expect(pointsLow).toBeLessThanOrEqual(points + 1e-9);
        expect(pointsHigh).toBeGreaterThanOrEqual(points - 1e-9);
      }
    }),
    { numRuns: 300 },
  );
});

it('scores people’s own figures as they are', () => {
  const { cases, inputs } = ownScores(
    [[30, 70]],
    [ownCriterion('a'), ownCriterion('b', { direction: 'min', worst: 100, best: 0 })],
  );
  expect(scoreTable(cases, inputs).rows[0]!.cells.map(({ points }) => points)).toEqual([30, 30]);
});

it('finds scores on criteria that are not there, by the criteria that Peerway starts with, too', () => {
  const scores = ['gone', 'risk'].map((criterion) => ({
    ...{ useCase: 'x', criterion, value: 4, low: null, high: null },
    reason: null,
  }));
  const table = scoreTable([smallUseCase('x')], inputsWith({ criteria: [], scores }));
  const strangers = table.findings.filter(({ code }) => code === 'UNKNOWN_CRITERION');
  expect(strangers.map(({ detail }) => detail)).toEqual(['gone']);
});
