import type { Tie, UseCaseVerdict, UseCaseVerdictKind } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import {
  lacksRate,
  portfolioRequest,
  type PortfolioWish,
  tieKey,
} from '../../../apps/web/src/app/use-cases/selection/portfolio-request.ts';
import { ranked, smallRanking } from './small-ranking.ts';

const wish = (said: Partial<PortfolioWish> = {}): PortfolioWish => ({
  capacity: null,
  budget: null,
  rate: null,
  include: [],
  withNotP2p: false,
  ties: [],
  ...said,
});
const tie = (useCase: string, kind: Tie['kind'], other: string, when: string | null = null): Tie => ({
  useCase,
  kind,
  other,
  when,
  reason: 'Because.',
  basis: 'stated',
});
const verdicts = (kinds: Record<string, UseCaseVerdictKind>): ReadonlyMap<string, UseCaseVerdict> =>
  new Map(
    Object.entries(kinds).map(([useCase, kind]) => [
      useCase,
      { useCase, kind, alternative: null, alternatives: [], reasons: [], wouldChange: [] },
    ]),
  );
const ranking = smallRanking([ranked('a', 1, { cost: 12 }), ranked('b', 2, { cost: null }), ranked('c', 3)]);
const asked = (
  said: Partial<PortfolioWish>,
  ties: readonly Tie[] = [],
  kinds: Record<string, UseCaseVerdictKind> = {},
) => portfolioRequest(ranking, wish(said), { verdicts: verdicts(kinds), ties });

it('takes points and effort from the ranking, and prices effort by the rate', () => {
  expect(asked({ rate: 5000, budget: 100_000 }).candidates[0]).toMatchObject({
    id: 'a',
    value: 90,
    personWeeks: 12,
    cost: 60_000,
  });
});

it('leaves a cost unknown where the effort or the rate is, instead of taking it for nothing', () => {
  expect(asked({ rate: 5000 }).candidates[1]).toMatchObject({ cost: null, personWeeks: null });
  expect(asked({}).candidates[0]).toMatchObject({ cost: null, personWeeks: 12 });
});

it('looks at what peers are not the answer for only if asked, or if it is decided already', () => {
  const ids = (said: Partial<PortfolioWish>) => asked(said, [], { a: 'notP2p' }).candidates.map(({ id }) => id);
  expect(ids({})).toEqual(['b', 'c']);
  expect(ids({ withNotP2p: true })).toEqual(['a', 'b', 'c']);
  expect(ids({ include: ['a'] })).toEqual(['a', 'b', 'c']);
});

it('binds by ties without a condition, and by others only where people say that they hold', () => {
  const conditional = tie('a', 'excludes', 'c', 'if one budget pays for both');
  const ties = [tie('a', 'requires', 'b'), tie('a', 'eases', 'c'), conditional];
  expect(asked({}, ties).candidates[0]).toMatchObject({ requires: ['b'], excludes: [] });
  expect(asked({ ties: [tieKey(conditional)] }, ties).candidates[0]).toMatchObject({
    requires: ['b'],
    excludes: ['c'],
  });
});

it('needs a rate for a budget, and for nothing else', () => {
  expect(lacksRate(wish({ budget: 100 }))).toBe(true);
  expect(lacksRate(wish({ budget: 100, rate: 5 }))).toBe(false);
  expect(lacksRate(wish({ capacity: 5 }))).toBe(false);
});
