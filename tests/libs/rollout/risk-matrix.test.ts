import { riskMatrix } from '@peerway/rollout';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always, risk, someRisks } from './any-risk.ts';

const placed = (...given: Parameters<typeof riskMatrix>): unknown[] =>
  riskMatrix(...given).cells.flatMap(({ likelihood, impact, risks }) =>
    risks.map(({ id, by }) => [id, likelihood, impact, by]),
  );
const size = { frequency: always(0.3), money: always(5000), days: always(30) };

describe('the matrix of risks', () => {
  it('places what is sized by its size, and the rest by the levels of the catalogue, and says which', () => {
    const risks = [risk('a', { before: size, likelihoodLevel: 1, impactLevel: 1 }), risk('b', levels(5, 2)), risk('c')];
    expect(placed(risks)).toEqual([
      ['a', 3, 4, 'size'],
      ['b', 5, 2, 'level'],
    ]);
    expect(riskMatrix(risks).unplaced).toEqual(['c']);
  });

  it('takes the larger of money and delay', () => {
    const dear = { ...size, money: always(2_000_000) };
    expect(placed([risk('a', { before: dear })])).toEqual([['a', 3, 5, 'size']]);
  });

  it('moves to the place after the response, and stays where nobody sized it', () => {
    const after = { frequency: always(0.05), money: always(0), days: always(0) };
    const risks = [risk('a', { before: size, after }), risk('b', { before: size })];
    expect(placed(risks, { side: 'after' })).toEqual([
      ['a', 1, 1, 'size'],
      ['b', 3, 4, 'size'],
    ]);
  });

  it('leaves out what is closed', () => {
    expect(placed([risk('a', { before: size, state: 'closed' })])).toEqual([]);
  });

  it('loses no open risk and shows none twice', () => {
    fc.assert(
      fc.property(someRisks, (risks) => {
        const { cells, unplaced } = riskMatrix(risks);
        const shown = [...cells.flatMap((cell) => cell.risks.map(({ id }) => id)), ...unplaced];
        expect(shown.sort()).toEqual(risks.map(({ id }) => id).sort());
      }),
    );
  });
});

function levels(likelihoodLevel: number, impactLevel: number): { likelihoodLevel: number; impactLevel: number } {
  return { likelihoodLevel, impactLevel };
}
