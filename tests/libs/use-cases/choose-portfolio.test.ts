import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '@peerway/kernel';
import {
  choosePortfolio,
  portfolioProblem,
  type Portfolio,
  type PortfolioCandidate,
  type PortfolioRequest,
} from '@peerway/use-cases';
import { bestOfAll } from './every-portfolio.ts';
import { highsSolve } from './highs-solve.ts';

function candidate(id: string, value: number | null, cost: number | null, more: Partial<PortfolioCandidate> = {}) {
  return { id, value, cost, personWeeks: 1, requires: [], excludes: [], ...more };
}

function chosen(candidates: readonly PortfolioCandidate[], limits: Partial<PortfolioRequest> = {}): Promise<Portfolio> {
  const request = { candidates, budget: 10, capacity: null, include: [], ...limits };
  return choosePortfolio(portfolioProblem(request), highsSolve);
}

/** Small numbers, so that there are many ties. */
const anyRequest: fc.Arbitrary<PortfolioRequest> = fc.integer({ min: 0, max: 10 }).chain((size) => {
  const ids = Array.from({ length: size }, (_, at) => `c${at}`);
  const some = fc.subarray(ids, { maxLength: Math.min(2, size) });
  const seldom = fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: some });
  return fc.record({
    candidates: fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          value: fc.integer({ min: -1, max: 6 }),
          cost: fc.integer({ min: 0, max: 6 }),
          personWeeks: fc.integer({ min: 0, max: 6 }),
          requires: seldom,
          excludes: seldom.map((others) => others.filter((other) => other !== id)),
        }),
      ),
    ),
    budget: fc.option(fc.integer({ min: 0, max: 20 })),
    capacity: fc.option(fc.integer({ min: 0, max: 20 })),
    include: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: some }),
  });
});

