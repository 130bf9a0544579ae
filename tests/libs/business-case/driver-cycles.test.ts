import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driverCycles } from '../../../libs/business-case/src/driver-cycles.ts';

const graph = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), {
    minLength: size,
    maxLength: size,
  }),
);

describe('cycles among drivers', () => {
  it('are real ways round, and named for exactly those that rest on themselves', () => {
    fc.assert(
      fc.property(graph, (restsOn) => {
        const cycles = driverCycles(restsOn);
        for (const way of cycles.values()) {
          expect(way.at(0)).toBe(way.at(-1));
          way.slice(1).forEach((next, at) => {
            expect(restsOn[way[at] ?? -1]).toContain(next);
          });
        }
        expect([...cycles.keys()].sort()).toEqual(restsOnThemselves(restsOn));
      }),
    );
  });

  it('does not grow with the square of the drivers when they only follow each other', () => {
    const chain = Array.from({ length: 2000 }, (_, at) => (at === 0 ? [] : [at - 1]));
    expect(driverCycles(chain).size).toBe(0);
  });
});

/** By following every way as far as it leads. */
function restsOnThemselves(restsOn: readonly (readonly number[])[]): number[] {
  const reach = (from: number): Set<number> => {
    const reached = new Set<number>();
    const follow = (at: number): void => {
      for (const next of restsOn[at] ?? [])
        if (!reached.has(next)) {
          reached.add(next);
          follow(next);
        }
    };
    follow(from);
    return reached;
  };
  return restsOn.flatMap((_, at) => (reach(at).has(at) ? [at] : [])).sort();
}
