import { caseCorrelation, type CaseModel } from '@peerway/business-case';
import { describe, expect, it } from 'vitest';
import { drawnCase, parameterOf } from './drawn-case.ts';

const ref = (name: string) => ({ useCase: null, name });
const pair = (a: string, b: string, coefficient: number) => ({ a: ref(a), b: ref(b), coefficient });
const cause = (name: string, loadings: Record<string, number>) => ({
  name,
  parameters: Object.entries(loadings).map(([of, loading]) => ({ of: ref(of), loading })),
});

const names = ['a', 'b', 'c', 'd'];
function correlated(also: Partial<CaseModel>, repairCorrelations = false): ReturnType<typeof caseCorrelation> {
  const parameters = names.map((name) => parameterOf(name, [1, 2, 3]));
  return caseCorrelation(drawnCase({ parameters, ...also }, { repairCorrelations }));
}

describe('how the parameters of a case move together', () => {
  it('is nothing where nobody said so', () => {
    expect(correlated({})).toMatchObject({
      parameters: [],
      matrix: [],
      isPossible: true,
      repaired: null,
      findings: [],
    });
  });

  it('follows from shared causes as the product of what each owes to them', () => {
    const { parameters, matrix } = correlated({
      sharedCauses: [cause('uptake', { a: 0.8, b: -0.5, c: 1 }), cause('price', { a: 0.5, d: 0.6 })],
    });
    expect(parameters.map(({ name }) => name)).toEqual(names);
    expect(matrix[0]).toEqual([1, expect.closeTo(-0.4, 12), 0.8, expect.closeTo(0.3, 12)]);
    expect(matrix[1]![2]).toBe(-0.5);
    expect(matrix[2]![3]).toBe(0);
  });

  it('is what a pair says where a shared cause says something else, and tells so', () => {
    const { matrix, findings } = correlated({
      sharedCauses: [cause('uptake', { a: 0.8, b: 0.5 })],
      correlations: [pair('b', 'a', 0.1)],
    });
    expect(matrix[0]![1]).toBe(0.1);
    expect(findings).toEqual([{ code: 'CORRELATION_OVER_CAUSE', at: '/a|/b', detail: '0.400|0.100' }]);
  });

  it('is refused where it contradicts itself, naming the fewest that do', () => {
    const correlations = [pair('a', 'b', 0.3), pair('b', 'c', 0.9), pair('c', 'd', 0.9), pair('b', 'd', -0.9)];
    const { isPossible, findings } = correlated({ correlations });
    expect(isPossible).toBe(false);
    expect(findings).toEqual([{ code: 'NOT_POSITIVE', at: 'correlations', detail: '/b, /c, /d' }]);
  });

  it('is repaired where people want that, with the change that it took', () => {
    const correlations = [pair('a', 'b', 0.3), pair('b', 'c', 0.9), pair('c', 'd', 0.9), pair('b', 'd', -0.9)];
    const { isPossible, findings, repaired, matrix } = correlated({ correlations }, true);
    expect(isPossible).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(['CORRELATIONS_REPAIRED']);
    const at = (name: string) => names.indexOf(name);
    expect(matrix[at(repaired!.a.name)]![at(repaired!.b.name)]).toBe(repaired!.used);
    expect(Math.abs(repaired!.used - repaired!.stated)).toBeCloseTo(repaired!.largestChange, 12);
    expect(repaired!.largestChange).toBeGreaterThan(0.1);
  });

  it('takes two things that move exactly together, and refuses one that owes more than all to its causes', () => {
    expect(correlated({ correlations: [pair('a', 'b', 1), pair('b', 'c', 1), pair('a', 'c', 1)] }).isPossible).toBe(
      true,
    );
    const sharedCauses = [cause('uptake', { a: 0.9, b: 0.5 }), cause('price', { a: 0.8, c: 0.5 })];
    const refused = correlated({ sharedCauses });
    expect(refused.isPossible).toBe(false);
    expect(refused.findings).toEqual([{ code: 'CAUSE_TOO_STRONG', at: '/a', detail: '1.45' }]);
    const weakened = correlated({ sharedCauses }, true);
    expect(weakened.isPossible).toBe(true);
    expect(weakened.findings.map(({ code }) => code)).toEqual(['CAUSE_WEAKENED']);
    expect(weakened.matrix[0]![1]).toBeCloseTo((0.9 * 0.5) / Math.sqrt(1.45), 12);
  });

  it('says what has no effect: a fixed value, and a parameter that is not there', () => {
    const parameters = [parameterOf('a', [1, 2, 3]), parameterOf('b', 2)];
    const { findings } = caseCorrelation(
      drawnCase({ parameters, correlations: [pair('a', 'b', 0.5), pair('a', 'gone', 0.5)] }),
    );
    expect(findings).toEqual([
      { code: 'CORRELATION_UNKNOWN', at: '/gone', detail: 'gone' },
      { code: 'CORRELATION_WITHOUT_RANGE', at: '/b', detail: 'b' },
    ]);
  });

  it('is repaired for sixty of them as well', () => {
    const many = Array.from({ length: 60 }, (_, at) => `p${at}`);
    const correlations = many.flatMap((a, i) =>
      many.slice(i + 1, i + 5).map((b, j) => pair(a, b, (i + j) % 3 === 0 ? -0.8 : 0.8)),
    );
    const parameters = many.map((name) => parameterOf(name, [1, 2, 3]));
    const { isPossible, repaired } = caseCorrelation(
      drawnCase({ parameters, correlations }, { repairCorrelations: true }),
    );
    expect(isPossible).toBe(true);
    expect(repaired).not.toBeNull();
  }, 30_000);
});