describe('the choice of a portfolio', () => {
  it('is the one that looking at every subset finds, ties included', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const best = bestOfAll(request);
        const { status, chosen: ids } = await choosePortfolio(portfolioProblem(request), highsSolve);
        expect(status === 'optimal' ? ids : null).toEqual(best);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('is the same best one among fifteen candidates with prices to the cent', async () => {
    const draw = seededRandom(15);
    for (let round = 0; round < 5; round++) {
      const candidates = Array.from({ length: 15 }, (_, at) => ({
        ...candidate(`c${at}`, Math.round(draw() * 100_000) / 1000, Math.round(draw() * 9_000_000) / 100),
        requires: at % 5 === 4 ? [`c${at - 1}`] : [],
        excludes: at % 4 === 3 ? [`c${at - 2}`] : [],
      }));
      const request = { candidates, budget: 250_000, capacity: null, include: [] };
      // Hundredths as whole numbers, so that looking at all adds them up exactly.
      const whole = {
        ...request,
        budget: 25_000_000,
        candidates: candidates.map((each) => ({
          ...each,
          value: Math.round((each.value ?? 0) * 1000),
          cost: Math.round((each.cost ?? 0) * 100),
        })),
      };
      expect((await choosePortfolio(portfolioProblem(request), highsSolve)).chosen).toEqual(bestOfAll(whole));
    }
  }, 60_000);

  it('takes what a use case requires along, and never two that exclude each other', async () => {
    const candidates = [
      candidate('a', 9, 4, { requires: ['b'] }),
      candidate('b', 0, 5),
      candidate('c', 5, 4, { excludes: ['a'] }),
    ];
    expect((await chosen(candidates)).chosen).toEqual(['a', 'b']);
    expect((await chosen(candidates, { budget: 8 })).chosen).toEqual(['c']);
  });

  it('prefers the cheaper, then the fewer, then the earlier of choices that are worth the same', async () => {
    expect((await chosen([candidate('dear', 5, 9), candidate('cheap', 5, 8)])).chosen).toEqual(['cheap']);
    const halves = [candidate('half', 2, 2), candidate('other', 3, 3), candidate('whole', 5, 5)];
    expect((await chosen(halves, { budget: 5 })).chosen).toEqual(['whole']);
    const twins = [candidate('first', 5, 9), candidate('second', 5, 9)];
    expect((await chosen(twins)).chosen).toEqual(['first']);
  });

  it('holds a capacity beside the budget, and says what is in it', async () => {
    const candidates = [candidate('long', 9, 1, { personWeeks: 30 }), candidate('short', 5, 2, { personWeeks: 4.5 })];
    expect(await chosen(candidates, { capacity: 10 })).toMatchObject({
      chosen: ['short'],
      value: 5,
      cost: 2,
      personWeeks: 4.5,
    });
  });

  it('takes only what is free when there is no money', async () => {
    expect((await chosen([candidate('free', 1, 0), candidate('paid', 9, 0.01)], { budget: 0 })).chosen).toEqual([
      'free',
    ]);
  });

  it('refuses candidates whose cost, work or value nobody knows, and what needs them', async () => {
    const candidates = [
      candidate('a', 9, null),
      candidate('b', 9, 1, { requires: ['a'] }),
      candidate('c', null, 1),
      candidate('d', 1, 1, { personWeeks: null }),
      candidate('e', 1, 1),
      candidate('e', 9, 1),
      candidate('f', 9, 1, { excludes: ['f'] }),
    ];
    const { chosen: ids, findings } = await chosen(candidates, { capacity: 10 });
    expect(ids).toEqual(['e']);
    expect(findings.map(({ code, at }) => [code, at])).toEqual([
      ['COST_UNKNOWN', 'a'],
      ['VALUE_UNKNOWN', 'c'],
      ['WEEKS_UNKNOWN', 'd'],
      ['CANDIDATE_REPEATED', 'e'],
      ['EXCLUDES_ITSELF', 'f'],
      ['REQUIRED_NOT_AVAILABLE', 'b'],
    ]);
  });

  it('takes an unknown cost where there is no budget, and gives no sum then', async () => {
    expect(await chosen([candidate('a', 9, null)], { budget: null })).toMatchObject({ chosen: ['a'], cost: null });
  });

  it('is infeasible when what is decided already does not fit, and not by pretending', async () => {
    const candidates = [candidate('big', 9, 20), candidate('small', 1, 1)];
    expect(await chosen(candidates, { include: ['big'] })).toMatchObject({ status: 'infeasible', chosen: [] });
    const gone = await chosen(candidates, { include: ['gone'] });
    expect(gone).toMatchObject({ status: 'infeasible', findings: [{ code: 'INCLUDED_NOT_AVAILABLE', at: 'gone' }] });
  });

  it('trusts no solver: an answer that breaks a rule, or none, is refused', async () => {
    const problem = portfolioProblem({ candidates: [candidate('a', 9, 20)], budget: 10, capacity: null, include: [] });
    await expect(choosePortfolio(problem, () => ({ status: 'optimal', values: { x0: 1 } }))).rejects.toThrow(
      'could not',
    );
    await expect(choosePortfolio(problem, () => ({ status: 'stopped', values: {} }))).rejects.toThrow('could not');
  });

  it('comes to an end with 300 candidates, dependencies and exclusions', async () => {
    const draw = seededRandom(300);
    const candidates = Array.from({ length: 300 }, (_, at) => ({
      ...candidate(`c${at}`, Math.round(draw() * 1000) / 10, Math.round(10_000 + draw() * 400_000)),
      personWeeks: Math.round(5 + draw() * 90),
      requires: at % 10 === 9 ? [`c${at - 3}`] : [],
      excludes: at % 7 === 6 ? [`c${at - 5}`] : [],
    }));
    const { status, cost } = await chosen(candidates, { budget: 5_000_000, capacity: 1_500 });
    expect(status).toBe('optimal');
    expect(cost).toBeLessThanOrEqual(5_000_000);
  }, 60_000);
});
